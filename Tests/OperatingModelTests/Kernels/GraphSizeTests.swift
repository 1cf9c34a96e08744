import Testing

@testable import OperatingModel

/// What recursion or quadratic work would not survive.
@Suite("A chain of a million nodes")
struct GraphSizeTests {
  static let count = 1_000_000
  static let chain = Digraph(nodeCount: count, edges: (1..<Int32(count)).map { .init($0 - 1, $0) })
  static let last = Int32(count - 1)

  @Test func components() {
    let strong = Self.chain.stronglyConnectedComponents()
    #expect(strong.count == Self.count)
    #expect(strong.groupOfNode[0] == 0 && strong.groupOfNode[Self.count - 1] == Self.last)
    #expect(Self.chain.depths(of: strong)[Self.count - 1] == Self.last)
  }

  @Test func weakComponents() {
    #expect(Self.chain.weaklyConnectedComponents().count == 1)
  }

  @Test func longestPath() throws {
    let longest = try #require(Self.chain.longestPaths { _ in 1 })
    #expect(longest.lengths[Self.count - 1] == Double(Self.count))
    #expect(longest.path(to: Self.last).count == Self.count)
  }

  @Test func reachability() {
    #expect(Self.chain.descendants(of: 0).count == Self.count - 1)
    #expect(Self.chain.shortestPaths(from: [0]).distance(to: Self.last) == Self.count - 1)
  }

  @Test func simplePath() {
    let found = Self.chain.simplePaths(from: [0], to: [Self.last], maximumPaths: 1, maximumSteps: .max)
    #expect(found.paths.first?.nodes.count == Self.count && !found.isCutShort)
  }

  @Test func ring() {
    let edges = (0..<Int32(Self.count)).map { Digraph.Edge($0, ($0 + 1) % Int32(Self.count)) }
    #expect(Digraph(nodeCount: Self.count, edges: edges).witnessCycles().map(\.count) == [Self.count])
  }

  static let joined = UndirectedGraph(nodeCount: count, edges: (1..<Int32(count)).map { .init($0 - 1, $0) })

  @Test func cuts() {
    let cuts = Self.joined.cuts()
    #expect(cuts.nodes.count == Self.count - 2 && cuts.joins.count == Self.count - 1)
  }

  @Test func undirectedMeasures() {
    #expect(Self.joined.clustering().transitivity == 0)
    #expect(Self.joined.coreNumbers().max() == 1)
    #expect(Self.joined.connectedComponents().count == 1)
  }

  @Test func communities() throws {
    // A tenth of the length: there are many moves to try, and a debug build tries them slowly.
    let shorter = UndirectedGraph(nodeCount: 100_000, edges: (1..<100_000).map { .init($0 - 1, $0) })
    let found = try #require(shorter.communities())
    #expect(found.modularity > 0.98)
  }

  @Test func rank() {
    #expect(Self.chain.pageRank()?.isSettled == true)
  }

  @Test func circuits() {
    #expect(Self.chain.elementaryCircuits(maximumCount: 10).circuits.isEmpty)
    let edges = (0..<Int32(Self.count)).map { Digraph.Edge($0, ($0 + 1) % Int32(Self.count)) }
    let found = Digraph(nodeCount: Self.count, edges: edges).elementaryCircuits(maximumCount: 10)
    #expect(found.circuits.map(\.nodes.count) == [Self.count] && !found.isCutShort)
  }

  @Test func search() {
    var search = ReachabilitySearch(Self.chain)
    #expect(search.search(from: 0) == Self.count - 1 && search.search(from: Self.last) == 0)
  }

  @Test("What would take quadratic time says so instead")
  func bounds() {
    #expect(Self.chain.descendantCounts() == nil)
    #expect(Self.chain.cumulativeDependency() == nil)
    #expect(Self.chain.betweenness(maximumSteps: 1_000_000) == nil)
    #expect(Self.joined.closeness(maximumSteps: 1_000_000) == nil)
    if case .tooLarge = Self.chain.transitiveReduction() {} else { Issue.record("not too large") }
  }
}
