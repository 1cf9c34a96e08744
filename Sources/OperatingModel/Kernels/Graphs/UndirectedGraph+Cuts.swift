extension UndirectedGraph {
  /// Where a graph would fall apart.
  struct Cuts: Hashable, Sendable {
    /// The nodes without which there would be more pieces (articulation points), smallest first.
    var nodes: [Node]
    /// For each of those nodes, how many pieces what it is part of would fall into without it.
    var pieces: [Int32]
    /// The numbers of the joins without which there would be more pieces (bridges), smallest first.
    var joins: [Int32]
  }

  /// The nodes and joins that alone hold parts of the graph together. Linear time, without recursion.
  ///
  /// A depth-first walk, in which each node learns the earliest node that it or those after it are joined to: if
  /// that is no earlier than the node before, there is no way round (Hopcroft and Tarjan).
  func cuts() -> Cuts {
    var arrival = [Int32](repeating: -1, count: nodeCount)
    var earliest = arrival
    // The join by which each node was met.
    var joinBefore = arrival
    // How many parts would come apart from the rest without each node.
    var branches = [Int32](repeating: 0, count: nodeCount)
    var bridges: [Int32] = []
    var arrivals: Int32 = 0
    var nextPlace = neighbours.offsets
    var path: [Node] = []

    for root in 0..<Node(nodeCount) where arrival[Int(root)] < 0 {
      arrival[Int(root)] = arrivals
      earliest[Int(root)] = arrivals
      arrivals += 1
      path.append(root)
      while let last = path.last {
        let node = Int(last)
        if nextPlace[node] < neighbours.offsets[node + 1] {
          let place = Int(nextPlace[node])
          nextPlace[node] += 1
          let target = Int(neighbours.targets[place])
          let join = neighbours.edgeNumbers[place]
          if arrival[target] < 0 {
            arrival[target] = arrivals
            earliest[target] = arrivals
            arrivals += 1
            joinBefore[target] = join
            path.append(Node(target))
          } else if join != joinBefore[node] {
            earliest[node] = min(earliest[node], arrival[target])
          }
          continue
        }
        path.removeLast()
        guard let parent = path.last.map(Int.init) else { break }
        earliest[parent] = min(earliest[parent], earliest[node])
        if earliest[node] >= arrival[parent] { branches[parent] += 1 }
        if earliest[node] > arrival[parent] { bridges.append(joinBefore[node]) }
      }
      // Above a root there is nothing: it is a cut if the walk had to come back to it to get any further.
      branches[Int(root)] -= 1
    }
    let nodes = (0..<Node(nodeCount)).filter { branches[Int($0)] > 0 }
    return Cuts(nodes: nodes, pieces: nodes.map { branches[Int($0)] + 1 }, joins: bridges.sorted())
  }
}
