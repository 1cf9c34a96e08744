/// Which of six situations is each team in, and what evidence would make the talk about its return honest?
///
/// The six are about proximity to benefit, independence and stability, not about quality. The decision goes in one
/// order: funded by project is a project factory; temporary is a start-up's mode; little continuity is everything
/// and nothing; far and continuous is focused over multiple hops; then a shared journey; then close and
/// independent. What fits none of them is unclear, with the reasons, and never the nearest match. What is not
/// recorded is named, and never taken as false.
///
/// ```swift
/// let situations = system.ask(.teamSituations())
/// situations.team("checkout")?.inferred       // .closeToImpact
/// situations.team("mix")?.verdict             // .unclear
/// ```
/// The situation that people have recorded stands beside the one that is inferred; neither replaces the other.
/// Steps to the business that are not recorded are taken as the team's steps to a customer (``TeamHops``), where it
/// is recorded whether it meets customers; whether it is funded by project from the units that fund it, where they
/// agree. What was derived is named.
///
/// Read one path by itself with ``reading(of:)``. Takes linear time, but for sorting by id.
///
/// Source: John Cutler, The Beautiful Mess 340 (p; situations 5 and 6 from a third party's summary, s), concept C31;
/// the inputs and the decision are this library's own (D).
public struct TeamSituations: Hashable, Sendable {
  /// The continuity below which a team is everything and nothing.
  public var grabBagBelow: Share
  /// The continuity from which a team is focused.
  public var focusedFrom: Share
  /// The steps to the business from which a team is multiple hops away.
  public var farFrom: Int
  /// The steps to the business at which a team is close.
  public var closeAt: Int
  /// The share of its work finished without others from which a team is independent.
  public var independentFrom: Share
  /// The day for which dependencies and funding are looked at; the system's own unless said.
  public var on: Day?

  /// The question.
  public init(
    grabBagBelow: Share, focusedFrom: Share = 0.7, farFrom: Int = 2, closeAt: Int = 1,
    independentFrom: Share = 0.7, on day: Day? = nil
  ) {
    self.grabBagBelow = grabBagBelow
    self.focusedFrom = focusedFrom
    self.farFrom = farFrom
    self.closeAt = closeAt
    self.independentFrom = independentFrom
    on = day
  }
}

extension TeamSituations: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.situations",
    "Which of six situations is each team in, and what evidence would make the talk about its return honest?",
    concepts: ["C31"], sources: ["T340"],
    findings: [
      FindingGuide(
        .situationDiffers, "A team's recorded situation is ruled out by what is recorded of its path."),
      FindingGuide(.situationUnclear, "A team's path to value fits none of the six situations."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: TeamSituations()) {
    Field(
      "grabBagBelow", \.grabBagBelow, by: .own,
      "The continuity below which a team is everything and nothing.")
    Field("focusedFrom", \.focusedFrom, by: .own, "The continuity from which a team is focused.")
    Field(
      "farFrom", \.farFrom, rule: .atLeast(0), by: .own,
      "The steps to the business from which a team is multiple hops away.")
    Field(
      "closeAt", \.closeAt, rule: .atLeast(0), by: .own,
      "The steps to the business at which a team is close.")
    Field(
      "independentFrom", \.independentFrom, by: .own,
      "The share of its work finished without others from which a team is independent.")
    Field(
      "on", \.on,
      "The day for which dependencies and funding are looked at; the system's own unless said.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(grabBagBelow: 0.5) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> TeamSituationsAnswer {
    let day = on ?? system.asOf
    let standing = StandingDependencies(system.model, on: day)
    let customers = CustomerDistances(system.teamDependencies(on: day))
    let funding = Self.funding(system.model, on: day)
    var answer = TeamSituationsAnswer()
    for (place, team) in standing.teams.enumerated() {
      answer.teams.append(row(team, hops: customers.certainHops(at: Int32(place)), funding[team.id] ?? []))
    }
    answer.situations = Team.Situation.allCases.map { situation in
      .init(
        situation: situation, number: situation.number,
        recorded: answer.teams.filter { $0.recorded == situation }.map(\.id),
        inferred: answer.teams.filter { $0.inferred == situation }.map(\.id),
        evidence: situation.honestEvidence)
    }
    answer.lookedAt = answer.teams.count { $0.recorded != nil || $0.path != nil }
    answer.findings = Findings(answer.teams.compactMap(finding))
    answer.notes = notes(answer)
    return answer
  }

  private func row(
    _ team: Team, hops: Int?, _ funding: Set<FundingUnit.Kind>
  ) -> TeamSituationsAnswer.TeamRow {
    var path = team.path ?? Team.PathToValue()
    var derived: [SituationInput] = []
    if path.isFundedByProject == nil, !funding.isEmpty, funding.count == 1 || !funding.contains(.project) {
      path.isFundedByProject = funding.contains(.project)
      derived.append(.fundedByProject)
    }
    if path.hopsToBusiness == nil, let hops {
      path.hopsToBusiness = hops
      derived.append(.hopsToBusiness)
    }
    let reading = reading(of: path)
    var row = TeamSituationsAnswer.TeamRow(id: team.id, name: team.label, verdict: reading.verdict)
    row.recorded = team.situation
    row.inferred = reading.situation
    row.unless = reading.unless
    row.possible = reading.possible
    row.missing = reading.missing
    row.derived = derived
    row.path = path == Team.PathToValue() ? nil : path
    row.reasons = reading.verdict == .unclear ? reading.reasons : []
    return row
  }

  /// The kinds of unit that fund each team on the day.
  private static func funding(
    _ model: ProductOperatingSystem, on day: Day?
  ) -> [Identifier<Team>: Set<FundingUnit.Kind>] {
    var kinds: [Identifier<Team>: Set<FundingUnit.Kind>] = [:]
    for unit in model.fundingUnits {
      guard let kind = unit.kind else { continue }
      if let day, let period = unit.period, !period.contains(day) { continue }
      for team in unit.teams { kinds[team, default: []].insert(kind) }
    }
    return kinds
  }
}

extension OldQuestion where Self == TeamSituations {
  /// Which of six situations is each team in, and what evidence would make the talk about its return honest?
  public static func teamSituations(
    grabBagBelow: Share = 0.5, focusedFrom: Share = 0.7, farFrom: Int = 2, closeAt: Int = 1,
    independentFrom: Share = 0.7, on day: Day? = nil
  ) -> TeamSituations {
    TeamSituations(
      grabBagBelow: grabBagBelow, focusedFrom: focusedFrom, farFrom: farFrom, closeAt: closeAt,
      independentFrom: independentFrom, on: day)
  }
}

extension FindingCode {
  /// A team's recorded situation is ruled out by what is recorded of its path.
  public static let situationDiffers: FindingCode = "teams.situations.differs"
  /// A team's path to value fits none of the six situations.
  public static let situationUnclear: FindingCode = "teams.situations.unclear"
}
