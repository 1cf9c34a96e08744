extension UndirectedGraph {
  /// For each node, the largest *k* of which it is in the *k*-core: the nodes left when all that are joined to fewer
  /// than *k* of those left have been taken away. Linear time (Batagelj and Zaveršnik).
  func coreNumbers() -> [Int] {
    var degrees = (0..<Node(nodeCount)).map { Int32(degree(of: $0)) }
    // The nodes by degree, where each stands, and where each degree begins. All change as nodes are taken away.
    let sorted = CountingSort(keys: degrees, keyCount: Int(degrees.max() ?? 0) + 1)
    var order = sorted.order
    var starts = sorted.starts
    var position = [Int](repeating: 0, count: nodeCount)
    for (place, node) in order.enumerated() { position[Int(node)] = place }

    for place in order.indices {
      let node = order[place]
      for next in neighbours.places(of: node) {
        let other = Int(neighbours.targets[next])
        if degrees[other] <= degrees[Int(node)] { continue }
        // One degree less: the first node of its degree takes its place, and its degree begins one later.
        let first = Int(starts[Int(degrees[other])])
        let displaced = Int(order[first])
        order.swapAt(first, position[other])
        position[displaced] = position[other]
        position[other] = first
        starts[Int(degrees[other])] = Int32(first + 1)
        degrees[other] -= 1
      }
    }
    return degrees.map(Int.init)
  }
}
