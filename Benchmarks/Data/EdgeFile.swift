import Foundation

/// A file of edges, each line `source,target,weight`.
struct EdgeFile {
  var nodeCount = 0
  var edges: [Digraph.Edge] = []
  var weights: [Double] = []

  init(folder: String, name: String) throws {
    let text = try String(contentsOfFile: "\(folder)/data/\(name).csv", encoding: .utf8)
    for line in text.utf8.split(whereSeparator: { $0 == 10 || $0 == 13 }).dropFirst() {
      let numbers = line.split(separator: 44).map { $0.reduce(0) { $0 * 10 + Int32($1) - 48 } }
      edges.append(Digraph.Edge(numbers[0], numbers[1]))
      weights.append(Double(numbers[2]))
      nodeCount = max(nodeCount, Int(max(numbers[0], numbers[1])) + 1)
    }
  }

  var graph: Digraph { Digraph(nodeCount: nodeCount, edges: edges) }
}
