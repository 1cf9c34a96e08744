extension Digraph {
  /// The longest path from a root to each node.
  struct LongestPaths: Sendable {
    /// The length of the longest path that begins at a root and ends with the node.
    let lengths: [Double]
    fileprivate let predecessor: [Node]

    /// The nodes on the longest path that ends with a node, from its root on.
    func path(to node: Node) -> [Node] {
      Digraph.path(to: node, predecessor: predecessor)
    }
  }

  /// The longest paths from the roots, where a path is as long as its nodes and edges together.
  ///
  /// Among equally long paths the one whose last edge comes from the smaller node is taken. Linear time.
  ///
  /// - Parameters:
  ///   - nodeWeight: How much a node adds to each path it is on, its first and last node included.
  ///   - edgeWeight: How much an edge adds, by the edge's number.
  /// - Returns: `nil` if the graph has a cycle, for then there may be no longest path.
  func longestPaths(
    nodeWeight: (Node) -> Double = { _ in 0 },
    edgeWeight: (_ edgeNumber: Int32) -> Double = { _ in 0 }
  ) -> LongestPaths? {
    /// What is known of the paths to a node. In one place, for the nodes are met in no order of memory.
    struct Arrival {
      var longest: Double
      var predecessor: Node
      var waitingFor: Int32
    }
    var arrivals = [Arrival](repeating: Arrival(longest: 0, predecessor: -1, waitingFor: 0), count: nodeCount)
    for target in targets { arrivals[Int(target)].waitingFor += 1 }

    // Weights are looked up beforehand, all in a row: what is asked for while nodes wait for one another is waited for.
    let weights = edgeNumbers.map(edgeWeight)

    // As in `topologicalOrder()`: the result is its own queue, and a node's paths are final when its turn comes.
    var order = (0..<Node(nodeCount)).filter { arrivals[Int($0)].waitingFor == 0 }
    order.reserveCapacity(nodeCount)
    var placed = 0
    while placed < order.count {
      let node = order[placed]
      placed += 1
      arrivals[Int(node)].longest += nodeWeight(node)
      let length = arrivals[Int(node)].longest
      for place in places(of: node) {
        let target = targets[place]
        let longer = length + weights[place]
        var arrival = arrivals[Int(target)]
        let isTie = longer == arrival.longest && node < arrival.predecessor
        if arrival.predecessor < 0 || longer > arrival.longest || isTie {
          arrival.longest = longer
          arrival.predecessor = node
        }
        arrival.waitingFor -= 1
        arrivals[Int(target)] = arrival
        if arrival.waitingFor == 0 { order.append(target) }
      }
    }
    if order.count < nodeCount { return nil }
    return LongestPaths(lengths: arrivals.map(\.longest), predecessor: arrivals.map(\.predecessor))
  }
}
