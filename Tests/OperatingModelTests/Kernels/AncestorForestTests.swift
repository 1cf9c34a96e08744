import Testing

@testable import OperatingModel

@Suite struct AncestorForestTests {
  /// A node and all above it, the nearest first; up to a circle's second round.
  private static func line(of node: Int, _ parents: [Int32]) -> [Int] {
    var line = [node]
    while let last = line.last, parents[last] >= 0, line.count <= parents.count {
      line.append(Int(parents[last]))
    }
    return line
  }

  @Test func sameAsWalkingUp() {
    for seed in 0..<400 {
      var cases = RandomCases(seed: seed)
      let count = cases.int(1...24)
      // Some forests are long chains, some have circles.
      let parents = (0..<count).map { node -> Int32 in
        switch seed % 4 {
        case 0: Int32(node == 0 || cases.int(0...4) == 0 ? -1 : cases.int(0...(node - 1)))
        case 1: Int32(node == 0 ? -1 : node - 1)
        case 2: Int32(node == 0 ? -1 : max(0, node - cases.int(1...3)))
        default: Int32(cases.int(-1...(count - 1)))
        }
      }
      let forest = AncestorForest(parents: parents)
      for first in 0..<count {
        let line = Self.line(of: first, parents)
        let isInTree = line.count <= count
        #expect(forest.depths[first] == (isInTree ? Int32(line.count - 1) : -1), "seed \(seed)")
        for second in 0..<count {
          let other = Self.line(of: second, parents)
          let expected = isInTree && other.count <= count ? line.first(where: other.contains) : nil
          let found = forest.nearestCommonAncestor(Int32(first), Int32(second))
          #expect(found == expected.map { Int32($0) }, "seed \(seed): \(first), \(second)")
        }
      }
    }
  }

  @Test func nothingAndOne() {
    #expect(AncestorForest(parents: []).depths.isEmpty)
    #expect(AncestorForest(parents: [-1]).nearestCommonAncestor(0, 0) == 0)
    #expect(AncestorForest(parents: [0]).nearestCommonAncestor(0, 0) == nil)
  }

  @Test func aLongChainIsClimbedInFewSteps() {
    let count = 100_000
    var parents = (0..<Int32(count)).map { $0 - 1 }
    parents.append(0)
    let forest = AncestorForest(parents: parents)
    for node in stride(from: Int32(1), to: Int32(count), by: 7) {
      #expect(forest.nearestCommonAncestor(node, Int32(count)) == 0)
    }
    #expect(forest.depths[count - 1] == Int32(count - 1))
  }
}
