/// How entities nest: who has no parent, how deep each stands, who has how many children.
///
/// Works on a model's bets, teams, goals, capabilities and people, and on rows of your own that are ``Nested``. An
/// entity may have several parents. That none is recorded is told apart from a parent that is not among the entities
/// (``Parentage``), and an entity that names itself as its parent is not nested by that.
///
/// ```swift
/// let bets = system.hierarchy(of: \.bets)
/// bets.roots.count
/// bets.deepest
/// bets.parentage(of: "retries")          // under: it is part of another bet
/// ```
/// Everything is listed by ascending id, whatever the order of saying. An entity's main parent is the one that it says
/// is; where it says none, the first that was said. Making one takes time in proportion to entities and parents, but for sorting those
/// that were not said by ascending id; what it is asked afterwards is at hand, unless it says otherwise.
public struct Hierarchy<Element: Nested>: Sendable {
  /// What is recorded of an entity's parents.
  public enum Parentage: String, Word {
    /// It is part of another entity.
    case under
    /// Parents are recorded, and none of them is among the entities.
    case dangling
    /// No parent is recorded.
    case top

    public static var meanings: [String: String] {
      [
        "under": "It is part of another entity.",
        "dangling": "Parents are recorded, and none of them is among the entities.",
        "top": "No parent is recorded.",
      ]
    }
  }

  /// The entities' ids, in ascending order; of two entities with one id the first counts.
  public let ids: [Identifier<Element>]
  /// Entities without a parent among the entities, by ascending id.
  public let roots: [Identifier<Element>]
  /// Entities without a child, by ascending id.
  public let leaves: [Identifier<Element>]
  /// Entities that contain one another: one circle of each such group, by ascending id of its first.
  public let circles: [[Identifier<Element>]]
  /// Parents that are recorded and are not among the entities, by the entities that name them, in ascending order.
  public let dangling: [(id: Identifier<Element>, parents: [Identifier<Element>])]
  /// Entities that are recorded as their own parent, by ascending id.
  public let ofThemselves: [Identifier<Element>]
  let order: IDOrder<Element>
  /// From each entity to its parents, each once, and never to itself.
  let parentGraph: Digraph
  /// From each entity to its children, each once, and never to itself.
  let childGraph: Digraph
  /// The main parent of each entity: the one that is said to be, else the first that was said; -1 for none.
  let mainParents: [Int32]
  private let depths: [Int32]

  /// The nesting of some entities.
  ///
  /// - Parameters:
  ///   - elements: The entities.
  ///   - restored: Links from a child to a parent that the entities themselves no longer name, such as those that
  ///     were set aside when a model was resolved; they come after those that are named.
  public init(
    _ elements: some Sequence<Element>,
    restoring restored: [(child: Identifier<Element>, parent: Identifier<Element>)] = []
  ) {
    let order = IDOrder(elements as? Roster<Element> ?? Roster(elements))
    var edges: [Digraph.Edge] = []
    var missing: [(child: Int32, parent: Identifier<Element>)] = []
    var selves: [Int32] = []
    var main = [Int32](repeating: -1, count: order.count)
    func link(_ child: Int32, _ parent: Identifier<Element>) {
      guard let above = order.place(of: parent) else { return missing.append((child, parent)) }
      guard above != child else { return selves.append(child) }
      if main[Int(child)] < 0 { main[Int(child)] = above }
      edges.append(.init(child, above))
    }
    for child in order.all {
      let entity = order[child]
      if let parent = entity.mainParent, entity.parents.contains(parent), parent != entity.id {
        main[Int(child)] = order.place(of: parent) ?? -1
      }
      for parent in entity.parents { link(child, parent) }
    }
    for (child, parent) in restored { if let child = order.place(of: child) { link(child, parent) } }

    let parentGraph = Digraph(nodeCount: order.count, edges: edges, parallelEdges: .collapsed)
    let childGraph = parentGraph.reversed
    self.order = order
    self.parentGraph = parentGraph
    self.childGraph = childGraph
    mainParents = main
    depths = childGraph.depths()
    ids = order.ids(at: order.all)
    roots = order.ids(at: order.all.filter { parentGraph.successors(of: $0).isEmpty })
    leaves = order.ids(at: order.all.filter { childGraph.successors(of: $0).isEmpty })
    circles = childGraph.witnessCycles().map { order.ids(at: $0) }
    ofThemselves = order.ids(at: Set(selves).sorted())
    dangling = Dictionary(grouping: missing, by: \.child).sorted { $0.key < $1.key }.map { child, those in
      (order.id(at: child), Set(those.map(\.parent)).sorted())
    }
  }

  // MARK: Up

  /// What is recorded of an entity's parents; `nil` for an id that is not there. Takes logarithmic time.
  public func parentage(of id: Identifier<Element>) -> Parentage? {
    guard let place = order.place(of: id) else { return nil }
    if !parentGraph.successors(of: place).isEmpty { return .under }
    return missingParents(of: id).isEmpty ? .top : .dangling
  }

  /// The parents that an entity names and that are not among the entities, by ascending id. Takes logarithmic time.
  public func missingParents(of id: Identifier<Element>) -> [Identifier<Element>] {
    let index = dangling.partitioningIndex { $0.id >= id }
    return index < dangling.count && dangling[index].id == id ? dangling[index].parents : []
  }

  /// An entity's parents among the entities, by ascending id.
  public func parents(of id: Identifier<Element>) -> [Identifier<Element>] {
    order.place(of: id).map { order.ids(at: parentGraph.successors(of: $0)) } ?? []
  }

  /// An entity's main parent: the one that is said to be, or the first of those that are among the entities.
  public func mainParent(of id: Identifier<Element>) -> Identifier<Element>? {
    order.place(of: id).flatMap { mainParents[Int($0)] < 0 ? nil : order.id(at: mainParents[Int($0)]) }
  }

  /// Everything above an entity, at any distance, by ascending id. Takes linear time.
  public func ancestors(of id: Identifier<Element>) -> [Identifier<Element>] {
    order.place(of: id).map { order.ids(at: parentGraph.descendants(of: $0)) } ?? []
  }

  /// The place at the top of each place's main line: itself where it has no parent. Takes linear time.
  ///
  /// A line that leads into a circle ends at the lowest place of the circle.
  func mainTops() -> [Int32] {
    var tops = [Int32](repeating: -1, count: order.count)
    var line: [Int32] = []
    for start in order.all where tops[Int(start)] < 0 {
      var place = start
      // While it is walked on, a line's places are marked as their own tops.
      while tops[Int(place)] < 0 {
        tops[Int(place)] = place
        line.append(place)
        guard mainParents[Int(place)] >= 0 else { break }
        place = mainParents[Int(place)]
      }
      // A walk that comes back to its own line has gone round a circle.
      let circle = mainParents[Int(place)] < 0 ? nil : line.firstIndex(of: place)
      let top = circle.flatMap { line[$0...].min() } ?? tops[Int(place)]
      for passed in line { tops[Int(passed)] = top }
      line.removeAll(keepingCapacity: true)
    }
    return tops
  }

  // MARK: Down

  /// An entity's children, by ascending id.
  public func children(of id: Identifier<Element>) -> [Identifier<Element>] {
    order.place(of: id).map { order.ids(at: childGraph.successors(of: $0)) } ?? []
  }

  /// The entities with the most children: most first, then by ascending id; those without any are left out.
  public var childCounts: [(id: Identifier<Element>, count: Int)] {
    order.all.map { (order.id(at: $0), childGraph.successors(of: $0).count) }.filter { $0.1 > 0 }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
  }

  /// Everything below an entity, at any depth, by ascending id. Takes linear time.
  public func descendants(of id: Identifier<Element>) -> [Identifier<Element>] {
    order.place(of: id).map { order.ids(at: childGraph.descendants(of: $0)) } ?? []
  }

  // MARK: The whole

  /// How many entities have a parent.
  public var nestedCount: Int { ids.count - roots.count }

  /// How many links there are from a child to a parent; in a tree one less than entities.
  public var linkCount: Int { parentGraph.edgeCount }

  /// Entities with several parents, by ascending id: with any, what is summed up the links counts twice.
  public var underSeveral: [Identifier<Element>] {
    order.ids(at: order.all.filter { parentGraph.successors(of: $0).count > 1 })
  }

  /// How many steps an entity is below the furthest root above it; `nil` for an id that is not there.
  ///
  /// Entities that contain one another share one depth.
  public func depth(of id: Identifier<Element>) -> Int? {
    order.place(of: id).map { Int(depths[Int($0)]) }
  }

  /// The greatest depth; 0 where nothing nests.
  public var deepest: Int { Int(depths.max() ?? 0) }

  /// How many entities stand at each depth, from 0.
  public var countsByDepth: [Int] {
    var counts = [Int](repeating: 0, count: ids.isEmpty ? 0 : deepest + 1)
    for depth in depths { counts[Int(depth)] += 1 }
    return counts
  }
}
