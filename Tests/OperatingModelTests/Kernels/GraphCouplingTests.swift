import Testing

@testable import OperatingModel

@Suite("Coupling")
struct GraphCouplingTests {
  static let example = Digraph(
    nodeCount: 6,
    edges: [(1, 2), (2, 4), (2, 5), (2, 6), (3, 2), (5, 6)].map { Digraph.Edge($0.0 - 1, $0.1 - 1) })

  /// The numbers printed in ArchUnit's user guide, chapter *Cumulative Dependency Metrics*.
  @Test("Lakos's measures are the published ones")
  func lakos() throws {
    let found = try #require(Self.example.cumulativeDependency())
    #expect(found.dependencies == [5, 4, 5, 1, 2, 1])
    #expect(found.total == 18 && found.average == 3 && found.relative == 0.5)
    #expect(try #require(found.normalized) == 18.0 / 14)
    let empty = try #require(Digraph(nodeCount: 0, edges: []).cumulativeDependency())
    #expect(empty.total == 0 && empty.average == nil && empty.relative == nil && empty.normalized == nil)
  }

  @Test("A balanced binary tree is what others are compared with")
  func balanced() {
    for count in 1..<70 {
      let edges = (2..<Int32(count + 1)).map { Digraph.Edge($0 / 2 - 1, $0 - 1) }
      #expect(
        Digraph(nodeCount: count, edges: edges).cumulativeDependency()?.normalized == 1, "\(count) nodes")
    }
  }

  /// ArchUnit's user guide, chapter *Component Dependency Metrics*.
  @Test("Martin's measures are the published ones")
  func martin() {
    let alone = GraphPartition(groupOfNode: Array(0..<6), count: 6)
    let found = Self.example.coupling(between: alone)
    #expect(found.map(\.outgoing) == [1, 3, 1, 0, 1, 0])
    #expect(found.map(\.incoming) == [0, 2, 0, 1, 1, 2])
    #expect(found.map(\.instability) == [1, 0.6, 1, 0, 0.5, 0])
  }

  @Test("Groups are coupled if any of their members are")
  func groups() {
    for seed in 0..<1500 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 9)
      let count = cases.int(1...5)
      let group = small.nodes.map { _ in Int32(cases.int(0...count - 1)) }
      let found = small.digraph.coupling(between: GraphPartition(groupOfNode: group, count: count))
      for number in 0..<Int32(count) {
        let leading = small.edges.map { Digraph.Edge(group[Int($0.source)], group[Int($0.target)]) }
          .filter { $0.source != $0.target }
        let outgoing = Set(leading.filter { $0.source == number }.map(\.target)).count
        let incoming = Set(leading.filter { $0.target == number }.map(\.source)).count
        #expect(found[Int(number)] == .init(incoming: incoming, outgoing: outgoing), "seed \(seed)")
        #expect((found[Int(number)].instability == nil) == (incoming + outgoing == 0), "seed \(seed)")
      }
    }
  }

  @Test("The files of known answers say the same", KnownAnswers.areHere)
  func files() throws {
    let known = try KnownAnswers.read("lakos")
    let found = try #require(Self.example.cumulativeDependency())
    let numbers = KnownAnswers.numbers(
      [known["CCD"], known["ACD"], known["RACD"], known["NCCD"]].compactMap { $0 })
    let ours = [Double(found.total), found.average, found.relative, found.normalized].compactMap { $0 }
    #expect(isClose(ours, numbers, within: 0.005))
  }
}
