/// The paths of influence from metrics to the North Star, and what they do to it.
struct MetricPolarity {
  /// What was found of one metric's paths.
  struct Paths {
    var polarity: Polarity
    /// The metrics on a shortest path, both ends included.
    var shortest: [Identifier<Metric>]
    var isCutShort: Bool
    /// A shortest path found that raises a North Star, and one that lowers it.
    var raising: [Identifier<Metric>]?
    var lowering: [Identifier<Metric>]?
  }

  let northStars: [Metric]
  private let metrics: [Metric]
  private let indexes: [Identifier<Metric>: Int32]
  private let effects: [Influence.Effect]
  private let graph: Digraph
  private let bound: Int
  private let ends: [Int32]
  private let leading: [Bool]
  /// The way from each metric to the nearest North Star, found once for all of them by going backwards.
  private let wayBack: Digraph.ShortestPaths

  init(_ model: ProductOperatingSystem, bound: Int) {
    metrics = model.metrics.sortedByID
    northStars = metrics.filter { $0.role == .northStar }
    indexes = Dictionary(uniqueKeysWithValues: metrics.enumerated().map { ($0.element.id, Int32($0.offset)) })
    self.bound = bound
    var edges: [Digraph.Edge] = []
    var effects: [Influence.Effect] = []
    for influence in model.influences {
      guard let from = indexes[influence.from], let to = indexes[influence.to] else { continue }
      edges.append(.init(from, to))
      effects.append(influence.effect)
    }
    self.effects = effects
    graph = Digraph(nodeCount: metrics.count, edges: edges)
    ends = northStars.compactMap { [indexes] in indexes[$0.id] }
    leading = graph.nodesLeading(to: ends)
    wayBack = graph.reversed.shortestPaths(from: ends)
  }

  /// The simple paths from a metric to any North Star: the sign of a path is the product of its influences' signs.
  func paths(from metric: Metric) -> Paths {
    guard let start = indexes[metric.id], leading[Int(start)] else {
      return Paths(polarity: .disconnected, shortest: [], isCutShort: false)
    }
    // A hundred steps for each path, as far as there are so many.
    let (steps, isTooMany) = bound.multipliedReportingOverflow(by: 100)
    let found = graph.simplePaths(
      from: [start], to: ends, maximumPaths: bound, maximumSteps: isTooMany ? .max : steps, leading: leading)
    let signs = found.paths.map { path -> Int? in
      path.edgeNumbers.reduce(1) { sign, edge in
        switch effects[Int(edge)] {
        case .increases: sign
        case .decreases: sign.map { -$0 }
        case .unknown: nil
        }
      }
    }
    let nearest = (wayBack.path(to: start) ?? []).reversed().map { metrics[Int($0)].id }
    func shortest(signed sign: Int) -> [Identifier<Metric>]? {
      zip(found.paths, signs).filter { $1 == sign }.map { path, _ in path.nodes.map { metrics[Int($0)].id } }
        .min { $0.count < $1.count }
    }
    return Paths(
      polarity: Self.polarity(signs, isCutShort: found.isCutShort), shortest: nearest,
      isCutShort: found.isCutShort, raising: shortest(signed: 1), lowering: shortest(signed: -1))
  }

  private static func polarity(_ signs: [Int?], isCutShort: Bool) -> Polarity {
    // Both signs are seen: no further path can change that.
    if signs.contains(1), signs.contains(-1) { return .mixed }
    if signs.contains(nil) || isCutShort { return .cannotTell }
    guard let sign = signs.first else { return .disconnected }
    return sign == 1 ? .raises : .lowers
  }

  /// The influences along a path: which metric does what to which.
  func steps(
    along path: [Identifier<Metric>]
  ) -> [(from: Identifier<Metric>, effect: Influence.Effect, to: Identifier<Metric>)] {
    zip(path, path.dropFirst()).compactMap { from, to in
      guard let start = indexes[from], let end = indexes[to],
        let place = graph.places(of: start).first(where: { graph.targets[$0] == end })
      else { return nil }
      return (from, effects[Int(graph.edgeNumbers[place])], to)
    }
  }
}
