import Testing

@testable import OperatingModel

@Suite struct InfluenceGraphTests {
  static func graph(_ influences: [Influence]) throws -> InfluenceGraph {
    var model = ProductOperatingSystem("m")
    for id in Set(influences.flatMap { [$0.from, $0.to] }).sorted() { model.add(Metric(id, id.rawValue)) }
    model.influences = influences
    return try model.resolved().influenceGraph()
  }

  /// M2 lowers M3, which lowers M0: minus times minus is plus. M8 is moved by nothing that is recorded.
  @Test func larkspur() throws {
    let graph = try Fixtures.company("larkspur").resolved().influenceGraph()
    #expect(graph.influences.count == 6)
    #expect(graph.moved(by: "M2") == ["M3"] && graph.movers(of: "M0") == ["M1", "M3", "M4"])
    #expect(graph.effect(of: "M2", on: "M3") == .decreases && graph.effect(of: "M2", on: "M0") == nil)
    #expect(graph.effect(along: ["M2", "M3", "M0"]) == .increases)
    #expect(graph.effect(along: ["M2", "M0"]) == nil && graph.effect(along: ["M2"]) == nil)
    let ways = graph.ways(to: graph.metrics(.result))
    #expect(graph.metrics(.result) == ["M7", "M8"])
    #expect(ways.steps(from: "M2") == 3 && ways.steps(from: "M5") == 1 && ways.steps(from: "M8") == 0)
    #expect(ways.steps(from: "M6") == nil && ways.path(from: "M6") == nil, "no influence is recorded")
    #expect(ways.path(from: "M2") == ["M2", "M3", "M0", "M7"] && ways.next(after: "M2") == ["M3"])
    #expect(ways.next(after: "M8") == [] && ways.next(after: "missing") == [])
  }

  /// Loops are legal: the way round a loop back to its beginning has a sign, too.
  @Test func pocketfern() throws {
    let graph = try Fixtures.company("pocketfern").resolved().influenceGraph()
    let pairs: [Identifier<Metric>] = ["kept-promises", "witnesses", "buddy-pairs", "kept-promises"]
    #expect(graph.effect(along: pairs) == .increases)
    #expect(graph.effect(along: ["buddy-pairs", "notifications", "opens", "kept-promises"]) == .decreases)
    #expect(graph.movers(of: "kept-promises") == ["buddy-pairs", "opens", "streaks"])
  }

  @Test func severalInfluencesBetweenTwo() throws {
    var first = Influence("a", .increases, "b")
    first.evidence = "first"
    let graph = try Self.graph([
      first, Influence("a", .increases, "b"), Influence("a", .decreases, "c"),
      Influence("a", .increases, "c"),
      Influence("a", .unknown, "a"),
    ])
    #expect(graph.influences(of: "a", on: "b").map(\.evidence) == ["first", nil])
    #expect(graph.moved(by: "a") == ["a", "b", "c"] && graph.movers(of: "a") == ["a"])
    #expect(graph.effect(of: "a", on: "b") == .increases)
    #expect(graph.effect(of: "a", on: "c") == .unknown, "they say different ways")
    #expect(graph.effect(of: "a", on: "a") == .unknown)
    #expect(graph.influences(of: "b", on: "a") == [] && graph.influences(of: "missing", on: "a") == [])
    #expect(graph.moved(by: "missing") == [])
  }

  @Test func signs() {
    let all = Influence.Effect.allCases
    let products = all.map { one in all.map { one.followed(by: $0) } }
    #expect(
      products == [
        [.increases, .decreases, .unknown], [.decreases, .increases, .unknown],
        [.unknown, .unknown, .unknown],
      ])
  }

  /// Held against lengths by Floyd and Warshall, and against every influence by itself.
  @Test func agreesWithLookingEverywhere() throws {
    for seed in 0..<300 {
      var random = RandomCases(seed: seed)
      let system = try random.readingModel().resolved()
      let graph = system.influenceGraph()
      let ids = system.model.metrics.map(\.id)
      let number = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, Int32($0)) })
      let edges = system.model.influences.map {
        Digraph.Edge(number[$0.from] ?? 0, number[$0.to] ?? 0)
      }
      let least = SmallGraph(nodeCount: ids.count, edges: edges).leastEdges()
      let ends = graph.metrics(.result)
      let ways = graph.ways(to: ends)
      func steps(_ id: Identifier<Metric>) -> Int? {
        if ends.contains(id) { return 0 }
        return ends.compactMap { least[Int(number[id] ?? 0)][Int(number[$0] ?? 0)] }.min()
      }
      for id in ids {
        #expect(ways.steps(from: id) == steps(id), "seed \(seed)")
        let path = ways.path(from: id)
        #expect(path.map { $0.count - 1 } == steps(id), "seed \(seed)")
        if let path {
          #expect(path.first == id && path.last.map(ends.contains) ?? false, "seed \(seed)")
          #expect(path.count == 1 || graph.effect(along: path) != nil, "seed \(seed)")
        }
        let moved = Set(system.model.influences.filter { $0.from == id }.map(\.to))
        #expect(graph.moved(by: id) == moved.sorted(), "seed \(seed)")
        let movers = Set(system.model.influences.filter { $0.to == id }.map(\.from))
        #expect(graph.movers(of: id) == movers.sorted(), "seed \(seed)")
        let next = moved.filter { other in steps(other).map { $0 + 1 == steps(id) } ?? false }
        #expect(ways.next(after: id) == (steps(id) == 0 ? [] : next.sorted()), "seed \(seed)")
        for other in ids {
          let those = system.model.influences.filter { $0.from == id && $0.to == other }
          #expect(graph.influences(of: id, on: other) == those, "seed \(seed)")
          let signs = Set(those.map(\.effect))
          #expect(
            graph.effect(of: id, on: other) == (signs.count > 1 ? .unknown : signs.first), "seed \(seed)")
        }
      }
    }
  }
}
