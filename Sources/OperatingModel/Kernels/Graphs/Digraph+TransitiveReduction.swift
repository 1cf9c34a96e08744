extension Digraph {
  /// What came of looking for the edges that a graph could do without.
  enum TransitiveReduction: Sendable {
    /// The graph without them.
    case reduced(Digraph)
    /// The graph has a cycle, so what is left depends on where one begins. Reduce the quotient by its components.
    case cyclic
    /// It takes more than the bound.
    case tooLarge
  }

  /// The graph without the edges that say nothing new: those between nodes that a longer path joins too.
  ///
  /// What reaches what stays the same, and no smaller graph says it. The edges that stay keep their numbers; of
  /// parallel ones the one listed first stays.
  ///
  /// Time is as for `descendantCounts`, and so is the bound's meaning.
  func transitiveReduction(maximumSteps: Int = 1_000_000_000) -> TransitiveReduction {
    let components = stronglyConnectedComponents()
    let isLooped = (0..<Node(nodeCount)).contains { hasSelfLoop(at: $0) }
    if components.count < nodeCount || isLooped { return .cyclic }
    if reachSteps(bits: nodeCount) > maximumSteps { return .tooLarge }

    // The same graph in a topological order of nodes, each its own component.
    let ordered = numberedByPlace.quotient(by: components)
    var isNeeded = [Bool](repeating: false, count: edgeCount)
    var reach = [ReachBlock](repeating: ReachBlock(), count: nodeCount)
    for first in stride(from: 0, to: nodeCount, by: ReachBlock.width) {
      let last = min(first + ReachBlock.width, nodeCount) - 1
      for node in stride(from: last, through: 0, by: -1) {
        // What a path of two edges or more leads to; an edge there is not needed.
        var further = ReachBlock()
        for place in ordered.places(of: Node(node)) {
          let target = Int(ordered.targets[place])
          if target > last { break }
          further.formUnion(reach[target])
        }
        reach[node] = further
        for place in ordered.places(of: Node(node)).reversed() {
          let target = Int(ordered.targets[place])
          if target > last { continue }
          if target < first { break }
          if !further.contains(target - first) { isNeeded[Int(ordered.edgeNumbers[place])] = true }
          reach[node].insert(target - first)
        }
      }
    }
    return .reduced(filteringEdges { _, place in isNeeded[place] })
  }
}
