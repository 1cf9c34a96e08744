/// How do teams hang together, who is a go-between, and what would come apart without it?
///
/// Teams are tied by dependencies, by bets that they own or contribute to together, by people whom they share, or by
/// ties of the company's own. The answer measures the network as a whole, each team's place in it and each tie.
///
/// ```swift
/// let network = system.ask(.teamNetwork())
/// network.density                         // 0.33: 12 of the 36 ties there could be
/// network.team("T6")?.betweenness         // 0.50: it lies on half of the shortest ways between others
/// system.ask(.teamNetwork(through: .openBets)).pieces
/// ```
/// A go-between is not a bottleneck: much may pass through a team that has time to spare, and little through one that
/// has none. Lower density is not better, and a dependency is often the symptom of priorities or incentives that
/// differ: what a tie is good for is a question to the people at both ends.
///
/// Sources: the author's organisation structures (P) for the measures and their readings; The Beautiful Mess 370 and
/// 379 (I); John Lakos and Robert C. Martin for the coupling of directed ties (K); concept C37.
public struct TeamNetwork: Hashable, Sendable {
  /// What ties two teams.
  public var through: TeamRelation
  /// Ties of the company's own; where there are any, they are the network.
  public var ties: [TeamTie]
  /// The share of the shortest ways between others from which a team is a go-between.
  public var goBetweenFrom: Share
  /// How much more modular found groups may be than the company's own.
  public var largestModularityGap: Share
  /// The least share of the tied teams that must stand in a group with another one for groups to be looked at.
  public var leastGrouped: Share
  /// How many teams and ties may be looked at for betweenness, for closeness and for reach.
  ///
  /// At most 1,000,000,000, since it bounds the work.
  public var steps: Int
  /// The most pairs that bets or people may make.
  ///
  /// At most 10,000,000, since it bounds the work and what is kept.
  public var mostPairs: Int

  /// The question.
  public init(
    through: TeamRelation = .dependencies, ties: [TeamTie] = [], goBetweenFrom: Share = 0.25,
    largestModularityGap: Share = 0.2, leastGrouped: Share = 0.5, steps: Int = 100_000_000,
    mostPairs: Int = 2_000_000
  ) {
    self.through = through
    self.ties = ties
    self.goBetweenFrom = goBetweenFrom
    self.largestModularityGap = largestModularityGap
    self.leastGrouped = leastGrouped
    self.steps = steps
    self.mostPairs = mostPairs
  }
}

extension TeamNetwork: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.network",
    "How do teams hang together, who is a go-between, and what would come apart without it?",
    concepts: ["C37"], sources: ["ORG", "T370", "T379", "Tarjan", "Newman", "Lakos", "Martin", "own"],
    findings: [
      FindingGuide(.goBetween, "A team lies on a large share of the shortest ways between others."),
      FindingGuide(.soleConnection, "Without a team, those that it connects would be in separate pieces."),
      FindingGuide(.soleTie, "One tie alone connects two parts, each of more than one team."),
      FindingGuide(.groupsCutAcross, "Teams hang together along other lines than the company's groups."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: TeamNetwork()) {
    Field("through", \.through, "What ties two teams.")
    Field("ties", \.ties, "Ties of the company's own; where there are any, they are the network.")
    Field(
      "goBetweenFrom", \.goBetweenFrom, by: .own,
      "The share of the shortest ways between others from which a team is a go-between.")
    Field(
      "largestModularityGap", \.largestModularityGap, by: .own,
      "How much more modular found groups may be than the company's own.")
    Field(
      "leastGrouped", \.leastGrouped, by: .own,
      "The least share of the tied teams that must stand in a group with another one for groups to be looked at."
    )
    Field(
      "steps", \.steps, rule: .within(1...1e9), by: .own,
      "How many teams and ties may be looked at for betweenness, for closeness and for reach.")
    Field(
      "mostPairs", \.mostPairs, rule: .within(0...1e7), by: .own,
      "The most pairs that bets or people may make.")
  }

  /// The question about dependencies, with its usual thresholds.
  public init() { self.init(through: .dependencies) }

  /// Answers the question; the other system is left aside.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> TeamNetworkAnswer {
    let model = system.model
    let said =
      ties.isEmpty ? TeamLinks(through, in: system, most: mostPairs) : TeamLinks(ties, in: model)
    let network = TieNetwork(said.teams, links: said.links)
    var answer = TeamNetworkAnswer(network, said.efforts)
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
    let direction = directed(network, groups, model.teams, &answer)
    answer.teams = network.nodes.enumerated().map { index, node in
      var row = TeamNetworkAnswer.TeamRow(id: node.id, name: model.teams[node.id]?.label ?? "")
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
    answer.lookedAt = said.teams.count
    answer.findings = Findings(findings(answer, network, model))
    answer.notes = notes(answer, said, model)
    return answer
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
    _ answer: inout TeamNetworkAnswer
  ) -> ((Int, TieNetwork<Team>.Node, inout TeamNetworkAnswer.TeamRow) -> Void)? {
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
      answer.groups = names.indices.map { place in
        TeamNetworkAnswer.GroupRow(
          id: Identifier(names[place]), name: teams[Identifier(names[place])]?.label ?? "",
          teams: partition.members(of: Int32(place)).count, needs: coupling[place].outgoing,
          neededBy: coupling[place].incoming, instability: coupling[place].instability.flatMap { Share($0) })
      }
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

extension OldQuestion where Self == TeamNetwork {
  /// How do teams hang together, who is a go-between, and what would come apart without it?
  public static func teamNetwork(
    through relation: TeamRelation = .dependencies, ties: [TeamTie] = [], goBetweenFrom: Share = 0.25,
    largestModularityGap: Share = 0.2, leastGrouped: Share = 0.5, steps: Int = 100_000_000,
    mostPairs: Int = 2_000_000
  ) -> TeamNetwork {
    TeamNetwork(
      through: relation, ties: ties, goBetweenFrom: goBetweenFrom, largestModularityGap: largestModularityGap,
      leastGrouped: leastGrouped, steps: steps, mostPairs: mostPairs)
  }
}

extension FindingCode {
  /// A team lies on a large share of the shortest ways between others.
  public static let goBetween: FindingCode = "teams.network.goBetween"
  /// Without a team, those that it connects would be in separate pieces.
  public static let soleConnection: FindingCode = "teams.network.soleConnection"
  /// One tie alone connects two parts, each of more than one team.
  public static let soleTie: FindingCode = "teams.network.soleTie"
  /// Teams hang together along other lines than the company's groups.
  public static let groupsCutAcross: FindingCode = "teams.network.groupsCutAcross"
}
