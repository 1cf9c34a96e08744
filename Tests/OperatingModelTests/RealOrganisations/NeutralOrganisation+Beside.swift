import OperatingModel

/// What the checks ask of an organisation beside its model: records that were left as they were, one metric of several
/// bets as several, and ties in the form in which the source counts them.
extension NeutralOrganisation {
  /// The records of a list that could not be taken, as they were written.
  func unread(_ list: String, with key: String = "id") -> [JSON] {
    // Of a record that was taken only what has no place is left.
    (system.annotations[list]?.elements ?? []).filter { list != "maturity" || $0[key] != nil }
  }

  // MARK: Metrics

  /// Every metric as written under an id of its own, so that one of several bets is none of them twice.
  var metricsApart: (system: ProductOperatingSystem, ids: [(id: Identifier<Metric>, name: String)]) {
    var system = ProductOperatingSystem(system.name)
    var ids: [(id: Identifier<Metric>, name: String)] = []
    for (place, said) in self.system.metrics.said.enumerated() {
      var metric = Metric(Identifier("\(place): \(said.id)"), said.name)
      (metric.health, metric.isKey, metric.targets) = (said.health, said.isKey, said.targets)
      metric.observations = said.observations
      ids.append((metric.id, said.id.rawValue))
      system.add(metric)
    }
    return (system, ids)
  }

  // MARK: Links

  struct Link {
    let one: String
    let other: String
    var type: String?
    var weight: Double = 1
  }

  /// The lists in which a team names others.
  static let listsOfTeams = ["needs", "related", "internalCustomers"]

  /// The links of one such list, from each team to those that it names.
  func links(_ list: String) -> [Link] {
    switch list {
    case "needs":
      system.dependencies.filter { $0.kind == .needs }
        .map { Link(one: $0.consumer.rawValue, other: $0.provider.rawValue) }
    case "internalCustomers":
      system.dependencies.filter { $0.kind == .internalCustomer }
        .map { Link(one: $0.provider.rawValue, other: $0.consumer.rawValue) }
    default:
      system.teamLinks.filter { $0.weight == nil }
        .map { Link(one: $0.from.rawValue, other: $0.to.rawValue) }
    }
  }

  /// The links that the source counts elsewhere, by the lists that they stand in: those that have a weight.
  var weighedLinks: [(key: String, links: [Link])] {
    let teams = system.teamLinks.compactMap { link in
      link.weight.map {
        Link(one: link.from.rawValue, other: link.to.rawValue, type: link.kind.rawValue, weight: $0.value)
      }
    }
    let bets = system.bets.flatMap { bet in
      bet.links.compactMap { link in
        link.weight.map {
          Link(one: bet.id.rawValue, other: link.to.rawValue, type: link.kind.rawValue, weight: $0.value)
        }
      }
    }
    return [("teamLinks", teams), ("betLinks", bets)].filter { !$0.1.isEmpty }.map { (key: $0, links: $1) }
  }

  /// The kinds of links that are counted there alone.
  var weighedKinds: Set<Bet.Link.Kind> {
    let links = system.bets.flatMap(\.links)
    return Set(links.filter { $0.weight != nil }.map(\.kind))
      .subtracting(links.filter { $0.weight == nil }.map(\.kind))
  }

  /// Teams as bets, and whom they name as links between them.
  var teamsAsBets: ResolvedSystem {
    get throws {
      var system = ProductOperatingSystem(system.name)
      for team in self.system.teams { system.add(Bet(Identifier(team.id.rawValue), team.name)) }
      for list in Self.listsOfTeams {
        for link in links(list) {
          system.bets[Identifier(link.one)]?.links.append(
            Bet.Link(Bet.Link.Kind(list), to: Identifier(link.other)))
        }
      }
      return try system.resolved(tolerating: Set(ProblemCode.known))
    }
  }
}
