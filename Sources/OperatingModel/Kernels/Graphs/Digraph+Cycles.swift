extension Digraph {
  /// The components that hold a cycle: more than one node, or one with an edge to itself.
  func cyclicComponents(of components: GraphPartition) -> [Int32] {
    (0..<Int32(components.count)).filter { component in
      let members = components.members(of: component)
      if members.count > 1 { return true }
      return members.first.map(hasSelfLoop) ?? false
    }
  }

  /// One cycle from each strongly connected component that has any, to show to a person.
  ///
  /// Each is a shortest cycle through the component's smallest node, begins there, and does not repeat it at
  /// the end; among equally short ones it is the first in the order of node numbers. Cycles are ordered by
  /// their first node.
  ///
  /// A shorter cycle elsewhere in the same component is not looked for: that takes more than linear time.
  func witnessCycles() -> [[Node]] {
    let components = stronglyConnectedComponents()
    var predecessor = [Node](repeating: -1, count: nodeCount)
    return cyclicComponents(of: components)
      .compactMap { components.members(of: $0).first }
      .sorted()
      .compactMap { shortestCycle(through: $0, within: components, predecessor: &predecessor) }
  }

  /// A breadth-first walk over the start's component until an edge leads back to the start.
  ///
  /// Nodes are met in the order of the paths to them, so the first such edge closes the first shortest cycle.
  private func shortestCycle(
    through start: Node, within components: GraphPartition, predecessor: inout [Node]
  ) -> [Node]? {
    let component = components.groupOfNode[Int(start)]
    var queue = [start]
    var met = 0
    while met < queue.count {
      let node = queue[met]
      met += 1
      for target in successors(of: node) where components.groupOfNode[Int(target)] == component {
        if target == start {
          return Self.path(to: node, predecessor: predecessor)
        }
        if predecessor[Int(target)] < 0 {
          predecessor[Int(target)] = node
          queue.append(target)
        }
      }
    }
    return nil
  }
}
