/// How many teams do we really have, going by what people work on together?
///
/// Ten teams by name may be fifty by work, where people run backlogs of their own. Within a team's name, people who
/// share work are one effective team: the connected components of who works on what. One shared trifle would join
/// everyone, so only what people share to more than a threshold counts; and since any threshold is a choice, the
/// answer lists every one at which the number changes.
///
/// ```swift
/// let teams = system.ask(.realTeams(sharedAbove: 0.1))
/// teams.team("platform")?.effective                 // 5, of 6 people
/// teams.count(of: "platform", above: 0.01)          // 3
/// teams.steps                                       // 3 from 0%, 4 from 2%, 5 from 4%
/// ```
/// Two people share an item as far as the one of them does who puts in less. What someone puts into an item is the
/// recorded share of the person's work or, where there is none, the part of the person's recorded effort. It is told
/// how large the groups are, never who is in them.
///
/// Takes time in proportion to assignments, but for sorting.
///
/// Sources: John Cutler, The Beautiful Mess 2020, post 52 (P), and 364 (I), concept C35.
public struct RealTeams: Hashable, Sendable {
  /// The share of their work that two people put into the same item, above which they share it.
  public var sharedAbove: Share
  /// The most effective teams that one team by name may be.
  public var mostTeams: Int
  /// The days that are looked at; all that is recorded unless said.
  public var window: Period?

  /// The question.
  public init(sharedAbove: Share = 0.1, mostTeams: Int = 1, window: Period? = nil) {
    self.sharedAbove = sharedAbove
    self.mostTeams = mostTeams
    self.window = window
  }
}

extension RealTeams: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.realTeams", "How many teams do we really have, going by what people work on together?",
    concepts: ["C35"], sources: ["B20-52", "T364"],
    findings: [
      FindingGuide(.severalTeams, "One team by name is several by what its people work on together."),
      FindingGuide(.onlyOnesAlone, "No two people of a team share any work above the threshold."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: RealTeams()) {
    Field(
      "sharedAbove", \.sharedAbove, by: .own,
      "The share of their work that two people put into the same item, above which they share it.")
    Field(
      "mostTeams", \.mostTeams, rule: .atLeast(1), by: .said("B20-52", .primary),
      "The most effective teams that one team by name may be.")
    Field("window", \.window, "The days that are looked at; all that is recorded unless said.")
  }

  /// The question with its usual threshold.
  public init() { self.init(sharedAbove: 0.1) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> RealTeamsAnswer {
    let roll = WorkRoll(system.model, within: window)
    var answer = RealTeamsAnswer()
    for team in system.model.teams.sortedByID {
      guard let members = roll.members[team.id] else { continue }
      let (row, steps) = row(team, members)
      answer.teams.append(row)
      answer.steps += steps
    }
    answer.nominal = answer.teams.count { $0.effective != nil }
    answer.effective = answer.nominal > 0 ? answer.teams.reduce(0) { $0 + ($1.effective ?? 0) } : nil
    answer.lookedAt = answer.teams.count
    answer.findings = Findings(answer.teams.compactMap { finding($0, answer.steps(of: $0.id)) })
    answer.notes = notes(answer, roll, teams: system.model.teams.count)
    return answer
  }

  private func row(
    _ team: Team, _ members: [[WorkRoll.Part]]
  ) -> (RealTeamsAnswer.TeamRow, [RealTeamsAnswer.Step]) {
    var row = RealTeamsAnswer.TeamRow(id: team.id, name: team.label)
    row.size = team.size
    row.people = members.count
    let working = members.filter { !$0.isEmpty }
    row.withWork = working.count
    guard !working.isEmpty else { return (row, []) }

    var items: [WorkRoll.Item: Int] = [:]
    var parts: [SharedWork.Part] = []
    for (person, own) in working.enumerated() {
      for part in own {
        let item = items[part.item] ?? items.count
        items[part.item] = item
        parts.append(.init(person: Int32(person), item: item, share: part.share))
      }
    }
    row.items = items.count
    row.parts = parts.count
    let shared = SharedWork(peopleCount: working.count, parts: parts)
    row.groups = shared.groupSizes(above: sharedAbove.value)
    row.effective = row.groups.count
    row.alone = row.groups.count { $0 == 1 }
    let unsized = parts.count { $0.share == nil }
    if unsized > 0 {
      row.unsized = unsized
      let sized = parts.filter { $0.share != nil }
      row.effectiveWithoutUnsized =
        SharedWork(peopleCount: working.count, parts: sized).groupCount(above: sharedAbove.value)
    }
    return (
      row,
      shared.steps.compactMap { step in
        Share(step.from).map { .init(team: team.id, from: $0, teams: step.groups) }
      }
    )
  }

  private func finding(_ row: RealTeamsAnswer.TeamRow, _ steps: [RealTeamsAnswer.Step]) -> Finding? {
    guard let effective = row.effective, effective > mostTeams else { return nil }
    let isAlone = row.alone == row.withWork
    let told = steps.count > 6 ? Array(steps.prefix(6)) : steps
    let sensitivity =
      told.map { "\($0.teams) from \($0.from)" }.joined(separator: ", ") + (steps.count > 6 ? " …" : "")
    let hedge =
      row.effectiveWithoutUnsized.map {
        $0 == effective ? "" : " It could be up to \($0): how much goes into some of it is not recorded."
      } ?? ""
    return Finding(
      isAlone ? .onlyOnesAlone : .severalTeams,
      about: [Finding.Subject(kind: "team", id: row.id.rawValue, name: row.name)],
      "Is one team by name, and \(effective) by what its people share: \(aloneWords(row, isAlone)).\(hedge)",
      facts: [
        Fact(row.id, "people", row.withWork), Fact(row.id, "items", row.items),
        Fact(row.id, "groups", Self.sizes(row.groups)), Fact(row.id, "teamsByThreshold", sensitivity),
      ],
      by: [
        Heuristic(
          mostTeams == 1 ? "a team has work in common" : "at most \(mostTeams) teams under one name",
          source: "B20-52", grade: .primary),
        Heuristic("more than \(sharedAbove) of two people's work on one item", source: "own", grade: .own),
      ],
      ask: isAlone
        ? "When one of these people is away, what stops, and who would notice first?"
        : "Which of these people would have to talk for the team's goal to be reached, and what do they share today?"
    )
  }

  private func aloneWords(_ row: RealTeamsAnswer.TeamRow, _ isAlone: Bool) -> String {
    let people = Words.count(row.withWork, "person", "people")
    if isAlone {
      return "none of its \(people) shares an item to more than \(sharedAbove) of their work with another"
    }
    return row.alone == 0
      ? "of \(people), each shares some with others, and no one group has them all"
      : "of \(people), \(row.alone) \(row.alone == 1 ? "shares" : "share") no item to more than \(sharedAbove) of their work with anyone"
  }

  /// Group sizes as a fact tells them: “1 of 2 people, 4 of 1 person”.
  static func sizes(_ groups: [Int]) -> String {
    let counts = Statistics.distribution(of: groups).reversed()
    let told = counts.prefix(6).map { "\($0.count) of \(Words.count($0.value, "person", "people"))" }
    return told.joined(separator: ", ") + (counts.count > 6 ? " …" : "")
  }

  private func notes(_ answer: RealTeamsAnswer, _ roll: WorkRoll, teams: Int) -> [String] {
    guard answer.lookedAt > 0 else { return ["Who works on what in which team is not recorded."] }
    var notes: [String] = []
    if let effective = answer.effective {
      notes.append(
        "Going by work that people share above \(sharedAbove), \(Words.count(answer.nominal, "team")) by name \(answer.nominal == 1 ? "is" : "are") \(effective)."
      )
    }
    if answer.lookedAt < teams {
      notes.append(
        "Nobody is recorded as working for \(teams - answer.lookedAt) of \(Words.count(teams, "team")).")
    }
    let people = answer.teams.reduce(0) { $0 + $1.people }
    let silent = people - answer.teams.reduce(0) { $0 + $1.withWork }
    if silent > 0 {
      notes.append(
        "What they work on is not recorded for \(silent) of \(Words.count(people, "member")); they are in no group."
      )
    }
    let missing = answer.teams.filter { row in row.size.map { $0 > row.people } ?? false }
    if !missing.isEmpty {
      notes.append(
        "Fewer people are recorded than the team has: \(TeamFocus.listed(missing.map { "\($0.id.shown) \($0.people) of \($0.size ?? 0)" }))."
      )
    }
    let unsized = answer.teams.reduce(0) { $0 + ($1.unsized ?? 0) }
    if unsized > 0 {
      notes.append(
        "How much goes into it is not recorded for \(unsized) of \(Words.count(answer.teams.reduce(0) { $0 + $1.parts }, "part")) in items; they count as shared at any threshold."
      )
    }
    if roll.homeless > 0 {
      notes.append(
        "Left aside: \(Words.count(roll.homeless, "assignment")) for no team, of people in none or in several."
      )
    }
    if roll.outside > 0 {
      notes.append(
        "Left aside, since outside the days looked at: \(Words.count(roll.outside, "assignment")).")
    }
    return notes
  }
}

extension OldQuestion where Self == RealTeams {
  /// How many teams do we really have, going by what people work on together?
  public static func realTeams(
    sharedAbove: Share = 0.1, mostTeams: Int = 1, window: Period? = nil
  ) -> RealTeams {
    RealTeams(sharedAbove: sharedAbove, mostTeams: mostTeams, window: window)
  }
}

extension FindingCode {
  /// One team by name is several by what its people work on together.
  public static let severalTeams: FindingCode = "teams.realTeams.several"
  /// No two people of a team share any work above the threshold.
  public static let onlyOnesAlone: FindingCode = "teams.realTeams.allAlone"
}
