import Testing

@testable import OperatingModel

@Suite("Connected components and cycles")
struct GraphComponentsTests {
  @Test("Nodes share a strong component exactly if each reaches the other")
  func strong() {
    for seed in 0..<3000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 9)
      let least = small.leastEdges()
      let components = small.digraph.stronglyConnectedComponents()
      let group = components.groupOfNode
      for first in 0..<small.nodeCount {
        for second in 0..<small.nodeCount where first != second {
          let isMutual = least[first][second] != nil && least[second][first] != nil
          if (group[first] == group[second]) != isMutual {
            Issue.record("seed \(seed): nodes \(first) and \(second)")
          }
        }
      }
      #expect(small.edges.allSatisfy { group[Int($0.source)] <= group[Int($0.target)] }, "seed \(seed)")
      #expect(Set(group) == Set(0..<Int32(components.count)), "seed \(seed)")
      for (number, members) in components.groups.enumerated() {
        #expect(members == small.nodes.filter { Int(group[Int($0)]) == number }, "seed \(seed)")
      }
    }
  }

  @Test("Reversing, renumbering and listing edges in another order leave the components as they are")
  func invariance() {
    for seed in 0..<1000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 9)
      let components = small.digraph.stronglyConnectedComponents()
      let sets = Set(components.groups)
      #expect(Set(small.reversed.digraph.stronglyConnectedComponents().groups) == sets, "seed \(seed)")

      let number = cases.shuffled(Array(0..<small.nodeCount))
      let renumbered = small.renumbered(number).digraph.stronglyConnectedComponents().groups
      let expected = components.groups.map { $0.map { Int32(number[Int($0)]) }.sorted() }
      #expect(Set(renumbered) == Set(expected), "seed \(seed)")

      let relisted = SmallGraph(nodeCount: small.nodeCount, edges: cases.shuffled(small.edges))
      #expect(
        relisted.digraph.stronglyConnectedComponents().groupOfNode == components.groupOfNode, "seed \(seed)")
    }
  }

  @Test("Nodes share a weak component exactly if edges join them in any direction")
  func weak() {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 9)
      let both = SmallGraph(nodeCount: small.nodeCount, edges: small.edges + small.reversed.edges)
      let least = both.leastEdges()
      var expected: [[Int32]] = []
      for node in small.nodes where !expected.joined().contains(node) {
        expected.append(small.nodes.filter { $0 == node || least[Int(node)][Int($0)] != nil })
      }
      #expect(small.digraph.weaklyConnectedComponents().groups == expected, "seed \(seed)")
    }
  }

  @Test("The quotient has an edge exactly where one leads between groups, and a condensation has no cycle")
  func quotient() {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 8)
      let graph = small.digraph
      let components = graph.stronglyConnectedComponents()
      let condensation = graph.quotient(by: components)
      #expect(condensation.topologicalOrder().isComplete, "seed \(seed)")

      let group = components.groupOfNode
      var expected: [[Int32]: [Int32]] = [:]
      for listed in graph.listing where group[Int(listed[0])] != group[Int(listed[1])] {
        let between = [group[Int(listed[0])], group[Int(listed[1])]]
        if expected[between] == nil { expected[between] = between + [listed[2]] }
      }
      #expect(Set(condensation.listing) == Set(expected.values), "seed \(seed)")
    }
  }

  @Test("Each cyclic component shows its first shortest cycle through its smallest node")
  func cycles() {
    for seed in 0..<3000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 7)
      let graph = small.digraph
      let components = graph.stronglyConnectedComponents()
      let cyclic = graph.cyclicComponents(of: components)
      let least = small.leastEdges()
      let onCycle = small.nodes.filter { least[Int($0)][Int($0)] != nil }
      #expect(Set(cyclic.flatMap { Array(components.members(of: $0)) }) == Set(onCycle), "seed \(seed)")

      let smallest = cyclic.compactMap { components.members(of: $0).first }.sorted()
      let expected = smallest.map { start -> [Int32] in
        if small.hasEdge(start, start) { return [start] }
        let closed = small.simplePaths(from: start).map(\.nodes)
          .filter { small.hasEdge($0[$0.count - 1], start) }
        return closed.min { ($0.count, $0) < ($1.count, $1) } ?? []
      }
      #expect(graph.witnessCycles() == expected, "seed \(seed)")
    }
  }
}

private func < (first: (Int, [Int32]), second: (Int, [Int32])) -> Bool {
  first.0 < second.0 || (first.0 == second.0 && first.1.lexicographicallyPrecedes(second.1))
}
