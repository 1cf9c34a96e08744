/// A walk over one graph that is made once and used for many questions about what leads where.
///
/// A single question to the graph first clears a mark for every node. Here a mark is the number of the search that
/// set it, so that a new search makes all marks old at once, and costs only what it reaches.
struct ReachabilitySearch: Sendable {
  /// The graph that is walked over.
  let graph: Digraph

  private var mark: [UInt32]
  private var search: UInt32 = 0
  private var found: [Digraph.Node]
  private var foundCount = 0

  /// A search over the graph. Takes time and memory linear in its nodes.
  init(_ graph: Digraph) {
    self.graph = graph
    mark = [UInt32](repeating: 0, count: graph.nodeCount)
    found = [Digraph.Node](repeating: 0, count: graph.nodeCount + 1)
  }

  /// The nodes that the last search reached, nearest first.
  var reached: ArraySlice<Digraph.Node> { found[..<foundCount] }

  /// Whether the last search reached a node.
  func hasReached(_ node: Digraph.Node) -> Bool { search > 0 && mark[Int(node)] == search }

  /// Finds the nodes that can be reached from any of these by one edge or more, and says how many there are.
  ///
  /// A node that the walk starts from is among them only if an edge leads back to it.
  @discardableResult
  mutating func search(from nodes: some Sequence<Digraph.Node>) -> Int {
    if search == .max {
      // The numbers are used up: only now are the marks cleared.
      for node in mark.indices { mark[node] = 0 }
      search = 0
    }
    search += 1
    foundCount = Self.walk(graph, from: nodes, search: search, marks: &mark, found: &found)
    return foundCount
  }

  /// Fills the found nodes, marks them, and says how many there are.
  ///
  /// Through spans, an array is asked once, and not at each write, whether it is shared.
  private static func walk(
    _ graph: Digraph, from starts: some Sequence<Digraph.Node>, search: UInt32, marks: inout [UInt32],
    found: inout [Digraph.Node]
  ) -> Int {
    let offsets = graph.offsets.span
    let targets = graph.targets.span
    var marks = marks.mutableSpan
    var found = found.mutableSpan
    var count = 0
    func follow(
      _ node: Digraph.Node, _ marks: inout MutableSpan<UInt32>, _ found: inout MutableSpan<Digraph.Node>
    ) {
      for place in Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) {
        let target = targets[place]
        // No branch to mispredict, for which targets are new looks like chance: each is written at the end, and
        // stays if the end moves on.
        found[count] = target
        count += marks[Int(target)] == search ? 0 : 1
        marks[Int(target)] = search
      }
    }
    for start in starts { follow(start, &marks, &found) }
    var followed = 0
    while followed < count {
      follow(found[followed], &marks, &found)
      followed += 1
    }
    return count
  }

  /// Finds the nodes that can be reached from this one by one edge or more, and says how many there are.
  @discardableResult
  mutating func search(from node: Digraph.Node) -> Int { search(from: CollectionOfOne(node)) }

  /// The nodes that can be reached from any of these by one edge or more, smallest first.
  mutating func descendants(of nodes: some Sequence<Digraph.Node>) -> [Digraph.Node] {
    search(from: nodes)
    return reached.sorted()
  }
}
