import Foundation
import Testing

@testable import OperatingModel

/// One thing with very many of another: what is said of it grows with what is recorded, and not with its square.
@Suite("Answers grow no faster than what is asked about", .serialized)
struct GrowthTests {
  /// What grows faster, and why it may.
  static let exceptions: [String: String] = [:]

  @Test("What is found and printed", arguments: Set(StarDocument.shapes.map(\.collection)).sorted())
  func length(collection: String) throws {
    let (small, large) = (40, 160)
    for shape in StarDocument.shapes where shape.collection == collection {
      for seed in shape.field == nil ? 0..<3 : 0..<2 {
        let systems = try [small, large].map { try StarDocument(shape: shape, count: $0, seed: seed).system() }
        for entry in Catalogue.standard.entries {
          let answers = try systems.map { try entry.ask($0, nil, "{}") }
          let findings = answers.map(\.findings.count)
          let printed = answers.map(\.description.utf8.count)
          let json = answers.map(\.compactJSON.utf8.count)
          let what = "\(entry.code) with many \(shape), seed \(seed)"
          // Four times as many may give four times as much, and some more for what is longer by then.
          #expect(findings[1] <= 6 * findings[0] + large, "\(what): \(findings) findings")
          #expect(printed[1] <= 6 * printed[0] + 400 * large, "\(what): \(printed) bytes printed")
          #expect(json[1] <= 6 * json[0] + 400 * large, "\(what): \(json) bytes of JSON")
        }
      }
    }
  }

  /// The shapes that are told of most often: one team, bet, metric, decision or dimension with very many of something.
  static let hubs = [
    "assessments", "bets", "bets/0/contributors", "bets/0/dependencies", "bets/0/parents", "bets/0/shapeRatings",
    "decisions/0/options", "dependencies", "goals", "metrics/0/observations", "needs",
  ]

  @Test("The time it takes, too", arguments: hubs)
  func time(hub: String) async throws {
    await #expect(processExitsWith: .success, "one thing with many \(hub)") { [hub] in
      let shape = try #require(StarDocument.shapes.first { $0.description == hub })
      let (small, large) = (500, 2000)
      let systems = try [small, large].map { try StarDocument(shape: shape, count: $0, seed: 1).system() }
      for entry in Catalogue.standard.entries {
        var took: [Double] = []
        for system in systems {
          let began = clock()
          _ = try entry.ask(system, nil, "{}").description
          took.append(Double(clock() - began) / Double(CLOCKS_PER_SEC))
        }
        #expect(took[1] <= 8 * took[0] + 0.25, "\(entry.code) with many \(hub): \(took) s")
      }
    }
  }
}
