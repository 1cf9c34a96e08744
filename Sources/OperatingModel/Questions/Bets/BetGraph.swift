/// Bets and what they build on, as a graph over those bets that any dependency touches.
///
/// Bets that stand alone are left out of the arrays, so that a long list with few dependencies costs little.
struct BetGraph {
  /// The bets that a dependency leads from or to, by ascending id: the graph's nodes.
  let tied: [Bet]
  /// How many bets no dependency touches.
  let alone: Int
  /// The dependencies, from the bet that builds to the one built on, each once.
  let edges: Digraph

  /// The graph over bets that stand in ascending order of their ids.
  init(_ bets: [Bet], buildingOn targets: (Bet) -> [Identifier<Bet>]) {
    var indexes: [Identifier<Bet>: Int32] = [:]
    indexes.reserveCapacity(bets.count)
    for (index, bet) in bets.enumerated() { indexes[bet.id] = Int32(index) }
    var pairs: [Digraph.Edge] = []
    var isTied = [Bool](repeating: false, count: bets.count)
    for (index, bet) in bets.enumerated() {
      for target in targets(bet) {
        guard let target = indexes[target], Int(target) != index else { continue }
        pairs.append(.init(Int32(index), target))
        isTied[index] = true
        isTied[Int(target)] = true
      }
    }
    var node: Int32 = 0
    let nodes = isTied.map { isTied -> Int32 in
      defer { if isTied { node += 1 } }
      return node
    }
    tied = zip(bets, isTied).filter(\.1).map(\.0)
    alone = bets.count - tied.count
    edges = Digraph(
      nodeCount: tied.count, edges: pairs.map { .init(nodes[Int($0.source)], nodes[Int($0.target)]) },
      parallelEdges: .collapsed)
  }

  /// The bet of a node.
  subscript(node: Digraph.Node) -> Bet { tied[Int(node)] }

  /// The nodes with the largest counts, the first by id where counts are equal; those that count nothing are left out.
  func ranking(_ counts: [Int], most: Int) -> [BetDependenciesAnswer.BetCount] {
    // How often each count occurs says which count just makes it, without sorting all of them.
    var occurring = [Int](repeating: 0, count: (counts.max() ?? 0) + 1)
    for count in counts { occurring[count] += 1 }
    var (last, above) = (occurring.count - 1, 0)
    while last > 1, above + occurring[last] < most {
      above += occurring[last]
      last -= 1
    }
    let sure = counts.indices.filter { counts[$0] > last }.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    let ties = counts.indices.lazy.filter { last > 0 && counts[$0] == last }.prefix(max(0, most - sure.count))
    return (sure + ties).prefix(most).map { row($0, counts) }
  }

  /// The nodes with a count of at least so much, the largest first, then by id.
  func those(_ counts: [Int], from least: Int) -> [BetDependenciesAnswer.BetCount] {
    counts.indices.filter { counts[$0] >= max(1, least) }.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
      .map { row($0, counts) }
  }

  private func row(_ node: Int, _ counts: [Int]) -> BetDependenciesAnswer.BetCount {
    .init(id: tied[node].id, name: tied[node].label, count: counts[node])
  }
}
