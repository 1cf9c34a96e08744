import OperatingModel

/// The nine kinds of defect that the benchmarks plant, and where each of them stands in an organisation.
enum Defect: String, CaseIterable, Codable, CodingKeyRepresentable {
  case duplicateID, danglingTeam, danglingDependency, danglingMetric, quantilesOutOfOrder, negativeEffort
  case horizonNotNested, selfDriver, danglingDriver
}

extension BenchOrganisation {
  /// Plants so many defects of each kind; where each stands in the model, as the library has to find it.
  mutating func plant(_ count: Int, seed: Int) -> [Defect: Set<String>] {
    var random = RandomCases(seed: seed)
    var places = random.shuffled(Array(10..<bets.count))[...]
    var planted: [Defect: Set<String>] = [:]
    func mark(_ defect: Defect, _ place: String) { planted[defect, default: []].insert(place) }
    for _ in 0..<count {
      let place = places.removeFirst()
      bets[place].team = "team-999999"
      mark(.danglingTeam, "reference.unknown /bets/\(place)/owner")
    }
    for _ in 0..<count {
      let place = places.removeFirst()
      mark(
        .danglingDependency, "reference.unknown /bets/\(place)/dependencies/\(bets[place].dependsOn.count)/on"
      )
      bets[place].dependsOn.append("bet-999999")
    }
    for _ in 0..<count {
      let place = places.removeFirst()
      mark(.danglingMetric, "reference.unknown /bets/\(place)/targets/\(bets[place].drives.count)")
      bets[place].drives.append("metric-999999")
    }
    for _ in 0..<count {
      let place = places.removeFirst()
      bets[place].effort.p10 = bets[place].effort.p90 + 1
      mark(.quantilesOutOfOrder, "interval.inverted /bets/\(place)/effort")
    }
    for _ in 0..<count {
      let place = places.removeFirst()
      bets[place].effort = Quantiles(p10: -3, p50: -2, p90: -1)
      mark(.negativeEffort, "amount.negative /bets/\(place)/effort")
    }
    let leaves = bets.indices.filter { bets[$0].horizon == "hours" && bets[$0].team != "team-999999" }
    for place in random.shuffled(leaves).prefix(count) {
      bets[place].horizon = "decades"
      mark(.horizonNotNested, "\(bets[place].id) in \(bets[place].parent ?? "")")
    }
    for team in teams.prefix(count) {
      mark(.duplicateID, "id.duplicate /teams/\(teams.count)/id")
      teams.append(team)
    }
    for place in 1...count {
      let driver = Driver(metric: metrics[place].id, weight: 0.1, lagDays: 0, confidence: 1)
      metrics[place].drivers.append(driver)
      mark(.selfDriver, metrics[place].id)
    }
    for place in metrics.indices.suffix(count) {
      metrics[place].drivers.append(Driver(metric: "metric-999999", weight: 0.1, lagDays: 0, confidence: 1))
      mark(.danglingDriver, "\(metrics[place].id) \(metrics[place].drivers.count - 1)")
    }
    planted[.danglingDriver] = Set((planted[.danglingDriver] ?? []).map(influencePath))
    return planted
  }

  /// The path of a metric's driver, which is one of all metrics' influences in a row; from “metric place”.
  private func influencePath(_ driver: String) -> String {
    let parts = driver.split(separator: " ")
    var index = Int(parts[1]) ?? 0
    for metric in metrics {
      if metric.id == parts[0] { break }
      index += metric.drivers.count
    }
    return "reference.unknown /influences/\(index)/from"
  }

  /// Where defects stand, by looking for each kind with a plain loop that knows nothing of the library.
  var defects: [Defect: Set<String>] {
    var found: [Defect: Set<String>] = [:]
    func mark(_ defect: Defect, _ place: String) { found[defect, default: []].insert(place) }
    let (teamIDs, metricIDs) = (Set(teams.map(\.id)), Set(metrics.map(\.id)))
    let ranks = ["hours": 0, "days": 1, "weeks": 2, "months": 3, "quarters": 4, "years": 5, "decades": 6]
    let bands = Dictionary(uniqueKeysWithValues: bets.map { ($0.id, ranks[$0.horizon] ?? -1) })
    var seen: Set<String> = []
    for (index, team) in teams.enumerated() where !seen.insert(team.id).inserted {
      mark(.duplicateID, "id.duplicate /teams/\(index)/id")
    }
    for (index, bet) in bets.enumerated() {
      if !teamIDs.contains(bet.team) { mark(.danglingTeam, "reference.unknown /bets/\(index)/owner") }
      for (place, id) in bet.dependsOn.enumerated() where bands[id] == nil {
        mark(.danglingDependency, "reference.unknown /bets/\(index)/dependencies/\(place)/on")
      }
      for (place, id) in bet.drives.enumerated() where !metricIDs.contains(id) {
        mark(.danglingMetric, "reference.unknown /bets/\(index)/targets/\(place)")
      }
      if bet.effort.p10 > bet.effort.p90 {
        mark(.quantilesOutOfOrder, "interval.inverted /bets/\(index)/effort")
      }
      if bet.effort.p90 < 0 { mark(.negativeEffort, "amount.negative /bets/\(index)/effort") }
      if let parent = bet.parent, let band = bands[bet.id], let above = bands[parent], band >= above {
        mark(.horizonNotNested, "\(bet.id) in \(parent)")
      }
    }
    var influence = 0
    for metric in metrics {
      for driver in metric.drivers {
        if !metricIDs.contains(driver.metric) {
          mark(.danglingDriver, "reference.unknown /influences/\(influence)/from")
        }
        if driver.metric == metric.id { mark(.selfDriver, metric.id) }
        influence += 1
      }
    }
    return found
  }
}
