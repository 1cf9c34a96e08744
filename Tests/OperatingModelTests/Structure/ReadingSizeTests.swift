import Testing

@testable import OperatingModel

/// What recursion or quadratic work would not survive: long chains, and one thing with very many of another.
@Suite("Readings of large models")
struct ReadingSizeTests {
  static let count = 50_000

  static func bet(_ number: Int) -> Identifier<Bet> { Identifier("b\(number)") }

  /// A chain of bets: each is part of the next, builds on it, and needs the one team that all need.
  static let chain: ResolvedSystem? = {
    var model = ProductOperatingSystem("chain", asOf: "2026-06-15")
    model.add(Team("hub", "Hub"))
    for number in 0..<count {
      var chained = Bet(bet(number), "")
      chained.state = .active
      if number + 1 < count {
        chained.parents = [bet(number + 1)]
        chained.dependencies = [.hard(bet(number + 1))]
      }
      chained.contributors = ["hub"]
      model.add(chained)
    }
    return try? model.resolved()
  }()

  @Test func aLongChain() throws {
    let system = try #require(Self.chain)
    #expect(system.openness(of: \.bets).count(of: .open) == Self.count)
    let bets = system.hierarchy(of: \.bets)
    #expect(bets.deepest == Self.count - 1 && bets.ancestors(of: Self.bet(0)).count == Self.count - 1)
    let top = try #require(bets.ids.firstIndex(of: Self.bet(Self.count - 1)))
    #expect(Set(bets.mainTops()) == [Int32(top)])
    let graph = system.betDependencies()
    #expect(graph.count(of: .waiting) == Self.count - 1 && graph.circles() == [])
    let ring = BetDependencyGraph(
      of: system.openness(of: \.bets), strength: nil, link: nil,
      restoring: [(Self.bet(Self.count - 1), Self.bet(0))])
    #expect(ring.circles().map(\.count) == [Self.count])
  }

  @Test func oneTeamWithVeryManyBets() throws {
    let teams = try #require(Self.chain).betTeams()
    #expect(teams.contributed(by: "hub").count == Self.count && teams.unowned.count == Self.count)
    #expect(teams.partners(of: "hub") == [])
  }

  @Test func oneBetWithVeryManyOfEverything() throws {
    var model = ProductOperatingSystem("star", asOf: "2026-06-15")
    var star = Bet("star", "Star", owner: "t0")
    star.state = .active
    for number in 0..<5_000 {
      model.add(Team(Identifier("t\(number)"), ""))
      model.add(Bet(Self.bet(number), ""))
      star.contributors.append(Bet.Contribution(Identifier("t\(number)")))
      star.parents.append(Self.bet(number))
      star.dependencies.append(.soft(Self.bet(number)))
    }
    model.add(star)
    let system = try model.resolved()
    #expect(system.betTeams().parts(of: "star").count == 5_000)
    #expect(system.betTeams().partners(of: "t0").count == 4_999)
    #expect(system.hierarchy(of: \.bets).parents(of: "star").count == 5_000)
    #expect(system.betDependencies().count(of: .unknown) == 5_000)
  }

  @Test func twoMetricsWithVeryManyInfluences() throws {
    var model = ProductOperatingSystem("m")
    model.add(Metric("a", "A"))
    model.add(Metric("b", "B"))
    model.influences = [Influence](repeating: Influence("a", .increases, "b"), count: 20_000)
    let graph = try model.resolved().influenceGraph()
    #expect(graph.effect(of: "a", on: "b") == .increases && graph.moved(by: "a") == ["b"])
    #expect(graph.ways(to: ["b"]).next(after: "a") == ["b"])
  }
}
