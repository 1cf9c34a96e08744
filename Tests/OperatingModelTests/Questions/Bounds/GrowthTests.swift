import Foundation
import Testing

@testable import OperatingModel

/// What may take up to the square of what is asked about, and why.
private let exceptions = [
  "teams.network":
    "who lies between others is found from each team along every tie, up to the bound of its `steps`"
]

/// One thing with very many of another: what is said of it grows with what is recorded, and not with its square.
@Suite("Answers grow no faster than what is asked about", .serialized)
struct GrowthTests {
  @Test("What is found and printed", arguments: Set(StarDocument.shapes.map(\.collection)).sorted())
  func length(collection: String) throws {
    for shape in StarDocument.shapes where shape.collection == collection {
      for seed in shape.field == nil ? GrowthTests.seeds : 0...0 {
        let systems = try Self.sizes.map { try StarDocument(shape: shape, count: $0, seed: seed).system() }
        for entry in Catalogue.standard.entries {
          let growth = Growth(
            try systems.map { try entry.ask($0, nil, .text("{}", DocumentLimits()), AnswerBounds()) })
          #expect(growth.isLinear, "\(entry.code) with many \(shape), seed \(seed): \(growth)")
        }
      }
    }
  }

  private static let sizes = [16, 64]
  // A debug build takes ten times as long, and looks at fewer.
  #if DEBUG
    private static let seeds = 1...1
    private static let timedSizes = [100, 400]
  #else
    private static let seeds = 1...2
    private static let timedSizes = [200, 800]
  #endif

  /// How much longer an answer is of four times as many.
  private struct Growth {
    var findings: [Int]
    var printed: [Int]
    var json: [Int]

    init(_ answers: [any AnyAnswer]) {
      findings = answers.map(\.findings.count)
      printed = answers.map(\.description.utf8.count)
      json = answers.map(\.compactJSON.utf8.count)
    }

    /// Four times as many may give four times as much, and some more for what is longer by then.
    var isLinear: Bool {
      findings[1] <= 6 * findings[0] + 64 && printed[1] <= 6 * printed[0] + 25_000
        && json[1] <= 6 * json[0] + 25_000
    }
  }

  @Test("What grows with the square is noticed")
  func square() throws {
    func growth(_ collection: String, _ field: String?, _ code: QuestionCode, _ json: String) throws -> Growth
    {
      let shape = StarDocument.Shape(collection: collection, field: field)
      return Growth(
        try Self.sizes.map {
          let system = try StarDocument(shape: shape, count: $0, seed: field == nil ? 1 : 0).system()
          return try Catalogue.standard.ask(code, of: system, with: json)
        })
    }
    let teams = try growth("bets", "contributors", "teams.networkAgreement", #"{"mostTeams": 500}"#)
    #expect(!teams.isLinear)
    let groups = try growth("assessments", nil, "maturity.profiles", #"{"mostPairs": 1000}"#)
    #expect(!groups.isLinear)
  }

  /// The shapes that are told of most often: one team, bet, metric, decision or dimension with very many of something.
  static let hubs = [
    "assessments", "bets", "bets/0/contributors", "bets/0/dependencies", "bets/0/parents",
    "bets/0/shapeRatings",
    "decisions/0/options", "dependencies", "goals", "metrics/0/observations", "needs",
  ]

  @Test("The time it takes, too", arguments: hubs)
  func time(hub: String) async throws {
    await #expect(processExitsWith: .success, "one thing with many \(hub)") { [hub] in
      let shape = try #require(StarDocument.shapes.first { $0.description == hub })
      for seed in shape.field == nil ? GrowthTests.seeds : 0...0 {
        let systems = try GrowthTests.timedSizes.map {
          try StarDocument(shape: shape, count: $0, seed: seed).system()
        }
        for entry in Catalogue.standard.entries {
          var took: [Double] = []
          for system in systems {
            let began = clock()
            _ = try entry.ask(system, nil, .text("{}", DocumentLimits()), AnswerBounds()).description
            took.append(Double(clock() - began) / Double(CLOCKS_PER_SEC))
          }
          // Four times as many may take four times as long, and some more for sorting and for chance.
          let factor = exceptions[entry.code.rawValue] == nil ? 8.0 : 24
          #expect(took[1] <= factor * took[0] + 0.25, "\(entry.code) with many \(hub): \(took) s")
        }
      }
    }
  }
}
