import Testing

@testable import OperatingModel

@Suite("Reachability and paths")
struct GraphPathsTests {
  @Test("Descendants are what one edge or more lead to; ancestors, what leads here")
  func reachability() {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 8)
      let starts = cases.nodes(of: small, upTo: 3)
      let least = small.leastEdges()
      let graph = small.digraph
      let after = small.nodes.filter { node in starts.contains { least[Int($0)][Int(node)] != nil } }
      let before = small.nodes.filter { node in starts.contains { least[Int(node)][Int($0)] != nil } }
      #expect(graph.descendants(of: starts) == after, "seed \(seed)")
      #expect(graph.ancestors(of: starts) == before, "seed \(seed)")
      #expect(graph.reversed.descendants(of: starts) == before, "seed \(seed)")
      if let start = starts.first {
        #expect(graph.descendants(of: start) == graph.descendants(of: [start]), "seed \(seed)")
        #expect(graph.ancestors(of: start) == graph.ancestors(of: [start]), "seed \(seed)")
      }
    }
  }

  /// ArchUnit's user guide counts, for each of six components, how many it depends on, itself included.
  @Test("Lakos's example has the published cumulative dependencies")
  func lakos() {
    let pairs: [(Int32, Int32)] = [(1, 2), (2, 4), (2, 5), (2, 6), (3, 2), (5, 6)]
    let graph = Digraph(nodeCount: 6, edges: pairs.map { Digraph.Edge($0 - 1, $1 - 1) })
    #expect((0..<6).map { graph.descendants(of: $0).count + 1 } == [5, 4, 5, 1, 2, 1])
  }

  @Test("Distances are the fewest edges from the nearest start, and paths have that length")
  func shortestPaths() {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 7)
      let starts = cases.nodes(of: small, upTo: 3)
      let least = small.leastEdges()
      let shortest = small.digraph.shortestPaths(from: starts)
      let all = Set(starts).sorted().flatMap { small.simplePaths(from: $0) }.map(\.nodes)
      for node in small.nodes {
        let isStart = starts.contains(node)
        let expected = isStart ? 0 : starts.compactMap { least[Int($0)][Int(node)] }.min()
        #expect(shortest.distance(to: node) == expected, "seed \(seed)")
        let path =
          isStart
          ? [node]
          : all.filter { $0.last == node && $0.count - 1 == expected }
            .min { $0.lexicographicallyPrecedes($1) }
        #expect(shortest.path(to: node) == path, "seed \(seed)")
        #expect(shortest.predecessor(of: node) == path?.dropLast().last, "seed \(seed)")
      }
    }
  }

  @Test("Every simple path is listed once, in order, and a bound cuts the list's end off")
  func simplePaths() {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 6)
      let starts = cases.nodes(of: small, upTo: 3)
      let ends = cases.nodes(of: small, upTo: 3)
      let expected = Set(starts).flatMap { small.simplePaths(from: $0) }
        .filter { path in ends.contains { $0 == path.nodes.last } }
      let graph = small.digraph
      let all = graph.simplePaths(from: starts, to: ends, maximumPaths: expected.count)
      #expect(Set(all.paths) == Set(expected) && all.paths.count == expected.count, "seed \(seed)")
      for (path, next) in zip(all.paths, all.paths.dropFirst()) {
        #expect(Self.interleaved(path).lexicographicallyPrecedes(Self.interleaved(next)), "seed \(seed)")
      }
      #expect(!all.isCutShort, "seed \(seed)")

      let bound = cases.int(0...max(0, expected.count - 1))
      let some = graph.simplePaths(from: starts, to: ends, maximumPaths: bound)
      #expect(some.paths == Array(all.paths.prefix(bound)), "seed \(seed)")
      #expect(some.isCutShort == (bound < expected.count), "seed \(seed)")

      let few = graph.simplePaths(from: starts, to: ends, maximumPaths: .max, maximumSteps: cases.int(0...20))
      #expect(few.paths == Array(all.paths.prefix(few.paths.count)), "seed \(seed)")
      #expect(few.isCutShort || few.paths.count == expected.count, "seed \(seed)")
    }
  }

  /// Node, edge, node, edge and so on: paths are ordered by this.
  private static func interleaved(_ path: Digraph.SimplePath) -> [Int32] {
    path.nodes.prefix(1) + zip(path.nodes.dropFirst(), path.edgeNumbers).flatMap { [$0, $1] }
  }

  @Test("A search among very many paths ends at its bound")
  func manyPaths() {
    // Forty diamonds in a row: two to the fortieth paths.
    var edges: [Digraph.Edge] = []
    for diamond in 0..<Int32(40) {
      let top = diamond * 3
      edges += [.init(top, top + 1), .init(top, top + 2), .init(top + 1, top + 3), .init(top + 2, top + 3)]
    }
    let graph = Digraph(nodeCount: 121, edges: edges)
    let found = graph.simplePaths(from: [0], to: [120], maximumPaths: 10)
    #expect(found.paths.count == 10 && found.isCutShort)
    // From any node to any other, but for the last, which only a dead end's search would look for.
    var complete: [Digraph.Edge] = []
    for source in 0..<Int32(20) {
      for target in 0..<Int32(20) where source != target { complete.append(.init(source, target)) }
    }
    complete.append(.init(0, 20))
    let lost = Digraph(nodeCount: 21, edges: complete)
      .simplePaths(from: [0], to: [20], maximumPaths: 10, maximumSteps: 10_000)
    #expect(lost.isCutShort)
  }
}
