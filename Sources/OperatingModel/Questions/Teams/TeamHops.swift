/// How far is each team's output from a customer and from a business outcome, via whom, and is there any way at all?
///
/// Two distances that are never mixed. A team in contact with customers is one step from them, and a team that it
/// consumes from one more. A bet or goal that a team answers for is one step from the metric that it is aimed at,
/// and every influence from there to a result is one more: team, input, driver, North Star, outcome. What a team
/// contributes to a bet goes over the team that answers for it, which is a step of its own.
///
/// ```swift
/// let hops = system.ask(.teamHops())
/// hops.team("data")?.hopsToCustomer       // 2
/// hops.team("data")?.viaTeams             // five teams, each as near as the others
/// ```
/// The shortest way is told with all that tie for it. It hides how many build on a team, so their number stands
/// beside it. Where nothing leads there the distance is `nil`: nothing that is recorded does. No share of revenue is
/// ever multiplied along the way.
///
/// A bet without a metric is as near as the nearest bet that it is part of. Bets and goals that are done are left
/// aside, and so are dependencies that do not stand on the day. Takes linear time, but for sorting by id.
///
/// Sources: John Cutler, The Beautiful Mess 340 (p) and 349 (I), concept C33; the steps of a contribution are this
/// library's own (D).
public struct TeamHops: Hashable, Sendable {
  /// The least share of its work that a team finishes without others, to count as independent.
  public var leastIndependence: Share
  /// The day for which dependencies are looked at; the system's own unless said.
  public var on: Day?

  /// The question.
  public init(leastIndependence: Share, on day: Day? = nil) {
    self.leastIndependence = leastIndependence
    on = day
  }
}

extension TeamHops: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.hops",
    "How far is each team from a customer and from a business outcome, via whom, and is there any way at all?",
    concepts: ["C33"], sources: ["T340", "T349"],
    findings: [
      FindingGuide(
        .noWayToCustomer, "A team does not meet customers, and nobody who does builds on what it makes."),
      FindingGuide(
        .noWayToOutcome, "A team's bets or goals are aimed at metrics, and none of them leads to a result."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: TeamHops()) {
    Field(
      "leastIndependence", \.leastIndependence, by: .own,
      "The least share of its work that a team finishes without others, to count as independent.")
    Field("on", \.on, "The day for which dependencies are looked at; the system's own unless said.")
  }

  /// The question with its usual threshold.
  public init() { self.init(leastIndependence: 0.7) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> TeamHopsAnswer {
    let day = on ?? system.asOf
    let standing = StandingDependencies(system.model, on: day)
    let customers = CustomerDistances(standing)
    let outcomes = OutcomeDistances(system.model, standing)
    var answer = TeamHopsAnswer()
    for (place, team) in standing.teams.enumerated() {
      answer.teams.append(Self.row(team, place, customers, outcomes.teams[place]))
    }
    answer.metrics = outcomes.metrics.enumerated().map { place, metric in
      .init(
        id: metric.id, name: metric.label, role: metric.role, hopsToResult: outcomes.hops(from: metric.id),
        next: outcomes.next(after: place))
    }
    let isTied = Set(standing.edges.flatMap { [$0.source, $0.target] })
    answer.lookedAt = standing.teams.indices.count {
      standing.teams[$0].isCustomerFacing != nil || isTied.contains(Int32($0)) || outcomes.teams[$0].isAimed
    }
    count(&answer)
    answer.findings = Findings(
      zip(answer.teams, outcomes.teams).flatMap { row, reach in findings(row, reach, customers, outcomes) })
    answer.notes = notes(answer, customers, outcomes, on: day)
    return answer
  }

  private static func row(
    _ team: Team, _ place: Int, _ customers: CustomerDistances, _ reach: OutcomeDistances.TeamReach
  ) -> TeamHopsAnswer.TeamRow {
    var row = TeamHopsAnswer.TeamRow(id: team.id, name: team.label)
    row.isCustomerFacing = team.isCustomerFacing
    row.hopsToCustomer = customers.hops(at: place)
    row.viaTeams = customers.nearest(at: place)
    row.consumers = customers.consumers(at: place).count
    row.hopsToOutcome = reach.hops
    row.viaBets = reach.bets
    row.viaGoals = reach.goals
    row.viaMetrics = reach.metrics.sorted()
    row.inputs = reach.inputs.sorted()
    row.independence = team.path?.independence
    return row
  }

  /// Counts teams, and never multiplies their shares.
  private func count(_ answer: inout TeamHopsAnswer) {
    func isIndependent(_ row: TeamHopsAnswer.TeamRow) -> Bool {
      row.independence.map { $0 >= leastIndependence } ?? false
    }
    answer.independenceRecorded = answer.teams.count { $0.independence != nil }
    answer.independent = answer.teams.count(where: isIndependent)
    answer.withOutcome = answer.teams.count { $0.hopsToOutcome != nil }
    answer.withInput = answer.teams.count { !$0.inputs.isEmpty }
    answer.withAll = answer.teams.count {
      isIndependent($0) && $0.hopsToOutcome != nil && !$0.inputs.isEmpty
    }
  }
}

extension OldQuestion where Self == TeamHops {
  /// How far is each team from a customer and from a business outcome, via whom, and is there any way at all?
  public static func teamHops(leastIndependence: Share = 0.7, on day: Day? = nil) -> TeamHops {
    TeamHops(leastIndependence: leastIndependence, on: day)
  }
}

extension FindingCode {
  /// A team does not meet customers, and nobody who does builds on what it makes.
  public static let noWayToCustomer: FindingCode = "teams.hops.noWayToCustomer"
  /// A team's bets or goals are aimed at metrics, and none of them leads to a result.
  public static let noWayToOutcome: FindingCode = "teams.hops.noWayToOutcome"
}
