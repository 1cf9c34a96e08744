import OperatingModel
import Testing

/// A row of one's own: networks are of anything.
private struct Room {}

@Suite struct NetworkTests {
  private typealias Link = TieNetwork<Room>.Link

  @Test func aChainOfFour() {
    let network = TieNetwork<Room>(
      ["z", "b"], links: [Link("b", "a"), Link("c", "b", weight: 3), Link("c", "d")])
    #expect(network.nodes.map(\.id) == ["a", "b", "c", "d"] && network.alone == ["z"])
    #expect(network.pairs.map(\.weight) == [1, 3, 1] && network.totalWeight == 5)
    #expect(network.pairs.allSatisfy(\.isBridge) && network.density == 0.5)
    #expect(network.nodes.map(\.piecesWithout) == [1, 2, 2, 1])
    #expect(network.betweenness().shares == ["a": 0, "b": 2.0 / 3, "c": 2.0 / 3, "d": 0])
    #expect(network.closeness().shares == ["a": 0.5, "b": 0.75, "c": 0.75, "d": 0.5])
    #expect(network.directedDensity == nil && network.averageClustering == 0)
  }

  @Test func piecesAreTheLargestFirst() {
    let network = TieNetwork<Room>(links: [Link("a", "b"), Link("x", "y"), Link("y", "z"), Link("c", "d")])
    #expect(network.pieces == [["x", "y", "z"], ["a", "b"], ["c", "d"]])
    #expect(network.nodes.map(\.piece) == [1, 1, 2, 2, 0, 0, 0])
  }

  @Test func linksBetweenTheSameTwoMakeOneTie() {
    let network = TieNetwork<Room>(links: [
      Link("a", "b", weight: 2, isDirected: true), Link("b", "a", weight: .nan), Link("a", "a"),
      Link("a", "b", weight: 0.5, isDirected: true), Link("b", "a", weight: -3),
    ])
    #expect(network.pairs.map(\.weight) == [2.5] && network.density == 1)
    #expect(network.nodes.map(\.outgoing) == [1, 0] && network.nodes.map(\.incoming) == [0, 1])
    #expect(network.directedDensity == 0.5)
  }

  @Test func nothingAtAll() {
    let network = TieNetwork<Room>(links: [])
    #expect(network.nodes.isEmpty && network.density == nil && network.averageClustering == nil)
    #expect(network.betweenness().shares.isEmpty && network.closeness().shares.isEmpty)
    #expect(network.foundGroups() == nil && network.modularity { _ in "" } == nil)
    #expect(network.pageRank().shares.isEmpty && network.totalWeight == 0)
  }

  @Test func groups() throws {
    let links = ["ab", "bc", "ca", "de", "ef", "fd", "cd"].map {
      Link(Identifier($0.prefix(1)), Identifier($0.suffix(1)))
    }
    let network = TieNetwork(links: links)
    let found = try #require(network.foundGroups())
    #expect(found.groups == [["a", "b", "c"], ["d", "e", "f"]])
    #expect(abs(found.modularity - (6.0 / 7 - 0.5)) < 1e-12)
    #expect(network.modularity { $0 < "d" ? "one" : "two" } == found.modularity)
    #expect(network.modularity { _ in "all" }.map { abs($0) < 1e-12 } == true)
  }

  /// Two that need each other share evenly; nobody follows a link without direction.
  @Test func needs() {
    let network = TieNetwork<Room>(links: [
      Link("a", "b", isDirected: true), Link("b", "a", isDirected: true), Link("c", "d"),
    ])
    let ranks = network.pageRank().shares
    #expect(ranks.keys.sorted() == ["a", "b"] && ranks.values.allSatisfy { abs($0 - 0.5) < 1e-9 })
    #expect(network.pageRank(damping: 2).shares.isEmpty)
  }

  /// A sample does not depend on the order of saying.
  @Test func samples() {
    let ids = (0..<50).map { Identifier<Room>("r\($0)") }
    let links = ids.indices.dropLast().map { Link(ids[$0], ids[$0 + 1]) }
    let some = TieNetwork(links: links).betweenness(steps: 1500)
    #expect(some.sampledFrom == 10)
    let turned = TieNetwork(links: links.reversed()).betweenness(steps: 1500)
    #expect(turned.shares == some.shares)
    #expect(some.shares.values.allSatisfy { (0...1).contains($0) })
  }
}
