extension Digraph {
  /// How much of a graph each node depends on, itself included, in sum (Lakos).
  struct CumulativeDependency: Hashable, Sendable {
    /// How many nodes each node depends on, directly or not, itself included.
    let dependencies: [Int]

    /// Their sum: the cumulative component dependency, CCD.
    var total: Int { dependencies.reduce(0, +) }

    /// The mean: ACD. `nil` without nodes.
    var average: Double? { dependencies.isEmpty ? nil : Double(total) / Double(dependencies.count) }

    /// The mean as a share of all nodes: RACD.
    var relative: Double? { average.map { $0 / Double(dependencies.count) } }

    /// The sum as a multiple of what a balanced binary tree of as many nodes has: NCCD. Below one, the graph is flatter
    /// than such a tree; above, it is deeper, or has cycles.
    ///
    /// The tree's sum is exact for every number of nodes, as in ArchUnit, where Lakos's formula holds only for full
    /// trees.
    var normalized: Double? {
      dependencies.isEmpty ? nil : Double(total) / Double(Self.balancedTreeTotal(dependencies.count))
    }

    /// The sum for a binary tree whose levels are full but for the last: each node is counted for itself and for each
    /// node above it.
    static func balancedTreeTotal(_ nodeCount: Int) -> Int {
      var total = 0
      var level = 1
      var width = 1
      var remaining = nodeCount
      while remaining > 0 {
        let onLevel = min(width, remaining)
        total += onLevel * level
        remaining -= onLevel
        level += 1
        width *= 2
      }
      return total
    }
  }

  /// How a group of nodes hangs together with the other groups (Martin).
  struct Coupling: Hashable, Sendable {
    /// How many other groups have an edge into this one: afferent coupling, Ca.
    var incoming: Int
    /// How many other groups this one has an edge into: efferent coupling, Ce.
    var outgoing: Int

    /// The share of the coupled groups that this one depends on: zero if it only is depended on, one if it only
    /// depends. `nil` for a group that stands alone.
    var instability: Double? {
      incoming + outgoing == 0 ? nil : Double(outgoing) / Double(incoming + outgoing)
    }
  }

  /// How much each node depends on, where an edge leads from a node to one that it depends on.
  ///
  /// `nil` if it takes more than the bound, as for `descendantCounts`.
  func cumulativeDependency(maximumSteps: Int = 1_000_000_000) -> CumulativeDependency? {
    descendantCounts(maximumSteps: maximumSteps).map { CumulativeDependency(dependencies: $0.map { $0 + 1 }) }
  }

  /// How each group is coupled to the others. However many edges join two groups, each is counted once.
  func coupling(between groups: GraphPartition) -> [Coupling] {
    let between = quotient(by: groups)
    let incoming = between.reversed
    return (0..<Node(groups.count)).map {
      Coupling(incoming: incoming.places(of: $0).count, outgoing: between.places(of: $0).count)
    }
  }
}
