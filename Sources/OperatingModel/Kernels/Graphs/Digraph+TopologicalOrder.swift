extension Digraph {
  /// The nodes in an order in which every edge leads forward, as far as there is one.
  struct TopologicalOrder: Sendable {
    /// The nodes in order: by length of the longest path that leads to them, so roots come first.
    var order: [Node]
    /// The nodes that have no place, smallest first: those on a cycle, and those that a cycle leads to.
    var leftover: [Node]

    /// Whether every node has its place, that is, whether the graph has no cycle.
    var isComplete: Bool { leftover.isEmpty }
  }

  /// Orders the nodes so that every edge leads forward (Kahn's algorithm). Linear time and memory.
  func topologicalOrder() -> TopologicalOrder {
    var waitingFor = [Int32](repeating: 0, count: nodeCount)
    for target in targets { waitingFor[Int(target)] += 1 }

    // The result is its own queue. First in, first out: so a layer is finished before the next begins.
    var order = (0..<Node(nodeCount)).filter { waitingFor[Int($0)] == 0 }
    order.reserveCapacity(nodeCount)
    var placed = 0
    while placed < order.count {
      for place in places(of: order[placed]) {
        let target = targets[place]
        waitingFor[Int(target)] -= 1
        if waitingFor[Int(target)] == 0 { order.append(target) }
      }
      placed += 1
    }
    let leftover = (0..<Node(nodeCount)).filter { waitingFor[Int($0)] > 0 }
    return TopologicalOrder(order: order, leftover: leftover)
  }
}
