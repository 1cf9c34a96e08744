/// A search from one node for how far the others are, and on how many shortest paths.
///
/// It is made once and used from many nodes, so that each search clears only what the one before has reached.
protocol ShortestPathCounts {
  /// How many nodes the last search reached, its start included.
  var reachedCount: Int { get }
  /// The sum of their distances.
  var totalDistance: Double { get }
  /// How many nodes and edges all searches have looked at.
  var steps: Int { get }

  /// Finds the shortest paths from a node.
  mutating func search(from start: Digraph.Node)

  /// Adds to each node its share of the shortest paths to each node from the last search's start: what part of them
  /// passes through it. Its own paths and the start don't count.
  mutating func addDependencies(to dependencies: inout [Double])
}

/// A search in which each edge is as long as any other.
struct HopCounts: ShortestPathCounts {
  private static let unreached = Int32.max

  private let graph: Digraph
  private(set) var steps = 0
  private var distance: [Int32]
  private var paths: [Double]
  private var share: [Double]
  private var order: [Digraph.Node]
  private(set) var reachedCount = 0

  init(_ graph: Digraph) {
    self.graph = graph
    distance = [Int32](repeating: Self.unreached, count: graph.nodeCount)
    paths = [Double](repeating: 0, count: graph.nodeCount)
    share = paths
    order = [Digraph.Node](repeating: 0, count: graph.nodeCount + 1)
  }

  var totalDistance: Double {
    Double(order[..<reachedCount].reduce(0) { $0 + Int(distance[Int($1)]) })
  }

  mutating func search(from start: Digraph.Node) {
    for node in order[..<reachedCount] {
      distance[Int(node)] = Self.unreached
      paths[Int(node)] = 0
    }
    reachedCount = Self.walk(
      graph, from: start, distance: &distance, paths: &paths, order: &order, steps: &steps)
  }

  mutating func addDependencies(to dependencies: inout [Double]) {
    Self.addDependencies(
      graph, distance: distance, paths: paths, order: order[..<reachedCount], share: &share,
      dependencies: &dependencies)
  }
}

// The loops, apart from the state that they work on. Through spans, an array is asked once, and not at each write,
// whether it is shared.
extension HopCounts {
  private static func walk(
    _ graph: Digraph, from start: Digraph.Node, distance: inout [Int32], paths: inout [Double],
    order: inout [Digraph.Node], steps: inout Int
  ) -> Int {
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    var distance = distance.mutableSpan
    var paths = paths.mutableSpan
    var order = order.mutableSpan
    distance[Int(start)] = 0
    paths[Int(start)] = 1
    order[0] = start
    var count = 1
    var followed = 0
    while followed < count {
      let node = Int(order[followed])
      followed += 1
      let next = distance[node] + 1
      let ways = paths[node]
      let places = Int(offsets[node])..<Int(offsets[node + 1])
      steps += places.count + 1
      for place in places {
        let target = Int(targets[place])
        // No branch to mispredict, for which edges lead on looks like chance: each target is written at the queue's
        // end, and stays if the end moves on.
        let known = distance[target]
        order[count] = Digraph.Node(target)
        count += known == unreached ? 1 : 0
        distance[target] = min(known, next)
        paths[target] += known < next ? 0 : ways
      }
    }
    return count
  }

  private static func addDependencies(
    _ graph: Digraph, distance: [Int32], paths: [Double], order: ArraySlice<Digraph.Node>,
    share: inout [Double], dependencies: inout [Double]
  ) {
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    let distance = distance.span
    let paths = paths.span
    var share = share.mutableSpan
    // Farthest first: a node's paths go on through those one edge farther, in proportion to the ways there.
    for node in order.dropFirst().reversed().map(Int.init) {
      let next = distance[node] + 1
      var passing = 0.0
      for place in Int(offsets[node])..<Int(offsets[node + 1]) {
        let target = Int(targets[place])
        passing += distance[target] == next ? share[target] : 0
      }
      passing *= paths[node]
      dependencies[node] += passing
      share[node] = (1 + passing) / paths[node]
    }
  }
}
