import Testing

@testable import OperatingModel

@Suite("Transitive closure and reduction")
struct GraphClosureTests {
  @Test("Each node's count is of the other nodes that it reaches")
  func counts() {
    for seed in 0..<3000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 9)
      let least = small.leastEdges()
      let expected = small.nodes.map { node in
        small.nodes.filter { $0 != node && least[Int(node)][Int($0)] != nil }.count
      }
      #expect(small.digraph.descendantCounts() == expected, "seed \(seed)")
    }
  }

  @Test("Many blocks count as single searches do, over cycles and without")
  func blocks() {
    for seed in 0..<12 {
      var cases = RandomCases(seed: seed)
      let count = cases.int(400...1700)
      let edges = (0..<cases.int(count / 2...count * 2)).map { _ in
        let ends = [Int32(cases.int(0...count - 1)), Int32(cases.int(0...count - 1))]
        return seed % 2 == 0
          ? Digraph.Edge(ends[0], ends[1]) : Digraph.Edge(min(ends[0], ends[1]), max(ends[0], ends[1]))
      }
      let graph = Digraph(nodeCount: count, edges: edges, selfLoops: .dropped)
      var search = ReachabilitySearch(graph)
      let expected = (0..<Int32(count)).map { node in
        search.search(from: node) - (search.hasReached(node) ? 1 : 0)
      }
      #expect(graph.descendantCounts() == expected, "seed \(seed)")
      if case .reduced(let reduced) = graph.transitiveReduction() {
        #expect(reduced.descendantCounts() == expected, "seed \(seed)")
      }
    }
  }

  @Test("The bound is the blocks times nodes and edges")
  func bound() {
    let graph = Digraph(nodeCount: 600, edges: (1..<600).map { .init($0 - 1, $0) })
    #expect(graph.descendantCounts(maximumSteps: 2 * 1199 - 1) == nil)
    #expect(graph.descendantCounts(maximumSteps: 2 * 1199)?.first == 599)
    if case .tooLarge = graph.transitiveReduction(maximumSteps: 2 * 1199 - 1) {
    } else {
      Issue.record("not too large")
    }
    #expect(Digraph(nodeCount: 0, edges: []).descendantCounts() == [])
    #expect(Digraph(nodeCount: 1, edges: [.init(0, 0)]).descendantCounts() == [0])
  }

  @Test("A search used again answers as if it were new")
  func search() {
    for seed in 0..<1500 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 9)
      let graph = small.digraph
      var search = ReachabilitySearch(graph)
      #expect(small.nodes.allSatisfy { !search.hasReached($0) } && search.reached.isEmpty, "seed \(seed)")
      for _ in 0..<4 {
        let starts = cases.nodes(of: small, upTo: 3)
        let expected = graph.descendants(of: starts)
        #expect(search.search(from: starts) == expected.count, "seed \(seed)")
        #expect(search.reached.sorted() == expected, "seed \(seed)")
        #expect(small.nodes.filter(search.hasReached) == expected, "seed \(seed)")
        #expect(search.descendants(of: starts) == expected, "seed \(seed)")
      }
    }
  }

  @Test("The reduction keeps an edge exactly if no longer path says the same")
  func reduction() {
    for seed in 0..<3000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 8, isAcyclic: cases.int(0...9) > 0)
      let graph = small.digraph
      let least = small.leastEdges()
      let isCyclic = small.nodes.contains { least[Int($0)][Int($0)] != nil }
      switch graph.transitiveReduction() {
      case .reduced(let reduced):
        let expected = graph.listing.filter { listed in
          let isFirst = small.edges.firstIndex(of: .init(listed[0], listed[1])).map(Int32.init) == listed[2]
          let hasWay = small.nodes.contains {
            $0 != listed[1] && small.hasEdge(listed[0], $0) && least[Int($0)][Int(listed[1])] != nil
          }
          return isFirst && !hasWay
        }
        #expect(reduced.listing == expected && !isCyclic, "seed \(seed)")
        #expect(reduced.descendantCounts() == graph.descendantCounts(), "seed \(seed)")
      case .cyclic: #expect(isCyclic, "seed \(seed)")
      case .tooLarge: Issue.record("seed \(seed): too large")
      }
    }
  }
}
