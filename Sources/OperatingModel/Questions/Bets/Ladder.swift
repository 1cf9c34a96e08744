/// The way up from each of some items: the best chain to the band asked for, and where it breaks.
///
/// Parents are looked at before their children, so that each item only chooses among the chains that its parents
/// have found: time and memory in proportion to items and parents, however deep they nest.
struct Ladder<Item: Traceable> {
  /// The best chain that leads up from a place.
  struct Climb {
    /// Whether it reaches the band asked for.
    var arrival = Arrival.no
    /// The bands that it certainly leaves out, a bit each.
    var missing: UInt8 = 0
    /// The bands that only one whose own band is not recorded may stand in.
    var doubtful: UInt8 = 0
    /// The highest band that it comes to.
    var top: Int8 = -1
    /// The parent that it goes through; -1 where it ends here.
    var via: Int32 = -1
    /// The item whose own link upwards is the first that is broken; -1 where none is.
    var breaksAt: Int32 = -1
  }

  /// Whether a chain reaches the band asked for.
  enum Arrival: Int {
    case yes
    /// It ends at one whose band is not recorded, which may be the band asked for.
    case maybe
    case no
  }

  /// The items by ascending id.
  let items: [Item]
  let question: Traceability
  /// The band of each item, as a rank; -1 where it is not recorded.
  let bands: [Int8]
  private(set) var climbs: [Climb]
  /// Links to a parent that is placed for no longer a time, child first.
  private(set) var invertedLinks: [(child: Int, parent: Int)] = []
  /// Whether an item is part of itself.
  private(set) var isCircular: [Bool]
  /// A circle from each group of items that are part of one another.
  let circles: [[Int]]
  /// Whether an item has a parent that a chain could go through.
  private(set) var canClimb: [Bool]

  private let hasParents: [Bool]
  private let target: Int8
  /// For each item without a band: the best chain for a child in each band.
  private var passages: [Int32: [Climb]] = [:]

  init(_ items: [Item], question: Traceability) {
    self.items = items
    self.question = question
    target = Int8(question.to.rank)
    let ranks = Dictionary(uniqueKeysWithValues: Horizon.allCases.map { ($0, Int8($0.rank)) })
    bands = items.map { $0.horizon.flatMap { ranks[$0] } ?? -1 }
    climbs = [Climb](repeating: Climb(), count: items.count)
    canClimb = [Bool](repeating: false, count: items.count)

    var indexes: [Identifier<Item>: Int32] = [:]
    indexes.reserveCapacity(items.count)
    for (index, item) in items.enumerated() { indexes[item.id] = Int32(index) }
    var edges: [Digraph.Edge] = []
    for (index, item) in items.enumerated() {
      for parent in item.parents {
        if let parent = indexes[parent] { edges.append(.init(Int32(index), parent)) }
      }
    }
    // Neighbours stand by index, and so by id: of equally good chains the one over the first id is kept.
    let graph = Digraph(nodeCount: items.count, edges: edges, parallelEdges: .collapsed)
    hasParents = items.indices.map { !graph.successors(of: Int32($0)).isEmpty }
    let components = graph.stronglyConnectedComponents()
    circles = graph.witnessCycles().map { $0.map(Int.init) }
    isCircular = [Bool](repeating: false, count: items.count)
    for component in graph.cyclicComponents(of: components) {
      for node in components.members(of: component) { isCircular[Int(node)] = true }
    }
    // Components are numbered so that links lead upwards to higher numbers.
    for component in stride(from: Int32(components.count) - 1, through: 0, by: -1) {
      for node in components.members(of: component) where !isCircular[Int(node)] {
        climb(from: node, over: graph.successors(of: node))
      }
    }
  }

  // MARK: Climbing

  private mutating func climb(from node: Int32, over parents: ArraySlice<Int32>) {
    let band = bands[Int(node)]
    guard band >= 0 else {
      passages[node] = (0..<Int8(Horizon.allCases.count)).map {
        best(from: node, band: $0, over: parents, isPassage: true)
      }
      climbs[Int(node)] = Climb(breaksAt: node)
      return
    }
    for parent in parents
    where bands[Int(parent)] >= 0 && bands[Int(parent)] <= band && !isCircular[Int(parent)] {
      invertedLinks.append((Int(node), Int(parent)))
    }
    climbs[Int(node)] =
      band >= target ? Climb(arrival: .yes, top: band) : best(from: node, band: band, over: parents)
  }

  /// The best chain from a place for something in a band.
  private mutating func best(
    from node: Int32, band: Int8, over parents: ArraySlice<Int32>, isPassage: Bool = false
  ) -> Climb {
    var best: Climb?
    for parent in parents where !isCircular[Int(parent)] {
      guard var climb = chain(over: parent, from: node, band: band, isPassage: isPassage) else { continue }
      climb.via = parent
      if best.map({ climb.isBetter(than: $0) }) ?? true { best = climb }
    }
    if !isPassage { canClimb[Int(node)] = best != nil }
    if let best { return best }
    // What has no band and hangs under nothing may itself be as large as was asked for.
    guard isPassage, parents.isEmpty, band < target else { return Climb(top: band, breaksAt: node) }
    return Climb(arrival: .maybe, doubtful: gap(from: band, to: target), top: band)
  }

  /// The chain over one parent; `nil` where the parent is placed for no longer a time.
  private func chain(over parent: Int32, from node: Int32, band: Int8, isPassage: Bool) -> Climb? {
    let parentBand = bands[Int(parent)]
    guard parentBand >= 0 else { return passages[parent]?[Int(band)] }
    guard parentBand > band else { return nil }
    var climb = climbs[Int(parent)]
    climb.top = max(climb.top, parentBand)
    let gap = gap(from: band, to: parentBand)
    if isPassage {
      climb.doubtful |= gap
    } else if gap != 0 {
      climb.missing |= gap
      climb.breaksAt = node
    }
    return climb
  }

  /// The bands that a link leaves out, where it climbs further than it may.
  private func gap(from lower: Int8, to upper: Int8) -> UInt8 {
    guard Int(upper - lower) > question.largestStep else { return 0 }
    return (lower + 1..<upper).reduce(0) { $0 | 1 << UInt8($1) }
  }

  // MARK: Verdicts

  /// What can be said of an item's chain, given whether it has a parent placed for no longer a time.
  func verdict(_ index: Int, isInverted: Bool) -> TraceVerdict {
    if isCircular[index] { return .circular }
    if bands[index] < 0 { return .unplaced }
    let climb = climbs[index]
    guard climb.arrival != .no else { return isInverted && !canClimb[index] ? .inverted : .orphan }
    if climb.missing != 0 { return .skips }
    return climb.arrival == .yes && climb.doubtful == 0 ? .traceable : .cannotTell
  }

  /// Whether one of the items that it names as its parents is among the items.
  func hasParent(_ index: Int) -> Bool { hasParents[index] }

  /// Whether the question asks for the item's chain: whether it stands below the band asked for.
  func isAsked(_ index: Int) -> Bool { bands[index] < target }

  static func horizons(_ mask: UInt8) -> [Horizon] {
    Horizon.allCases.filter { mask & (1 << UInt8($0.rank)) != 0 }
  }
}

extension Ladder.Climb {
  /// Whether people would rather have this chain: one that may arrive, certainly leaves less out, does arrive, and
  /// leaves less in doubt.
  fileprivate func isBetter(than other: Self) -> Bool {
    if (arrival == .no) != (other.arrival == .no) { return arrival != .no }
    if arrival == .no { return top > other.top }
    let ranks = [self, other].map {
      [
        $0.missing.nonzeroBitCount, $0.arrival.rawValue, $0.doubtful.nonzeroBitCount, Int($0.missing),
        Int($0.doubtful),
      ]
    }
    return ranks[0].lexicographicallyPrecedes(ranks[1])
  }
}
