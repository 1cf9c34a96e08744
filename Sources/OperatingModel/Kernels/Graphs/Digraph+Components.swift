extension Digraph {
  /// The strongly connected components: nodes are in one component if each can reach the other.
  ///
  /// Components are numbered in topological order: an edge between two components leads to the higher number.
  /// Linear time and memory. Tarjan's algorithm in Pearce's form (2016), which keeps one number a node, with its
  /// own stack in place of recursion, so that a long chain cannot overflow the thread's.
  func stronglyConnectedComponents() -> GraphPartition {
    /// A node whose edges are being followed.
    struct Visit {
      var node: Node
      var place: Int32
      /// How many nodes were open when it was met, itself included.
      var arrival: Int32
      /// The earliest arrival that it is known to lead back to.
      var earliest: Int32
    }
    // Of each node: zero until it is met; then its arrival; once its edges are followed, the earliest arrival it
    // leads back to; at last its component. Components are numbered from the last one down, and stay above every
    // arrival: those count open nodes alone, and no more components are closed than the other nodes could fill.
    var mark = [Int32](repeating: 0, count: nodeCount)
    var open: Int32 = 0
    var component = Int32(nodeCount)
    var path: [Visit] = []
    // The nodes that have been followed and have no component yet.
    var pending: [Node] = []

    for root in 0..<Node(nodeCount) where mark[Int(root)] == 0 {
      open += 1
      mark[Int(root)] = open
      var visit = Visit(node: root, place: offsets[Int(root)], arrival: open, earliest: open)
      walk: while true {
        let end = offsets[Int(visit.node) + 1]
        while visit.place < end {
          let target = targets[Int(visit.place)]
          let known = mark[Int(target)]
          if known == 0 {
            // The place stays: on the way back the target's mark says what it leads to.
            path.append(visit)
            open += 1
            mark[Int(target)] = open
            visit = Visit(node: target, place: offsets[Int(target)], arrival: open, earliest: open)
            continue walk
          }
          visit.earliest = min(visit.earliest, known)
          visit.place += 1
        }
        if visit.earliest == visit.arrival {
          while let last = pending.last, mark[Int(last)] >= visit.arrival {
            pending.removeLast()
            mark[Int(last)] = component
            open -= 1
          }
          mark[Int(visit.node)] = component
          open -= 1
          component -= 1
        } else {
          mark[Int(visit.node)] = visit.earliest
          pending.append(visit.node)
        }
        guard let parent = path.popLast() else { break }
        visit = parent
      }
    }
    return GraphPartition(groupOfNode: mark.map { $0 - component - 1 }, count: nodeCount - Int(component))
  }

  /// The graph between the groups: an edge wherever one leads from a member of one to a member of another.
  ///
  /// Each edge bears the number of one of the edges it stands for: the one with the smallest source, then the
  /// smallest target, then listed first. Over strongly connected components this is the condensation, and has
  /// no cycle.
  func quotient(by partition: GraphPartition) -> Digraph {
    let edges = zip(sources, targets).map { source, target in
      Edge(partition.groupOfNode[Int(source)], partition.groupOfNode[Int(target)])
    }
    let between = Digraph(
      nodeCount: partition.count, edges: edges, parallelEdges: .collapsed, selfLoops: .dropped)
    return between.renumberingEdges { edgeNumbers[Int($0)] }
  }
}
