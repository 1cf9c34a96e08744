extension TieNetwork {
  /// What all ties weigh in sum.
  public var totalWeight: Double { Statistics.sum(pairs.map(\.weight)) }

  /// The share of the ties that there could be, among entities that are tied to others: 2E / N(N-1); `nil` without a
  /// tie.
  ///
  /// A lower density is not a better one.
  public var density: Double? { graph.density }

  /// The share of the directed ties that there could be: E / N(N-1); `nil` where no link has a direction.
  public var directedDensity: Double? {
    guard directed.edgeCount > 0 else { return nil }
    let count = Double(nodes.count)
    return Statistics.sum(nodes.map { Double($0.outgoing) }) / (count * (count - 1))
  }

  /// For each entity, on what share of the shortest ways between two others it lies.
  ///
  /// Where following every way takes more steps than the bound, ways are followed from some entities only, chosen by
  /// their ids, and what they find is scaled up. Two entities in different pieces have no way between them.
  ///
  /// - Parameter steps: How many entities and ties to look at, at most.
  public func betweenness(steps: Int = 100_000_000) -> Centrality {
    let isWhole = graph.pathSteps <= steps
    let sample = isWhole ? nil : sample(steps: steps)
    guard let found = graph.betweenness(from: sample, maximumSteps: .max),
      let shares = found.shares
    else { return Centrality(shares: [:], sampledFrom: sample?.count) }
    return Centrality(shares: byID(shares.map { min(1, $0) }), sampledFrom: sample?.count)
  }

  /// For each entity, how near it is to the others: 1 where it is tied to all of them, less the more steps it takes
  /// and the fewer it reaches at all.
  ///
  /// Empty where following every way takes more steps than the bound.
  ///
  /// - Parameter steps: How many entities and ties to look at, at most.
  public func closeness(steps: Int = 100_000_000) -> Centrality {
    guard graph.pathSteps <= steps, let found = graph.closeness(maximumSteps: .max) else {
      return Centrality(shares: [:])
    }
    return Centrality(shares: byID(found.values))
  }

  /// How much more of the ties' weight lies within groups than chance would put there; `nil` where no tie weighs
  /// anything.
  ///
  /// Zero for one group of all; at most one (Newman and Girvan).
  ///
  /// - Parameter group: The name of an entity's group.
  public func modularity(of group: (Identifier<Element>) -> String) -> Double? {
    graph.modularity(of: partition(by: group).groups, joinWeights: pairs.map(\.weight))
  }

  /// Groups that hang together more than chance would have it, and their modularity; `nil` where no tie weighs
  /// anything.
  ///
  /// They are found as Louvain's method finds them. The best groups of all cannot be found in sensible time: others may
  /// be as good or better.
  public func foundGroups() -> (groups: [[Identifier<Element>]], modularity: Double)? {
    guard let found = graph.communities(joinWeights: pairs.map(\.weight)) else { return nil }
    let groups = (0..<Int32(found.partition.count)).map { group in
      found.partition.members(of: group).map { nodes[Int($0)].id }
    }
    return (groups, found.modularity)
  }

  /// Where somebody would be found who follows directed links at random, and now and then starts anew (PageRank).
  ///
  /// - Parameter damping: How likely it is to go on rather than to start anew.
  public func pageRank(damping: Double = 0.85) -> Centrality {
    // Entities that no directed link touches would only dilute the shares.
    let touched = nodes.indices.filter { nodes[$0].outgoing + nodes[$0].incoming > 0 }
    var index = [Int32](repeating: 0, count: nodes.count)
    for (place, node) in touched.enumerated() { index[node] = Int32(place) }
    var edges = [Digraph.Edge](repeating: .init(0, 0), count: directed.edgeCount)
    for node in touched {
      for place in directed.places(of: Int32(node)) {
        edges[Int(directed.edgeNumbers[place])] = .init(index[node], index[Int(directed.targets[place])])
      }
    }
    let graph = Digraph(nodeCount: touched.count, edges: edges)
    guard let found = graph.pageRank(edgeWeights: directedWeights, damping: damping) else {
      return Centrality(shares: [:])
    }
    return Centrality(
      shares: Dictionary(
        zip(touched.map { nodes[$0].id }, found.shares), uniquingKeysWith: { first, _ in first }))
  }

  /// The nodes divided by the names of their groups, the groups in the order of their names.
  func partition(by group: (Identifier<Element>) -> String) -> (groups: GraphPartition, names: [String]) {
    let ofNode = nodes.map { group($0.id) }
    let names = Set(ofNode).sorted()
    let place = Dictionary(
      names.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    return (GraphPartition(groupOfNode: ofNode.map { place[$0] ?? 0 }, count: names.count), names)
  }

  private func byID(_ values: [Double]) -> [Identifier<Element>: Double] {
    Dictionary(zip(nodes.map(\.id), values), uniquingKeysWith: { first, _ in first })
  }

  /// As many nodes as the bound allows, at least one: those whose ids have the lowest hashes, so that one entity more
  /// or less leaves most of the sample as it was.
  private func sample(steps: Int) -> [Digraph.Node] {
    let once = nodes.count + 2 * pairs.count
    let size = max(1, min(nodes.count, steps / max(1, once)))
    let hashes = nodes.map { RandomStream.hash($0.id.rawValue) }
    return (0..<Int32(nodes.count)).sorted { (hashes[Int($0)], $0) < (hashes[Int($1)], $1) }
      .prefix(size).sorted()
  }
}
