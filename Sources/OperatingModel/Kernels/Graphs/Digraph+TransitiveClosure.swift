extension Digraph {
  /// How many other nodes each node reaches by one edge or more; `nil` if that takes more than the bound.
  ///
  /// The sum of the counts is the size of the transitive closure: the ordered pairs of different nodes of which the
  /// first reaches the second. Ask `reversed` how many nodes reach each one.
  ///
  /// What is reached is kept as bits, 512 nodes at a time, so memory stays linear; time is nodes plus edges for each
  /// 512 nodes. That is exact and quick up to some hundred thousand nodes; beyond the bound, ask for single nodes.
  ///
  /// - Parameter maximumSteps: How many nodes and edges to look at, at most, each counted once for each block.
  func descendantCounts(maximumSteps: Int = 1_000_000_000) -> [Int]? {
    let components = stronglyConnectedComponents()
    let condensation = quotient(by: components)
    let steps = condensation.reachSteps(bits: nodeCount)
    if steps > maximumSteps { return nil }

    // The nodes stand in the order of their components, so that a component's members are neighbouring bits.
    var counts = [Int](repeating: 0, count: components.count)
    var reach = [ReachBlock](repeating: ReachBlock(), count: components.count)
    var starts = [0]
    for component in 0..<Int32(components.count) {
      starts.append(starts[Int(component)] + components.members(of: component).count)
    }
    var last = 0
    for first in stride(from: 0, to: nodeCount, by: ReachBlock.width) {
      // Edges lead to higher numbers, so a component beyond the block reaches nothing in it.
      while last + 1 < components.count && starts[last + 1] < first + ReachBlock.width { last += 1 }
      for component in stride(from: last, through: 0, by: -1) {
        var block = ReachBlock()
        block.insert(starts[component] - first..<starts[component + 1] - first)
        for place in condensation.places(of: Int32(component)) {
          let target = Int(condensation.targets[place])
          if target > last { break }
          block.formUnion(reach[target])
        }
        reach[component] = block
        counts[component] += block.count
      }
    }
    // Each node has been counted among those it reaches.
    return components.groupOfNode.map { counts[Int($0)] - 1 }
  }

  /// How many pairs of different nodes there are of which the first reaches the second.
  static func closurePairCount(_ descendantCounts: [Int]) -> Int { descendantCounts.reduce(0, +) }

  /// How much looking up everything that is reached takes: every node and edge, for each block of bits.
  func reachSteps(bits: Int) -> Int {
    let blocks = (bits + ReachBlock.width - 1) / ReachBlock.width
    let (steps, isTooMuch) = blocks.multipliedReportingOverflow(by: nodeCount + edgeCount)
    return isTooMuch ? .max : steps
  }
}

/// A set of some of 512 neighbouring nodes, as bits that are united eight words at a time.
struct ReachBlock: Sendable {
  /// How many nodes a block is about.
  static let width = 512

  private var words = SIMD8<UInt64>()

  /// How many nodes are in the set.
  var count: Int { Int(words.nonzeroBitCount.wrappedSum()) }

  func contains(_ bit: Int) -> Bool { words[bit / 64] >> UInt64(bit % 64) & 1 == 1 }

  mutating func insert(_ bit: Int) { words[bit / 64] |= 1 << UInt64(bit % 64) }

  /// Inserts the bits of a range that are in the block; the rest of the range is left out.
  mutating func insert(_ bits: Range<Int>) {
    for bit in bits.clamped(to: 0..<Self.width) { insert(bit) }
  }

  mutating func formUnion(_ other: ReachBlock) { words |= other.words }
}
