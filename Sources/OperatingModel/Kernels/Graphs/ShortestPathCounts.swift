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
  /// For each node, what passes through it, divided by the number of its shortest paths.
  private var share: [Double]
  private var order: [Digraph.Node]
  /// The edges that shortest paths take, in the order in which they were found.
  private var taken: [Digraph.Edge]
  private var takenCount = 0
  private(set) var reachedCount = 0

  init(_ graph: Digraph) {
    self.graph = graph
    distance = [Int32](repeating: Self.unreached, count: graph.nodeCount)
    paths = [Double](repeating: 0, count: graph.nodeCount)
    share = paths
    order = [Digraph.Node](repeating: 0, count: graph.nodeCount + 1)
    taken = [Digraph.Edge](repeating: .init(0, 0), count: graph.edgeCount + 1)
  }

  var totalDistance: Double {
    Double(order[..<reachedCount].reduce(0) { $0 + Int(distance[Int($1)]) })
  }

  mutating func search(from start: Digraph.Node) {
    for node in order[..<reachedCount] {
      distance[Int(node)] = Self.unreached
      paths[Int(node)] = 0
    }
    (reachedCount, takenCount) = Self.walk(
      graph, from: start, distance: &distance, paths: &paths, order: &order, taken: &taken, steps: &steps)
  }

  mutating func addDependencies(to dependencies: inout [Double]) {
    Self.addDependencies(
      paths: paths, order: order[..<reachedCount], taken: taken[..<takenCount], share: &share,
      dependencies: &dependencies)
  }
}

// The loops, apart from the state that they work on. Through spans, an array is asked once, and not at each write,
// whether it is shared.
extension HopCounts {
  private static func walk(
    _ graph: Digraph, from start: Digraph.Node, distance: inout [Int32], paths: inout [Double],
    order: inout [Digraph.Node], taken: inout [Digraph.Edge], steps: inout Int
  ) -> (reached: Int, taken: Int) {
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    var distance = distance.mutableSpan
    var paths = paths.mutableSpan
    var order = order.mutableSpan
    var taken = taken.mutableSpan
    distance[Int(start)] = 0
    paths[Int(start)] = 1
    order[0] = start
    var count = 1
    var takenCount = 0
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
        // end, and stays if the end moves on; so is each edge among those taken.
        let known = distance[target]
        order[count] = Digraph.Node(target)
        count += known == unreached ? 1 : 0
        taken[takenCount] = Digraph.Edge(Digraph.Node(node), Digraph.Node(target))
        takenCount += known < next ? 0 : 1
        distance[target] = min(known, next)
        paths[target] += known < next ? 0 : ways
      }
    }
    return (count, takenCount)
  }

  private static func addDependencies(
    paths: [Double], order: ArraySlice<Digraph.Node>, taken: ArraySlice<Digraph.Edge>,
    share: inout [Double], dependencies: inout [Double]
  ) {
    let paths = paths.span
    var share = share.mutableSpan
    for node in order { share[Int(node)] = 0 }
    // Last found first: all edges out of a node come before those into it, so that its share is whole when it is
    // passed on.
    for edge in taken.reversed() {
      let target = Int(edge.target)
      share[Int(edge.source)] += share[target] + 1 / paths[target]
    }
    for node in order.dropFirst() { dependencies[Int(node)] += share[Int(node)] * paths[Int(node)] }
  }
}
