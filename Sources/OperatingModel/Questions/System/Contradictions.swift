/// Where does our operating system contradict itself?
///
/// Each part of a model may be sound by itself, and several of them together may not be: a goal asks a team for what
/// it may not decide while its attention is spoken for; a bet is due in days, far from done, and others rest on it.
/// The facts lie in several nouns, so that no question about one of them sees it.
///
/// ```swift
/// let clashes = system.ask(.contradictions)
/// clashes.findings(.askedBeyond)      // level G asked, authority ends at B, 60% of its attention ad hoc
/// ```
/// A contradiction is told with all the facts that clash and one question. Nothing is added up, and nobody is graded.
///
/// Source: John Cutler, The Beautiful Mess, issue 336 (p), concept C1; the kinds of clash are our own formalisation (D).
public struct Contradictions: Question {
  /// The share of a team's attention from which on it counts as spoken for by what turns up.
  public var fromAdHoc: Share = 0.5
  /// The most days ahead that a deadline counts as near.
  public var atMostDays = 30
  /// The progress below which a bet counts as far from done.
  public var belowProgress: Share = 0.75
  /// The share of the recorded effort of open bets from which on one of them counts as large.
  public var fromEffort: Share = 0.2

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "system.contradictions", "Where does our operating system contradict itself?", concepts: ["C1"],
    sources: ["T336", "T2021-27", "own"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [
    .dueAndFarOff, .outOfOrder, .askedBeyond, .largeAndUnmeasured, .nothingAimed,
  ]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: Contradictions()) {
    Field(
      "fromAdHoc", \.fromAdHoc, by: .own,
      "The share of a team's attention from which on it counts as spoken for by what turns up.")
    Field(
      "atMostDays", \.atMostDays, rule: .atLeast(0), by: .own,
      "The most days ahead that a deadline counts as near.")
    Field(
      "belowProgress", \.belowProgress, by: .own, "The progress below which a bet counts as far from done.")
    Field(
      "fromEffort", \.fromEffort, by: .own,
      "The share of the recorded effort of open bets from which on one of them counts as large.")
  }
}

extension Question where Self == Contradictions {
  /// Where does our operating system contradict itself?
  public static var contradictions: Self { Self() }
}

// MARK: What it tells

extension Contradictions {
  /// How much of the model could clash at all.
  public struct Table: DocumentRecord, Hashable {
    /// How many kinds of clash were looked for, each with what it was held against.
    public var looks: [Look] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("looks", \.looks, "How many kinds of clash were looked for, each with what it was held against.")
    }
  }

  /// One kind of clash: of how many things all that it takes is recorded, and how many of them clash.
  public struct Look: DocumentRecord, Hashable {
    /// What clashes with what.
    public var clash: String
    /// Of how many things all that it takes is recorded.
    public var lookedAt = 0
    /// How many of them clash.
    public var found = 0

    /// The fields of a look.
    public static let fields = Fields(blank: Self(clash: "")) {
      Field("clash", \.clash, .required, "What clashes with what.")
      Field("lookedAt", \.lookedAt, .required, "Of how many things all that it takes is recorded.")
      Field("found", \.found, .required, "How many of them clash.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == Contradictions {
  /// A bet is due soon and far from done, and something is lost if it comes late.
  public static var dueAndFarOff: Self {
    Self(
      "dueAndFarOff", "A bet is due soon and far from done, and something is lost if it comes late.",
      by: .own,
      ask:
        "Who already knows that the day may not hold, and what would they do differently if they were told?")
  }
  /// A bet is due before another one that it cannot do without.
  public static var outOfOrder: Self {
    Self(
      "outOfOrder", "A bet is due before another one that it cannot do without.", by: .own,
      rule: "what is built on comes first", ask: "Which of the two days is the one that people believe in?")
  }
  /// A team is asked for more than it may decide, and its attention is spoken for.
  public static var askedBeyond: Self {
    Self(
      "askedBeyond", "A team is asked for more than it may decide, and its attention is spoken for.",
      by: .said("T336", .primaryInPart),
      ask:
        "What would have to be taken from this team, or given to it, so that the goal is one it could reach?")
  }
  /// A large open bet pays late, and nothing says how one would notice that it works.
  public static var largeAndUnmeasured: Self {
    Self(
      "largeAndUnmeasured",
      "A large open bet pays late or in an unknown way, and nothing says how one would notice that it works.",
      by: .own, ask: "What would we see half way if this were working, and who would look?")
  }
  /// A goal wants a metric to move by a day, and no open bet is aimed at it or at what moves it.
  public static var nothingAimed: Self {
    Self(
      "nothingAimed",
      "A goal wants a metric to move, and no open bet is aimed at it or at anything that moves it.", by: .own,
      rule: "what is asked for is worked on by somebody",
      ask: "Is this goal met by work that is not recorded here, or by hope?")
  }
}

// MARK: How it is told

extension Contradictions {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let bets = system.openness(of: \.bets).those()
    let goals = system.openness(of: \.goals).those()
    tellDeadlines(bets, system, in: &answer)
    tellOrder(bets, system, in: &answer)
    tellMandates(system, in: &answer)
    tellEffort(bets, in: &answer)
    tellGoals(goals, bets, system, in: &answer)
    answer.look(at: answer.looks.reduce(0) { $0 + $1.lookedAt })
    answer.lacks(
      "for which day the model holds", key: "asOf", so: "what is due soon cannot be told",
      when: system.asOf == nil && bets.contains { Self.due($0) != nil })
  }

  /// By when a bet is wanted: after its deadline it is worth less; else the day that was set for it.
  private static func due(_ bet: Bet) -> When? { bet.urgency?.deadline ?? bet.targetOn }

  private func tellDeadlines(_ bets: [Bet], _ system: ResolvedSystem, in answer: inout Answer<Self>) {
    var look = Look(clash: "a near deadline, and progress")
    defer { answer.looks.append(look) }
    guard let today = system.asOf else { return }
    let dependencies = system.betDependencies()
    for bet in bets {
      guard let due = Self.due(bet), let progress = bet.progress else { continue }
      look.lookedAt += 1
      let days = today.days(until: due.last)
      guard days >= 0, days <= atMostDays, progress < belowProgress else { continue }
      let waiting = dependencies.waitingFor(bet.id)
      let isLost = bet.urgency.map { $0.deadline != nil || $0.shape == .deadline } ?? false
      guard isLost || bet.urgency?.costPerWeek != nil || !waiting.isEmpty else { continue }
      look.found += 1
      var facts = [
        Fact(bet, "due", "\(due), in \(Words.count(days, "day"))"),
        Fact(bet, "progress", progress.spoken),
      ]
      if let urgency = bet.urgency {
        facts.append(Fact(Finding.Subject(bet), "urgency", urgency.shape))
        if let cost = urgency.costPerWeek {
          facts.append(
            Fact(bet, "cost of delay", "\(cost)\(urgency.currency.map { " \($0)" } ?? "") a week"))
        }
      }
      facts += waiting.prefix(6).map { Fact(answer.subject($0), "waits for", bet.label) }
      let rest =
        waiting.isEmpty
        ? "" : " \(answer.names(waiting, atMost: 3)) \(waiting.count == 1 ? "waits" : "wait") for it."
      answer.find(
        .dueAndFarOff, about: bet, and: waiting.prefix(20).map { answer.subject($0) },
        hanging: waiting.isEmpty ? nil : Finding.Hanging(waiting.count, "bet"),
        "\(Words.quoted(bet.label)) is due in \(Words.count(days, "day")) and \(progress.spoken) done."
          + (isLost ? " Past that day it is worth less, or nothing." : "") + rest,
        facts: facts,
        rule:
          "due within \(Words.count(atMostDays, "day")), less than \(belowProgress.spoken) done, and something lost by delay"
      )
    }
  }

  private func tellOrder(_ bets: [Bet], _ system: ResolvedSystem, in answer: inout Answer<Self>) {
    var look = Look(clash: "the days of two bets, of which one builds on the other")
    defer { answer.looks.append(look) }
    let hard = system.betDependencies(.hard)
    for bet in bets {
      guard let due = Self.due(bet) else { continue }
      for id in hard.foundations(of: bet.id, as: .waiting) {
        guard let other = system.model.bets[id], let first = Self.due(other) else { continue }
        look.lookedAt += 1
        guard due.isBefore(first) == true else { continue }
        look.found += 1
        answer.find(
          .outOfOrder, about: bet, and: [Finding.Subject(other)], aspect: other.id.rawValue,
          "\(Words.quoted(bet.label)) is due on \(due), before \(Words.quoted(other.label)), which it cannot do "
            + "without and which is due on \(first).",
          facts: [Fact(bet, "due", due), Fact(other, "due", first)])
      }
    }
  }

  private func tellMandates(_ system: ResolvedSystem, in answer: inout Answer<Self>) {
    let asked = system.goalsThatAsk()
    var look = Look(clash: "what goals ask for, authority, and attention")
    defer { answer.looks.append(look) }
    for team in system.model.teams.sortedByID {
      guard let held = team.authority?.upper, let adHoc = team.slots?.adHoc,
        let goal = asked[team.id]?.max(by: { ($0.levelAsked ?? .a) < ($1.levelAsked ?? .a) }),
        let level = goal.levelAsked
      else { continue }
      look.lookedAt += 1
      let gap = held.steps(to: level)
      guard gap > 0, adHoc >= fromAdHoc else { continue }
      look.found += 1
      let (wanted, ends) = (level.rawValue.uppercased(), held.rawValue.uppercased())
      answer.find(
        .askedBeyond, about: team, and: [Finding.Subject(goal)],
        "\(Words.quoted(team.label)) is given a goal at level \(wanted), its authority ends at \(ends), and "
          + "\(adHoc.spoken) of its attention goes to what turns up.",
        facts: [
          Fact(goal, "level asked", wanted), Fact(team, "authority", team.authority),
          Fact(team, "ad hoc", adHoc.spoken),
        ],
        rule: "no level asked for above the authority, and less than \(fromAdHoc.spoken) ad hoc")
    }
  }

  private func tellEffort(_ bets: [Bet], in answer: inout Answer<Self>) {
    var look = Look(clash: "how large a bet is, when it pays, and what it is aimed at")
    defer { answer.looks.append(look) }
    let sized = bets.compactMap { bet in bet.ownEffort.map { (bet, $0) } }.filter { $0.1 > .zero }
    let all = sized.reduce(0.0) { $0 + $1.1.magnitude }
    guard all > 0, sized.count > 1 else { return }
    look.lookedAt = sized.count
    for (bet, effort) in sized where bet.targets.isEmpty {
      guard let share = Share(effort.magnitude / all), share >= fromEffort, bet.curve?.paysLate ?? true else {
        continue
      }
      look.found += 1
      let pays =
        bet.curve == nil
        ? "How its value grows is not recorded" : "Little of its value is there before the end"
      answer.find(
        .largeAndUnmeasured, about: bet,
        "\(Words.quoted(bet.label)) takes \(effort.spoken), \(share.spoken) of the effort recorded for open bets. "
          + "\(pays), and it is aimed at no metric.",
        facts: [
          Fact(bet, "effort", effort.spoken), Fact(Finding.Subject(bet), "curve", bet.curve?.shape),
          Fact(bet, "aimed at", "not recorded"),
        ],
        rule: "what takes \(fromEffort.spoken) of the effort or more can be seen to work on the way")
    }
  }

  private func tellGoals(
    _ goals: [Goal], _ bets: [Bet], _ system: ResolvedSystem, in answer: inout Answer<Self>
  ) {
    var look = Look(clash: "what goals want moved, and what bets are aimed at")
    defer { answer.looks.append(look) }
    let aimed = Set(bets.flatMap(\.targets))
    // Where no bet says what it is aimed at, that is a gap and no contradiction.
    guard !aimed.isEmpty else {
      answer.lacks(
        "which metrics bets are aimed at", key: "bets.targets",
        so: "whether anything is done for what goals ask cannot be told", when: !goals.isEmpty)
      return
    }
    let influences = system.influenceGraph()
    for goal in goals {
      guard let metric = goal.metric else { continue }
      look.lookedAt += 1
      let moving = Set(influences.movers(of: metric)).union(goal.inputs)
      guard !aimed.contains(metric), moving.isDisjoint(with: aimed), goal.bets.isEmpty else { continue }
      look.found += 1
      answer.find(
        .nothingAimed, about: goal, and: [answer.subject(metric)],
        "\(Words.quoted(goal.label)) wants \(answer.name(metric)) to move. No open bet is aimed at it, or at one of "
          + "the \(Words.count(moving.count, "metric")) that move it.",
        facts: [
          Fact(goal, "window", goal.window), Fact(answer.subject(metric), "open bets aimed at it", 0),
        ])
    }
  }
}

extension Curve {
  /// Whether nothing is to be seen of the value until late.
  fileprivate var paysLate: Bool { value(at: 0.5) < 0.25 }
}
