import Testing

@testable import OperatingModel

@Suite struct HierarchyTests {
  struct Node: Nested {
    var id: Identifier<Node>
    var name = ""
    var parents: [Identifier<Node>] = []
  }

  @Test func agreesWithSearchingEveryPath() {
    for seed in 0..<300 {
      var random = RandomCases(seed: seed)
      let count = random.int(0...8)
      let nodes = (0..<count).map { _ in
        Node(
          id: Identifier("\(random.int(0...7))"),
          parents: (0..<random.int(0...2)).map { _ in Identifier("\(random.int(0...9))") })
      }
      let hierarchy = Hierarchy(nodes)
      var unique: [Node] = []
      for node in nodes where !unique.contains(where: { $0.id == node.id }) { unique.append(node) }
      let ids = unique.map(\.id)
      let parents = Dictionary(
        uniqueKeysWithValues: unique.map { node in
          (node.id, Set(node.parents.filter { ids.contains($0) && $0 != node.id }))
        })
      func children(_ id: Identifier<Node>) -> [Identifier<Node>] {
        ids.filter { parents[$0]?.contains(id) ?? false }
      }
      // Everything above an entity, at any distance.
      var above = parents
      for _ in ids { above = above.mapValues { [above] in $0.union($0.flatMap { above[$0] ?? [] }) } }
      func isAbove(_ one: Identifier<Node>, _ other: Identifier<Node>) -> Bool {
        above[other]?.contains(one) ?? false
      }
      func depth(_ id: Identifier<Node>) -> Int {
        let group = ids.filter { $0 == id || isAbove($0, id) && isAbove(id, $0) }
        let outside = group.flatMap { parents[$0] ?? [] }.filter { !group.contains($0) }
        return outside.map { depth($0) + 1 }.max() ?? 0
      }

      #expect(hierarchy.ids == ids, "seed \(seed)")
      #expect(hierarchy.roots == ids.filter { parents[$0]?.isEmpty ?? true }.sorted(), "seed \(seed)")
      #expect(hierarchy.leaves == ids.filter { children($0).isEmpty }.sorted(), "seed \(seed)")
      #expect(hierarchy.nestedCount == ids.filter { !(parents[$0]?.isEmpty ?? true) }.count, "seed \(seed)")
      #expect(ids.map { hierarchy.depth(of: $0) } == ids.map { depth($0) }, "seed \(seed)")
      #expect(hierarchy.deepest == ids.map(depth).max() ?? 0, "seed \(seed)")
      #expect(hierarchy.countsByDepth.reduce(0, +) == ids.count, "seed \(seed)")
      for id in ids {
        #expect(hierarchy.children(of: id) == children(id), "seed \(seed)")
        #expect(
          hierarchy.descendants(of: id).filter { $0 != id }
            == ids.filter { $0 != id && isAbove(id, $0) }.sorted(), "seed \(seed)")
      }
      let counts = ids.map { ($0, children($0).count) }.filter { $0.1 > 0 }.sorted {
        ($1.1, $0.0) < ($0.1, $1.0)
      }
      #expect(hierarchy.childCounts.map(\.id) == counts.map(\.0), "seed \(seed)")
      #expect(hierarchy.circles.isEmpty == !ids.contains { isAbove($0, $0) }, "seed \(seed)")
      for circle in hierarchy.circles {
        #expect(
          zip(circle, circle.dropFirst() + circle.prefix(1)).allSatisfy { children($0).contains($1) },
          "seed \(seed)")
      }
      #expect(hierarchy.depth(of: "missing") == nil && hierarchy.children(of: "missing").isEmpty)
      #expect(hierarchy.descendants(of: "missing").isEmpty)
    }
  }
}
