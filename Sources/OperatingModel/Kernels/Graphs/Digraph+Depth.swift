extension Digraph {
  /// How far each node is from the roots: the number of edges on the longest path that leads to it.
  ///
  /// A path cannot gain length by going round a cycle: the nodes of a strongly connected component share one
  /// depth, and edges between them count for nothing. Ask `reversed` for the height above the leaves.
  func depths() -> [Int32] {
    depthsWithoutCycles() ?? depths(of: stronglyConnectedComponents())
  }

  /// The same where there is no cycle, else `nil`: quicker, for most graphs that are asked have none.
  private func depthsWithoutCycles() -> [Int32]? {
    let topological = topologicalOrder()
    guard topological.isComplete else { return nil }
    var depth = [Int32](repeating: 0, count: nodeCount)
    for node in topological.order {
      let next = depth[Int(node)] + 1
      // The order is by depth, so the last to write is the deepest.
      for place in places(of: node) { depth[Int(targets[place])] = next }
    }
    return depth
  }

  /// The same, over components that are already known.
  func depths(of components: GraphPartition) -> [Int32] {
    var depth = [Int32](repeating: 0, count: components.count)
    // Components are numbered so that edges lead to higher numbers: each depth is final when its turn comes.
    for component in 0..<Int32(components.count) {
      let next = depth[Int(component)] + 1
      for node in components.members(of: component) {
        for place in places(of: node) {
          let target = components.groupOfNode[Int(targets[place])]
          if target != component && depth[Int(target)] < next { depth[Int(target)] = next }
        }
      }
    }
    return components.groupOfNode.map { depth[Int($0)] }
  }

  /// The nodes of each depth, from the roots on; within a layer, smallest first.
  func layers() -> [[Node]] {
    let depths = depths()
    let layerCount = depths.max().map { Int($0) + 1 } ?? 0
    var layers = [[Node]](repeating: [], count: layerCount)
    for node in 0..<Node(nodeCount) { layers[Int(depths[Int(node)])].append(node) }
    return layers
  }
}
