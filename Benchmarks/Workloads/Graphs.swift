import Foundation

/// The graph algorithms inside the library, on files of edges, beside what peers were measured to take.
///
/// They are no part of what the library offers, so their sources are compiled into this program: `Kernels` links
/// to them. `BENCH_DIR` names the folder with the inputs, `data/*.csv`, and the peers' results,
/// `results/results.jsonl`; without it the workload says that it was left out.
enum Graphs {
  static func run(_ table: inout Table) throws {
    guard let folder = ProcessInfo.processInfo.environment["BENCH_DIR"] else {
      table.say("graphs are left out: BENCH_DIR names no folder with edges and peers' results")
      return
    }
    let peers = try PeerResults(folder: folder)
    let random = try EdgeFile(folder: folder, name: "dag_100k_500k")
    let deep = try EdgeFile(folder: folder, name: "dag_local_100k_500k")
    let cyclic = try EdgeFile(folder: folder, name: "digraph_100k_500k")
    let small = try EdgeFile(folder: folder, name: "dag_2k_10k").graph
    let smallCyclic = try EdgeFile(folder: folder, name: "digraph_2k_10k").graph
    let loops = try EdgeFile(folder: folder, name: "loops_60_180").graph
    let (d, l, g) = (random.graph, deep.graph, cyclic.graph)
    let sources = (0..<1000).map { Int32($0 * 7919 % d.nodeCount) }

    func race<Result>(
      _ name: String, rounds: Int = 15, _ work: @escaping () -> Result, check: @escaping (Result) -> String
    ) throws {
      try table.race(
        name, rounds: rounds, [Contender("OperatingModel", work, check: check)] + peers.contenders(for: name))
    }

    try race("build_100k_500k", { random.graph }) { "\($0.nodeCount), \($0.edgeCount)" }
    try race("scc.G", { g.stronglyConnectedComponents() }) { components in
      let largest = (0..<Int32(components.count)).map { components.members(of: $0).count }.max() ?? 0
      return "\(components.count), \(largest)"
    }
    try race("topo.D", { d.topologicalOrder() }) { "\($0.order.count)" }
    try race("longest_path_w.L", { l.longestPaths(edgeWeight: { deep.weights[Int($0)] }) }) {
      "\(Int($0?.lengths.max() ?? 0))"
    }
    try race("longest_path_w.D", { d.longestPaths(edgeWeight: { random.weights[Int($0)] }) }) {
      "\(Int($0?.lengths.max() ?? 0))"
    }
    try race("layers.L", { l.layers() }) { "\($0.count)" }
    try race(
      "descendants_1000src.D",
      {
        var search = ReachabilitySearch(d)
        return sources.reduce(0) { $0 + search.search(from: $1) }
      }
    ) { "\($0)" }
    try race("pagerank.G", { g.pageRank() }) { rank in
      let most = rank?.shares.max() ?? 0
      return "\(most), \(rank?.shares.firstIndex(of: most) ?? -1)"
    }
    try race("transitive_reduction.2k", { small.transitiveReduction() }) { result in
      if case .reduced(let reduced) = result { "\(reduced.edgeCount)" } else { "none" }
    }
    try race("transitive_closure_pairs.2k", { small.descendantCounts() }) { "\($0?.reduce(0, +) ?? 0)" }
    try race("betweenness.2k", rounds: 5, { smallCyclic.betweenness() }) { between in
      let most = between?.counts.max() ?? 0
      return "\(most), \(between?.counts.firstIndex(of: most) ?? -1)"
    }
    try race(
      "simple_cycles_len<=6.60_180", { loops.elementaryCircuits(maximumCount: 10_000, maximumLength: 6) }
    ) { "\($0.circuits.count)" }
  }
}
