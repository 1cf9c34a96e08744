import Testing

@testable import OperatingModel

@Suite("Elementary circuits")
struct GraphCircuitsTests {
  /// Every circuit, by listing the paths from each node over greater ones.
  static func listed(_ small: SmallGraph) -> [Digraph.Circuit] {
    small.nodes.flatMap { start -> [Digraph.Circuit] in
      let trivial = Digraph.SimplePath(nodes: [start], edgeNumbers: [])
      let paths = ([trivial] + small.simplePaths(from: start)).filter { $0.nodes.allSatisfy { $0 >= start } }
      let circuits = paths.flatMap { path in
        small.edges.indices.filter { small.edges[$0] == .init(path.nodes[path.nodes.count - 1], start) }.map {
          Digraph.Circuit(nodes: path.nodes, edgeNumbers: path.edgeNumbers + [Int32($0)])
        }
      }
      return circuits
    }
  }

  @Test("Every circuit is listed once, within any bound of length, and a bound of count cuts the end off")
  func circuits() {
    for seed in 0..<3000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 6)
      let graph = small.digraph
      let expected = Self.listed(small)
      let all = graph.elementaryCircuits(maximumCount: expected.count)
      #expect(Set(all.circuits) == Set(expected) && all.circuits.count == expected.count, "seed \(seed)")
      #expect(!all.isCutShort, "seed \(seed)")
      #expect(all.circuits.map { $0.nodes[0] } == all.circuits.map { $0.nodes[0] }.sorted(), "seed \(seed)")

      let length = cases.int(0...6)
      let short = graph.elementaryCircuits(maximumCount: .max, maximumLength: length)
      #expect(short.circuits == all.circuits.filter { $0.nodes.count <= length }, "seed \(seed)")
      #expect(!short.isCutShort, "seed \(seed)")

      let count = cases.int(0...max(0, expected.count - 1))
      let some = graph.elementaryCircuits(maximumCount: count)
      #expect(some.circuits == Array(all.circuits.prefix(count)), "seed \(seed)")
      #expect(some.isCutShort == (count < expected.count), "seed \(seed)")

      let few = graph.elementaryCircuits(maximumCount: .max, maximumSteps: cases.int(0...30))
      #expect(few.circuits == Array(all.circuits.prefix(few.circuits.count)), "seed \(seed)")
      #expect(few.isCutShort || few.circuits.count == expected.count, "seed \(seed)")
    }
  }

  @Test("Reversing and renumbering leave the number of circuits as it is")
  func invariance() {
    for seed in 0..<500 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 7)
      let lengths = Self.lengths(small)
      #expect(Self.lengths(small.reversed) == lengths, "seed \(seed)")
      #expect(
        Self.lengths(small.renumbered(cases.shuffled(Array(0..<small.nodeCount)))) == lengths, "seed \(seed)")
    }
  }

  private static func lengths(_ small: SmallGraph) -> [Int] {
    let found = small.digraph.elementaryCircuits(maximumCount: 2000, maximumSteps: .max)
    return found.isCutShort ? [] : found.circuits.map(\.nodes.count).sorted()
  }

  /// Of two to seven nodes: Johnson, *Finding All the Elementary Circuits of a Directed Graph* (1975).
  @Test(
    "Complete graphs have the published number of circuits",
    arguments: [(2, 1), (3, 5), (4, 20), (5, 84), (6, 409), (7, 2365)])
  func complete(nodeCount: Int, expected: Int) {
    let nodes = 0..<Int32(nodeCount)
    let edges = nodes.flatMap { first in nodes.filter { $0 != first }.map { Digraph.Edge(first, $0) } }
    let found = Digraph(nodeCount: nodeCount, edges: edges).elementaryCircuits(maximumCount: expected)
    #expect(found.circuits.count == expected && !found.isCutShort)
  }

  @Test("Circuits that share all but a little are searched in steps that grow with their number")
  func blockedSearch() {
    // A ring with a tangle behind it that leads nowhere: trying its ways again and again would take for ever.
    var edges: [Digraph.Edge] = [.init(0, 1), .init(1, 0)]
    for first in Int32(2)..<30 {
      for second in first + 1..<30 { edges.append(.init(first, second)) }
    }
    edges.append(.init(1, 2))
    // The tangle leads back only to a node that is on the path already.
    edges.append(.init(29, 1))
    let found = Digraph(nodeCount: 30, edges: edges).elementaryCircuits(maximumCount: 1, maximumSteps: 2000)
    #expect(found.circuits.first?.nodes == [0, 1])
  }

  @Test("A bound ends the search in a graph with too many circuits")
  func bound() {
    let nodes = 0..<Int32(40)
    let edges = nodes.flatMap { first in nodes.filter { $0 != first }.map { Digraph.Edge(first, $0) } }
    let found = Digraph(nodeCount: 40, edges: edges).elementaryCircuits(maximumCount: 1000)
    #expect(found.circuits.count == 1000 && found.isCutShort)
  }
}
