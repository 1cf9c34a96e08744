extension Digraph {
  /// The nodes that can be reached from any of these by one edge or more, smallest first.
  ///
  /// A node that the walk starts from is among them only if an edge leads back to it.
  func descendants(of nodes: some Sequence<Node>) -> [Node] {
    var isReached = [Bool](repeating: false, count: nodeCount)
    var reached: [Node] = []
    func follow(from node: Node) {
      for target in successors(of: node) where !isReached[Int(target)] {
        isReached[Int(target)] = true
        reached.append(target)
      }
    }
    // A start is followed here, and once more below if it is reached; the second time finds nothing new.
    for node in nodes { follow(from: node) }
    var followed = 0
    while followed < reached.count {
      follow(from: reached[followed])
      followed += 1
    }
    reached.sort()
    return reached
  }

  /// The nodes that can be reached from this one by one edge or more, smallest first.
  func descendants(of node: Node) -> [Node] {
    descendants(of: CollectionOfOne(node))
  }

  /// The nodes from which any of these can be reached by one edge or more, smallest first.
  ///
  /// Reverses the graph first: to ask many times, keep `reversed` and ask for its descendants.
  func ancestors(of nodes: some Sequence<Node>) -> [Node] {
    reversed.descendants(of: nodes)
  }

  /// The nodes from which this one can be reached by one edge or more, smallest first.
  func ancestors(of node: Node) -> [Node] {
    reversed.descendants(of: node)
  }
}
