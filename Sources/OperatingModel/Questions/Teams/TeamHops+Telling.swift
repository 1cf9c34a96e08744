// How hops are told: one search from all customers, and one from all results.

extension TeamHops {
  /// Tells how far each team is from a customer and from an outcome.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let day = on ?? system.asOf
    let needs = system.teamDependencies(on: day)
    let customers = CustomerDistances(needs)
    let outcomes = OutcomeDistances(system, needs.order, in: looksAt, on: day)
    let groups = system.teamGroups()
    let told = needs.order.all.map { place in
      (row: row(place, customers, outcomes.teams[Int(place)]), reach: outcomes.teams[Int(place)])
    }.filter { row, reach in
      // Of a group of teams nothing has to be recorded.
      !groups.isGroup(row.id) || Self.isToldOf(row, reach, needs)
    }.sorted { left, right in
      (right.row.hopsToCustomer ?? .max, right.row.hopsToOutcome ?? .max, left.row.id)
        < (left.row.hopsToCustomer ?? .max, left.row.hopsToOutcome ?? .max, right.row.id)
    }
    answer.teams = told.map(\.row)
    answer.metrics = outcomes.metrics.map { metric in
      MetricRow(
        id: metric.id, name: metric.label, role: metric.role, hopsToResult: outcomes.hops(from: metric.id),
        next: outcomes.next(after: metric.id))
    }.sorted { ($1.hopsToResult ?? .max, $0.id) < ($0.hopsToResult ?? .max, $1.id) }
    count(&answer.table)
    answer.look(at: told.count { Self.isToldOf($0.row, $0.reach, needs) })
    for (row, reach) in told { find(row, reach, customers, outcomes, in: &answer) }
    lack(told, customers, outcomes, in: &answer)
    if let note = needs.leftAsideNote { answer.note(note) }
  }

  /// Whether anything is recorded of a team from which its distances are told.
  private static func isToldOf(
    _ row: TeamRow, _ reach: OutcomeDistances.TeamReach, _ needs: TeamDependencies
  ) -> Bool {
    row.customerFacing != nil || reach.isAimed || row.consumers > 0 || !needs.providers(of: row.id).isEmpty
  }

  private func row(
    _ place: Int32, _ customers: CustomerDistances, _ reach: OutcomeDistances.TeamReach
  ) -> TeamRow {
    let team = customers.needs.order[place]
    var row = TeamRow(id: team.id, name: team.label)
    row.customerFacing = team.isCustomerFacing
    row.hopsToCustomer = customers.hops(at: place)
    row.viaTeams = customers.nearest(at: place)
    row.consumers = customers.needs.consumers.successors(of: place).count
    row.hopsToOutcome = reach.hops
    row.viaBets = reach.bets
    row.viaGoals = reach.goals
    row.viaMetrics = reach.metrics.sorted()
    row.inputs = reach.inputs.sorted()
    row.independence = team.path?.independence
    return row
  }

  /// Counts teams, and never multiplies their shares.
  private func count(_ table: inout Table) {
    func isIndependent(_ row: TeamRow) -> Bool { row.independence.map { $0 >= leastIndependence } ?? false }
    table.independenceRecorded = table.teams.count { $0.independence != nil }
    table.independent = table.teams.count(where: isIndependent)
    table.withOutcome = table.teams.count { $0.hopsToOutcome != nil }
    table.withInput = table.teams.count { !$0.inputs.isEmpty }
    table.withAll = table.teams.count { isIndependent($0) && $0.hopsToOutcome != nil && !$0.inputs.isEmpty }
  }

  private func lack(
    _ told: [(row: TeamRow, reach: OutcomeDistances.TeamReach)], _ customers: CustomerDistances,
    _ outcomes: OutcomeDistances, in answer: inout Answer<Self>
  ) {
    func ids(_ isSilent: (TeamRow, OutcomeDistances.TeamReach) -> Bool) -> [Identifier<Team>] {
      told.filter { isSilent($0.row, $0.reach) }.map(\.row.id).sorted()
    }
    if customers.isAnyFacing {
      answer.lacks(
        "whether it is in contact with customers", ids { row, _ in row.customerFacing == nil },
        of: told.count, key: "teams.isCustomerFacing",
        so: "these, and those that they build on, may be nearer than told")
    } else {
      answer.lacks(
        "which teams are in contact with customers", key: "teams.isCustomerFacing",
        so: "how far they are cannot be told")
    }
    answer.lacks(
      "which team needs something from which", key: "dependencies",
      so: "no way over other teams can be told", when: customers.needs.edges.isEmpty)
    answer.lacks(
      "which metrics are results", key: "metrics.role", so: "how far an outcome is cannot be told",
      when: !outcomes.hasResults)
    answer.lacks(
      "an open bet or goal with a metric", ids { _, reach in !reach.isAimed }, of: told.count,
      key: "bets.targets", so: "their steps to an outcome cannot be told")
    answer.lacks(
      "how independently it works", ids { row, _ in row.independence == nil }, of: told.count,
      key: "teams.path.independence")
  }
}

// MARK: What is worth a conversation

extension TeamHops {
  private func find(
    _ row: TeamRow, _ reach: OutcomeDistances.TeamReach, _ customers: CustomerDistances,
    _ outcomes: OutcomeDistances, in answer: inout Answer<Self>
  ) {
    let name = answer.name(row.id)
    // Where nobody wrote down who meets customers or who builds on whom, that is the silence of the model.
    if row.customerFacing == false, row.hopsToCustomer == nil, customers.isAnyFacing,
      !customers.needs.edges.isEmpty
    {
      answer.find(
        .noWayToCustomer, about: row,
        hanging: row.consumers > 0 ? Finding.Hanging(row.consumers, "team") : nil,
        row.consumers == 0
          ? "\(name) does not meet customers, and no team is recorded that builds on what it makes."
          : "\(name) does not meet customers, and none of the teams that build on what it makes leads to one that does.",
        facts: [
          Fact(row: row, "meets customers", "no"), Fact(row: row, "teams that build on it", row.consumers),
        ])
    }
    if reach.isAimed, row.hopsToOutcome == nil, outcomes.hasResults {
      let aims = answer.names(reach.aims.sorted())
      answer.find(
        .noWayToOutcome, about: row,
        reach.aims.isEmpty
          ? "What \(name) contributes to is aimed at metrics from which no recorded influence leads to a result."
          : "What \(name) answers for is aimed at \(aims); no recorded influence leads from there to a result.",
        facts: [
          Fact(row: row, "aimed at", reach.aims.isEmpty ? "metrics of what it contributes to" : aims),
          Fact(row: row, "steps to a result", nil as Int?),
        ])
    }
  }
}
