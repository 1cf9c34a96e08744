/// Which metric moves which, and which way: all recorded influences as one directed graph.
///
/// Influences may form loops, also of a metric with itself, and there may be several from one metric to another, of
/// which each is kept. A sign that nobody recorded makes the sign of every way over it unknown; it is no plus.
///
/// ```swift
/// let graph = system.influenceGraph()
/// graph.moved(by: "auto-matched")                        // hours-to-close
/// graph.effect(along: ["auto-matched", "hours-to-close", "closed-books"])      // increases: minus times minus
/// let ways = graph.ways(to: ["closed-books"])
/// ways.steps(from: "auto-matched")                       // 2; nil where no influence leads there
/// ```
/// Metrics are listed by ascending id. Making one takes time in proportion to metrics and influences.
///
/// Sources: John Cutler, The Beautiful Mess 2020, posts 25 and 53 (P), concepts C43 and C49.
public struct InfluenceGraph: Sendable {
  /// The influences, in the order in which they were said.
  public let influences: [Influence]
  let order: IDOrder<Metric>
  /// From each metric to those that it moves; several influences between two are kept, and an edge's number is its
  /// influence's place among ``influences``.
  let graph: Digraph
  /// The same, turned round.
  let reversed: Digraph

  /// The influences between a model's metrics.
  init(_ model: ProductOperatingSystem) {
    let order = IDOrder(model.metrics)
    self.order = order
    var influences: [Influence] = []
    var edges: [Digraph.Edge] = []
    for influence in model.influences {
      guard let from = order.place(of: influence.from), let to = order.place(of: influence.to) else {
        continue
      }
      influences.append(influence)
      edges.append(.init(from, to))
    }
    self.influences = influences
    graph = Digraph(nodeCount: order.count, edges: edges)
    reversed = graph.reversed
  }

  // MARK: One step

  /// The metrics that one moves, each once.
  public func moved(by metric: Identifier<Metric>) -> [Identifier<Metric>] { neighbours(of: metric, graph) }

  /// The metrics that move one, each once.
  public func movers(of metric: Identifier<Metric>) -> [Identifier<Metric>] {
    neighbours(of: metric, reversed)
  }

  private func neighbours(of metric: Identifier<Metric>, _ graph: Digraph) -> [Identifier<Metric>] {
    guard let place = order.place(of: metric) else { return [] }
    var last: Int32 = -1
    return graph.successors(of: place).compactMap { next in
      defer { last = next }
      return next == last ? nil : order.id(at: next)
    }
  }

  /// The influences of one metric on another, in the order in which they were said. Takes logarithmic time.
  public func influences(of metric: Identifier<Metric>, on other: Identifier<Metric>) -> [Influence] {
    guard let from = order.place(of: metric), let to = order.place(of: other) else { return [] }
    return graph.places(from: from, to: to).map { influences[Int(graph.edgeNumbers[$0])] }
  }

  /// Which way one metric moves another, directly; `nil` where no influence is recorded.
  ///
  /// Unknown where nobody said which way, or where two influences say different ways.
  public func effect(of metric: Identifier<Metric>, on other: Identifier<Metric>) -> Influence.Effect? {
    let effects = Set(influences(of: metric, on: other).map(\.effect))
    return effects.count > 1 ? .unknown : effects.first
  }

  // MARK: Ways

  /// Which way the first of some metrics moves the last, over those between; `nil` where a step is not recorded.
  ///
  /// The sign of a way is the product of its steps' signs, and unknown where one of them is. A way of one metric
  /// alone takes no step, and says nothing.
  public func effect(along way: [Identifier<Metric>]) -> Influence.Effect? {
    var sign: Influence.Effect?
    for (from, to) in zip(way, way.dropFirst()) {
      guard let step = effect(of: from, on: to) else { return nil }
      sign = sign.map { $0.followed(by: step) } ?? step
    }
    return sign
  }

  /// The shortest ways to the nearest of some metrics, from every metric at once. Takes linear time.
  public func ways(to ends: some Sequence<Identifier<Metric>>) -> Ways {
    Ways(
      order: order, graph: graph, paths: reversed.shortestPaths(from: ends.compactMap { order.place(of: $0) })
    )
  }

  /// The metrics of a role, by ascending id. Takes linear time.
  public func metrics(_ role: Metric.Role) -> [Identifier<Metric>] {
    order.ids(at: order.all.filter { order[$0].role == role })
  }

  /// The shortest ways from every metric to the nearest of some.
  public struct Ways: Sendable {
    let order: IDOrder<Metric>
    let graph: Digraph
    let paths: Digraph.ShortestPaths

    /// How few influences lead from a metric to one of the ends: 0 for an end, `nil` where none leads there.
    public func steps(from metric: Identifier<Metric>) -> Int? {
      order.place(of: metric).flatMap { paths.distance(to: $0) }
    }

    /// A shortest way from a metric, itself and the end included; over the lowest ids from the end on; `nil` for none.
    public func path(from metric: Identifier<Metric>) -> [Identifier<Metric>]? {
      order.place(of: metric).flatMap { paths.path(to: $0) }.map { order.ids(at: $0.reversed()) }
    }

    /// The metrics that come first on the shortest ways from one: all of them, by ascending id.
    public func next(after metric: Identifier<Metric>) -> [Identifier<Metric>] {
      guard let place = order.place(of: metric), let distance = paths.distance(to: place), distance > 0 else {
        return []
      }
      let nearer = graph.successors(of: place).filter { paths.distance(to: $0) == distance - 1 }
      return order.ids(at: Set(nearer).sorted())
    }
  }
}

extension Influence.Effect {
  /// The sign of a way whose first part has this one, and whose second part has another.
  func followed(by other: Influence.Effect) -> Influence.Effect {
    switch (self, other) {
    case (.unknown, _), (_, .unknown): .unknown
    case (.increases, .increases), (.decreases, .decreases): .increases
    case (.increases, .decreases), (.decreases, .increases): .decreases
    }
  }
}
