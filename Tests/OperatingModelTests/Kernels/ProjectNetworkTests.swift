import Foundation
import Testing

@testable import OperatingModel

/// The Reliable Construction project of Hillier and Lieberman, *Introduction to Operations Research*: fourteen tasks,
/// each with its mean duration in weeks and those it waits for.
@Suite("The longest path through a textbook's project")
struct ProjectNetworkTests {
  private static let tasks: [(name: Character, weeks: Double, after: String)] = [
    ("A", 2, ""), ("B", 4, "A"), ("C", 10, "B"), ("D", 6, "C"), ("E", 4, "C"), ("F", 5, "E"), ("G", 7, "D"),
    ("H", 9, "EG"), ("I", 7, "C"), ("J", 8, "FI"), ("K", 4, "J"), ("L", 5, "J"), ("M", 2, "H"),
    ("N", 6, "KL"),
  ]

  private static func node(_ name: Character) -> Int32 {
    Int32(tasks.firstIndex { $0.name == name } ?? 0)
  }

  private static let graph = Digraph(
    nodeCount: tasks.count,
    edges: tasks.flatMap { task in task.after.map { .init(node($0), node(task.name)) } })

  @Test func takes44WeeksAlongItsCriticalPath() throws {
    let longest = try #require(Self.graph.longestPaths { Self.tasks[Int($0)].weeks })
    #expect(longest.lengths.max() == 44)
    let end = try #require(longest.lengths.firstIndex(of: 44))
    #expect(String(longest.path(to: Int32(end)).map { Self.tasks[Int($0)].name }) == "ABCEFJLN")
    #expect(longest.lengths[Int(Self.node("M"))] == 40, "along ABCDGHM")
  }

  @Test func hasSixPathsOfKnownLengths() {
    let found = Self.graph.simplePaths(
      from: [Self.node("A")], to: [Self.node("M"), Self.node("N")], maximumPaths: 100
    ).paths
    let lengths = found.reduce(into: [String: Double]()) { lengths, path in
      let tasks = path.nodes.map { Self.tasks[Int($0)] }
      lengths[String(tasks.map(\.name))] = tasks.reduce(0) { $0 + $1.weeks }
    }
    #expect(
      lengths == [
        "ABCDGHM": 40, "ABCEHM": 31, "ABCEFJKN": 43, "ABCEFJLN": 44, "ABCIJKN": 41, "ABCIJLN": 42,
      ])
  }

  @Test(KnownAnswers.areHere) func isThatOfTheFile() throws {
    let known = try KnownAnswers.read("pert_reliable")
    let tasks = known["tasks"] as? [String: [String: Any]] ?? [:]
    #expect(tasks.count == Self.tasks.count)
    for task in Self.tasks {
      let said = tasks[String(task.name)]
      #expect(said?["mean"] as? Double == task.weeks)
      #expect((said?["preds"] as? [String])?.joined() == task.after)
    }
    #expect(known["duration"] as? Double == 44)
  }
}
