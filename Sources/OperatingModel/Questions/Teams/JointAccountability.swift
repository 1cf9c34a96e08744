/// Who is jointly accountable for each team?
///
/// A team of several functions mirrors its managers: where those are no team, theirs splits. The answer tells for
/// each team to whom its members report, who is the first to whom all of them do, how many levels up that is, and
/// which rituals and incentives the managers share. What no tie says is not recorded: it does not follow that
/// managers share nothing.
///
/// ```swift
/// let accountable = system.ask(.jointAccountability())
/// accountable.team("checkout")?.managers       // dd, em, pd
/// accountable.team("checkout")?.common         // ceo
/// accountable.team("checkout")?.levels         // 4
/// accountable.team("checkout")?.bond           // notRecorded
/// ```
/// A team's members are those with an assignment for it. Someone in the team to whom the others report counts as
/// its manager, and a member who leads some of the others is no manager of another line.
///
/// Takes time in proportion to people, assignments and ties, times the logarithm of how deep reporting lines are.
///
/// Sources: John Cutler, The Beautiful Mess 2020, post 36 (P), and 269 (I), concept C38.
public struct JointAccountability: Hashable, Sendable {
  /// How many levels up the first common manager may be and still be near.
  public var farthest: Int

  /// The question.
  public init(farthest: Int) { self.farthest = farthest }
}

extension JointAccountability: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.jointAccountability", "Who is jointly accountable for each team?",
    concepts: ["C38"], sources: ["B20-36", "T269"],
    findings: [
      FindingGuide(
        .noJointAccountability, "A team's managers share no ritual and no incentive that is recorded."),
      FindingGuide(
        .partJointAccountability, "Some of a team's managers share something, and not all hang together."),
      FindingGuide(
        .distantCommonManager, "A team's managers share something, and the first common one is far up."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: JointAccountability()) {
    Field(
      "farthest", \.farthest, rule: .atLeast(1), by: .own,
      "How many levels up the first common manager may be and still be near.")
  }

  /// The question with its usual threshold.
  public init() { self.init(farthest: 2) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> JointAccountabilityAnswer
  {
    let lines = ReportingLines(system.model)
    let ties = SharedTies(system.model, lines)
    var answer = JointAccountabilityAnswer()
    for team in system.model.teams.sortedByID {
      guard let members = lines.members[team.id] else { continue }
      let own = lines.lines(of: members)
      answer.teams.append(row(team, members, own, lines, ties))
      answer.lines += own.reporting.map { manager, people in
        .init(
          team: team.id, manager: lines.ids[Int(manager)], people: people.count,
          functions: Set(people.compactMap { lines.functions[Int($0)] }).sorted())
      }
    }
    answer.lookedAt = answer.teams.count
    answer.findings = Findings(answer.teams.compactMap { finding($0, system.model.people) })
    answer.notes = notes(answer, system)
    return answer
  }

  private func row(
    _ team: Team, _ members: [Digraph.Node], _ own: ReportingLines.Own, _ lines: ReportingLines,
    _ ties: SharedTies
  ) -> JointAccountabilityAnswer.TeamRow {
    var row = JointAccountabilityAnswer.TeamRow(id: team.id, name: team.label)
    row.people = members.count
    row.withoutLine = own.withoutLine
    let managers = own.reporting.map(\.manager)
    row.managers = managers.map { lines.ids[Int($0)] }
    row.common = own.common.map { lines.ids[Int($0)] }
    row.levels = own.levels
    guard !managers.isEmpty else { return row }
    let shared = ties.shared(by: managers)
    row.rituals = shared.rituals
    row.incentives = shared.incentives
    row.circles = shared.circles.map { $0.map { lines.ids[Int($0)] } }
    row.bond =
      managers.count == 1
      ? .oneManager
      : row.circles.count == 1 ? .all : row.circles.count == managers.count ? .notRecorded : .part
    return row
  }

  private func notes(_ answer: JointAccountabilityAnswer, _ system: ResolvedSystem) -> [String] {
    guard answer.lookedAt > 0 else { return ["Who is a member of which team is not recorded."] }
    var notes: [String] = []
    let teams = system.model.teams.count
    if answer.lookedAt < teams {
      notes.append(
        "No member is recorded for \(teams - answer.lookedAt) of \(Words.count(teams, "team")).")
    }
    let silent = answer.teams.reduce(0) { $0 + $1.withoutLine }
    if silent > 0 {
      notes.append(
        "Whom they report to is not recorded for \(silent) of \(Words.count(answer.teams.reduce(0) { $0 + $1.people }, "member")); they stand in no line."
      )
    }
    let apart = answer.teams.filter { $0.managers.count > 1 && $0.common == nil }.map(\.id.rawValue)
    if !apart.isEmpty {
      notes.append(
        "No one to whom all members report is recorded for \(TeamFocus.listed(apart)); lines may go on further up than is recorded."
      )
    }
    if system.model.managementTies.isEmpty {
      notes.append(
        "No tie between managers is recorded at all; it does not follow that they share nothing.")
    }
    if system.setAside.contains(where: {
      $0.code == .containmentCycle && $0.path.steps.first == .key("people")
    }) {
      notes.append(
        "Some people were recorded as reporting to one another in a circle; those lines are left out.")
    }
    return notes
  }
}

extension OldQuestion where Self == JointAccountability {
  /// Who is jointly accountable for each team?
  public static func jointAccountability(farthest: Int = 2) -> JointAccountability {
    JointAccountability(farthest: farthest)
  }
}

extension FindingCode {
  /// A team's managers share no ritual and no incentive that is recorded.
  public static let noJointAccountability: FindingCode = "teams.jointAccountability.notRecorded"
  /// Some of a team's managers share something, and not all hang together.
  public static let partJointAccountability: FindingCode = "teams.jointAccountability.partial"
  /// A team's managers share something, and the first common one is far up.
  public static let distantCommonManager: FindingCode = "teams.jointAccountability.distant"
}
