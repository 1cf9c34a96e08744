/// How entities nest: who has no parent, how deep each stands, who has how many children.
///
/// Works on a model's teams and bets, and on rows of your own that are ``Nested``. Parents that are not among
/// the entities count as not recorded.
///
/// ```swift
/// let hierarchy = Hierarchy(system.model.teams)
/// hierarchy.roots.count
/// hierarchy.deepest
/// ```
/// Making one takes time in proportion to entities and parents; what it is asked afterwards is at hand.
public struct Hierarchy<Element: Nested>: Sendable {
  /// The entities, in the order in which they were given; of two with one id the first.
  public let ids: [Identifier<Element>]
  /// Entities without a parent, by ascending id.
  public let roots: [Identifier<Element>]
  /// Entities without a child, by ascending id.
  public let leaves: [Identifier<Element>]
  /// Entities that contain one another: one circle of each such group, by ascending id of its first.
  public let circles: [[Identifier<Element>]]
  private let indexes: [Identifier<Element>: Int]
  private let depths: [Int32]
  private let childrenGraph: Digraph

  /// The nesting of some entities.
  public init(_ elements: some Sequence<Element>) {
    var indexes: [Identifier<Element>: Int] = [:]
    var unique: [Element] = []
    for element in elements where indexes[element.id] == nil {
      indexes[element.id] = unique.count
      unique.append(element)
    }
    var edges: [Digraph.Edge] = []
    for (index, element) in unique.enumerated() {
      for parent in element.parents {
        if let parent = indexes[parent], parent != index { edges.append(.init(Int32(parent), Int32(index))) }
      }
    }
    let graph = Digraph(nodeCount: unique.count, edges: edges, parallelEdges: .collapsed)
    let hasParent = Set(graph.targets)
    let ids = unique.map(\.id)
    self.ids = ids
    self.indexes = indexes
    childrenGraph = graph
    depths = graph.depths()
    roots = ids.indices.filter { !hasParent.contains(Int32($0)) }.map { ids[$0] }.sorted()
    leaves = ids.indices.filter { graph.successors(of: Int32($0)).isEmpty }.map { ids[$0] }.sorted()
    circles = graph.witnessCycles().map { $0.map { ids[Int($0)] } }.sorted {
      ($0.first ?? "") < ($1.first ?? "")
    }
  }

  /// How many entities have a parent.
  public var nestedCount: Int { ids.count - roots.count }

  /// How many steps an entity is below the furthest root above it; `nil` for an id that is not there.
  ///
  /// Entities that contain one another share one depth.
  public func depth(of id: Identifier<Element>) -> Int? { indexes[id].map { Int(depths[$0]) } }

  /// The greatest depth; 0 where nothing nests.
  public var deepest: Int { Int(depths.max() ?? 0) }

  /// How many entities stand at each depth, from 0.
  public var countsByDepth: [Int] {
    var counts = [Int](repeating: 0, count: ids.isEmpty ? 0 : deepest + 1)
    for depth in depths { counts[Int(depth)] += 1 }
    return counts
  }

  /// An entity's children, by the order in which they were given.
  public func children(of id: Identifier<Element>) -> [Identifier<Element>] {
    indexes[id].map { childrenGraph.successors(of: Int32($0)).map { ids[Int($0)] } } ?? []
  }

  /// The entities with the most children: most first, then by ascending id; those without any are left out.
  public var childCounts: [(id: Identifier<Element>, count: Int)] {
    ids.indices.map { (ids[$0], childrenGraph.successors(of: Int32($0)).count) }.filter { $0.1 > 0 }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
  }

  /// Everything below an entity, at any depth, by ascending id. Takes linear time.
  public func descendants(of id: Identifier<Element>) -> [Identifier<Element>] {
    indexes[id].map { childrenGraph.descendants(of: Int32($0)).map { ids[Int($0)] }.sorted() } ?? []
  }
}
