import Testing

@testable import OperatingModel

/// What every question and every answer has to keep.
enum AnswerChecks {
  /// The question and its answer survive being written down, and the order of saying does not matter.
  static func expectFaithful<Q: Question>(
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
    #expect(entry.guide == Q.guide, sourceLocation: sourceLocation)
  }

  /// A company of which nothing is said gives an answer with nothing in it, and says so.
  static func expectSilent<Q: Question>(
    _ question: Q, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let answer = try ProductOperatingSystem("Empty").resolved().ask(question)
    #expect(answer.lookedAt == 0 && answer.findings.isEmpty, sourceLocation: sourceLocation)
    #expect(!answer.notes.isEmpty, sourceLocation: sourceLocation)
  }
}
