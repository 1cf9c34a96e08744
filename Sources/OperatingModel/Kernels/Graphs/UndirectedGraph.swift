/// An undirected graph over the nodes `0 ..< nodeCount`: who is joined to whom.
///
/// It is made from edges that may be directed, parallel or from a node to itself: direction is forgotten, two nodes
/// are joined once or not at all, and none is joined to itself. What the edges of one join bear in sum is asked with
/// ``sums(of:)``.
struct UndirectedGraph: Sendable {
  typealias Node = Digraph.Node

  /// Each join as two edges, there and back, that bear the join's number.
  let neighbours: Digraph
  /// The two nodes of each join, the smaller one first; joins in order of the first node, then of the second.
  let joins: [Digraph.Edge]
  /// The join that each listed edge became part of, -1 for an edge from a node to itself.
  let joinOfEdge: [Int32]

  /// The graph with these edges. Both ends of each edge must be below `nodeCount`.
  init(nodeCount: Int, edges: [Digraph.Edge]) {
    let rising = edges.map { $0.source <= $0.target ? $0 : Digraph.Edge($0.target, $0.source) }
    let listed = Digraph(nodeCount: nodeCount, edges: rising)
    var joins: [Digraph.Edge] = []
    var joinOfEdge = [Int32](repeating: -1, count: edges.count)
    for node in 0..<Node(nodeCount) {
      for place in listed.places(of: node) where listed.targets[place] != node {
        let join = Digraph.Edge(node, listed.targets[place])
        if joins.last != join { joins.append(join) }
        joinOfEdge[Int(listed.edgeNumbers[place])] = Int32(joins.count - 1)
      }
    }
    let both = joins + joins.map { Digraph.Edge($0.target, $0.source) }
    let joinCount = Int32(joins.count)
    neighbours = Digraph(nodeCount: nodeCount, edges: both)
      .renumberingEdges { $0 < joinCount ? $0 : $0 - joinCount }
    self.joins = joins
    self.joinOfEdge = joinOfEdge
  }

  /// How many nodes there are.
  var nodeCount: Int { neighbours.nodeCount }

  /// To how many nodes a node is joined.
  func degree(of node: Node) -> Int { neighbours.places(of: node).count }

  /// For each join, the sum of what the edges that became part of it bear, by the edges' places in the list.
  func sums(of weights: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: joins.count)
    for (join, weight) in zip(joinOfEdge, weights) where join >= 0 { sums[Int(join)] += weight }
    return sums
  }

  /// For each node, the sum of what its joins bear.
  func weightedDegrees(_ joinWeights: [Double]) -> [Double] {
    var degrees = [Double](repeating: 0, count: nodeCount)
    for (join, weight) in zip(joins, joinWeights) {
      degrees[Int(join.source)] += weight
      degrees[Int(join.target)] += weight
    }
    return degrees
  }

  /// How many of the joins that there could be there are: 2E / N(N-1). `nil` for fewer than two nodes.
  var density: Double? {
    if nodeCount < 2 { return nil }
    return 2 * Double(joins.count) / (Double(nodeCount) * Double(nodeCount - 1))
  }

  /// The pieces the graph falls into, numbered by their smallest node.
  func connectedComponents() -> GraphPartition { neighbours.weaklyConnectedComponents() }
}
