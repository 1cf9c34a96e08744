/// A graph's nodes divided into groups, numbered from zero; each node is in one group.
struct GraphPartition: Sendable {
  /// The group of each node.
  let groupOfNode: [Int32]

  private let membership: CountingSort

  /// The division that puts each node into the group named for it. Each must be in `0 ..< count`.
  init(groupOfNode: [Int32], count: Int) {
    self.groupOfNode = groupOfNode
    self.membership = CountingSort(keys: groupOfNode, keyCount: count)
  }

  /// How many groups there are.
  var count: Int { membership.starts.count - 1 }

  /// The nodes of a group, smallest first.
  func members(of group: Int32) -> ArraySlice<Digraph.Node> {
    membership.order[Int(membership.starts[Int(group)])..<Int(membership.starts[Int(group) + 1])]
  }
}
