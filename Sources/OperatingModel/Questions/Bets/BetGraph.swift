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

  /// Of each edge, how the dependency stands.
  private let statuses: [BetDependencyGraph.Status]
  private let opennesses: [Openness]

  /// The bets that dependencies touch.
  init(_ dependencies: BetDependencyGraph) {
    let (all, open) = (dependencies.graph, dependencies.open)
    var isTied = [Bool](repeating: false, count: all.nodeCount)
    for node in all.sources { isTied[Int(node)] = true }
    for node in all.targets { isTied[Int(node)] = true }
    let places = open.order.all.filter { isTied[Int($0)] }
    var nodes = [Int32](repeating: 0, count: all.nodeCount)
    for (node, place) in places.enumerated() { nodes[Int(place)] = Int32(node) }
    tied = places.map { open.order[$0] }
    alone = all.nodeCount - tied.count
    edges = Digraph(
      nodeCount: tied.count,
      edges: zip(all.sources, all.targets).map { .init(nodes[Int($0)], nodes[Int($1)]) })
    // Nodes stand in the order of their places, and so edges do in the order of theirs.
    statuses = dependencies.statuses
    opennesses = places.map { open.readings[Int($0)].openness }
  }

  /// Whether the bet of a node is open.
  func openness(of node: Digraph.Node) -> Openness { opennesses[Int(node)] }

  /// What a bet builds on that is not done, and how each such dependency stands.
  func unfinished(of node: Digraph.Node) -> [(node: Digraph.Node, status: BetDependencyGraph.Status)] {
    edges.places(of: node).lazy.filter { statuses[$0] != .met }.map { (edges.targets[$0], statuses[$0]) }
  }

  /// The bet of a node.
  subscript(node: Digraph.Node) -> Bet { tied[Int(node)] }

  /// The nodes with the largest counts, the first by id where counts are equal; those that count nothing are left out.
  func ranking(_ counts: [Int], most: Int) -> [BetDependencies.BetCount] {
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
  func those(_ counts: [Int], from least: Int) -> [BetDependencies.BetCount] {
    counts.indices.filter { counts[$0] >= max(1, least) }.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
      .map { row($0, counts) }
  }

  private func row(_ node: Int, _ counts: [Int]) -> BetDependencies.BetCount {
    .init(id: tied[node].id, name: tied[node].label, count: counts[node])
  }
}
