import OperatingModel
import Testing

/// What real organisations' teams carry and how they hang together, against reference answers of independent code.
@Suite(
  .enabled(
    if: OrganisationData.isThere, "the organisations' data do not lie beside the checkout in shared/data"))
struct TeamCensusTests {
  private static let dirt: Set<ProblemCode> = [
    .unknownReference, .duplicateID, .selfReference, .daysOutOfOrder,
  ]

  private func system(_ name: String) throws -> ResolvedSystem {
    try OrganisationData.organisation(name).system.resolved(tolerating: Self.dirt)
  }

  private func expected(_ name: String, _ part: String) throws -> Reference {
    Reference(try #require(OrganisationData.expected(name)[part]))
  }

  // MARK: Load

  @Test(arguments: OrganisationData.organisations)
  func load(_ name: String) throws {
    let answer = try system(name).ask(.teamLoad())
    let expected = try expected(name, "teams")
    #expect(expected.keys.count == 12, "every figure is compared below")
    let rows = answer.teams.filter { $0.all > 0 }
    let load = try #require(expected.json["load"]?.members)
    #expect(rows.map(\.id.rawValue) == load.keys.sorted())
    for row in rows {
      let found = [
        "ownedOpen": row.ownedOpen, "contributingOpen": row.contributingOpen, "totalOpen": row.open,
        "ownedAll": row.ownedAll, "contributingAll": row.contributingAll, "totalAll": row.all,
      ]
      #expect(load[row.id.rawValue] == .object(found.mapValues { .number(JSONNumber($0)) }), "\(row.id)")
    }
    #expect(expected.number("teamsWithNoBet") == Double(answer.withoutBets))
    #expect(expected.isClose("openLoadGini", answer.gini?.value))
    #expect(expected.isClose("openLoadTopShare", answer.largestShare?.value))
    #expect(expected.number("memberTotalIncludingOverlap") == answer.members.map(Double.init))

    func rank(_ value: (TeamLoadAnswer.Row) -> Int?) -> [(String, Double)] {
      answer.teams.compactMap { row in value(row).map { (row.id.rawValue, Double($0)) } }
    }
    #expect(expected.ranks("openLoadRanking", rank(\.open)))
    #expect(expected.ranks("openLoadRolledUpToRoot", rank(\.rolledUpOpen), atMost: 30))
    // A team contributes to bets that it does not own: those are the bets of others that need it.
    #expect(expected.ranks("neededByOthers", rank(\.contributingAll), atMost: 25))
    #expect(expected.ranks("neededByOthersOpen", rank(\.contributingOpen), atMost: 25))
    #expect(expected.ranks("neededByDistinctOwners", rank(\.neededByOwners), atMost: 25))
    let perMember = answer.teams.compactMap { row in row.openPerMember.map { (row.id.rawValue, $0.value) } }
    #expect(expected.ranks("openBetsPerMemberTop10", perMember))
    let network = try system(name).ask(.teamNetwork(through: .bets))
    let needs = network.teams.compactMap { row in row.needRank.map { (row.id.rawValue, $0.value) } }
    #expect(expected.ranks("needsPageRankTop10", needs))
  }

  // MARK: Coupling

  @Test(arguments: OrganisationData.organisations, ["coupling", "couplingOpen"])
  func coupling(_ name: String, _ part: String) throws {
    let answer = try system(name).ask(.teamNetwork(through: part == "coupling" ? .bets : .openBets))
    let expected = try expected(name, part)
    #expect(expected.number("teams") == Double(answer.lookedAt))
    #expect(expected.number("coupledTeams") == Double(answer.tied))
    #expect(expected.number("pairs") == Double(answer.ties.count))
    #expect(expected.number("totalWeight") == answer.weight.value)
    #expect(expected.number("components") == Double(answer.pieces.count + answer.alone.count))
    #expect(expected.number("singletons") == Double(answer.alone.count))
    let sizes = answer.pieces.map(\.teams.count) + answer.alone.map { _ in 1 }
    #expect(expected.numbers("componentSizes") == sizes.prefix(20).map(Double.init))
    if let pieces = expected.json["components>1"] {
      #expect(pieces == .list(answer.pieces.map { .list($0.teams.map { .text($0.rawValue) }) }))
    }
    let cuts = answer.teams.filter { $0.piecesWithout > 1 }.map { JSON.text($0.id.rawValue) }
    #expect(expected.json["articulationTeams"] == .list(cuts))
    let bridges = answer.ties.filter(\.isBridge).map { JSON.pair($0.first, $0.second) }
    #expect(expected.json["bridges"] == .list(bridges))
    #expect(expected.number("bridgeCount") == Double(bridges.count))
    #expect(expected.isClose("density", answer.density?.value))
    #expect(expected.isClose("averageClustering", answer.averageClustering?.value))
    #expect(expected.number("maxCore") == Double(answer.largestCore))
    let rows = answer.teams
    #expect(expected.ranks("betweennessTop10", rows.map { ($0.id.rawValue, $0.betweenness?.value ?? 0) }))
    #expect(expected.ranks("degreeTop10", rows.map { ($0.id.rawValue, Double($0.partners)) }))
    #expect(expected.ranks("weightedDegreeTop10", rows.map { ($0.id.rawValue, $0.weight.value) }))
    #expect(
      expected.pairs("pairCounts", answer.ties.map { ($0.first, $0.second, $0.weight.value) }, atMost: 4000))
    let compared: Set = [
      "teams", "coupledTeams", "pairs", "totalWeight", "components", "componentSizes", "singletons",
      "components>1", "articulationTeams", "bridges", "bridgeCount", "density", "averageClustering",
      "maxCore", "betweennessTop10", "degreeTop10", "weightedDegreeTop10", "pairCounts",
    ]
    #expect(Set(expected.keys).isSubset(of: compared), "every figure is compared above")
  }

  // MARK: Ties that the model has no noun for

  /// How many people two teams share is counted, not who they are: ties of the organisation's own.
  @Test func teamsThatSharePeople() throws {
    let system = try system("rust")
    let ties = try #require(system.model.annotations["teamLinks"]?.elements).map { link in
      TeamTie(
        Identifier(link["a"]?.plainText ?? ""), Identifier(link["b"]?.plainText ?? ""),
        weight: link["weight"]?.number?.double ?? 0)
    }
    let answer = system.ask(.teamNetwork(ties: ties))
    let expected = Reference(
      try #require(OrganisationData.expected("rust")["teamGraph"]?["teamLinks"]))
    #expect(expected.number("nodes") == Double(answer.tied))
    #expect(answer.tied + answer.alone.count == 217)
    #expect(expected.number("pairs") == Double(answer.ties.count))
    #expect(expected.number("totalWeight") == answer.weight.value)
    #expect(expected.numbers("componentSizes") == answer.pieces.map { Double($0.teams.count) })
    #expect(expected.isClose("density", answer.density?.value))
    let cuts = answer.teams.filter { $0.piecesWithout > 1 }.map { JSON.text($0.id.rawValue) }
    #expect(expected.json["articulation"] == .list(cuts))
    let rows = answer.teams
    #expect(expected.ranks("betweennessTop10", rows.map { ($0.id.rawValue, $0.betweenness?.value ?? 0) }))
    #expect(expected.ranks("weightedDegreeTop10", rows.map { ($0.id.rawValue, $0.weight.value) }))
    #expect(
      expected.pairs("strongestPairs", answer.ties.map { ($0.first, $0.second, $0.weight.value) }, atMost: 15)
    )
    #expect(expected.keys.count == 10 && expected.json["type"] == "shared-members")
  }

  /// The same measures of bets that share maintainers: a network is of anything.
  @Test func betsThatSharePeople() throws {
    let model = try system("cncf").model
    let links = try #require(model.annotations["betLinks"]?.elements).map { link in
      Network<Bet>.Link(
        Identifier(link["a"]?.plainText ?? ""), Identifier(link["b"]?.plainText ?? ""),
        weight: link["weight"]?.number?.double?.value ?? 0)
    }
    let network = Network(links: links)
    let expected = Reference(
      try #require(OrganisationData.expected("cncf")["teamGraph"]?["betLinks"]))
    #expect(expected.number("nodes") == Double(network.nodes.count))
    #expect(expected.number("pairs") == Double(network.pairs.count))
    #expect(expected.number("totalWeight") == network.totalWeight)
    #expect(
      expected.numbers("componentSizes") == network.pieces.prefix(10).map { Double($0.count) })
    #expect(expected.isClose("density", network.density))
    let cuts = network.nodes.filter { $0.piecesWithout > 1 }.map { JSON.text($0.id.rawValue) }
    #expect(expected.json["articulation"] == .list(cuts))
    let between = network.betweenness().shares
    #expect(expected.ranks("betweennessTop10", between.map { ($0.key.rawValue, $0.value) }))
    #expect(expected.ranks("weightedDegreeTop10", network.nodes.map { ($0.id.rawValue, $0.weight) }))
    // Each pair is listed in the direction in which it was said.
    let said = Set(links.map { [$0.one, $0.other] })
    let pairs = network.pairs.map { pair in
      said.contains([pair.first, pair.second])
        ? (pair.first, pair.second, pair.weight) : (pair.second, pair.first, pair.weight)
    }
    #expect(expected.pairs("strongestPairs", pairs, atMost: 15))
    #expect(expected.keys.count == 10 && expected.json["type"] == "shared-maintainers")
  }
}

/// One part of the reference answers, and how figures are held against it: whole numbers and order exactly, others
/// within what their six decimals leave open.
private struct Reference: CustomStringConvertible {
  let json: JSON

  var description: String { "the reference" }

  init(_ json: JSON) { self.json = json }

  var keys: [String] { json.members?.keys.sorted() ?? [] }

  func number(_ key: String) -> Double? { json[key]?.number?.double?.value }

  func numbers(_ key: String) -> [Double]? { json[key]?.elements?.compactMap { $0.number?.double?.value } }

  func isClose(_ key: String, _ found: Double?) -> Bool {
    guard let expected = number(key), let found else { return false }
    return abs(expected - found) <= 1e-5
  }

  /// Whether the highest of these values, those above zero, are the listed ones, in their order.
  func ranks(_ key: String, _ values: [(id: String, value: Double)], atMost most: Int = 10) -> Bool {
    let listed = json[key]?.elements ?? []
    let ranked = values.filter { $0.value > 0 }.sorted { ($1.value, $0.id) < ($0.value, $1.id) }
    guard listed.count == min(most, ranked.count) else { return false }
    return zip(listed, ranked).allSatisfy { listed, found in
      listed[0]?.plainText == found.id
        && abs((listed[1]?.number?.double?.value ?? .infinity) - found.value) <= 1e-5
    }
  }

  /// Whether the heaviest of these pairs are the listed ones, in their order.
  func pairs<Element>(
    _ key: String, _ pairs: [(Identifier<Element>, Identifier<Element>, Double)], atMost most: Int
  ) -> Bool {
    let listed = json[key]?.elements ?? []
    guard listed.count == min(most, pairs.count) else { return false }
    let ranked = pairs.sorted { ($1.2, $0.0.rawValue, $0.1.rawValue) < ($0.2, $1.0.rawValue, $1.1.rawValue) }
    return zip(listed, ranked).allSatisfy { listed, found in
      listed.elements?.prefix(2).compactMap(\.plainText) == [found.0.rawValue, found.1.rawValue]
        && listed[2]?.number?.double?.value == found.2
    }
  }
}
