/// How entities hang together: who is tied to whom, in how many pieces, and what alone holds pieces together.
///
/// Works on ties of any kind between entities of one type: teams that depend on each other, bets that share people,
/// or rows of your own. Entities without a tie are listed and stand in no figure: that no tie is recorded does not say
/// that there is none.
///
/// ```swift
/// let network = TieNetwork(links: [.init("a", "b"), .init("b", "c", weight: 3), .init("c", "d")] as [TieNetwork<Bet>.Link])
/// network.density                              // 0.5: 3 of the 6 ties there could be
/// network.nodes.filter { $0.piecesWithout > 1 }.map(\.id)     // b, c
/// network.betweenness().shares["b"]            // 0.67
/// ```
/// Making one takes time in proportion to entities and ties, and to ties times their square root for how far the
/// neighbours of each are tied to one another. The same ties in any order make the same network.
///
/// Sources: the author's organisation structures (P) for the readings, concept C37; the measures are common
/// knowledge (K).
public struct TieNetwork<Element>: Sendable {
  /// Something that ties two entities; several of them between the same two make one tie.
  public struct Link: Hashable, Sendable {
    /// The one entity; the one that needs the other, where the link has a direction.
    public var one: Identifier<Element>
    /// The other entity.
    public var other: Identifier<Element>
    /// What it weighs.
    public var weight: Double
    /// Whether it leads from the one to the other, and not back.
    public var isDirected: Bool

    /// A link; one that weighs less than nothing, or no number, weighs nothing.
    public init(
      _ one: Identifier<Element>, _ other: Identifier<Element>, weight: Double = 1, isDirected: Bool = false
    ) {
      self.one = one
      self.other = other
      self.weight = weight > 0 && weight.isFinite ? weight : 0
      self.isDirected = isDirected
    }
  }

  /// An entity that is tied to others.
  public struct Node: Hashable, Sendable {
    /// The entity.
    public var id: Identifier<Element>
    /// To how many others it is tied.
    public var partners: Int
    /// What its ties weigh in sum.
    public var weight: Double
    /// How many others directed links lead to from it.
    public var outgoing: Int
    /// From how many others directed links lead to it.
    public var incoming: Int
    /// The largest number *k* for which it belongs to a group whose members are all tied to *k* others of the group.
    public var core: Int
    /// The place of its piece among ``TieNetwork/pieces``.
    public var piece: Int
    /// How many pieces its piece would fall into without it; 1 where the rest stays in one.
    public var piecesWithout: Int
  }

  /// Two entities that are tied.
  public struct Pair: Hashable, Sendable {
    /// The entity with the lower id.
    public var first: Identifier<Element>
    /// The entity with the higher id.
    public var second: Identifier<Element>
    /// What their links weigh in sum.
    public var weight: Double
    /// Whether nothing else holds together what it ties.
    public var isBridge: Bool
  }

  /// A measure of each entity that is tied to others.
  public struct Centrality: Sendable {
    /// The measure, from 0 to 1, by entity; none for any of them where it cannot be told.
    public var shares: [Identifier<Element>: Double]
    /// From how many entities ways were followed, where not from all: the shares are estimates then.
    public var sampledFrom: Int?
  }

  /// The entities that are tied to others, by ascending id.
  public let nodes: [Node]
  /// The entities that are tied to no other, by ascending id.
  public let alone: [Identifier<Element>]
  /// The ties, by ascending ids.
  public let pairs: [Pair]
  /// What hangs together, by ascending ids: the largest piece first, then by the lowest id.
  public let pieces: [[Identifier<Element>]]
  /// How often, on average, two that one entity is tied to are tied to each other; `nil` without a tie.
  public let averageClustering: Double?

  let graph: UndirectedGraph
  /// The directed links, several between the same two kept apart.
  let directed: Digraph
  let directedWeights: [Double]

  /// The network of some links.
  ///
  /// - Parameters:
  ///   - ids: Entities that may be tied to no other. Those that links tie need not be among them.
  ///   - links: What ties them. A link of an entity with itself is left out.
  public init(_ ids: [Identifier<Element>] = [], links: some Sequence<Link>) {
    let links = links.filter { $0.one != $0.other }
    var tied: Set<Identifier<Element>> = []
    for link in links {
      tied.insert(link.one)
      tied.insert(link.other)
    }
    let named = tied.sorted()
    alone = Set(ids).subtracting(tied).sorted()
    let index = Dictionary(
      named.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    // In one order, so that sums have the same last digit in any order of saying.
    let listed = links.map { link in
      (
        edge: Digraph.Edge(index[link.one] ?? 0, index[link.other] ?? 0), weight: link.weight,
        isDirected: link.isDirected
      )
    }.sorted {
      ($0.edge.source, $0.edge.target, $0.weight, $0.isDirected ? 1 : 0)
        < ($1.edge.source, $1.edge.target, $1.weight, $1.isDirected ? 1 : 0)
    }
    let graph = UndirectedGraph(nodeCount: named.count, edges: listed.map(\.edge))
    let leading = listed.filter(\.isDirected)
    let directed = Digraph(nodeCount: named.count, edges: leading.map(\.edge))
    self.graph = graph
    self.directed = directed
    directedWeights = leading.map(\.weight)

    let weights = graph.sums(of: listed.map(\.weight))
    let cuts = graph.cuts()
    let bridges = Set(cuts.joins)
    pairs = graph.joins.indices.map {
      Pair(
        first: named[Int(graph.joins[$0].source)], second: named[Int(graph.joins[$0].target)],
        weight: weights[$0], isBridge: bridges.contains(Int32($0)))
    }
    let components = graph.connectedComponents()
    // Components are numbered by their smallest node, and so by their lowest id.
    let order = (0..<Int32(components.count)).sorted {
      (-components.members(of: $0).count, $0) < (-components.members(of: $1).count, $1)
    }
    pieces = order.map { components.members(of: $0).map { named[Int($0)] } }
    var place = [Int](repeating: 0, count: order.count)
    for (position, component) in order.enumerated() { place[Int(component)] = position }
    averageClustering = graph.clustering().average
    let parts = Dictionary(zip(cuts.nodes, cuts.pieces), uniquingKeysWith: { first, _ in first })
    let borne = graph.weightedDegrees(weights)
    let cores = graph.coreNumbers()
    let once = directed.numberedByPlace.filteringEdges { source, place in
      place == directed.places(of: source).lowerBound
        || directed.targets[place - 1] != directed.targets[place]
    }
    let back = once.reversed
    nodes = named.indices.map { node in
      Node(
        id: named[node], partners: graph.degree(of: Int32(node)), weight: borne[node],
        outgoing: once.places(of: Int32(node)).count, incoming: back.places(of: Int32(node)).count,
        core: cores[node], piece: place[Int(components.groupOfNode[node])],
        piecesWithout: Int(parts[Int32(node)] ?? 1))
    }
  }
}
