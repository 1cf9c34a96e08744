extension Digraph {
  /// A path that visits no node twice.
  struct SimplePath: Hashable, Sendable {
    /// The nodes on the path; one more than there are edges.
    var nodes: [Node]
    /// The numbers of the edges between them.
    var edgeNumbers: [Int32]
  }

  /// The simple paths that were found within a bound.
  struct SimplePaths: Sendable {
    var paths: [SimplePath] = []
    /// Whether the search met its bound, so that there may be more.
    var isCutShort = false
  }

  /// The simple paths of one edge or more that begin at any of one set of nodes and end at any of another.
  ///
  /// A path may pass through other members of either set on its way. Parallel edges make paths of their own.
  /// Paths are ordered step by step, a path before those that prolong it: by smaller node, and where edges are
  /// parallel, by the one listed first.
  ///
  /// There can be exponentially many, and as many dead ends between them, so both are bounded.
  ///
  /// - Parameters:
  ///   - maximumPaths: How many paths to list at most.
  ///   - maximumSteps: How many edges to follow, and nodes to list, at most.
  ///   - leading: Which nodes lead to an end, where that is known from ``nodesLeading(to:)``: finding it takes
  ///     linear time, which need not be spent for each of many starts.
  func simplePaths(
    from starts: some Sequence<Node>,
    to ends: some Sequence<Node>,
    maximumPaths: Int,
    maximumSteps: Int = 1_000_000,
    leading: [Bool]? = nil
  ) -> SimplePaths {
    let ends = Array(ends)
    var isEnd = [Bool](repeating: false, count: nodeCount)
    for end in ends { isEnd[Int(end)] = true }
    // A step to a node from which no end can be reached would be wasted.
    let isPromising = leading ?? nodesLeading(to: ends)

    var found = SimplePaths()
    var steps = 0
    var isOnPath = [Bool](repeating: false, count: nodeCount)
    for start in Set(starts).sorted() {
      var path = SimplePath(nodes: [start], edgeNumbers: [])
      // For each node on the path, the edges that are still to be followed.
      var untried = [places(of: start)]
      isOnPath[Int(start)] = true
      while let last = path.nodes.last, let remaining = untried.last {
        if remaining.isEmpty {
          isOnPath[Int(last)] = false
          path.nodes.removeLast()
          _ = path.edgeNumbers.popLast()
          untried.removeLast()
          continue
        }
        untried[untried.count - 1] = remaining.dropFirst()
        steps += 1
        if steps > maximumSteps {
          found.isCutShort = true
          return found
        }
        let place = remaining.lowerBound
        let target = targets[place]
        if isOnPath[Int(target)] || !isPromising[Int(target)] { continue }

        path.nodes.append(target)
        path.edgeNumbers.append(edgeNumbers[place])
        untried.append(places(of: target))
        isOnPath[Int(target)] = true
        if isEnd[Int(target)] {
          steps += path.nodes.count
          if found.paths.count >= maximumPaths || steps > maximumSteps {
            found.isCutShort = true
            return found
          }
          found.paths.append(path)
        }
      }
    }
    return found
  }

  /// For each node, whether a path leads from it to one of these, or whether it is one of them.
  func nodesLeading(to ends: some Sequence<Node>) -> [Bool] {
    let ends = Array(ends)
    var leads = [Bool](repeating: false, count: nodeCount)
    for node in ends + ancestors(of: ends) { leads[Int(node)] = true }
    return leads
  }
}
