// How a network of teams is told: its figures from one ``TieNetwork``, and what is worth a conversation.

extension TeamNetwork {
  /// Tells it of a system's teams.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let model = system.model
    let said =
      ties.isEmpty ? TeamLinks(through, in: system, most: mostPairs) : TeamLinks(ties, in: model)
    let network = TieNetwork(said.teams, links: said.links)
    tell(network, said, in: &answer)
    let betweenness = network.betweenness(steps: steps)
    answer.sampledFrom = betweenness.sampledFrom
    let closeness = network.closeness(steps: steps)
    let found = network.foundGroups()
    answer.modularityFound = found.flatMap { Finite($0.modularity) }
    var foundGroup: [Identifier<Team>: Int] = [:]
    for (number, group) in (found?.groups ?? []).enumerated() {
      for team in group { foundGroup[team] = number + 1 }
    }
    let groups = groups(of: network, in: model.teams)
    answer.modularityOfGroups = groups.flatMap { groups in
      network.modularity { groups[$0]?.rawValue ?? "" }.flatMap { Finite($0) }
    }
    let direction = directed(network, groups, model.teams, in: &answer)
    let rows = network.nodes.enumerated().map { index, node in
      var row = TeamRow(id: node.id, name: model.teams[node.id]?.label ?? "")
      row.group = groups?[node.id]
      row.foundGroup = foundGroup[node.id]
      row.piece = node.piece + 1
      row.partners = node.partners
      row.weight = Finite(clamping: node.weight)
      row.core = node.core
      row.betweenness = betweenness.shares[node.id].flatMap { Share($0) }
      row.closeness = closeness.shares[node.id].flatMap { Share(min(1, $0)) }
      row.piecesWithout = node.piecesWithout
      direction?(index, node, &row)
      return row
    }
    answer.teams = rows.sorted {
      ($0.betweenness ?? 0, $0.partners) > ($1.betweenness ?? 0, $1.partners)
    }
    find(network.pieces.map(\.count), company: Finding.Subject(company: system), in: &answer)
    missing(said, groups: system.teamGroups(), in: &answer)
  }

  /// Tells of the network as a whole, and of its ties and pieces.
  private func tell(_ network: TieNetwork<Team>, _ said: TeamLinks, in answer: inout Answer<Self>) {
    answer.tied = network.nodes.count
    answer.alone = network.alone
    answer.weight = Finite(clamping: network.totalWeight)
    answer.density = network.density.flatMap { Share($0) }
    answer.averageClustering = network.averageClustering.flatMap { Share(min(1, $0)) }
    answer.largestCore = network.nodes.map(\.core).max() ?? 0
    answer.ties = network.pairs.sorted { $0.weight > $1.weight }.map {
      TieRow(
        first: $0.first, second: $0.second, weight: Finite(clamping: $0.weight),
        effort: said.efforts[TeamPair($0.first, $0.second)], isBridge: $0.isBridge)
    }
    answer.pieces = network.pieces.map { PieceRow(teams: $0) }
    answer.look(at: said.teams.count)
  }

  /// The group that each tied team stands in: the team above it, or itself where it has none and heads its own.
  ///
  /// `nil` where too few tied teams stand in a group with another: what groups there are is not recorded then.
  private func groups(
    of network: TieNetwork<Team>, in teams: Roster<Team>
  ) -> [Identifier<Team>: Identifier<Team>]? {
    var groups: [Identifier<Team>: Identifier<Team>] = [:]
    var sizes: [Identifier<Team>: Int] = [:]
    for node in network.nodes {
      let group = teams[node.id]?.parent ?? node.id
      groups[node.id] = group
      sizes[group, default: 0] += 1
    }
    let grouped = sizes.values.filter { $0 > 1 }.reduce(0, +)
    guard grouped > 0, Double(grouped) >= leastGrouped.value * Double(network.nodes.count) else { return nil }
    return groups
  }

  /// What only directed ties tell: the whole's figures, and how to fill in a team's row.
  private func directed(
    _ network: TieNetwork<Team>, _ groups: [Identifier<Team>: Identifier<Team>]?, _ teams: Roster<Team>,
    in answer: inout Answer<Self>
  ) -> ((Int, TieNetwork<Team>.Node, inout TeamRow) -> Void)? {
    guard network.directed.edgeCount > 0 else { return nil }
    answer.directedDensity = network.directedDensity.flatMap { Share($0) }
    let lakos = network.directed.cumulativeDependency(maximumSteps: steps)
    answer.reachTotal = lakos?.total
    answer.reachAverage = lakos?.average.flatMap { Finite($0) }
    answer.reachRelative = lakos?.relative.flatMap { Share($0) }
    answer.reachNormalised = lakos?.normalized.flatMap { Finite($0) }
    if let groups {
      let (partition, names) = network.partition { groups[$0]?.rawValue ?? "" }
      let coupling = network.directed.coupling(between: partition)
      let rows = names.indices.map { place in
        GroupRow(
          id: Identifier(names[place]), name: teams[Identifier(names[place])]?.label ?? "",
          teams: partition.members(of: Int32(place)).count, needs: coupling[place].outgoing,
          neededBy: coupling[place].incoming, instability: coupling[place].instability.flatMap { Share($0) })
      }
      answer.groups = rows.sorted { $0.teams > $1.teams }
    }
    let ranks = network.pageRank()
    return { index, node, row in
      row.needs = node.outgoing
      row.neededBy = node.incoming
      let all = node.outgoing + node.incoming
      if all > 0 { row.instability = Share(Double(node.outgoing) / Double(all)) }
      row.reach = lakos.map { $0.dependencies[index] - 1 }
      row.needRank = ranks.shares[node.id].flatMap { Share(min(1, $0)) }
    }
  }
}

// MARK: What is not recorded

extension TeamNetwork {
  private func missing(_ said: TeamLinks, groups: TeamGroups, in answer: inout Answer<Self>) {
    answer.lacks("a team that could be tied \(words)", key: "teams", when: said.teams.isEmpty)
    // A group of teams has no ties of its own that could be missing.
    let alone = answer.alone.filter { !groups.isGroup($0) }
    // Groups that are tied stand in the figures, and are counted with the teams.
    answer.lacks(
      "a tie \(words)", alone, of: answer.tied + alone.count, key: key,
      so: answer.tied > 0 ? "they stand in no figure" : "whether teams are tied so cannot be told")
    answer.lacks(
      "the group that most tied teams stand in", key: "teams.parent",
      so: "the groups that were found cannot be held against the company's own",
      when: answer.modularityFound != nil && answer.modularityOfGroups == nil)
    if through == .dependencies, ties.isEmpty {
      answer.lacks(
        "what it takes to get across", answer.ties.count { $0.effort == nil }, of: answer.ties.count,
        noun: "tie", key: "dependencies.weight")
    }
    let what = through == .people ? ("person", "people") : ("bet", "bets")
    answer.note(
      "Cut short at \(mostPairs) pairs: \(Words.count(said.leftOut, what.0, what.1)) of the most teams left out.",
      when: said.leftOut > 0)
    answer.note(
      "\(Words.count(said.unknownTies, "given tie")) left out: an end is no team.", when: said.unknownTies > 0
    )
    if let sampled = answer.sampledFrom {
      answer.note(
        "Cut short at \(steps) steps: betweenness is estimated from the ways that lead from \(sampled) of "
          + "\(answer.tied) teams, and closeness is not told.")
    }
    answer.note(
      "Cut short at \(steps) steps: how many teams a team needs in the end is not told.",
      when: answer.directedDensity != nil && answer.reachTotal == nil)
  }

  /// The key of a document that would say what ties teams.
  private var key: String? {
    guard ties.isEmpty else { return nil }
    return switch through {
    case .dependencies: "dependencies"
    case .bets, .openBets: "bets.contributors"
    case .people: "assignments"
    case .links: "teamLinks"
    }
  }

  /// What ties teams, in words: “by dependencies”.
  private var words: String {
    if !ties.isEmpty { return "by the company's own ties" }
    return switch through {
    case .dependencies: "by dependencies"
    case .bets: "by bets"
    case .openBets: "by open bets"
    case .people: "by people"
    case .links: "by links"
    }
  }
}

// MARK: What is worth a conversation

extension TeamNetwork {
  private func find(_ sizes: [Int], company: Finding.Subject, in answer: inout Answer<Self>) {
    let partners = Dictionary(
      answer.teams.map { ($0.id, $0.partners) }, uniquingKeysWith: { first, _ in first })
    // Teams that are tied to one other team only, by that team.
    var hanging: [Identifier<Team>: [Identifier<Team>]] = [:]
    for tie in answer.ties {
      if partners[tie.second] == 1 { hanging[tie.first, default: []].append(tie.second) }
      if partners[tie.first] == 1 { hanging[tie.second, default: []].append(tie.first) }
    }
    for row in answer.teams {
      goBetween(row, in: &answer)
      connection(row, (hanging[row.id] ?? []).sorted(), sizes[row.piece - 1], in: &answer)
    }
    for tie in answer.ties
    where tie.isBridge && partners[tie.first] != 1 && partners[tie.second] != 1 {
      answer.find(
        .soleTie, about: answer.subject(tie.first), and: [answer.subject(tie.second)],
        aspect: tie.second.rawValue,
        "The tie between \(answer.name(tie.first)) and \(answer.name(tie.second)) alone connects two parts, each of "
          + "more than one team. Nothing else that is recorded leads across.",
        facts: [Fact(answer.subject(tie.first), "weight of the tie", tie.weight)])
    }
    across(company, in: &answer)
  }

  private func goBetween(_ row: TeamRow, in answer: inout Answer<Self>) {
    guard let share = row.betweenness, share >= goBetweenFrom, share > 0 else { return }
    let percent = "\(answer.sampledFrom == nil ? "" : "about ")\(share.spoken)"
    let without =
      row.piecesWithout > 1
      ? "would be in \(row.piecesWithout) pieces" : "would still be tied to one another, by longer ways"
    var facts = [
      Fact(row: row, "share of the shortest ways", percent),
      Fact(row: row, "partners", "\(row.partners) of \(answer.tied - 1)"),
    ]
    if let sampled = answer.sampledFrom {
      facts.append(Fact(row: row, "teams from which ways were followed", sampled))
    }
    answer.find(
      .goBetween, about: row,
      "\(answer.name(row.id)) is tied \(words) to \(row.partners) of \(Words.count(answer.tied - 1, "other team")), "
        + "and lies on \(percent) of the shortest ways between them. If it stopped, those that hang together with it "
        + "\(without).",
      facts: facts, rule: "from \(Words.number(goBetweenFrom.percent))% of the shortest ways",
      also: [Heuristic("betweenness reads as being a go-between", source: "ORG", grade: .primary)])
  }

  private func connection(
    _ row: TeamRow, _ hanging: [Identifier<Team>], _ size: Int, in answer: inout Answer<Self>
  ) {
    guard row.piecesWithout > 1 else { return }
    let alone = hanging.isEmpty ? "" : ", and \(answer.names(hanging)) tied to nobody"
    answer.find(
      .soleConnection, about: row, and: hanging.prefix(24).map { answer.subject($0) },
      hanging: Finding.Hanging(size - 1, "team"),
      "\(answer.name(row.id)) holds together \(Words.count(size - 1, "other team")) that are tied \(words). Without "
        + "it they would be in \(row.piecesWithout) pieces\(alone).",
      facts: [
        Fact(row: row, "pieces without it", row.piecesWithout), Fact(row: row, "partners", row.partners),
        Fact(row: row, "teams tied to it only", hanging.count),
      ])
  }

  private func across(_ company: Finding.Subject, in answer: inout Answer<Self>) {
    guard let own = answer.modularityOfGroups, let found = answer.modularityFound,
      found.value - own.value > largestModularityGap.value
    else { return }
    let groups = Set(answer.teams.compactMap(\.group)).count
    let foundGroups = Set(answer.teams.compactMap(\.foundGroup)).count
    answer.find(
      .groupsCutAcross, about: company, hanging: Finding.Hanging(answer.tied, "team"),
      "Tied \(words), teams hang together in \(Words.count(foundGroups, "found group")) with a modularity of "
        + "\(Words.number(found.value)). The company's \(Words.count(groups, "group")) \(groups == 1 ? "has" : "have") one "
        + "of \(Words.number(own.value)).",
      facts: [
        Fact(company, "modularity of its groups", Words.number(own.value)),
        Fact(company, "modularity of found groups", Words.number(found.value)),
      ],
      rule: "at most \(Words.number(largestModularityGap.value)) below found groups",
      also: [Heuristic("modularity says how much of the weight groups hold", source: "ORG", grade: .primary)])
  }
}
