import Testing

@testable import OperatingModel

@Suite("Topological order, depth and longest paths")
struct GraphOrderTests {
  @Test("Every edge leads forward, and only nodes on or after a cycle are left over")
  func topologicalOrder() {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 8, isAcyclic: seed.isMultiple(of: 2))
      let result = small.digraph.topologicalOrder()
      let least = small.leastEdges()
      let onCycle = small.nodes.filter { least[Int($0)][Int($0)] != nil }
      let leftover = small.nodes.filter { node in
        onCycle.contains { $0 == node || least[Int($0)][Int(node)] != nil }
      }
      #expect(result.leftover == leftover, "seed \(seed)")
      #expect(result.isComplete == onCycle.isEmpty, "seed \(seed)")
      #expect((result.order + result.leftover).sorted() == small.nodes, "seed \(seed)")

      var place = [Int](repeating: .max, count: small.nodeCount)
      for (index, node) in result.order.enumerated() { place[Int(node)] = index }
      for edge in small.edges where place[Int(edge.target)] != .max {
        #expect(place[Int(edge.source)] < place[Int(edge.target)], "seed \(seed)")
      }
      let depths = small.digraph.depths()
      let depthsInOrder = result.order.map { depths[Int($0)] }
      #expect(depthsInOrder == depthsInOrder.sorted(), "seed \(seed)")
    }
  }

  @Test("A node's depth is the longest path to it, in edges between components")
  func depths() {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 8, isAcyclic: seed.isMultiple(of: 3))
      let components = small.digraph.stronglyConnectedComponents()
      let group = components.groupOfNode
      // Raising targets above their sources until nothing changes.
      var depth = [Int32](repeating: 0, count: small.nodeCount)
      for _ in 0..<small.nodeCount {
        for edge in small.edges {
          let isWithin = group[Int(edge.source)] == group[Int(edge.target)]
          let least = depth[Int(edge.source)] + (isWithin ? 0 : 1)
          for member in components.members(of: group[Int(edge.target)]) {
            depth[Int(member)] = max(depth[Int(member)], least)
          }
        }
      }
      let found = small.digraph.depths()
      #expect(found == depth, "seed \(seed)")
      #expect(small.digraph.depths(of: components) == depth, "seed \(seed)")

      let layers = small.digraph.layers()
      #expect(layers.joined().sorted() == small.nodes, "seed \(seed)")
      for (number, layer) in layers.enumerated() {
        #expect(layer == small.nodes.filter { Int(depth[Int($0)]) == number }, "seed \(seed)")
        #expect(!layer.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test("The longest path is the heaviest of all paths from a root")
  func longestPaths() throws {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 7, isAcyclic: true)
      // Whole numbers add up exactly; some are negative.
      let nodeWeights = small.nodes.map { _ in Double(cases.int(-2...9)) }
      let edgeWeights = small.edges.map { _ in Double(cases.int(-2...9)) }
      func weight(_ path: Digraph.SimplePath) -> Double {
        path.nodes.reduce(0) { $0 + nodeWeights[Int($1)] }
          + path.edgeNumbers.reduce(0) { $0 + edgeWeights[Int($1)] }
      }
      let longest = try #require(
        small.digraph.longestPaths(
          nodeWeight: { nodeWeights[Int($0)] }, edgeWeight: { edgeWeights[Int($0)] }), "seed \(seed)")
      let roots = small.nodes.filter { node in !small.edges.contains { $0.target == node } }
      let paths = roots.flatMap { root in
        small.simplePaths(from: root) + [Digraph.SimplePath(nodes: [root], edgeNumbers: [])]
      }
      for node in small.nodes {
        let toNode = paths.filter { $0.nodes.last == node }
        let greatest = toNode.map(weight).max()
        #expect(longest.lengths[Int(node)] == greatest, "seed \(seed)")
        // From the end backwards, the smaller node is taken each time.
        let expected = toNode.filter { weight($0) == greatest }
          .map(\.nodes).min { $0.reversed().lexicographicallyPrecedes($1.reversed()) }
        #expect(longest.path(to: node) == expected, "seed \(seed)")
      }
    }
  }

  @Test("There is no longest path in a graph with a cycle")
  func longestPathsOnCycles() {
    let ring = Digraph(nodeCount: 3, edges: [.init(0, 1), .init(1, 2), .init(2, 1)])
    #expect(ring.longestPaths()?.lengths == nil)
    #expect(Digraph(nodeCount: 1, edges: [.init(0, 0)]).longestPaths()?.lengths == nil)
  }

  @Test("Weights of an edge count once each, and of parallel edges the heaviest counts")
  func parallelWeights() throws {
    let graph = Digraph(nodeCount: 2, edges: [.init(0, 1), .init(0, 1), .init(0, 1)])
    let weights = [3.0, 8.0, 5.0]
    let longest = try #require(
      graph.longestPaths(nodeWeight: { _ in 1 }, edgeWeight: { weights[Int($0)] }))
    #expect(longest.lengths == [1, 10])
  }
}
