extension UndirectedGraph {
  /// How much more of the joins' weight lies within groups than chance would put there, given how much each node
  /// bears (Newman and Girvan): zero for one group of all, at most one.
  ///
  /// - Parameters:
  ///   - partition: The groups.
  ///   - joinWeights: What each join weighs. Else each weighs one.
  ///   - resolution: How much chance counts: above one favours smaller groups.
  /// - Returns: `nil` if no join weighs anything, or if a weight is missing, negative or not finite.
  func modularity(of partition: GraphPartition, joinWeights: [Double]? = nil, resolution: Double = 1)
    -> Double?
  {
    let weights = joinWeights ?? [Double](repeating: 1, count: joins.count)
    guard weights.count == joins.count, weights.allSatisfy({ $0 >= 0 && $0.isFinite }) else { return nil }
    let total = Statistics.sum(weights)
    guard total > 0, total.isFinite else { return nil }
    var within = [Double](repeating: 0, count: partition.count)
    var borne = within
    for (join, weight) in zip(joins, weights) {
      let first = Int(partition.groupOfNode[Int(join.source)])
      let second = Int(partition.groupOfNode[Int(join.target)])
      if first == second { within[first] += weight }
      borne[first] += weight
      borne[second] += weight
    }
    return Statistics.sum(
      zip(within, borne).map { within, borne in
        let share = borne / (2 * total)
        return within / total - resolution * share * share
      })
  }

  /// Groups with much of the joins' weight within them.
  struct Communities: Sendable {
    /// The groups, numbered by their smallest node. Each hangs together.
    let partition: GraphPartition
    let modularity: Double
  }

  /// Groups of high modularity, found as Louvain's method finds them: nodes move to the group of a neighbour as long as
  /// that gains, then groups move as nodes did. A group that has fallen apart is then split, and all begins anew from
  /// there for as long as it gains.
  ///
  /// The best groups of all cannot be found in sensible time; no single node could move with gain from these. Nodes are
  /// tried in order of their numbers and equal gains go to the lower group: the same graph has the same groups.
  ///
  /// Parameters and what is `nil` are as for `modularity`.
  func communities(joinWeights: [Double]? = nil, resolution: Double = 1) -> Communities? {
    let weights = joinWeights ?? [Double](repeating: 1, count: joins.count)
    let alone = GraphPartition(groupOfNode: Array(0..<Int32(nodeCount)), count: nodeCount)
    guard let value = modularity(of: alone, joinWeights: weights, resolution: resolution) else { return nil }
    var best = Communities(partition: alone, modularity: value)
    let base = CommunitySearch(self, joinWeights: weights, resolution: resolution)
    // Few rounds gain anything. The bound is for rounding that might feign gains for ever.
    for _ in 0..<100 {
      let groups = connectedParts(of: base.improved(best.partition.groupOfNode))
      let partition = GraphPartition(groupOfNode: groups, count: Int((groups.max() ?? -1) + 1))
      let value = modularity(of: partition, joinWeights: weights, resolution: resolution) ?? 0
      if value <= best.modularity + 1e-12 { break }
      best = Communities(partition: partition, modularity: value)
    }
    return best
  }

  /// The groups, each divided into the parts that hang together by joins within it, numbered by their smallest node.
  private func connectedParts(of groups: [Int32]) -> [Int32] {
    var sets = DisjointSets(count: nodeCount)
    for join in joins where groups[Int(join.source)] == groups[Int(join.target)] {
      sets.unite(join.source, join.target)
    }
    return sets.partition().groupOfNode
  }
}
