import Testing

@testable import OperatingModel

@Suite("Undirected graphs")
struct UndirectedGraphTests {
  @Test("Two nodes are joined once if any edge lies between them, and edges are summed into joins")
  func joins() {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 8)
      let graph = small.undirected
      let expected = small.nodes.flatMap { first in
        small.nodes.filter { $0 > first && small.isJoined(first, $0) }.map { Digraph.Edge(first, $0) }
      }
      #expect(graph.joins == expected, "seed \(seed)")
      for node in small.nodes {
        let neighbours = small.nodes.filter { small.isJoined(node, $0) }
        #expect(Array(graph.neighbours.successors(of: node)) == neighbours, "seed \(seed)")
        #expect(graph.degree(of: node) == neighbours.count, "seed \(seed)")
        for place in graph.neighbours.places(of: node) {
          let join = graph.joins[Int(graph.neighbours.edgeNumbers[place])]
          let other = graph.neighbours.targets[place]
          #expect(join == Digraph.Edge(min(node, other), max(node, other)), "seed \(seed)")
        }
      }
      let weights = small.edges.map { _ in Double(cases.int(0...9)) }
      let sums = expected.map { join in
        zip(small.edges, weights).filter { $0.0 == join || $0.0.turned == join }.reduce(0) { $0 + $1.1 }
      }
      #expect(graph.sums(of: weights) == sums, "seed \(seed)")
      let borne = small.nodes.map { node in
        zip(expected, sums).filter { $0.0.source == node || $0.0.target == node }.reduce(0) { $0 + $1.1 }
      }
      #expect(graph.weightedDegrees(sums) == borne, "seed \(seed)")
      let number = cases.shuffled(Array(0..<small.nodeCount))
      #expect(small.renumbered(number).undirected.joins.count == graph.joins.count, "seed \(seed)")
    }
  }

  @Test("Cuts are the nodes and joins without which there are more pieces")
  func cuts() {
    for seed in 0..<3000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 9)
      let graph = small.undirected
      let pieces = graph.connectedComponents().count
      // The node itself stays, as a piece of its own, and was one before if it had no neighbour.
      let nodes = small.nodes.filter {
        small.without($0).undirected.connectedComponents().count > pieces + 1
      }
      let left = nodes.map { small.without($0).undirected.connectedComponents().count - pieces }
      let joins = graph.joins.indices.filter { index in
        var fewer = graph.joins
        fewer.remove(at: index)
        return UndirectedGraph(nodeCount: small.nodeCount, edges: fewer).connectedComponents().count > pieces
      }
      let expected = UndirectedGraph.Cuts(
        nodes: nodes, pieces: left.map(Int32.init), joins: joins.map(Int32.init))
      #expect(graph.cuts() == expected, "seed \(seed)")
    }
  }

  @Test("Clustering counts the joined pairs of neighbours")
  func clustering() {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 9)
      let found = small.undirected.clustering()
      let pairs = small.nodes.map { node -> [Bool] in
        let others = small.nodes.filter { small.isJoined(node, $0) }
        return others.flatMap { first in others.filter { $0 > first }.map { small.isJoined(first, $0) } }
      }
      #expect(found.pairs == pairs.map(\.count), "seed \(seed)")
      #expect(found.triangles == pairs.map { $0.filter { $0 }.count }, "seed \(seed)")
      #expect(found.shares.map { $0 == nil } == pairs.map(\.isEmpty), "seed \(seed)")
    }
    #expect(UndirectedGraph(nodeCount: 0, edges: []).clustering().average == nil)
    #expect(UndirectedGraph(nodeCount: 3, edges: [.init(0, 1)]).clustering().transitivity == nil)
    let paw = UndirectedGraph(nodeCount: 4, edges: [.init(0, 1), .init(1, 2), .init(2, 0), .init(0, 3)])
      .clustering()
    #expect(paw.shares == [1 / 3, 1, 1, nil])
    #expect(paw.average == (1 / 3 + 2) / 4 && paw.transitivity == 0.6)
  }

  @Test("A core is what is left when all with fewer neighbours are taken away")
  func cores() {
    for seed in 0..<3000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 10)
      var expected = [Int](repeating: 0, count: small.nodeCount)
      for level in 0..<small.nodeCount {
        var rest = small
        while let weak = small.nodes.first(where: { node in
          let degree = rest.undirected.degree(of: node)
          return degree > 0 && degree < level
        }) {
          rest = rest.without(weak)
        }
        for node in small.nodes where rest.undirected.degree(of: node) >= level && level > 0 {
          expected[Int(node)] = level
        }
      }
      #expect(small.undirected.coreNumbers() == expected, "seed \(seed)")
    }
  }

  @Test("Density is the share of possible joins, as in published examples")
  func density() throws {
    #expect(UndirectedGraph(nodeCount: 1, edges: []).density == nil)
    // Nodes, joins and density to three digits.
    let published: [(Int32, Int, Double)] = [
      (5, 10, 1), (200, 293, 0.015), (48, 183, 0.162), (60, 559, 0.316),
    ]
    for (nodeCount, joinCount, density) in published {
      let pairs = (0..<nodeCount).flatMap { first in (first + 1..<nodeCount).map { Digraph.Edge(first, $0) } }
      let graph = UndirectedGraph(nodeCount: Int(nodeCount), edges: Array(pairs.prefix(joinCount)))
      let found = try #require(graph.density)
      #expect((found * 1000).rounded() / 1000 == density)
    }
  }

  @Test("The karate club has one cut, 45 triangles and the published transitivity")
  func karate() {
    let club = KnownAnswers.karate
    let clustering = club.clustering()
    #expect(club.joins.count == 78)
    #expect(
      club.cuts()
        == .init(
          nodes: [0], pieces: [3],
          joins: club.joins.indices.filter { club.joins[$0].target == 11 }.map(Int32.init)))
    #expect(clustering.triangles.reduce(0, +) == 3 * 45)
    #expect(isClose([clustering.transitivity ?? 0], [0.2556818181818182]))
    #expect(club.coreNumbers().max() == 4)
  }
}
