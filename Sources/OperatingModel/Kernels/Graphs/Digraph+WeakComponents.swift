extension Digraph {
  /// The weakly connected components: the pieces the graph falls into when the direction of edges is ignored.
  ///
  /// Components are numbered by their smallest node.
  func weaklyConnectedComponents() -> GraphPartition {
    var sets = DisjointSets(count: nodeCount)
    for node in 0..<Node(nodeCount) {
      for place in places(of: node) { sets.unite(node, targets[place]) }
    }
    return sets.partition()
  }
}

/// Sets of nodes that only ever grow together (union-find).
struct DisjointSets: Sendable {
  private var parent: [Digraph.Node]
  private var size: [Int32]

  /// Each of the nodes `0 ..< count` in a set of its own.
  init(count: Int) {
    parent = (0..<Digraph.Node(count)).map { $0 }
    size = [Int32](repeating: 1, count: count)
  }

  /// The node that stands for a node's set at present.
  mutating func representative(of node: Digraph.Node) -> Digraph.Node {
    var node = node
    while parent[Int(node)] != node {
      // Halving the path on the way keeps later walks short.
      parent[Int(node)] = parent[Int(parent[Int(node)])]
      node = parent[Int(node)]
    }
    return node
  }

  /// Makes one set of two nodes' sets.
  mutating func unite(_ first: Digraph.Node, _ second: Digraph.Node) {
    var larger = representative(of: first)
    var smaller = representative(of: second)
    if larger == smaller { return }
    if size[Int(larger)] < size[Int(smaller)] { swap(&larger, &smaller) }
    parent[Int(smaller)] = larger
    size[Int(larger)] += size[Int(smaller)]
  }

  /// The sets, numbered by their smallest node.
  mutating func partition() -> GraphPartition {
    var numberOfRepresentative = [Int32](repeating: -1, count: parent.count)
    var groupOfNode: [Int32] = []
    groupOfNode.reserveCapacity(parent.count)
    var count: Int32 = 0
    for node in 0..<Digraph.Node(parent.count) {
      let representative = Int(representative(of: node))
      if numberOfRepresentative[representative] < 0 {
        numberOfRepresentative[representative] = count
        count += 1
      }
      groupOfNode.append(numberOfRepresentative[representative])
    }
    return GraphPartition(groupOfNode: groupOfNode, count: Int(count))
  }
}
