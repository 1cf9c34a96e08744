extension Digraph {
  /// A way round that visits no node twice: an elementary circuit.
  struct Circuit: Hashable, Sendable {
    /// The nodes on the way, from the smallest on; the first is not repeated at the end.
    var nodes: [Node]
    /// The numbers of the edges that lead on from each of them.
    var edgeNumbers: [Int32]
  }

  /// The elementary circuits that were found within a bound.
  struct Circuits: Sendable {
    var circuits: [Circuit] = []
    /// Whether the search met its bound, so that there may be more.
    var isCutShort = false
  }

  /// The elementary circuits, by their smallest node, then step by step by smaller node.
  ///
  /// An edge from a node to itself is a circuit of one. Parallel edges make circuits of their own, the one listed first
  /// before the others. There can be exponentially many, so what is listed is bounded, and so is the search.
  ///
  /// - Parameters:
  ///   - maximumCount: How many circuits to list at most.
  ///   - maximumLength: How many nodes a circuit may have. Longer ones are not looked for, which is no cutting short.
  ///   - maximumSteps: How many edges to follow, and nodes to list, at most.
  func elementaryCircuits(
    maximumCount: Int, maximumLength: Int = .max, maximumSteps: Int = 10_000_000
  ) -> Circuits {
    var found = Circuits()
    if maximumLength < 1 { return found }
    var steps = 0
    // The strong components that are still to be searched, by their smallest node: a circuit stays within one. Nodes
    // are taken away one by one, and what is left of the component falls into smaller ones.
    var waiting = DistanceQueue()
    var pieces: [Node: CircuitPiece] = [:]
    func add(_ piece: CircuitPiece) {
      for part in piece.strongParts() {
        pieces[part.nodes[0]] = part
        waiting.insert(part.nodes[0], at: Double(part.nodes[0]))
      }
    }
    add(CircuitPiece(nodes: Array(0..<Node(nodeCount)), graph: self))
    while let smallest = waiting.popNearest(), let piece = pieces.removeValue(forKey: smallest) {
      var search = CircuitSearch(piece, maximumLength: maximumLength)
      while let circuit = search.next(steps: &steps, maximumSteps: maximumSteps) {
        steps += circuit.nodes.count
        if found.circuits.count >= maximumCount || steps > maximumSteps {
          found.isCutShort = true
          return found
        }
        found.circuits.append(circuit)
      }
      steps += piece.graph.edgeCount
      if steps > maximumSteps {
        found.isCutShort = true
        return found
      }
      add(piece.withoutFirst())
    }
    return found
  }
}

/// Part of a graph, with node numbers of its own in the same order.
private struct CircuitPiece {
  /// The number of each node in the whole graph.
  var nodes: [Digraph.Node]
  var graph: Digraph

  /// The strong components in which there is a way round.
  func strongParts() -> [CircuitPiece] {
    let components = graph.stronglyConnectedComponents()
    let cyclic = graph.cyclicComponents(of: components)
    if cyclic.count == 1 && components.count == 1 { return [self] }
    var numbers = [Digraph.Node](repeating: -1, count: nodes.count)
    return cyclic.map { induced(Array(components.members(of: $0)), numbers: &numbers) }
  }

  func withoutFirst() -> CircuitPiece {
    var numbers = [Digraph.Node](repeating: -1, count: nodes.count)
    return induced(Array(1..<Digraph.Node(nodes.count)), numbers: &numbers)
  }

  /// The part with only these nodes. `numbers` is scratch space that holds -1, and does so again.
  private func induced(_ kept: [Digraph.Node], numbers: inout [Digraph.Node]) -> CircuitPiece {
    for (number, node) in kept.enumerated() { numbers[Int(node)] = Digraph.Node(number) }
    var edges: [Digraph.Edge] = []
    var edgeNumbers: [Int32] = []
    for node in kept {
      for place in graph.places(of: node) {
        let target = numbers[Int(graph.targets[place])]
        if target < 0 { continue }
        edges.append(Digraph.Edge(numbers[Int(node)], target))
        edgeNumbers.append(graph.edgeNumbers[place])
      }
    }
    for node in kept { numbers[Int(node)] = -1 }
    let part = Digraph(nodeCount: kept.count, edges: edges).renumberingEdges { edgeNumbers[Int($0)] }
    return CircuitPiece(nodes: kept.map { nodes[Int($0)] }, graph: part)
  }
}

/// The circuits through the first node of a piece, one after the other.
///
/// Johnson's algorithm in the form of Gupta and Suzumura (2021), which also bounds the length. Each node has a lock:
/// it may be entered only by a path shorter than that. The lock is set when the node is entered and found to lead
/// nowhere, and opened again, for it and for those before it, once a way back to the start is open.
private struct CircuitSearch {
  private static let noWay = Int32.max

  private let piece: CircuitPiece
  private let incoming: Digraph
  private let longest: Int32
  private var lock: [Int32]
  private var isOnPath: [Bool]
  private var path: [Digraph.Node] = [0]
  private var edgeNumbers: [Int32] = []
  private var nextPlace: [Int32]
  /// For each node on the path, the fewest edges back to the start that have been found from there.
  private var wayBack: [Int32] = [noWay]

  init(_ piece: CircuitPiece, maximumLength: Int) {
    self.piece = piece
    incoming = piece.graph.reversed
    let count = piece.graph.nodeCount
    longest = Int32(min(maximumLength, count))
    lock = [Int32](repeating: longest, count: count)
    lock[0] = 0
    isOnPath = [Bool](repeating: false, count: count)
    isOnPath[0] = true
    nextPlace = piece.graph.offsets
  }

  /// The next circuit; `nil` after the last one, and as soon as there were more steps than allowed.
  mutating func next(steps: inout Int, maximumSteps: Int) -> Digraph.Circuit? {
    while let last = path.last, steps <= maximumSteps {
      let node = Int(last)
      let place = Int(nextPlace[node])
      if place == Int(piece.graph.offsets[node + 1]) {
        goBack(steps: &steps)
        continue
      }
      steps += 1
      nextPlace[node] += 1
      let target = piece.graph.targets[place]
      if target == 0 {
        wayBack[wayBack.count - 1] = 1
        return Digraph.Circuit(
          nodes: path.map { piece.nodes[Int($0)] },
          edgeNumbers: edgeNumbers + [piece.graph.edgeNumbers[place]])
      }
      if path.count >= lock[Int(target)] { continue }
      path.append(target)
      edgeNumbers.append(piece.graph.edgeNumbers[place])
      lock[Int(target)] = Int32(path.count)
      isOnPath[Int(target)] = true
      wayBack.append(Self.noWay)
      nextPlace[Int(target)] = piece.graph.offsets[Int(target)]
    }
    return nil
  }

  /// Leaves the last node of the path.
  private mutating func goBack(steps: inout Int) {
    guard let node = path.popLast(), let way = wayBack.popLast() else { return }
    _ = edgeNumbers.popLast()
    isOnPath[Int(node)] = false
    if way == Self.noWay { return }
    if let before = wayBack.last { wayBack[wayBack.count - 1] = min(before, way + 1) }
    // With a way of this many edges back, it may be entered again by a path that leaves room for them; and so may those
    // from which an edge leads to it, with a way one longer.
    var opening = [(node: node, way: way)]
    while let (node, way) = opening.popLast() {
      let room = longest - way + 1
      if lock[Int(node)] >= room { continue }
      lock[Int(node)] = room
      for place in incoming.places(of: node) {
        steps += 1
        let source = incoming.targets[place]
        if !isOnPath[Int(source)] { opening.append((source, way + 1)) }
      }
    }
  }
}
