/// A forest of the nodes `0 ..< count`, each with one parent or none, that is asked for nearest common ancestors.
///
/// Beside its parent each node keeps one jump to an ancestor further up, chosen so that any ancestor is reached in
/// logarithmic time (Myers 1983). Making the forest takes time and memory linear in nodes, whatever its shape; the
/// deepest chain costs no recursion.
///
/// Nodes that lie in a circle, or below one, belong to no tree: they have no depth and no common ancestors.
struct AncestorForest: Sendable {
  typealias Node = Digraph.Node

  /// Each node's parent, -1 for none.
  let parents: [Node]
  /// How many steps each node is below its root; -1 for nodes that belong to no tree.
  let depths: [Int32]
  private let jumps: [Node]

  /// The forest in which each node has the parent named for it, -1 for none.
  init(parents: [Node]) {
    var edges: [Digraph.Edge] = []
    for (node, parent) in parents.enumerated() where parent >= 0 { edges.append(.init(parent, Node(node))) }
    let children = Digraph(nodeCount: parents.count, edges: edges)
    var depths = [Int32](repeating: -1, count: parents.count)
    var jumps = [Node](repeating: -1, count: parents.count)
    var order = parents.indices.filter { parents[$0] < 0 }.map { Node($0) }
    for root in order { (depths[Int(root)], jumps[Int(root)]) = (0, root) }
    var next = 0
    while next < order.count {
      let parent = order[next]
      next += 1
      let jump = jumps[Int(parent)]
      let further = jumps[Int(jump)]
      // A jump is twice as long, and one step more, where the two above it are of one length.
      let joins =
        depths[Int(parent)] - depths[Int(jump)] == depths[Int(jump)] - depths[Int(further)] ? further : parent
      for child in children.successors(of: parent) {
        depths[Int(child)] = depths[Int(parent)] + 1
        jumps[Int(child)] = joins
        order.append(child)
      }
    }
    self.parents = parents
    self.depths = depths
    self.jumps = jumps
  }

  /// The deepest node that is, or is above, both; `nil` where there is none. Takes logarithmic time.
  func nearestCommonAncestor(_ first: Node, _ second: Node) -> Node? {
    guard depths[Int(first)] >= 0, depths[Int(second)] >= 0 else { return nil }
    let level = min(depths[Int(first)], depths[Int(second)])
    var (one, other) = (ancestor(of: first, at: level), ancestor(of: second, at: level))
    while one != other {
      guard parents[Int(one)] >= 0 else { return nil }
      let (jump, otherJump) = (jumps[Int(one)], jumps[Int(other)])
      (one, other) = jump == otherJump ? (parents[Int(one)], parents[Int(other)]) : (jump, otherJump)
    }
    return one
  }

  /// The ancestor at a depth that is not below the node's own.
  private func ancestor(of node: Node, at depth: Int32) -> Node {
    var node = node
    while depths[Int(node)] > depth {
      let jump = jumps[Int(node)]
      node = depths[Int(jump)] >= depth ? jump : parents[Int(node)]
    }
    return node
  }
}
