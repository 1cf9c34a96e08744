// The graphs inside the library are no part of what it offers, so a plain build leaves this file out. With
// `-Xswiftc -enable-testing -Xswiftc -DGRAPHS` it is built; `BENCH_DIR` says where the inputs lie.
#if GRAPHS
  import Foundation

  @testable import OperatingModel

  /// Times the graph algorithms on files of edges, each line `source,target,weight`.
  enum Graphs {
    struct Input {
      var nodeCount: Int
      var edges: [Digraph.Edge]
      var weights: [Double]
      var graph: Digraph { Digraph(nodeCount: nodeCount, edges: edges) }
    }

    static func read(_ name: String) throws -> Input {
      let folder = ProcessInfo.processInfo.environment["BENCH_DIR"] ?? ".bench"
      let text = try String(contentsOfFile: "\(folder)/data/\(name).csv", encoding: .utf8)
      var input = Input(nodeCount: 0, edges: [], weights: [])
      for line in text.utf8.split(whereSeparator: { $0 == 10 || $0 == 13 }).dropFirst() {
        let numbers = line.split(separator: 44).map { $0.reduce(0) { $0 * 10 + Int32($1) - 48 } }
        input.edges.append(Digraph.Edge(numbers[0], numbers[1]))
        input.weights.append(Double(numbers[2]))
        input.nodeCount = max(input.nodeCount, Int(max(numbers[0], numbers[1])) + 1)
      }
      return input
    }

    /// Runs the work a few times and prints the least processor time it took, and what came of it.
    ///
    /// The work is done by one thread, so on a busy machine that says more than the time that passed.
    static func time<Result>(
      _ name: String, rounds: Int = 15, _ work: () -> Result, check: (Result) -> String
    ) {
      let chosen = CommandLine.arguments.dropFirst()
      guard chosen.isEmpty || chosen.contains(name) else { return }
      var best = Double.infinity
      var seen = ""
      for _ in 0..<rounds {
        let start = clock()
        let result = work()
        best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000)
        seen = check(result)
      }
      let name = name.padding(toLength: 28, withPad: " ", startingAt: 0)
      print(name, String(format: "%10.3f ms", best), seen)
    }

    static func run() throws {
      let random = try read("dag_100k_500k")
      let deep = try read("dag_local_100k_500k")
      let cyclic = try read("digraph_100k_500k")
      let d = random.graph
      let l = deep.graph
      let g = cyclic.graph

      time("build.D", { random.graph }) { "\($0.nodeCount) \($0.edgeCount)" }
      time("reversed.D", { d.reversed }) { "\($0.edgeCount)" }
      time("topological.D", { d.topologicalOrder() }) { "\($0.order.count)" }
      time("components.G", { g.stronglyConnectedComponents() }) { components in
        let largest = (0..<Int32(components.count)).map { components.members(of: $0).count }.max() ?? 0
        return "\(components.count) \(largest)"
      }
      time("longest.D", { d.longestPaths(edgeWeight: { random.weights[Int($0)] }) }) {
        "\($0?.lengths.max() ?? 0)"
      }
      time("longest.L", { l.longestPaths(edgeWeight: { deep.weights[Int($0)] }) }) {
        "\($0?.lengths.max() ?? 0)"
      }
      time("layers.L", { l.layers() }) { "\($0.count)" }
      let sources = (0..<1000).map { Int32($0 * 7919 % d.nodeCount) }
      time("descendants.D", { descendantCount(d, sources) }) { "\($0)" }
      time("rank.G", { g.pageRank() }) { rank in
        let shares = rank?.shares ?? []
        let most = shares.max() ?? 0
        return "\(most) \(shares.firstIndex(of: most) ?? -1) \(rank?.rounds ?? 0) rounds"
      }
      let small = try read("dag_2k_10k").graph
      let smallCyclic = try read("digraph_2k_10k").graph
      time("closure.2k", { small.descendantCounts() }) { "\($0?.reduce(0, +) ?? 0)" }
      time("closure.D", rounds: 1, { d.descendantCounts() }) { "\($0?.reduce(0, +) ?? 0)" }
      time("reduction.2k", { small.transitiveReduction() }) { result in
        if case .reduced(let reduced) = result { "\(reduced.edgeCount)" } else { "none" }
      }
      time("reduction.D", rounds: 1, { d.transitiveReduction() }) { result in
        if case .reduced(let reduced) = result { "\(reduced.edgeCount)" } else { "none" }
      }
      time("betweenness.2k", rounds: 5, { smallCyclic.betweenness() }) { between in
        let counts = between?.counts ?? []
        let most = counts.max() ?? 0
        return "\(most) \(counts.firstIndex(of: most) ?? -1)"
      }
      let loops = try read("loops_60_180").graph
      time("circuits.6", { loops.elementaryCircuits(maximumCount: 10_000, maximumLength: 6) }) {
        "\($0.circuits.count) \($0.isCutShort)"
      }
      time("circuits.all", rounds: 1, { loops.elementaryCircuits(maximumCount: 200_000, maximumSteps: .max) })
      {
        "\($0.circuits.count) \($0.isCutShort)"
      }
      let joined = UndirectedGraph(nodeCount: deep.nodeCount, edges: deep.edges)
      time("undirected.L", rounds: 3, { UndirectedGraph(nodeCount: deep.nodeCount, edges: deep.edges) }) {
        "\($0.joins.count)"
      }
      time("cuts.L", rounds: 3, { joined.cuts() }) { "\($0.nodes.count) \($0.joins.count)" }
      time("cores.L", rounds: 3, { joined.coreNumbers() }) { "\($0.max() ?? 0)" }
      time("clustering.L", rounds: 3, { joined.clustering() }) { "\($0.transitivity ?? 0)" }
      time("communities.L", rounds: 1, { joined.communities() }) { "\($0?.modularity ?? 0)" }
    }

    static func descendantCount(_ graph: Digraph, _ sources: [Int32]) -> Int {
      var search = ReachabilitySearch(graph)
      return sources.reduce(0) { $0 + search.search(from: $1) }
    }
  }
#endif
