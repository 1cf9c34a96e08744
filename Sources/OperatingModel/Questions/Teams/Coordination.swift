/// How many pairs of teams does a bet need, and how likely is it that all of them are in time?
///
/// The arithmetic of coordination: *n* teams make n(n-1)/2 pairs, and if each is in time with the chance *p*,
/// independently of the others, all are with pⁿ.
///
/// ```swift
/// let coordination = system.ask(.coordination { $0.teamCounts = [12] })
/// coordination.numbers[0].pairs              // 66
/// coordination.numbers[0].allOnTime          // 6.87 %
/// coordination.numbers[0].onTimeNeeded       // 94.39 %: for all to be in time as likely as not
/// ```
/// The chance is nobody's forecast. Teams that share what delays them are in time together more often than this says,
/// and late together more often, too.
///
/// Sources: the author's organisation structures (P), The Beautiful Mess 370 and 379 (I), concept C37; the
/// thresholds are this library's own (D).
public struct Coordination: Question {
  /// How likely each team is to be in time.
  public var onTime: Share = 0.8
  /// The least chance of all being in time that draws no question.
  public var leastChance: Share = 0.5
  /// Numbers of teams to tell the arithmetic for, such as the number that an initiative touches.
  public var teamCounts: [Int] = []
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.coordination",
    "How many pairs of teams does a bet need, and how likely is it that all of them are in time?",
    concepts: ["C37"], sources: ["ORG", "T370", "T379", "own"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.allInTime]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: Coordination()) {
    Field("onTime", \.onTime, by: .own, "How likely each team is to be in time.")
    Field(
      "leastChance", \.leastChance, by: .own,
      "The least chance of all being in time that draws no question.")
    Field(
      "teamCounts", \.teamCounts,
      "Numbers of teams to tell the arithmetic for, such as the number that an initiative touches.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }
}

extension Question where Self == Coordination {
  /// How many pairs of teams does a bet need, and how likely is it that all of them are in time?
  public static var coordination: Self { Self() }
}

// MARK: What it tells

extension Coordination {
  /// How many pairs bets' teams make, and how likely all of them are in time.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each bet that needs two teams or more, those that need the most first.
    public var bets: [BetRow] = []
    /// The numbers of teams that were asked for, in that order.
    public var numbers: [NumberRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "bets", \.bets, "A row for each bet that needs two teams or more, those that need the most first.")
      Field("numbers", \.numbers, "The numbers of teams that were asked for, in that order.")
    }
  }

  /// A bet that needs several teams.
  public struct BetRow: EntityRow, Hashable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// How many teams it needs.
    public var teams: Int
    /// How many pairs they make.
    public var pairs: Int?
    /// How likely all of them are in time, if each is independently of the others.
    public var allOnTime: Share?
    /// How likely each would have to be in time for all to be with the least chance.
    public var onTimeNeeded: Share?
    /// The teams, by ascending id.
    public var of: [Identifier<Team>] = []

    /// The fields of a bet's row.
    public static let fields = Fields(blank: Self(id: "", name: "", teams: 0)) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field("teams", \.teams, .required, "How many teams it needs.")
      Field("pairs", \.pairs, "How many pairs they make.")
      Field(
        "allOnTime", \.allOnTime,
        "How likely all of them are in time, if each is independently of the others.")
      Field(
        "onTimeNeeded", \.onTimeNeeded,
        "How likely each would have to be in time for all to be with the least chance.")
      Field("of", \.of, "The teams, by ascending id.")
    }
  }

  /// A number of teams and its arithmetic.
  public struct NumberRow: DocumentRecord, Hashable {
    /// How many teams.
    public var teams: Int
    /// How many pairs they make; left out for more than can be counted.
    public var pairs: Int?
    /// How likely all of them are in time, if each is independently of the others.
    public var allOnTime: Share?
    /// How likely each would have to be in time for all to be with the least chance.
    public var onTimeNeeded: Share?

    /// The fields of a number's row.
    public static let fields = Fields(blank: Self(teams: 0)) {
      Field("teams", \.teams, .required, "How many teams.")
      Field("pairs", \.pairs, "How many pairs they make; left out for more than can be counted.")
      Field(
        "allOnTime", \.allOnTime,
        "How likely all of them are in time, if each is independently of the others.")
      Field(
        "onTimeNeeded", \.onTimeNeeded,
        "How likely each would have to be in time for all to be with the least chance.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == Coordination {
  /// A bet needs so many teams that all are hardly in time together.
  public static var allInTime: Self {
    Self(
      "allInTime", "A bet needs so many teams that all are hardly in time together.", by: .own,
      ask:
        "What of this would be worth having without all of them, and whose delay would the others hear of last?"
    )
  }
}

// MARK: How it is told

extension Coordination {
  /// Tells it of the bets that are looked at, and of the numbers that were asked for.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let bets = system.openness(of: \.bets).those(in: looksAt)
    let work = system.betTeams(in: looksAt)
    // Teams that only a cost plan counts on have to be in time, too.
    let rows = bets.map { row($0, Set(work.parts(of: $0.id).map(\.team)).sorted()) }
    answer.bets = rows.filter { $0.teams > 1 }.sorted { $0.teams > $1.teams }
    answer.numbers = teamCounts.map(number)
    let silent = rows.filter { $0.teams == 0 }.map(\.id)
    answer.look(at: rows.count - silent.count + teamCounts.count, of: rows.count + teamCounts.count)
    for row in answer.bets { find(row, in: &answer) }
    answer.lacks("which teams it needs", silent, of: rows.count, key: "bets.contributors")
    answer.note(
      "Each team is taken to be in time with \(each), independently of the others: nothing recorded says so. "
        + "Teams that share what delays them are in time together more often.",
      when: answer.lookedAt > 0)
    let alone = rows.count { $0.teams == 1 }
    answer.note(
      "One team alone is recorded for \(alone) of \(Words.count(rows.count, looksAt.spoken("bet"))). Teams of a "
        + "bet's parts count for the parts, not for the bet.",
      when: alone > 0)
  }

  private func row(_ bet: Bet, _ teams: [Identifier<Team>]) -> BetRow {
    let number = number(teams.count)
    return BetRow(
      id: bet.id, name: bet.label, teams: teams.count, pairs: number.pairs, allOnTime: number.allOnTime,
      onTimeNeeded: number.onTimeNeeded, of: teams)
  }

  private func number(_ teams: Int) -> NumberRow {
    var row = NumberRow(teams: teams)
    guard teams >= 0 else { return row }
    // Of two numbers that follow each other one is even: halved first, the product overflows later.
    let even = teams % 2 == 0 ? teams : teams - 1
    let (pairs, isTooMany) = (even / 2).multipliedReportingOverflow(by: teams % 2 == 0 ? teams - 1 : teams)
    row.pairs = isTooMany ? nil : max(0, pairs)
    row.allOnTime = Share(Math.pow(onTime.value, Double(teams)))
    row.onTimeNeeded = teams == 0 ? nil : Share(Math.pow(leastChance.value, 1 / Double(teams)))
    return row
  }
}

// MARK: What is worth a conversation

extension Coordination {
  private func find(_ row: BetRow, in answer: inout Answer<Self>) {
    guard let chance = row.allOnTime, chance < leastChance, let pairs = row.pairs,
      let needed = row.onTimeNeeded
    else { return }
    answer.find(
      .allInTime, about: row, hanging: Finding.Hanging(row.teams, "team"),
      "\(answer.name(row.id)) needs \(row.teams) teams, which make \(Words.count(pairs, "pair")). If each is in "
        + "time with \(each), independently of the others, all are with \(Self.percent(chance)).",
      facts: [
        Fact(row: row, "teams", answer.names(row.of)),
        Fact(row: row, "chance of all in time", Self.percent(chance)),
        Fact(row: row, "chance that each would need", Self.percent(needed)),
      ],
      rule: "all in time with at least \(Words.number(leastChance.percent))%",
      also: [Heuristic("each team in time with \(each), independently of the others", by: .own)])
  }

  /// How likely each team is to be in time, in words.
  private var each: String { "\(Words.number(onTime.percent))%" }

  /// A chance as people say it: small ones with a decimal, so that they do not read as none.
  private static func percent(_ chance: Share) -> String {
    "\(Words.number(chance.percent, decimals: chance.percent < 10 ? 1 : 0))%"
  }
}
