/// A directed graph over the nodes `0 ..< nodeCount`, kept as flat arrays (compressed sparse rows).
///
/// The edges that leave a node stand side by side, smallest target first. So the same edges, listed in any
/// order, make a graph that every algorithm walks in the same order. Parallel edges keep the order in which
/// they were listed.
///
/// The graph knows nothing of what its edges mean. It remembers the place of each edge in the list that it was
/// made from (`edgeNumbers`): look up weights, signs and labels with it.
///
/// Making a graph and reversing it take time and memory linear in nodes plus edges.
struct Digraph: Sendable {
  /// A node's index. 32 bits halve the memory of every array below, and two thousand million nodes are enough.
  typealias Node = Int32

  /// One edge of the list that a graph is made from.
  struct Edge: Hashable, Sendable {
    var source: Node
    var target: Node

    init(_ source: Node, _ target: Node) {
      self.source = source
      self.target = target
    }
  }

  /// What becomes of two edges with the same source and the same target.
  enum ParallelEdges: Sendable {
    case kept
    /// The one listed first stands for all of them.
    case collapsed
  }

  /// What becomes of an edge from a node to itself.
  enum SelfLoops: Sendable {
    case kept
    case dropped
  }

  /// How many nodes there are.
  let nodeCount: Int
  /// Where each node's edges begin in `targets` and `edgeNumbers`, and one more entry: where the last ones end.
  let offsets: [Int32]
  /// The target of each edge, edges ordered by source, then by target.
  let targets: [Node]
  /// The place of each edge in the list that the graph was made from, in the order of `targets`.
  let edgeNumbers: [Int32]

  /// The graph with these edges. Both ends of each edge must be below `nodeCount`.
  init(
    nodeCount: Int,
    edges: [Edge],
    parallelEdges: ParallelEdges = .kept,
    selfLoops: SelfLoops = .kept
  ) {
    // Sorting by the lesser key first and then, stably, by the greater one sorts by both. Both passes move the
    // edges themselves: looking them up through an order of indexes would miss the cache once an edge.
    let byTarget = CountingSort.starts(of: edges.lazy.map(\.target), keyCount: nodeCount)
    var next = byTarget
    // Of each edge, by target, its source and its number.
    var incoming = [Edge](repeating: Edge(0, 0), count: edges.count)
    for (number, edge) in edges.enumerated() {
      incoming[Int(next[Int(edge.target)])] = Edge(edge.source, Int32(number))
      next[Int(edge.target)] += 1
    }

    let bySource = CountingSort.starts(of: edges.lazy.map(\.source), keyCount: nodeCount)
    next = bySource
    var targets = [Node](repeating: 0, count: edges.count)
    var edgeNumbers = [Int32](repeating: 0, count: edges.count)
    for target in 0..<nodeCount {
      for edge in incoming[Int(byTarget[target])..<Int(byTarget[target + 1])] {
        let place = Int(next[Int(edge.source)])
        targets[place] = Node(target)
        edgeNumbers[place] = edge.target
        next[Int(edge.source)] += 1
      }
    }
    let all = Digraph(nodeCount: nodeCount, offsets: bySource, targets: targets, edgeNumbers: edgeNumbers)
    if parallelEdges == .kept && selfLoops == .kept {
      self = all
    } else {
      self = all.filteringEdges { source, place in
        if selfLoops == .dropped && targets[place] == source { return false }
        let isFirst = place == Int(bySource[Int(source)]) || targets[place - 1] != targets[place]
        return parallelEdges == .kept || isFirst
      }
    }
  }

  private init(nodeCount: Int, offsets: [Int32], targets: [Node], edgeNumbers: [Int32]) {
    self.nodeCount = nodeCount
    self.offsets = offsets
    self.targets = targets
    self.edgeNumbers = edgeNumbers
  }

  /// How many edges there are.
  var edgeCount: Int { targets.count }

  /// The places of a node's edges in `targets` and `edgeNumbers`.
  func places(of node: Node) -> Range<Int> {
    Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1])
  }

  /// The nodes that a node's edges lead to, smallest first; a node is repeated for each parallel edge.
  func successors(of node: Node) -> ArraySlice<Node> {
    targets[places(of: node)]
  }

  /// The places of the edges that lead from one node to another: none, one, or parallel ones. Takes logarithmic time.
  func places(from source: Node, to target: Node) -> Range<Int> {
    let all = places(of: source)
    /// The first place whose target is not below a node.
    func start(of node: Node) -> Int {
      var (low, high) = (all.lowerBound, all.upperBound)
      while low < high {
        let middle = low + (high - low) / 2
        if targets[middle] >= node { high = middle } else { low = middle + 1 }
      }
      return low
    }
    return start(of: target)..<start(of: target + 1)
  }

  /// Whether an edge leads from a node to itself.
  func hasSelfLoop(at node: Node) -> Bool {
    successors(of: node).contains(node)
  }

  /// The source of each edge, in the order of `targets`.
  var sources: [Node] {
    var sources: [Node] = []
    sources.reserveCapacity(edgeCount)
    for node in 0..<Node(nodeCount) {
      for _ in places(of: node) { sources.append(node) }
    }
    return sources
  }

  /// The same graph with other numbers on its edges.
  func renumberingEdges(_ number: (Int32) -> Int32) -> Digraph {
    Digraph(nodeCount: nodeCount, offsets: offsets, targets: targets, edgeNumbers: edgeNumbers.map(number))
  }

  /// The same graph with each edge numbered by its place.
  var numberedByPlace: Digraph {
    Digraph(
      nodeCount: nodeCount, offsets: offsets, targets: targets, edgeNumbers: Array(0..<Int32(edgeCount)))
  }

  /// The graph with only those edges for which this is true, asked with each edge's source and place.
  func filteringEdges(_ isKept: (_ source: Node, _ place: Int) -> Bool) -> Digraph {
    var offsets: [Int32] = [0]
    var targets: [Node] = []
    var edgeNumbers: [Int32] = []
    offsets.reserveCapacity(nodeCount + 1)
    for node in 0..<Node(nodeCount) {
      for place in places(of: node) where isKept(node, place) {
        targets.append(self.targets[place])
        edgeNumbers.append(self.edgeNumbers[place])
      }
      offsets.append(Int32(targets.count))
    }
    return Digraph(nodeCount: nodeCount, offsets: offsets, targets: targets, edgeNumbers: edgeNumbers)
  }

  /// The graph with every edge turned round. Edges keep their numbers.
  var reversed: Digraph {
    let starts = CountingSort.starts(of: targets, keyCount: nodeCount)
    var next = starts
    var sources = [Node](repeating: 0, count: edgeCount)
    var numbers = [Int32](repeating: 0, count: edgeCount)
    for node in 0..<Node(nodeCount) {
      for place in places(of: node) {
        let target = Int(targets[place])
        let turned = Int(next[target])
        sources[turned] = node
        numbers[turned] = edgeNumbers[place]
        next[target] += 1
      }
    }
    return Digraph(nodeCount: nodeCount, offsets: starts, targets: sources, edgeNumbers: numbers)
  }
}
