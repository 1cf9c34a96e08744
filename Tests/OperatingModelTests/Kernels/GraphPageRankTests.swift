import Testing

@testable import OperatingModel

@Suite("PageRank")
struct GraphPageRankTests {
  /// The shares by solving the equations they fulfil.
  static func solved(_ small: SmallGraph, weights: [Double]) -> [Double] {
    let count = small.nodeCount
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: count + 1), count: count)
    for source in 0..<count {
      let leaving = zip(small.edges, weights).filter { Int($0.0.source) == source }
      let total = leaving.reduce(0) { $0 + $1.1 }
      for target in 0..<count {
        let part =
          total > 0
          ? leaving.filter { Int($0.0.target) == target }.reduce(0) { $0 + $1.1 } / total : 1 / Double(count)
        matrix[target][source] -= 0.85 * part
      }
      matrix[source][source] += 1
      matrix[source][count] = 0.15 / Double(count)
    }
    for pivot in 0..<count {
      for row in 0..<count where row != pivot {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in pivot...count { matrix[row][column] -= factor * matrix[pivot][column] }
      }
    }
    return (0..<count).map { matrix[$0][count] / matrix[$0][$0] }
  }

  @Test("Shares fulfil their equations, whatever the weights and dead ends")
  func equations() throws {
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 8)
      let weights = small.edges.map { _ in Double(cases.int(0...4)) }
      for weights in [nil, weights] {
        let rank = try #require(small.digraph.pageRank(edgeWeights: weights, tolerance: 1e-13))
        let expected = Self.solved(small, weights: weights ?? small.edges.map { _ in 1 })
        #expect(isClose(rank.shares, expected) && rank.isSettled, "seed \(seed)")

        let number = cases.shuffled(Array(0..<small.nodeCount))
        let renumbered = small.renumbered(number).digraph.pageRank(edgeWeights: weights, tolerance: 1e-13)
        #expect(isClose(number.map { renumbered?.shares[$0] ?? -1 }, rank.shares), "seed \(seed)")
      }
    }
  }

  @Test("The order in which edges are listed does not change a digit")
  func order() {
    for seed in 0..<300 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 9)
      let relisted = SmallGraph(nodeCount: small.nodeCount, edges: cases.shuffled(small.edges))
      #expect(small.digraph.pageRank()?.shares == relisted.digraph.pageRank()?.shares, "seed \(seed)")
    }
  }

  @Test("The karate club has the published ranks", KnownAnswers.areHere)
  func karate() throws {
    let known = try KnownAnswers.read("karate")
    let rank = try #require(KnownAnswers.karate.neighbours.pageRank(tolerance: 1e-14))
    #expect(isClose(rank.shares, KnownAnswers.numbers(known["pagerank085"]), within: 1e-11))
  }

  @Test("Bounds are met and said; weights that make no sense give no answer")
  func bounds() {
    let graph = Digraph(nodeCount: 3, edges: [.init(0, 1), .init(1, 2)])
    let short = graph.pageRank(maximumRounds: 2)
    #expect(short?.rounds == 2 && short?.isSettled == false)
    for bad in [-1, .nan, .infinity] { #expect(graph.pageRank(edgeWeights: [1, bad]) == nil) }
    #expect(graph.pageRank(edgeWeights: [1]) == nil && graph.pageRank(damping: 1.5) == nil)
    #expect(Digraph(nodeCount: 0, edges: []).pageRank()?.shares == [])
    #expect(Digraph(nodeCount: 1, edges: []).pageRank()?.shares == [1])
  }
}
