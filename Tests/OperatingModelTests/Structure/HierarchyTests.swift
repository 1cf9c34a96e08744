import Testing

@testable import OperatingModel

@Suite struct HierarchyTests {
  struct Node: Nested {
    var id: Identifier<Node>
    var label = ""
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
      unique.sort { $0.id < $1.id }
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

  // MARK: Parents that are recorded, and those that are there

  @Test func parentsThatAreNotThereAreNotNone() {
    let hierarchy = Hierarchy([
      Node(id: "top"), Node(id: "lost", parents: ["gone", "away", "gone"]),
      Node(id: "half", parents: ["gone", "top"]), Node(id: "own", parents: ["own"]),
      Node(id: "two", parents: ["own", "half", "half"]),
    ])
    let ids: [Identifier<Node>] = ["half", "lost", "own", "top", "two"]
    #expect(hierarchy.ids == ids)
    #expect(ids.map { hierarchy.parentage(of: $0) } == [.under, .dangling, .top, .top, .under])
    #expect(hierarchy.missingParents(of: "lost") == ["away", "gone"])
    #expect(hierarchy.missingParents(of: "half") == ["gone"] && hierarchy.missingParents(of: "top") == [])
    #expect(hierarchy.dangling.map(\.id) == ["half", "lost"])
    #expect(hierarchy.ofThemselves == ["own"] && hierarchy.circles == [])
    #expect(hierarchy.roots == ["lost", "own", "top"])
    #expect(hierarchy.parents(of: "two") == ["half", "own"] && hierarchy.mainParent(of: "two") == "own")
    #expect(hierarchy.mainParent(of: "half") == "top" && hierarchy.mainParent(of: "top") == nil)
    #expect(hierarchy.ancestors(of: "two") == ["half", "own", "top"])
    #expect(hierarchy.linkCount == 3 && hierarchy.underSeveral == ["two"])
    #expect(hierarchy.parentage(of: "missing") == nil && hierarchy.mainParent(of: "missing") == nil)
    #expect(hierarchy.parents(of: "missing") == [] && hierarchy.missingParents(of: "missing") == [])
    #expect(hierarchy.ancestors(of: "missing") == [])
  }

  @Test func larkspur() throws {
    let bets = try Fixtures.company("larkspur").resolved().hierarchy(of: \.bets)
    #expect(bets.roots == ["B0", "B11"] && bets.parentage(of: "B11") == .top)
    #expect(bets.ancestors(of: "B7") == ["B0", "B1", "B3", "B4", "B5", "B6"] && bets.depth(of: "B7") == 6)
    #expect(bets.countsByDepth == [2, 3, 3, 4, 2, 1, 1])
    #expect(bets.linkCount == 14 && bets.underSeveral == [], "two trees: two links fewer than bets")
  }

  /// A goal tree of 14 with 14 links is none: one of them has two parents, and would be summed up twice (C9).
  @Test func aTreeThatIsNone() {
    var nodes = [Node(id: "0")]
    for number in 1...13 {
      nodes.append(Node(id: Identifier("\(number)"), parents: [Identifier("\(number / 3)")]))
    }
    #expect(Hierarchy(nodes).linkCount == 13 && Hierarchy(nodes).underSeveral == [])
    nodes[13].parents.append("2")
    #expect(Hierarchy(nodes).linkCount == 14 && Hierarchy(nodes).underSeveral == ["13"])
  }

  @Test func whatWasSetAsideCountsWhereItIsGivenBack() throws {
    let model = ProductOperatingSystem("c") {
      Bet("a", "A", parents: ["b"])
      Bet("b", "B", parents: ["a"])
      Bet("c", "C", parents: ["a", "gone"])
    }
    let system = try model.resolved(tolerating: [.containmentCycle, .unknownReference])
    let rest = Hierarchy(system.model.bets)
    #expect(rest.circles == [] && rest.dangling.isEmpty)
    #expect(system.hierarchy(of: \.bets).circles == [["a", "b"]])
    let whole = Hierarchy(system.model.bets, restoring: [("a", "b"), ("b", "a"), ("c", "gone"), ("x", "a")])
    #expect(whole.circles == [["a", "b"]] && whole.missingParents(of: "c") == ["gone"])
    #expect(whole.mainParent(of: "c") == "a")
  }

  // MARK: Main lines

  @Test func topsOfMainLines() {
    func tops(_ parents: [(String, [String])]) -> [String: String] {
      let nodes = parents.map { Node(id: Identifier($0), parents: $1.map { Identifier($0) }) }
      let hierarchy = Hierarchy(nodes)
      let tops = hierarchy.mainTops().map { hierarchy.ids[Int($0)].rawValue }
      return Dictionary(uniqueKeysWithValues: zip(hierarchy.ids.map(\.rawValue), tops))
    }
    #expect(tops([]) == [:])
    #expect(
      tops([("a", ["b"]), ("b", ["c"]), ("c", []), ("d", ["gone"]), ("e", ["d", "c"])])
        == ["a": "c", "b": "c", "c": "c", "d": "d", "e": "d"])
    #expect(
      tops([("a", ["c"]), ("b", ["a"]), ("c", ["d"]), ("d", ["c"]), ("e", ["e"])])
        == ["a": "c", "b": "c", "c": "c", "d": "c", "e": "e"])
  }

  @Test func topsAgreeWithWalkingUp() {
    for seed in 0..<300 {
      var random = RandomCases(seed: seed)
      let count = random.int(1...8)
      let nodes = (0..<count).map { number in
        Node(
          id: Identifier("\(number)"),
          parents: (0..<random.int(0...2)).map { _ in Identifier("\(random.int(0...9))") })
      }
      let hierarchy = Hierarchy(nodes)
      for (id, top) in zip(hierarchy.ids, hierarchy.mainTops()) {
        var line = [id]
        while let last = line.last, let parent = hierarchy.mainParent(of: last), line.count <= 2 * count {
          line.append(parent)
        }
        // A line that goes on for longer than there are nodes goes round a circle at its end.
        let end = line.count > 2 * count ? Set(line.suffix(count)).min() : line.last
        #expect(hierarchy.ids[Int(top)] == end, "seed \(seed)")
      }
    }
  }
}

@Suite("The main one of several parents")
struct MainParentTests {
  @Test func theOneThatIsSaidElseTheFirst() throws {
    let system = try ProductOperatingSystem("Acme") {
      Bet("a")
      Bet("b")
      Bet("said", parents: ["a", "b"]).with { $0.mainParent = "b" }
      Bet("unsaid", parents: ["a", "b"])
    }.resolved()
    let hierarchy = system.hierarchy(of: \.bets)
    #expect(hierarchy.mainParent(of: "said") == "b" && hierarchy.mainParent(of: "unsaid") == "a")
    #expect(hierarchy.parents(of: "said") == ["a", "b"])
  }

  /// A main parent that is none of the parents is a slip, and no parent.
  @Test func anotherIsNoParent() {
    let bets: Roster<Bet> = [Bet("a"), Bet("b"), Bet("c", parents: ["a"]).with { $0.mainParent = "b" }]
    #expect(Hierarchy(bets).mainParent(of: "c") == "a" && Hierarchy(bets).parents(of: "c") == ["a"])
  }
}
