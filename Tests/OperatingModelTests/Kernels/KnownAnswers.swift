import Foundation
import Testing

@testable import OperatingModel

/// Public cases with their right answers, in files that lie beside the checkout where there are any.
enum KnownAnswers {
  static let folder = Checkout.beside("shared/known")

  /// Skips a test, and says why, where there is no such folder.
  static let areHere: ConditionTrait = .enabled(if: folder != nil, "no shared/known beside the checkout")

  /// The object in a file of known answers; empty if there is none.
  static func read(_ name: String) throws -> [String: Any] {
    guard let folder else { return [:] }
    let text = try Data(contentsOf: folder.appendingPathComponent("\(name).json"))
    return try JSONSerialization.jsonObject(with: text) as? [String: Any] ?? [:]
  }

  static func numbers(_ value: Any?) -> [Double] {
    (value as? [NSNumber])?.map(\.doubleValue) ?? []
  }

  /// The friendships in a karate club, each in the list of its smaller member: Zachary, *An Information Flow Model for
  /// Conflict and Fission in Small Groups* (1977).
  static let karate: UndirectedGraph = {
    let lists: [Int32: [Int32]] = [
      0: [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31], 1: [2, 3, 7, 13, 17, 19, 21, 30],
      2: [3, 7, 8, 9, 13, 27, 28, 32], 3: [7, 12, 13], 4: [6, 10], 5: [6, 10, 16], 6: [16], 8: [30, 32, 33],
      9: [33],
      13: [33], 14: [32, 33], 15: [32, 33], 18: [32, 33], 19: [33], 20: [32, 33], 22: [32, 33],
      23: [25, 27, 29, 32, 33], 24: [25, 27, 31], 25: [31], 26: [29, 33], 27: [33], 28: [31, 33],
      29: [32, 33],
      30: [32, 33], 31: [32, 33], 32: [33],
    ]
    let edges = lists.flatMap { first, others in others.map { Digraph.Edge(first, $0) } }
    return UndirectedGraph(nodeCount: 34, edges: edges)
  }()
}

/// Whether two lists of numbers differ by no more than rounding.
func isClose(_ first: [Double], _ second: [Double], within tolerance: Double = 1e-9) -> Bool {
  first.count == second.count
    && zip(first, second).allSatisfy { ($0 - $1).magnitude <= tolerance * max(1, $1.magnitude) }
}

extension SmallGraph {
  var undirected: UndirectedGraph { UndirectedGraph(nodeCount: nodeCount, edges: edges) }

  /// Whether two different nodes are joined by an edge in either direction.
  func isJoined(_ first: Int32, _ second: Int32) -> Bool {
    first != second && (hasEdge(first, second) || hasEdge(second, first))
  }

  /// The same graph without a node's edges.
  func without(_ node: Int32) -> SmallGraph {
    SmallGraph(nodeCount: nodeCount, edges: edges.filter { $0.source != node && $0.target != node })
  }
}
