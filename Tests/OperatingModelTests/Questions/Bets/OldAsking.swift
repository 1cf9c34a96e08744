import Testing

@testable import OperatingModel

/// As for questions in the envelope.
@discardableResult
func askSteadily<Q: OldQuestion>(
  _ question: Q, of model: ProductOperatingSystem, at place: SourceLocation = #_sourceLocation
) throws -> Q.Answer {
  let answer = try model.resolved().ask(question)
  #expect(try Q(json: question.json) == question, sourceLocation: place)
  #expect(try Q.Answer(json: answer.json) == answer, sourceLocation: place)
  #expect(try Q.Answer(json: answer.compactJSON) == answer, sourceLocation: place)
  for seed in 1...5 {
    let shuffled = try OtherOrder.of(model, seed: seed).resolved().ask(question)
    #expect(shuffled == answer, "seed \(seed)", sourceLocation: place)
  }
  let kinds = Q.guide.findings.map(\.code)
  #expect(answer.findings.allSatisfy { kinds.contains($0.code) }, sourceLocation: place)
  #expect(
    answer.findings.allSatisfy { !$0.facts.isEmpty && !$0.heuristics.isEmpty && $0.question.hasSuffix("?") },
    sourceLocation: place)
  return answer
}

extension AnswerChecks {
  /// The question and its answer survive being written down, and the order of saying does not matter.
  static func expectFaithful<Q: OldQuestion>(
    _ question: Q, of model: ProductOperatingSystem, beside other: ProductOperatingSystem? = nil,
    shuffles: Int = 8, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let beside = try other?.resolved()
    let answer = try model.resolved().ask(question, beside: beside)
    #expect(try Q(json: question.json) == question, sourceLocation: sourceLocation)
    #expect(try Q.Answer(json: answer.json) == answer, sourceLocation: sourceLocation)
    #expect(try Q.Answer(json: answer.compactJSON).json == answer.json, sourceLocation: sourceLocation)
    for seed in 0..<shuffles {
      let again = try OtherOrder.of(model, seed: seed).resolved().ask(question, beside: beside)
      #expect(again == answer, "seed \(seed)", sourceLocation: sourceLocation)
    }
    let keys = answer.findings.map(\.key)
    #expect(
      Set(keys).count == keys.count, "every finding has a key of its own", sourceLocation: sourceLocation)
    let kinds = Q.guide.findings.map(\.code)
    for finding in answer.findings {
      #expect(kinds.contains(finding.code), "the guide names \(finding.code)", sourceLocation: sourceLocation)
      #expect(
        !finding.facts.isEmpty && !finding.heuristics.isEmpty, "\(finding)", sourceLocation: sourceLocation)
      #expect(finding.question.hasSuffix("?"), "\(finding)", sourceLocation: sourceLocation)
    }
    let entry = try #require(Catalogue.standard[Q.guide.code], sourceLocation: sourceLocation)
    #expect(entry.findings == Q.guide.findings, sourceLocation: sourceLocation)
  }

  /// A company of which nothing is said gives an answer with nothing in it, and says so.
  static func expectSilent<Q: OldQuestion>(
    _ question: Q, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let answer = try ProductOperatingSystem("Empty").resolved().ask(question)
    #expect(answer.lookedAt == 0 && answer.findings.isEmpty, sourceLocation: sourceLocation)
    #expect(!answer.notes.isEmpty, sourceLocation: sourceLocation)
  }
}

/// Asks about teams, and holds that the order of saying does not matter, and the rest of what every answer keeps.
@discardableResult
func askTeams<Q: OldQuestion>(
  _ question: Q, of model: ProductOperatingSystem, at place: SourceLocation = #_sourceLocation
) throws -> Q.Answer {
  let answer = try model.resolved().ask(question)
  for seed in 1...6 {
    let again = try OtherOrder.of(model, seed: seed, shufflingToo: ["Bet.parents"]).resolved().ask(question)
    #expect(again == answer, "seed \(seed)", sourceLocation: place)
  }
  try AnswerChecks.expectFaithful(question, of: model, shuffles: 1, sourceLocation: place)
  return answer
}
