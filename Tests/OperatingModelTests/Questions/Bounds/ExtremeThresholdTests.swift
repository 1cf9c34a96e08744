import Foundation
import Testing

@testable import OperatingModel

/// Thresholds come from anybody: a server hands them on as it got them. Whatever they say, a question answers at once
/// or says which of them it does not take.
///
/// What traps takes its process along, so that each question is asked in a process of its own.
@Suite("Thresholds at their extremes", .serialized)
struct ExtremeThresholdTests {
  static let codes = Catalogue.standard.entries.map(\.code.rawValue)

  @Test("Each threshold alone, and many together", arguments: codes)
  func everyThreshold(code: String) async {
    await #expect(processExitsWith: .success, "\(code) with extreme thresholds") { [code] in
      let entry = try #require(Catalogue.standard[QuestionCode(code)])
      var values = ExtremeValues()
      let choices = entry.parameters.map { (key: $0.key, values: values.values(of: $0.shape)) }
      #expect(values.unknown.isEmpty, "no extreme value is known for these")
      let systems = try AskedSystems.all
      for (key, values) in choices {
        for value in values { ThresholdCheck(code, [(key, value)]).expectAnswer(from: systems) }
      }
      var random = RandomCases(seed: 7)
      // A debug build takes ten times as long, and looks at fewer.
      #if DEBUG
        let mixtures = 12
      #else
        let mixtures = 60
      #endif
      for _ in 0..<mixtures {
        let some = choices.filter { !$0.values.isEmpty && random.int(0...3) > 0 }
        let said = some.map { (key: $0.key, value: random.one(of: $0.values)) }
        ThresholdCheck(code, said).expectAnswer(from: systems)
      }
    }
  }

  @Test("A bound of work has an upper bound, and says so")
  func boundsOfWork() throws {
    let bounds = [
      ("metrics.inputsAndBets", "paths"), ("bets.dependencies", "mostSteps"), ("teams.network", "steps"),
      ("teams.network", "mostPairs"), ("teams.networkAgreement", "mostPairs"),
      ("teams.networkAgreement", "mostTeams"),
    ]
    let system = try Fixtures.company("larkspur").resolved()
    for (code, key) in bounds {
      let entry = try #require(Catalogue.standard[QuestionCode(code)])
      let field = try #require(entry.parameters.first { $0.key == key })
      guard case .number(let number) = field.shape, let most = number.rule.most else {
        Issue.record("\(code) \(key) has no upper bound")
        continue
      }
      #expect(
        try entry.ask(system, nil, .text(#"{"\#(key)": \#(Int(most))}"#, DocumentLimits()), AnswerBounds())
          .lookedAt > 0)
      let problems = #expect(throws: Problems.self) {
        try entry.ask(
          system, nil, .text(#"{"\#(key)": \#(Int(most) + 1)}"#, DocumentLimits()), AnswerBounds())
      }
      #expect(problems?.map(\.path.description) == ["/\(key)"])
    }
  }
}

/// Some thresholds of a question, as a server would hand them on.
private struct ThresholdCheck {
  let code: QuestionCode
  let said: [(key: String, value: String)]

  init(_ code: String, _ said: [(key: String, value: String)]) {
    self.code = QuestionCode(code)
    self.said = said
  }

  var json: String {
    "{" + said.map { "\(Tree.quoted($0.key)): \($0.value)" }.joined(separator: ", ") + "}"
  }

  /// Expects an answer within a second of computing time, or problems that each name a threshold that was said.
  func expectAnswer(from systems: [ResolvedSystem]) {
    for system in systems {
      let began = clock()
      let problems = self.problems(asking: system, beside: systems.first)
      let took = Double(clock() - began) / Double(CLOCKS_PER_SEC)
      #expect(took < 1, "\(code) with \(json.prefix(300)) took \(took) s")
      let keys = Set(said.map { ModelPath.Step.key($0.key) })
      for problem in problems {
        let isOfThreshold = problem.path.steps.first.map(keys.contains) ?? false
        #expect(isOfThreshold, "\(code) with \(json.prefix(300)): \(problem)")
      }
      // The thresholds are the same for the next one.
      if !problems.isEmpty { return }
    }
  }

  /// Asks, and prints the answer; what is wrong with the thresholds.
  private func problems(asking system: ResolvedSystem, beside other: ResolvedSystem?) -> [Problem] {
    do throws(Problems) {
      let answer = try Catalogue.standard.ask(code, of: system, beside: other, with: json)
      _ = answer.description
      return []
    } catch {
      return error.all
    }
  }
}

/// The systems that are asked: small ones in which every kind of thing is recorded.
private enum AskedSystems {
  static var all: [ResolvedSystem] {
    get throws {
      let companies = try ["larkspur", "halden", "pocketfern"].map { try Fixtures.company($0).resolved() }
      let random = try RandomDocument.make(seed: 3) { ($0.most, $0.fill, $0.isAcyclic) = (6, 80, true) }
        .system
      return companies + [try random.resolved(tolerating: Set(ProblemCode.known))]
    }
  }
}
