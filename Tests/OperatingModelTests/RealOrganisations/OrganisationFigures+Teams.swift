import OperatingModel

extension OrganisationFigures {
  // MARK: Load

  var teams: Figure {
    let answer = system.ask(.teamLoad)
    // The tables stand by weight, and the reference answers by id.
    let teams = answer.teams.sorted { $0.id < $1.id }
    let load = teams.filter { $0.all > 0 }.map { row in
      (
        row.id.rawValue,
        Figure.counts([
          "ownedOpen": row.ownedOpen, "contributingOpen": row.contributingOpen, "totalOpen": row.open,
          "ownedAll": row.ownedAll, "contributingAll": row.contributingAll, "totalAll": row.all,
        ])
      )
    }
    func ranking(_ most: Int, _ value: (TeamLoad.Row) -> Int?) -> Figure {
      .ranking(teams.compactMap { row in value(row).map { (row.id.rawValue, $0) } }, most: most)
    }
    func shares(_ shares: [(Identifier<Team>, Double?)]) -> Figure {
      .ranking(shares.compactMap { id, share in share.map { ([id.rawValue], $0) } }, most: 10)
    }
    let network = system.ask(.teamNetwork(through: .bets))
    return .object([
      "load": .object(Dictionary(uniqueKeysWithValues: load)),
      "teamsWithNoBet": .whole(answer.withoutBets),
      "openLoadRanking": ranking(10, \.open),
      "openLoadGini": .orZero(answer.gini?.value), "openLoadTopShare": .orZero(answer.largestShare?.value),
      "openLoadRolledUpToRoot": ranking(30, \.rolledUpOpen),
      // A team contributes to bets that it does not own: those are the bets of others that need it.
      "neededByOthers": ranking(25, \.contributingAll),
      "neededByOthersOpen": ranking(25, \.contributingOpen),
      "neededByDistinctOwners": ranking(25, \.neededByOwners),
      "needsPageRankTop10": shares(
        network.teams.sorted { $0.id < $1.id }.map { ($0.id, $0.needRank?.value) }),
      "memberTotalIncludingOverlap": .whole(answer.members ?? 0),
      "openBetsPerMemberTop10": shares(
        teams.filter { $0.open > 0 }.map { ($0.id, $0.openPerMember?.value) }),
    ])
  }

  // MARK: Coupling

  func coupling(through relation: TeamRelation) -> Figure {
    let answer = system.ask(
      .teamNetwork {
        $0.through = relation
        $0.steps = Self.noBound
        $0.mostPairs = Self.noBound
      })
    let teams = answer.teams.sorted { $0.id < $1.id }
    let ties = answer.ties.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    let sizes = answer.pieces.map(\.teams.count) + answer.alone.map { _ in 1 }
    let bridges = ties.filter(\.isBridge).map { Figure.ids([$0.first, $0.second]) }
    return .object([
      "teams": .whole(answer.lookedAt), "coupledTeams": .whole(answer.tied),
      "pairs": .whole(answer.ties.count), "totalWeight": .number(answer.weight.value),
      "components": .whole(sizes.count), "singletons": .whole(answer.alone.count),
      "componentSizes": .list(sizes.prefix(20).map { .whole($0) }),
      "components>1": answer.lookedAt >= 200
        ? .null : .list(answer.pieces.prefix(20).map { .ids($0.teams) }),
      "articulationTeams": .ids(teams.filter { $0.piecesWithout > 1 }.map(\.id)),
      "bridges": .list(Array(bridges.prefix(60))), "bridgeCount": .whole(bridges.count),
      "density": .number(answer.density?.value),
      "averageClustering": .number(answer.averageClustering?.value),
      "maxCore": .whole(answer.largestCore),
      "betweennessTop10": .ranking(
        teams.map { ([$0.id.rawValue], $0.betweenness?.value ?? 0) }, most: 10),
      "degreeTop10": .ranking(teams.map { ($0.id.rawValue, $0.partners) }, most: 10),
      "weightedDegreeTop10": .ranking(teams.map { ([$0.id.rawValue], $0.weight.value) }, most: 10),
      "pairCounts": .ranking(ties.map { ($0.first, $0.second, $0.weight.value) }, most: 4000),
    ])
  }

  // MARK: Ties that the model has no noun for

  /// Links of teams and of bets that the source counts elsewhere, and the lists of other teams that a team names.
  ///
  /// Which measures are told of each kind of link is not stated; of those that are, each has to be right.
  var teamGraph: Figure {
    var graphs: [String: Figure] = [:]
    for (key, links) in organisation.weighedLinks {
      graphs[key] = .object(
        key == "teamLinks" ? Self.figures(ofTeams: links, in: system) : Self.figures(ofNetwork: links))
    }
    for key in NeutralOrganisation.listsOfTeams where !organisation.links(key).isEmpty {
      graphs[key] = figure(ofList: key)
    }
    return .atMost(graphs)
  }

  /// Two teams that name each other are tied twice or once, and teams without a tie may be counted: it is not stated.
  private func figure(ofList key: String) -> Figure {
    let links = organisation.links(key)
    let inside = links.filter {
      [$0.one, $0.other].allSatisfy { system.model.teams.contains(Identifier($0)) }
    }
    var seen: Set<Set<String>> = []
    let once = inside.filter { seen.insert([$0.one, $0.other]).inserted }
    // Teams said as bets with links of their own: what is asked of one graph can be asked of the other.
    let directed = (try? organisation.teamsAsBets).map {
      Self.figures(of: Bet.Link.Kind(key), in: $0, dangling: links.count - inside.count)
    }
    return .oneOf(
      [inside, once].map { links in
        var figures = Self.figures(ofNetwork: links).merging(directed ?? [:]) { first, _ in first }
        figures["type"] = .oneOf([.exactly(.text(key)), .null])
        figures["nodes"] = .oneOf([figures["nodes"] ?? .null, .whole(system.model.teams.count)])
        return .atMost(figures)
      })
  }

  /// Ties of a company's own, asked of its teams.
  private static func figures(
    ofTeams links: [NeutralOrganisation.Link], in system: ResolvedSystem
  ) -> [String: Figure] {
    let ties = links.map {
      TeamTie(Identifier($0.one), Identifier($0.other), weight: Finite(clamping: $0.weight))
    }
    guard !ties.isEmpty else { return figures(ofNetwork: links) }
    let answer = system.ask(
      .teamNetwork {
        $0.ties = ties
        $0.steps = Self.noBound
      })
    return figures(
      links, pieces: answer.pieces.map(\.teams.count), density: answer.density?.value,
      nodes: answer.teams.sorted { $0.id < $1.id }.map {
        ($0.id.rawValue, $0.weight.value, $0.piecesWithout > 1, $0.betweenness?.value ?? 0)
      },
      pairs: answer.ties.sorted { ($0.first, $0.second) < ($1.first, $1.second) }.map {
        ($0.first.rawValue, $0.second.rawValue, $0.weight.value)
      },
      weight: answer.weight.value)
  }

  /// A network is of anything.
  private static func figures(ofNetwork links: [NeutralOrganisation.Link]) -> [String: Figure] {
    let network = TieNetwork(
      links: links.map { TieNetwork<Bet>.Link(Identifier($0.one), Identifier($0.other), weight: $0.weight) })
    let between = network.betweenness(steps: Self.noBound).shares
    return figures(
      links, pieces: network.pieces.map(\.count), density: network.density,
      nodes: network.nodes.map { ($0.id.rawValue, $0.weight, $0.piecesWithout > 1, between[$0.id] ?? 0) },
      pairs: network.pairs.map { ($0.first.rawValue, $0.second.rawValue, $0.weight) },
      weight: network.totalWeight)
  }

  private static func figures(
    _ links: [NeutralOrganisation.Link], pieces: [Int], density: Double?,
    nodes: [(id: String, weight: Double, isCut: Bool, between: Double)],
    pairs: [(first: String, second: String, weight: Double)], weight: Double
  ) -> [String: Figure] {
    // A pair is listed in the direction in which it was said first.
    var said: Set<[String]> = []
    for link in links where !said.contains([link.other, link.one]) { said.insert([link.one, link.other]) }
    let strongest = pairs.map { pair in
      (
        said.contains([pair.first, pair.second]) ? [pair.first, pair.second] : [pair.second, pair.first],
        pair.weight
      )
    }
    return [
      "type": .exactly(links.first?.type.map { .text($0) } ?? .null),
      "nodes": .whole(nodes.count), "pairs": .whole(pairs.count), "totalWeight": .number(weight),
      "componentSizes": .oneOf([10, 20].map { most in .list(pieces.prefix(most).map { .whole($0) }) }),
      "density": .number(density),
      "articulation": .texts(nodes.filter(\.isCut).map(\.id)),
      "betweennessTop10": .ranking(nodes.map { ([$0.id], $0.between) }, most: 10),
      "weightedDegreeTop10": .ranking(nodes.map { ([$0.id], $0.weight) }, most: 10),
      "strongestPairs": .ranking(strongest.map { (id: $0, value: $1) }, most: 15),
    ]
  }
}
