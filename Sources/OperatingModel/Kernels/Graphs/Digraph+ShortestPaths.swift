extension Digraph {
  /// The fewest edges from a set of nodes to each node.
  struct ShortestPaths: Sendable {
    fileprivate var distance: [Int32]
    fileprivate var predecessor: [Node]

    /// The number of edges on the way to a node: zero for a start, `nil` if no path leads to the node.
    func distance(to node: Node) -> Int? {
      distance[Int(node)] < 0 ? nil : Int(distance[Int(node)])
    }

    /// The node before this one on the way to it: `nil` for a start, and if no path leads to the node.
    func predecessor(of node: Node) -> Node? {
      predecessor[Int(node)] < 0 ? nil : predecessor[Int(node)]
    }

    /// The nodes on the way to a node, from a start on; `nil` if no path leads to the node.
    func path(to node: Node) -> [Node]? {
      distance[Int(node)] < 0 ? nil : Digraph.path(to: node, predecessor: predecessor)
    }
  }

  /// The shortest paths, counted in edges, from the nearest of these nodes to every node.
  ///
  /// Among equally short paths it is the first in the order of node numbers. Linear time.
  func shortestPaths(from starts: some Sequence<Node>) -> ShortestPaths {
    var distance = [Int32](repeating: -1, count: nodeCount)
    var predecessor = [Node](repeating: -1, count: nodeCount)
    var queue: [Node] = []
    for start in starts.sorted() where distance[Int(start)] < 0 {
      distance[Int(start)] = 0
      queue.append(start)
    }
    var met = 0
    while met < queue.count {
      let node = queue[met]
      met += 1
      for target in successors(of: node) where distance[Int(target)] < 0 {
        distance[Int(target)] = distance[Int(node)] + 1
        predecessor[Int(target)] = node
        queue.append(target)
      }
    }
    return ShortestPaths(distance: distance, predecessor: predecessor)
  }

  /// The nodes on the way to a node, found by going back from one to its predecessor until there is none (-1).
  static func path(to end: Node, predecessor: [Node]) -> [Node] {
    var path = [end]
    var node = end
    while predecessor[Int(node)] >= 0 {
      node = predecessor[Int(node)]
      path.append(node)
    }
    path.reverse()
    return path
  }
}
