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
    let answer = ask(question, of: try model.resolved(), beside: beside)
    #expect(try Q(json: question.json) == question, sourceLocation: sourceLocation)
    #expect(try Answer<Q>(json: answer.json) == answer, sourceLocation: sourceLocation)
    #expect(try Answer<Q>(json: answer.compactJSON).json == answer.json, sourceLocation: sourceLocation)
    for seed in 0..<shuffles {
      let again = ask(question, of: try OtherOrder.of(model, seed: seed).resolved(), beside: beside)
      #expect(again == answer, "seed \(seed)", sourceLocation: sourceLocation)
    }
    expectSound(answer, at: sourceLocation)
    let entry = try #require(Catalogue.standard[Q.guide.code], sourceLocation: sourceLocation)
    #expect(entry.guide == Q.guide, sourceLocation: sourceLocation)
  }

  /// Every finding is of a kind of its question, has a key of its own, and asks something.
  static func expectSound<Q: Question>(_ answer: Answer<Q>, at place: SourceLocation = #_sourceLocation) {
    let findings = answer.findings.unfolded
    let keys = findings.map(\.key)
    #expect(Set(keys).count == keys.count, "every finding has a key of its own", sourceLocation: place)
    let kinds = Q.kinds.map(\.code)
    for finding in findings {
      #expect(kinds.contains(finding.code), "the question names \(finding.code)", sourceLocation: place)
      #expect(!finding.heuristics.isEmpty, "\(finding)", sourceLocation: place)
      #expect(finding.question.hasSuffix("?"), "\(finding)", sourceLocation: place)
      #expect(!finding.statement.isEmpty && !finding.subject.id.isEmpty, "\(finding)", sourceLocation: place)
    }
  }

  /// A company of which nothing is said gives an answer with nothing in it, and says so.
  static func expectSilent<Q: Question>(
    _ question: Q, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let answer = try ProductOperatingSystem("Empty").resolved().ask(question)
    #expect(answer.lookedAt == 0 && answer.findings.isEmpty, sourceLocation: sourceLocation)
  }

  private static func ask<Q: Question>(
    _ question: Q, of system: ResolvedSystem, beside other: ResolvedSystem?
  ) -> Answer<Q> {
    func compare<C: ComparingQuestion>(_ question: C, _ other: ResolvedSystem) -> Answer<Q>? {
      system.ask(question, beside: other, bounds: .none) as? Answer<Q>
    }
    guard let other, let comparing = question as? any ComparingQuestion,
      let answer = compare(comparing, other)
    else { return system.ask(question, bounds: .none) }
    return answer
  }
}
