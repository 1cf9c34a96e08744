import Testing

@testable import OperatingModel

@Suite("Graphs as flat arrays")
struct GraphTests {
  @Test("Edges stand by source, then target, then as listed")
  func order() {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 8)
      let sorted = small.edges.enumerated()
        .map { [$1.source, $1.target, Int32($0)] }
        .sorted { $0.lexicographicallyPrecedes($1) }
      let graph = small.digraph
      #expect(graph.listing == sorted, "seed \(seed)")
      #expect(graph.edgeCount == small.edges.count, "seed \(seed)")
      for node in small.nodes {
        let targets = small.edges.filter { $0.source == node }.map(\.target).sorted()
        #expect(Array(graph.successors(of: node)) == targets, "seed \(seed)")
        #expect(graph.hasSelfLoop(at: node) == small.hasEdge(node, node), "seed \(seed)")
      }
    }
  }

  @Test("The order in which edges are listed makes no difference but to their numbers")
  func inputOrder() {
    for seed in 0..<1000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 8)
      let graph = small.digraph
      let shuffled = SmallGraph(nodeCount: small.nodeCount, edges: cases.shuffled(small.edges)).digraph
      #expect(graph.offsets == shuffled.offsets && graph.targets == shuffled.targets, "seed \(seed)")
    }
  }

  @Test("Parallel edges collapse into the first listed, self-loops drop out")
  func collapse() {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 5)
      let graph = Digraph(
        nodeCount: small.nodeCount, edges: small.edges, parallelEdges: .collapsed, selfLoops: .dropped)
      let kept = small.edges.enumerated().filter { number, edge in
        edge.source != edge.target && small.edges.firstIndex(of: edge) == number
      }
      #expect(
        Set(graph.listing) == Set(kept.map { [$1.source, $1.target, Int32($0)] }), "seed \(seed)")
      #expect(graph.edgeCount == kept.count, "seed \(seed)")

      let loops = Digraph(nodeCount: small.nodeCount, edges: small.edges, parallelEdges: .collapsed)
      #expect(loops.edgeCount == Set(small.edges).count, "seed \(seed)")
      let parallel = Digraph(nodeCount: small.nodeCount, edges: small.edges, selfLoops: .dropped)
      #expect(parallel.edgeCount == small.edges.count { $0.source != $0.target }, "seed \(seed)")
    }
  }

  @Test("A reversed graph has each edge turned round, and reversing twice changes nothing")
  func reversal() {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 8)
      let graph = small.digraph
      #expect(graph.reversed.listing == small.reversed.digraph.listing, "seed \(seed)")
      #expect(graph.reversed.reversed.listing == graph.listing, "seed \(seed)")
    }
  }

  @Test("A graph without nodes has no answer but empty ones")
  func empty() {
    let graph = Digraph(nodeCount: 0, edges: [])
    #expect(graph.offsets == [0] && graph.reversed.offsets == [0])
    #expect(graph.stronglyConnectedComponents().count == 0)
    #expect(graph.weaklyConnectedComponents().count == 0)
    #expect(graph.quotient(by: graph.stronglyConnectedComponents()).nodeCount == 0)
    #expect(graph.witnessCycles().isEmpty)
    #expect(graph.topologicalOrder().isComplete)
    #expect(graph.depths().isEmpty && graph.layers().isEmpty)
    #expect(graph.longestPaths()?.lengths == [])
    #expect(graph.descendants(of: []).isEmpty && graph.ancestors(of: []).isEmpty)
    #expect(graph.simplePaths(from: [], to: [], maximumPaths: 1).paths.isEmpty)
  }
}
