extension BetDependencies {
  /// Circles, levels, pieces and what rests on what.
  func tellShape(_ answer: inout Answer<Self>, _ graph: BetGraph) {
    let edges = graph.edges
    let components = edges.stronglyConnectedComponents()
    tellCircles(&answer, graph, components)

    let condensation = edges.quotient(by: components)
    answer.groups = components.count + graph.alone
    answer.groupDependencies = condensation.edgeCount
    // Level 0 builds on nothing: levels are counted against the direction of dependencies.
    let levels = edges.reversed.depths()
    var perLevel = [Int](repeating: 0, count: Int(levels.max() ?? 0) + 1)
    for level in levels { perLevel[Int(level)] += 1 }
    perLevel[0] += graph.alone
    answer.levels = perLevel.enumerated().filter { $1 > 0 }.map { .init(level: $0, bets: $1) }
    answer.longestChain = Int(levels.max() ?? 0)
    answer.chain = chain(graph, levels, components)

    let pieces = edges.weaklyConnectedComponents()
    let sizes = (0..<Int32(pieces.count)).map { pieces.members(of: $0).count }.sorted(by: >)
    answer.pieces = pieces.count + graph.alone
    answer.alone = graph.alone
    let largest = sizes.prefix(mostRanked)
    answer.largestPieces =
      Array(largest) + [Int](repeating: 1, count: min(graph.alone, max(0, mostRanked - largest.count)))

    var dependents = [Int](repeating: 0, count: edges.nodeCount)
    for target in edges.targets { dependents[Int(target)] += 1 }
    answer.mostDependedUpon = graph.ranking(dependents, most: mostRanked)

    if let reaching = edges.reversed.descendantCounts(maximumSteps: mostSteps) {
      answer.reachingPairs = Digraph.closurePairCount(reaching)
      answer.mostReached = graph.ranking(reaching, most: mostRanked)
    }
    if case .reduced(let needed) = condensation.transitiveReduction(maximumSteps: mostSteps) {
      answer.groupDependenciesNeeded = needed.edgeCount
    }
  }

  private func tellCircles(
    _ answer: inout Answer<Self>, _ graph: BetGraph, _ components: GraphPartition
  ) {
    let cyclic = graph.edges.cyclicComponents(of: components)
    let sizes = Dictionary(uniqueKeysWithValues: cyclic.map { ($0, components.members(of: $0).count) })
    answer.circleCount = cyclic.count
    answer.betsInCircles = sizes.values.reduce(0, +)
    answer.largestCircle = sizes.values.max() ?? 0
    answer.mutualPairs = graph.edges.mutualPairCount
    let listed = cyclic.sorted { left, right in
      let (leftSize, rightSize) = (sizes[left] ?? 0, sizes[right] ?? 0)
      if leftSize != rightSize { return leftSize > rightSize }
      return (components.members(of: left).first ?? 0) < (components.members(of: right).first ?? 0)
    }.prefix(mostCircles)
    guard !listed.isEmpty else { return }
    let shortest = Dictionary(
      graph.edges.witnessCycles().compactMap { cycle in
        cycle.first.map { (components.groupOfNode[Int($0)], cycle) }
      }, uniquingKeysWith: { first, _ in first })
    answer.circles = listed.map { group in
      .init(
        size: sizes[group] ?? 0,
        members: components.members(of: group).prefix(mostMembers).map { graph[$0].id },
        shortest: (shortest[group] ?? []).prefix(mostMembers).map { graph[$0].id })
    }
  }

  /// The bets of one longest chain, from the one that builds on most down; a circle stands there with one bet.
  private func chain(_ graph: BetGraph, _ levels: [Int32], _ components: GraphPartition) -> [Identifier<Bet>]
  {
    guard let deepest = levels.max(), deepest > 0, let start = levels.firstIndex(of: deepest) else {
      return []
    }
    var chain = [graph.tied[start].id]
    var group = components.groupOfNode[start]
    var level = deepest
    while level > 0, chain.count < mostMembers {
      // A circle's next bet may hang on any of its members.
      let next = components.members(of: group).lazy.flatMap { graph.edges.successors(of: $0) }
        .filter { levels[Int($0)] == level - 1 }.min()
      guard let next else { break }
      chain.append(graph[next].id)
      group = components.groupOfNode[Int(next)]
      level -= 1
    }
    return chain
  }

  /// How dependencies run between owners.
  func tellOwners(_ answer: inout Answer<Self>, _ graph: BetGraph) {
    struct Pair: Hashable {
      var from: Identifier<Team>
      var to: Identifier<Team>
    }
    var counts: [Pair: Int] = [:]
    for (source, target) in zip(graph.edges.sources, graph.edges.targets) {
      guard let from = graph[source].owner, let to = graph[target].owner else {
        answer.unowned += 1
        continue
      }
      if from == to { answer.withinTeams += 1 } else { counts[Pair(from: from, to: to), default: 0] += 1 }
    }
    answer.betweenTeams = counts.values.reduce(0, +)
    answer.teamPairCount = counts.count
    answer.teamPairs = counts.map { .init(from: $0.from, to: $0.to, dependencies: $1) }.sorted {
      ($1.dependencies, $0.from, $0.to) < ($0.dependencies, $1.from, $1.to)
    }.prefix(mostPairs).map { $0 }
  }

  /// Which open bets wait, and for what.
  ///
  /// - Returns: What many open bets wait for, and by each dropped bet the open ones that build on it.
  func tellWaiting(
    _ answer: inout Answer<Self>, _ graph: BetGraph
  ) -> (many: [BetCount], onDropped: [(dropped: Bet, open: [Bet])]) {
    var waiting = [Int](repeating: 0, count: graph.tied.count)
    var onDropped: [Int32: [Bet]] = [:]
    for node in 0..<Int32(graph.tied.count) where graph.openness(of: node) == .open {
      let unfinished = graph.unfinished(of: node)
      guard !unfinished.isEmpty else { continue }
      answer.waiting += 1
      for target in unfinished { waiting[Int(target.node)] += 1 }
      let dropped = unfinished.filter { $0.status == .dropped }.map(\.node)
      if !dropped.isEmpty {
        answer.waitingForDropped.append(
          .init(id: graph[node].id, name: graph[node].label, dropped: dropped.map { graph[$0].id }))
        for target in dropped { onDropped[target, default: []].append(graph[node]) }
      }
      if unfinished.allSatisfy({ $0.status == .unknown }) { answer.waitingForUnknown += 1 }
    }
    answer.mostWaitedFor = graph.ranking(waiting, most: mostRanked)
    // Nobody waits for what is over to come; that some still build on it is told by itself.
    for node in waiting.indices where graph.openness(of: Int32(node)) == .over { waiting[node] = 0 }
    return (
      graph.those(waiting, from: manyWaiting),
      onDropped.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { (graph[$0], $1) }
    )
  }
}

extension Digraph {
  /// How many pairs of different nodes have an edge each way.
  fileprivate var mutualPairCount: Int {
    let back = reversed
    var count = 0
    for node in 0..<Node(nodeCount) {
      // Both lists stand in order, and are walked side by side.
      var backs = back.successors(of: node).drop { $0 <= node }
      for target in successors(of: node) where target > node {
        backs = backs.drop { $0 < target }
        if backs.first == target { count += 1 }
      }
    }
    return count
  }
}
