/// A graph whose nodes move between groups: one level of Louvain's method, and the levels above it.
struct CommunitySearch: Sendable {
  private var offsets: [Int32]
  private var targets: [Int32]
  private var weights: [Double]
  /// What each node bears: the weight of its joins, and twice the weight within it if it stands for a group.
  private var borne: [Double]
  private let total: Double
  private let resolution: Double

  /// The level of the graph's own nodes.
  init(_ graph: UndirectedGraph, joinWeights: [Double], resolution: Double) {
    offsets = graph.neighbours.offsets
    targets = graph.neighbours.targets
    weights = graph.neighbours.edgeNumbers.map { joinWeights[Int($0)] }
    borne = graph.weightedDegrees(joinWeights)
    total = borne.reduce(0, +)
    self.resolution = resolution
  }

  private var count: Int { borne.count }

  /// The groups after every move that gains, of nodes first, then of whole groups, level by level.
  func improved(_ groups: [Int32]) -> [Int32] {
    var level = self
    var groups = Self.renumbered(level.moved(groups))
    // The group of each of the graph's own nodes.
    var found = groups
    while true {
      let groupCount = Int((groups.max() ?? -1) + 1)
      if groupCount == level.count { return found }
      level = level.quotient(by: groups, count: groupCount)
      groups = Self.renumbered(level.moved(Array(0..<Int32(groupCount))))
      found = found.map { groups[Int($0)] }
    }
  }

  /// The groups after nodes moved, one by one and round after round, until none gains by it.
  private func moved(_ initial: [Int32]) -> [Int32] {
    var groups = initial
    var borneByGroup = [Double](repeating: 0, count: count)
    for node in 0..<count { borneByGroup[Int(groups[node])] += borne[node] }
    // What the node being tried has in common with each group, and the groups where that is anything.
    var common = [Double](repeating: 0, count: count)
    var near: [Int32] = []
    // Every move gains, so the moves end; the bound is for rounding that might feign gains for ever.
    for _ in 0..<1000 {
      var hasMoved = false
      for node in 0..<count where borne[node] > 0 {
        let own = groups[node]
        near.removeAll(keepingCapacity: true)
        near.append(own)
        for place in Int(offsets[node])..<Int(offsets[node + 1]) where weights[place] > 0 {
          let group = groups[Int(targets[place])]
          if common[Int(group)] == 0 && group != own { near.append(group) }
          common[Int(group)] += weights[place]
        }
        borneByGroup[Int(own)] -= borne[node]
        // Times the total, so that whole weights give whole numbers and ties are ties.
        func gain(_ group: Int32) -> Double {
          total * common[Int(group)] - resolution * borne[node] * borneByGroup[Int(group)]
        }
        // Less than this is rounding.
        let staying = gain(own) + 1e-12 * total * borne[node]
        var best = own
        var bestGain = staying
        for group in near.dropFirst() {
          let gained = gain(group)
          if gained > bestGain || (gained == bestGain && best != own && group < best) {
            best = group
            bestGain = gained
          }
        }
        borneByGroup[Int(best)] += borne[node]
        groups[node] = best
        if best != own { hasMoved = true }
        for group in near { common[Int(group)] = 0 }
      }
      if !hasMoved { break }
    }
    return groups
  }

  /// The level above: each group is a node. Joins within it need not be kept, for a node takes them along.
  private func quotient(by groups: [Int32], count groupCount: Int) -> CommunitySearch {
    var above = self
    above.offsets = [0]
    above.targets = []
    above.weights = []
    above.borne = []
    let partition = GraphPartition(groupOfNode: groups, count: groupCount)
    var common = [Double](repeating: 0, count: groupCount)
    for group in 0..<Int32(groupCount) {
      var near: [Int32] = []
      var borneByGroup = 0.0
      for node in partition.members(of: group).map(Int.init) {
        borneByGroup += borne[node]
        for place in Int(offsets[node])..<Int(offsets[node + 1]) where weights[place] > 0 {
          let other = groups[Int(targets[place])]
          if other == group { continue }
          if common[Int(other)] == 0 { near.append(other) }
          common[Int(other)] += weights[place]
        }
      }
      for other in near.sorted() {
        above.targets.append(other)
        above.weights.append(common[Int(other)])
        common[Int(other)] = 0
      }
      above.offsets.append(Int32(above.targets.count))
      above.borne.append(borneByGroup)
    }
    return above
  }

  /// The same groups, numbered by their smallest node.
  private static func renumbered(_ groups: [Int32]) -> [Int32] {
    var number = [Int32](repeating: -1, count: groups.count)
    var next: Int32 = 0
    return groups.map { group in
      if number[Int(group)] < 0 {
        number[Int(group)] = next
        next += 1
      }
      return number[Int(group)]
    }
  }
}
