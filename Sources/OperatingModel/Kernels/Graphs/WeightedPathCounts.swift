/// A search in which each edge has a length, such as the effort to get across (Dijkstra's algorithm).
///
/// Two paths are equally long if their lengths, summed from the start on, are the same number: lengths that are
/// whole numbers, or parts of two, tie where they should.
struct WeightedPathCounts: ShortestPathCounts {
  private let graph: Digraph
  private let lengths: [Double]
  private(set) var steps = 0
  private var distance: [Double]
  private var paths: [Double]
  private var share: [Double]
  /// When each node's distance became final; -1 before.
  private var rank: [Int32]
  private var order: [Digraph.Node] = []
  private var waiting = DistanceQueue()

  /// A search over a graph whose edges have these lengths, by edge number.
  ///
  /// `nil` unless every edge has one, above zero and finite: edges of no length would lead round in circles.
  init?(_ graph: Digraph, edgeLengths: [Double]) {
    var lengths: [Double] = []
    lengths.reserveCapacity(graph.edgeCount)
    for number in graph.edgeNumbers {
      guard edgeLengths.indices.contains(Int(number)) else { return nil }
      let length = edgeLengths[Int(number)]
      guard length > 0, length.isFinite else { return nil }
      lengths.append(length)
    }
    self.graph = graph
    self.lengths = lengths
    distance = [Double](repeating: .infinity, count: graph.nodeCount)
    paths = [Double](repeating: 0, count: graph.nodeCount)
    share = paths
    rank = [Int32](repeating: -1, count: graph.nodeCount)
  }

  var reachedCount: Int { order.count }
  var totalDistance: Double { order.reduce(0) { $0 + distance[Int($1)] } }

  mutating func search(from start: Digraph.Node) {
    for node in order {
      distance[Int(node)] = .infinity
      rank[Int(node)] = -1
    }
    order.removeAll(keepingCapacity: true)
    distance[Int(start)] = 0
    paths[Int(start)] = 1
    waiting.insert(start, at: 0)
    while let node = waiting.popNearest().map(Int.init) {
      // A node waits once for each time that its distance shrank; only the first turn counts.
      if rank[node] >= 0 { continue }
      rank[node] = Int32(order.count)
      order.append(Digraph.Node(node))
      let places = graph.places(of: Digraph.Node(node))
      steps += places.count + 1
      for place in places {
        let target = Int(graph.targets[place])
        if rank[target] >= 0 { continue }
        let length = distance[node] + lengths[place]
        if length < distance[target] {
          distance[target] = length
          paths[target] = paths[node]
          waiting.insert(Digraph.Node(target), at: length)
        } else if length == distance[target] && length.isFinite {
          paths[target] += paths[node]
        }
      }
    }
  }

  mutating func addDependencies(to dependencies: inout [Double]) {
    for node in order.dropFirst().reversed().map(Int.init) {
      var passing = 0.0
      for place in graph.places(of: Digraph.Node(node)) {
        let target = Int(graph.targets[place])
        // The rank matters where an edge is so short that it is lost in the sum.
        let isOnPath = rank[target] > rank[node] && distance[node] + lengths[place] == distance[target]
        passing += isOnPath ? share[target] : 0
      }
      passing *= paths[node]
      dependencies[node] += passing
      share[node] = (1 + passing) / paths[node]
    }
  }
}

/// Nodes waiting for their turn, the nearest first; of equally near ones, the smallest. A binary heap.
struct DistanceQueue: Sendable {
  private struct Entry {
    var distance: Double
    var node: Digraph.Node

    static func < (first: Entry, second: Entry) -> Bool {
      first.distance < second.distance || (first.distance == second.distance && first.node < second.node)
    }
  }

  private var heap: [Entry] = []

  /// Puts a node among those that wait.
  mutating func insert(_ node: Digraph.Node, at distance: Double) {
    let entry = Entry(distance: distance, node: node)
    var hole = heap.count
    heap.append(entry)
    while hole > 0, entry < heap[(hole - 1) / 2] {
      heap[hole] = heap[(hole - 1) / 2]
      hole = (hole - 1) / 2
    }
    heap[hole] = entry
  }

  /// Takes the nearest node out.
  mutating func popNearest() -> Digraph.Node? {
    guard let nearest = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return nearest.node }
    var hole = 0
    while true {
      var child = 2 * hole + 1
      if child >= heap.count { break }
      if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
      if !(heap[child] < last) { break }
      heap[hole] = heap[child]
      hole = child
    }
    heap[hole] = last
    return nearest.node
  }
}
