/// Where does what is asked exceed the authority to do it, and where are the rigid boundaries?
///
/// A team's gap is how many levels the highest level that its goals ask for lies above its authority. Authority
/// above what is asked for is told too: it is a sign of waste. A boundary between two neighbouring levels is rigid
/// where some roles hold the one, others the other, and none holds both.
///
/// Ask the official system with the real one beside it to see where the two differ:
///
/// ```swift
/// let mandates = official.ask(.mandateGaps(), beside: real)
/// mandates.team("solutions")?.gap              // 5
/// mandates.boundaries.filter(\.isRigid)        // D/E, F/G
/// ```
/// Mandate levels are for conversation, not for grading: if they grade anyone, it is leaders' ability to let go.
///
/// Source: John Cutler, The Beautiful Mess 2021, issue 27 (p), concepts C34 and C7.
public struct MandateGaps: Hashable, Sendable {
  /// The fewest levels that count as a gap.
  public var smallestGap: Int

  /// The question.
  public init(smallestGap: Int) { self.smallestGap = smallestGap }
}

extension MandateGaps: Question {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.mandateGaps",
    "Where does what is asked exceed the authority to do it, and where are the rigid boundaries?",
    concepts: ["C34", "C7"], sources: ["T2021-27", "T303"],
    findings: [
      FindingKind(.mandateExceeded, "A team's goals ask for a level above its authority."),
      FindingKind(.mandateUnused, "A team's authority goes beyond what any of its goals asks for."),
      FindingKind(.rigidBoundary, "Two neighbouring levels are held, and no role holds both."),
      FindingKind(.mandateDiverges, "A team's authority is another one in reality than the official one."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: MandateGaps()) {
    Field(
      "smallestGap", \.smallestGap, rule: .atLeast(1), by: .said("T2021-27", .primaryInPart),
      "The fewest levels that count as a gap.")
  }

  /// The question with its usual threshold.
  public init() { self.init(smallestGap: 1) }

  /// Answers the question; the other system's authorities are held beside this one's.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> MandateGapsAnswer {
    var answer = MandateGapsAnswer()
    let goals = Dictionary(grouping: system.model.goals.sortedByID.filter { $0.levelAsked != nil }) {
      $0.owner
    }
    for team in system.model.teams.sortedByID {
      answer.teams.append(row(team, goals[team.id] ?? [], beside: other?.model.teams[team.id]))
    }
    answer.boundaries = boundaries(system.model.roles.sortedByID)
    answer.lookedAt =
      answer.teams.count { $0.authority != nil || $0.asked != nil }
      + system.model.roles.count { $0.mandate != nil }
    answer.findings = Findings(
      answer.teams.flatMap { findings($0, system, other) }
        + answer.boundaries.compactMap { finding($0, system.model.roles) })
    answer.notes = notes(answer, system, other)
    return answer
  }

  private func row(_ team: Team, _ goals: [Goal], beside other: Team?) -> MandateGapsAnswer.TeamRow {
    var row = MandateGapsAnswer.TeamRow(id: team.id, name: team.label)
    row.authority = team.authority
    let highest = goals.compactMap(\.levelAsked).max()
    row.asked = highest
    row.askedBy = goals.filter { $0.levelAsked == highest }.map(\.id)
    row.otherAuthority = other?.authority
    if let upper = team.authority?.upper, let highest {
      row.gap = max(0, upper.steps(to: highest))
      row.unused = max(0, highest.steps(to: upper))
    }
    if let upper = team.authority?.upper, let otherUpper = other?.authority?.upper {
      row.divergence = otherUpper.steps(to: upper)
    }
    return row
  }

  /// Every boundary between neighbouring levels, with the roles that hold both sides.
  private func boundaries(_ roles: [JobRole]) -> [MandateGapsAnswer.Boundary] {
    let held = roles.compactMap { role in role.mandate.map { (role, $0) } }
    guard !held.isEmpty else { return [] }
    return zip(Mandate.Level.allCases, Mandate.Level.allCases.dropFirst()).map { lower, upper in
      let below = held.filter { $0.1.contains(lower) }.map(\.0.id)
      let above = held.filter { $0.1.contains(upper) }.map(\.0.id)
      return MandateGapsAnswer.Boundary(
        lower: lower, upper: upper, spannedBy: below.filter(above.contains), heldBelow: below,
        heldAbove: above)
    }
  }

  private func notes(_ answer: MandateGapsAnswer, _ system: ResolvedSystem, _ other: ResolvedSystem?)
    -> [String]
  {
    var notes: [String] = []
    let silent = answer.teams.filter { $0.authority == nil }.count
    if silent > 0 {
      notes.append("Authority is not recorded for \(silent) of \(Words.count(answer.teams.count, "team")).")
    }
    let unasked = answer.teams.filter { $0.asked == nil }.count
    if unasked > 0 {
      notes.append(
        "No goal says what level it asks for, for \(unasked) of \(Words.count(answer.teams.count, "team")).")
    }
    if answer.boundaries.isEmpty {
      notes.append("No role's mandate is recorded; rigid boundaries cannot be told.")
    }
    if other == nil {
      notes.append(
        "Only one telling was looked at; whether the official and the real authority differ is unknown.")
    } else if !answer.teams.contains(where: { $0.divergence != nil }) {
      notes.append("No team's authority is recorded in both tellings; whether they differ is unknown.")
    }
    return notes
  }

  var exceedsRule: Heuristic {
    let levels = smallestGap == 1 ? "no level" : "fewer than \(smallestGap) levels"
    return Heuristic("\(levels) asked for above the authority", source: "T2021-27", grade: .primaryInPart)
  }
}

extension Question where Self == MandateGaps {
  /// Where does what is asked exceed the authority to do it, and where are the rigid boundaries?
  public static func mandateGaps(smallestGap: Int = 1) -> MandateGaps {
    MandateGaps(smallestGap: smallestGap)
  }
}

extension FindingCode {
  /// A team's goals ask for a level above its authority.
  public static let mandateExceeded: FindingCode = "teams.mandateGaps.exceeded"
  /// A team's authority goes beyond what any of its goals asks for.
  public static let mandateUnused: FindingCode = "teams.mandateGaps.unused"
  /// No role holds both of two neighbouring levels that are held.
  public static let rigidBoundary: FindingCode = "teams.mandateGaps.rigid"
  /// A team's authority is another one in reality than the official one.
  public static let mandateDiverges: FindingCode = "teams.mandateGaps.diverges"
}
