extension Digraph {
  /// How much of what passes between others passes through each node.
  struct Betweenness: Sendable {
    /// For each node, the shortest paths between two others that it is on; where a pair has several, each counts
    /// for its part.
    let counts: [Double]
    /// How many pairs of others a node has.
    let pairsOfOthers: Double

    /// For each node, the share of those pairs that it stands between; `nil` for fewer than three nodes.
    var shares: [Double]? { pairsOfOthers > 0 ? counts.map { $0 / pairsOfOthers } : nil }
  }

  /// How near each node is to those it reaches.
  struct Closeness: Sendable {
    /// How many others each node reaches.
    let reachedCounts: [Int]
    /// The sum of the distances to them.
    let totalDistances: [Double]

    /// For each node, one over the mean distance to those it reaches, times the share of the others that it reaches
    /// (Wasserman and Faust's correction: without it, reaching one neighbour and nobody else would be the best
    /// place). Zero for a node that reaches nobody.
    var values: [Double] {
      let others = Double(reachedCounts.count - 1)
      return zip(reachedCounts, totalDistances).map { reached, total in
        reached == 0 ? 0 : Double(reached) / total * (Double(reached) / others)
      }
    }
  }

  /// Which nodes stand on the shortest paths between others (Brandes's algorithm).
  ///
  /// Parallel edges make paths of their own: collapse them if they should not. Time is nodes times edges.
  ///
  /// - Parameters:
  ///   - edgeLengths: How long each edge is, by edge number; each must be above zero. Else all are equally long.
  ///   - sample: The nodes whose paths stand for those of all; counts are scaled up, and are estimates (Brandes and
  ///     Pich). Else the paths from every node are looked at.
  ///   - maximumSteps: How many nodes and edges to look at, at most.
  /// - Returns: `nil` if it takes more than the bound, if a length is missing, not positive or not finite, if
  ///   there are more shortest paths than a number can count, or if a sample is empty.
  func betweenness(
    edgeLengths: [Double]? = nil, from sample: [Node]? = nil, maximumSteps: Int = 2_000_000_000
  ) -> Betweenness? {
    guard let edgeLengths else {
      return betweenness(HopCounts(self), from: sample, maximumSteps: maximumSteps)
    }
    return WeightedPathCounts(self, edgeLengths: edgeLengths)
      .flatMap { betweenness($0, from: sample, maximumSteps: maximumSteps) }
  }

  /// How near each node is to those that it reaches. Ask `reversed` how near they are to it.
  ///
  /// Time is nodes times edges. Parameters and what is `nil` are as for `betweenness`.
  func closeness(edgeLengths: [Double]? = nil, maximumSteps: Int = 2_000_000_000) -> Closeness? {
    guard let edgeLengths else { return closeness(HopCounts(self), maximumSteps: maximumSteps) }
    return WeightedPathCounts(self, edgeLengths: edgeLengths)
      .flatMap { closeness($0, maximumSteps: maximumSteps) }
  }

  private func betweenness(
    _ empty: some ShortestPathCounts, from sample: [Node]?, maximumSteps: Int
  ) -> Betweenness? {
    var search = empty
    var counts = [Double](repeating: 0, count: nodeCount)
    for start in sample ?? Array(0..<Node(nodeCount)) {
      search.search(from: start)
      if search.steps > maximumSteps { return nil }
      search.addDependencies(to: &counts)
    }
    if let sample {
      guard !sample.isEmpty else { return nil }
      let scale = Double(nodeCount) / Double(sample.count)
      for node in counts.indices { counts[node] *= scale }
    }
    guard counts.allSatisfy(\.isFinite) else { return nil }
    let others = Double(max(0, nodeCount - 1))
    return Betweenness(counts: counts, pairsOfOthers: others * max(0, others - 1))
  }

  private func closeness(_ empty: some ShortestPathCounts, maximumSteps: Int) -> Closeness? {
    var search = empty
    var reached: [Int] = []
    var total: [Double] = []
    for start in 0..<Node(nodeCount) {
      search.search(from: start)
      if search.steps > maximumSteps { return nil }
      reached.append(search.reachedCount - 1)
      total.append(search.totalDistance)
    }
    return Closeness(reachedCounts: reached, totalDistances: total)
  }
}

extension UndirectedGraph {
  /// Which nodes stand on the shortest paths between others, each pair counted once. Lengths are by join.
  func betweenness(
    joinLengths: [Double]? = nil, from sample: [Node]? = nil, maximumSteps: Int = 2_000_000_000
  ) -> Digraph.Betweenness? {
    neighbours.betweenness(edgeLengths: joinLengths, from: sample, maximumSteps: maximumSteps).map {
      Digraph.Betweenness(counts: $0.counts.map { $0 / 2 }, pairsOfOthers: $0.pairsOfOthers / 2)
    }
  }

  /// How many nodes and edges the paths from every node take to look at: where each is as long as any other, what
  /// ``betweenness(joinLengths:from:maximumSteps:)`` and closeness need for an exact answer.
  var pathSteps: Int {
    let pieces = connectedComponents()
    var steps = 0
    for piece in 0..<Int32(pieces.count) {
      let members = pieces.members(of: piece)
      let once = members.reduce(members.count) { $0 + degree(of: $1) }
      let (all, isTooMany) = members.count.multipliedReportingOverflow(by: once)
      let (sum, isStillTooMany) = steps.addingReportingOverflow(all)
      if isTooMany || isStillTooMany { return .max }
      steps = sum
    }
    return steps
  }

  /// How near each node is to those that it is connected with. Lengths are by join.
  func closeness(joinLengths: [Double]? = nil, maximumSteps: Int = 2_000_000_000) -> Digraph.Closeness? {
    neighbours.closeness(edgeLengths: joinLengths, maximumSteps: maximumSteps)
  }
}
