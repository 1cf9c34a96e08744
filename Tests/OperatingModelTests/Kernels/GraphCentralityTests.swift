import Testing

@testable import OperatingModel

@Suite("Betweenness and closeness")
struct GraphCentralityTests {
  /// For each node the shortest paths between others that it is on, and its distances, by listing every path.
  struct Expected {
    var between: [Double]
    var reached: [Int]
    var total: [Double]

    init(_ small: SmallGraph, lengths: [Double]) {
      between = [Double](repeating: 0, count: small.nodeCount)
      reached = [Int](repeating: 0, count: small.nodeCount)
      total = between
      for start in small.nodes {
        let all = small.simplePaths(from: start).map { path in
          (nodes: path.nodes, length: path.edgeNumbers.reduce(0) { $0 + lengths[Int($1)] })
        }
        for end in small.nodes where end != start {
          let paths = all.filter { $0.nodes.last == end }
          guard let least = paths.map(\.length).min() else { continue }
          reached[Int(start)] += 1
          total[Int(start)] += least
          let shortest = paths.filter { $0.length == least }
          for node in shortest.flatMap({ $0.nodes.dropFirst().dropLast() }) {
            between[Int(node)] += 1 / Double(shortest.count)
          }
        }
      }
    }
  }

  @Test("Betweenness and distances are those of all paths listed, with and without lengths")
  func listed() throws {
    for seed in 0..<1500 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 6)
      // Few different lengths, so that many paths are equally long.
      let lengths = small.edges.map { _ in Double(cases.int(1...3)) }
      for lengths in [nil, lengths] {
        let expected = Expected(small, lengths: lengths ?? small.edges.map { _ in 1 })
        let between = try #require(small.digraph.betweenness(edgeLengths: lengths))
        let closeness = try #require(small.digraph.closeness(edgeLengths: lengths))
        #expect(isClose(between.counts, expected.between), "seed \(seed)")
        #expect(closeness.reachedCounts == expected.reached, "seed \(seed)")
        #expect(closeness.totalDistances == expected.total, "seed \(seed)")

        // Turned round, the same nodes lie between; renumbered, their counts go with them.
        let turned = small.reversed.digraph.betweenness(edgeLengths: lengths)
        #expect(isClose(turned?.counts ?? [], between.counts), "seed \(seed)")
        let number = cases.shuffled(Array(0..<small.nodeCount))
        let renumbered = small.renumbered(number).digraph.betweenness(edgeLengths: lengths)
        #expect(isClose(number.map { renumbered?.counts[$0] ?? -1 }, between.counts), "seed \(seed)")
      }
    }
  }

  @Test("A sample of all nodes is exact, and samples of one node each are exact on average")
  func sampled() throws {
    for seed in 0..<500 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 7)
      let graph = small.undirected
      let exact = try #require(graph.betweenness()).counts
      guard small.nodeCount > 0 else {
        #expect(graph.betweenness(from: [])?.counts == nil)
        continue
      }
      let all = try #require(graph.betweenness(from: cases.shuffled(small.nodes))).counts
      #expect(isClose(all, exact), "seed \(seed)")
      var mean = [Double](repeating: 0, count: small.nodeCount)
      for start in small.nodes {
        let counts = try #require(graph.betweenness(from: [start])).counts
        for node in mean.indices { mean[node] += counts[node] / Double(small.nodeCount) }
      }
      #expect(isClose(mean, exact), "seed \(seed)")
      // As many steps as the kernel says, and not one fewer.
      #expect(graph.betweenness(maximumSteps: graph.pathSteps) != nil, "seed \(seed)")
      #expect(graph.betweenness(maximumSteps: graph.pathSteps - 1) == nil, "seed \(seed)")
    }
  }

  @Test("Undirected, each pair counts once")
  func undirected() throws {
    for seed in 0..<1000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 6)
      let graph = small.undirected
      let both = SmallGraph(nodeCount: small.nodeCount, edges: graph.joins + graph.joins.map(\.turned))
      let lengths = graph.joins.map { _ in Double(cases.int(1...3)) }
      let expected = Expected(both, lengths: lengths + lengths)
      let between = try #require(graph.betweenness(joinLengths: lengths))
      #expect(isClose(between.counts, expected.between.map { $0 / 2 }), "seed \(seed)")
      #expect(graph.closeness(joinLengths: lengths)?.totalDistances == expected.total, "seed \(seed)")
      if small.nodeCount < 3 {
        #expect(between.shares == nil, "seed \(seed)")
      } else {
        #expect(between.shares?.allSatisfy { $0 >= 0 && $0 <= 1.000001 } == true, "seed \(seed)")
      }
    }
  }

  @Test("The karate club has the published measures", KnownAnswers.areHere)
  func karate() throws {
    let known = try KnownAnswers.read("karate")
    let club = KnownAnswers.karate
    let between = try #require(club.betweenness())
    #expect(isClose(between.counts, KnownAnswers.numbers(known["betweennessUnnormalized"]), within: 1e-8))
    let closeness = try #require(club.closeness())
    #expect(isClose(closeness.values, KnownAnswers.numbers(known["closeness"]), within: 1e-8))
  }

  @Test("A company of nine teams and twelve dependencies has the go-between worked out by hand")
  func larkspur() throws {
    let pairs: [(Int32, Int32)] = [
      (1, 5), (1, 6), (2, 5), (2, 6), (3, 5), (3, 6), (4, 6), (7, 3), (7, 5), (9, 6), (2, 8), (4, 8),
    ]
    let graph = UndirectedGraph(nodeCount: 9, edges: pairs.map { Digraph.Edge($0 - 1, $1 - 1) })
    let shares = try #require(graph.betweenness()?.shares)
    #expect(isClose([graph.density ?? 0], [1 / 3]))
    #expect(isClose(shares, [0.033, 0.196, 0.140, 0.060, 0.185, 0.503, 0, 0.027, 0], within: 6e-4))
  }

  @Test("Reaching few is not near, and nobody's closeness is zero")
  func correction() throws {
    // Two joined to each other, and four in a row.
    let edges: [Digraph.Edge] = [.init(0, 1), .init(2, 3), .init(3, 4), .init(4, 5)]
    let graph = UndirectedGraph(nodeCount: 7, edges: edges)
    let values = try #require(graph.closeness()).values
    let expected: [Double] = [1.0 / 6, 1.0 / 6, 0.25, 0.375, 0.375, 0.25, 0]
    #expect(isClose(values, expected))
    #expect(Digraph(nodeCount: 0, edges: []).closeness()?.values == [])
    #expect(Digraph(nodeCount: 1, edges: []).closeness()?.values == [0])
  }

  @Test("Lengths that make no sense, bounds, and more paths than numbers give no answer")
  func noAnswer() {
    let graph = Digraph(nodeCount: 3, edges: [.init(0, 1), .init(1, 2)])
    let bad: [Double] = [0, -1, .nan, .infinity]
    for length in bad { #expect(graph.betweenness(edgeLengths: [1, length]) == nil) }
    #expect(graph.betweenness(edgeLengths: [1]) == nil)
    #expect(graph.closeness(edgeLengths: []) == nil)
    // Three nodes and two edges from the first, two and one from the second, one from the third.
    #expect(graph.betweenness(maximumSteps: 8) == nil)
    #expect(graph.betweenness(maximumSteps: 9) != nil)
    #expect(graph.closeness(maximumSteps: 8) == nil)
    // A length that is lost in the sum leads nowhere farther.
    let lost = Digraph(nodeCount: 4, edges: [.init(0, 1), .init(1, 2), .init(2, 1), .init(2, 3)])
    let between = lost.betweenness(edgeLengths: [1e20, 1e-20, 1e-20, 1e20])
    #expect(between?.counts == [0.0, 2.0, 2.0, 0.0])
    // Eleven hundred diamonds in a row.
    var edges: [Digraph.Edge] = []
    for diamond in 0..<Int32(1100) {
      let top = diamond * 3
      edges += [.init(top, top + 1), .init(top, top + 2), .init(top + 1, top + 3), .init(top + 2, top + 3)]
    }
    #expect(Digraph(nodeCount: 3301, edges: edges).betweenness() == nil)
  }
}
