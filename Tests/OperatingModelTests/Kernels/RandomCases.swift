@testable import OperatingModel

/// Makes the same small cases on every run. It shares no code with what it tests.
struct RandomCases {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(seed)
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(last, int(0...last)) }
    return elements
  }

  /// Edges among a few nodes: sparse or dense, with and without self-loops and parallel edges.
  mutating func graph(upTo maximum: Int, isAcyclic: Bool = false) -> SmallGraph {
    let nodeCount = int(0...maximum)
    if nodeCount == 0 { return SmallGraph(nodeCount: 0, edges: []) }
    var edges: [Digraph.Edge] = []
    for _ in 0..<int(0...(nodeCount * int(0...3))) {
      let source = int(0...(nodeCount - 1))
      let target = int(0...(nodeCount - 1))
      if isAcyclic && source == target { continue }
      edges.append(Digraph.Edge(Int32(source), Int32(target)))
    }
    if isAcyclic {
      // Leading every edge up a random order of the nodes leaves no cycle.
      let rank = shuffled(Array(0..<nodeCount))
      edges = edges.map { rank[Int($0.source)] < rank[Int($0.target)] ? $0 : $0.turned }
    }
    return SmallGraph(nodeCount: nodeCount, edges: edges)
  }

  mutating func nodes(of graph: SmallGraph, upTo maximum: Int) -> [Int32] {
    if graph.nodeCount == 0 { return [] }
    return (0..<int(0...maximum)).map { _ in Int32(int(0...(graph.nodeCount - 1))) }
  }
}

/// A graph as a list of edges, with slow and obvious answers to compare quick ones with.
struct SmallGraph {
  var nodeCount: Int
  var edges: [Digraph.Edge]

  var digraph: Digraph { Digraph(nodeCount: nodeCount, edges: edges) }
  var nodes: [Int32] { Array(0..<Int32(nodeCount)) }
  var reversed: SmallGraph { SmallGraph(nodeCount: nodeCount, edges: edges.map(\.turned)) }

  /// The same graph with other node numbers.
  func renumbered(_ number: [Int]) -> SmallGraph {
    let edges = edges.map { Digraph.Edge(Int32(number[Int($0.source)]), Int32(number[Int($0.target)])) }
    return SmallGraph(nodeCount: nodeCount, edges: edges)
  }

  /// The fewest edges, at least one, from each node to each, by Floyd and Warshall; `nil` if there is no path.
  func leastEdges() -> [[Int?]] {
    var least = [[Int?]](repeating: [Int?](repeating: nil, count: nodeCount), count: nodeCount)
    for edge in edges { least[Int(edge.source)][Int(edge.target)] = 1 }
    for middle in 0..<nodeCount {
      for start in 0..<nodeCount {
        for end in 0..<nodeCount {
          guard let before = least[start][middle], let after = least[middle][end] else { continue }
          least[start][end] = min(least[start][end] ?? .max, before + after)
        }
      }
    }
    return least
  }

  /// Every simple path of at least one edge from a node, with its edges' numbers, by recursion.
  func simplePaths(from start: Int32) -> [Digraph.SimplePath] {
    var found: [Digraph.SimplePath] = []
    func extend(_ path: Digraph.SimplePath) {
      for (number, edge) in edges.enumerated() where edge.source == path.nodes.last {
        if path.nodes.contains(edge.target) { continue }
        let longer = Digraph.SimplePath(
          nodes: path.nodes + [edge.target], edgeNumbers: path.edgeNumbers + [Int32(number)])
        found.append(longer)
        extend(longer)
      }
    }
    extend(Digraph.SimplePath(nodes: [start], edgeNumbers: []))
    return found
  }

  func hasEdge(_ source: Int32, _ target: Int32) -> Bool {
    edges.contains(Digraph.Edge(source, target))
  }
}

extension Digraph.Edge {
  var turned: Digraph.Edge { Digraph.Edge(target, source) }
}

extension Digraph {
  /// Every edge with its number, to compare graphs with.
  var listing: [[Int32]] {
    zip(zip(sources, targets), edgeNumbers).map { [$0.0, $0.1, $1] }
  }
}

extension GraphPartition {
  var groups: [[Int32]] { (0..<Int32(count)).map { Array(members(of: $0)) } }
}
