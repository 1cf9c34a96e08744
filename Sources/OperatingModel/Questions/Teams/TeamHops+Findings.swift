extension TeamHops {
  func findings(
    _ row: TeamHopsAnswer.TeamRow, _ reach: OutcomeDistances.TeamReach, _ customers: CustomerDistances,
    _ outcomes: OutcomeDistances
  ) -> [Finding] {
    let subject = Finding.Subject(kind: "team", id: row.id.rawValue, name: row.name)
    var findings: [Finding] = []
    // Where nothing is written down of who meets customers or who builds on whom, that is the silence of the model.
    if row.isCustomerFacing == false, row.hopsToCustomer == nil, customers.isAnyFacing,
      !customers.standing.edges.isEmpty
    {
      findings.append(
        Finding(
          .noWayToCustomer, about: [subject],
          row.consumers == 0
            ? "Does not meet customers, and no team is recorded that builds on what it makes."
            : "Does not meet customers, and none of the teams that build on what it makes leads to one that does.",
          facts: [Fact(row.id, "isCustomerFacing", false), Fact(row.id, "consumers", row.consumers)],
          by: [
            Heuristic(
              "what a team makes reaches a customer in some number of steps", source: "T340",
              grade: .primaryInPart)
          ],
          ask: "Who notices first when this team's work is missing, and over whom does a customer feel it?"))
    }
    if reach.isAimed, row.hopsToOutcome == nil, outcomes.hasResults {
      findings.append(
        Finding(
          .noWayToOutcome, about: [subject],
          reach.aims.isEmpty
            ? "What it contributes to is aimed at metrics from which no recorded influence leads to a result."
            : "Its bets and goals are aimed at \(Self.listed(reach.aims)); no recorded influence leads from there to a result.",
          facts: [
            Fact(
              row.id, "aimedAt", reach.aims.isEmpty ? "only what it contributes to" : Self.listed(reach.aims)),
            Fact(row.id, "hopsToOutcome", nil as Int?),
          ],
          by: [
            Heuristic(
              "team, input, driver, North Star, outcome", source: "T340", grade: .primaryInPart)
          ],
          ask: "If this team's metric doubled, what would the business see, and who has written that down?"))
    }
    return findings
  }

  func notes(
    _ answer: TeamHopsAnswer, _ customers: CustomerDistances, _ outcomes: OutcomeDistances, on day: Day?
  ) -> [String] {
    let teams = Words.count(answer.teams.count, "team")
    if answer.teams.isEmpty { return ["No team is recorded."] }
    var notes: [String] = []
    let silent = answer.teams.count { $0.isCustomerFacing == nil }
    if !customers.isAnyFacing {
      notes.append(
        "No team is recorded as being in contact with customers; how far they are cannot be told.")
    } else if silent > 0 {
      notes.append(
        "Whether it is in contact with customers is not recorded for \(silent) of \(teams); these, and those that they build on, may be nearer than told."
      )
    }
    if customers.standing.edges.isEmpty { notes.append("No dependency between teams is recorded.") }
    if let note = customers.standing.note(on: day) { notes.append(note) }
    if !outcomes.hasResults {
      notes.append("No metric is recorded as a result; how far an outcome is cannot be told.")
    }
    let aimless = outcomes.teams.count { !$0.isAimed }
    if aimless > 0 {
      notes.append(
        "No open bet or goal with a metric is recorded for \(aimless) of \(teams); their steps to an outcome are not recorded."
      )
    }
    if answer.lookedAt > 0 { notes += telling(answer, teams) }
    return notes
  }

  /// How many teams operate independently, with clear impact and leading indicators to act on: as counts.
  private func telling(_ answer: TeamHopsAnswer, _ teams: String) -> [String] {
    func has(_ count: Int) -> String { count == 1 ? "1 has" : "\(count) have" }
    let reached =
      "Of \(teams) \(has(answer.withOutcome)) a way to a result, and \(has(answer.withInput)) an input to act on."
    guard answer.independenceRecorded > 0 else {
      return [reached, "How independently they work is not recorded."]
    }
    return [
      reached,
      "How independently they work is recorded for \(answer.independenceRecorded) of \(teams): \(answer.independent == 1 ? "1 finishes" : "\(answer.independent) finish") at least \(leastIndependence) without others, and \(has(answer.withAll)) all three [T349, I].",
    ]
  }

  private static func listed(_ metrics: Set<Identifier<Metric>>) -> String {
    Words.few(metrics.sorted().map(\.rawValue))
  }
}
