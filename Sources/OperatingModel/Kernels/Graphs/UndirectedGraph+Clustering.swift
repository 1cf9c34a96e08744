extension UndirectedGraph {
  /// How often two nodes that a third one is joined to are joined to each other.
  struct Clustering: Sendable {
    /// For each node, the triangles it is part of.
    let triangles: [Int]
    /// For each node, the pairs of nodes it is joined to.
    let pairs: [Int]

    /// For each node, the share of those pairs that are joined; `nil` for a node joined to fewer than two.
    var shares: [Double?] {
      zip(triangles, pairs).map { $1 == 0 ? nil : Double($0) / Double($1) }
    }

    /// The mean share, in which a node joined to fewer than two counts as zero, as is usual; `nil` without nodes.
    var average: Double? { Statistics.mean(of: shares.map { $0 ?? 0 }) }

    /// The share of all pairs together that are joined; `nil` if there is no pair.
    var transitivity: Double? {
      let allPairs = pairs.reduce(0, +)
      return allPairs == 0 ? nil : Double(triangles.reduce(0, +)) / Double(allPairs)
    }
  }

  /// Counts the triangles.
  ///
  /// Each is found once, from the one of its nodes that is joined to fewest: time is joins times their square root
  /// at most.
  func clustering() -> Clustering {
    // Every join leads from the node of lesser degree to the other, the smaller number first among equals.
    func isBefore(_ first: Node, _ second: Node) -> Bool {
      (degree(of: first), first) < (degree(of: second), second)
    }
    let rising = Digraph(
      nodeCount: nodeCount,
      edges: joins.map { isBefore($0.source, $0.target) ? $0 : Digraph.Edge($0.target, $0.source) })
    var triangles = [Int](repeating: 0, count: nodeCount)
    // Which node's targets are marked.
    var markedBy = [Node](repeating: -1, count: nodeCount)
    for node in 0..<Node(nodeCount) {
      for target in rising.successors(of: node) { markedBy[Int(target)] = node }
      for middle in rising.successors(of: node) {
        for place in rising.places(of: middle) {
          let last = Int(rising.targets[place])
          if markedBy[last] != node { continue }
          triangles[Int(node)] += 1
          triangles[Int(middle)] += 1
          triangles[last] += 1
        }
      }
    }
    let pairs = (0..<Node(nodeCount)).map { node in
      let degree = degree(of: node)
      return degree * (degree - 1) / 2
    }
    return Clustering(triangles: triangles, pairs: pairs)
  }
}
