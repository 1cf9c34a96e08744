/// An answer that is not in the envelope of ``Answer`` yet.
public protocol OldAnswer: AnyAnswer {
}

extension OldAnswer {
  /// Nothing is told as data yet.
  public var gaps: [Gap] { [] }
  /// Which kinds of finding there are by their codes.
  public func findings(_ codes: FindingCode...) -> Findings { findings.filter { codes.contains($0.code) } }

  /// The answer as a report: its tables, notes and findings.
  public var description: String {
    @_semantics("optimize.sil.specialize.generic.never")
    get { AnswerText.text(of: self, tables: TextTable.tables(of: self, without: ["findings"])) }
  }
}

/// A question whose answer is not in the envelope of ``Answer`` yet.
public protocol OldQuestion: DocumentRecord {
  /// What the question gives back.
  associatedtype Answer: OldAnswer
  /// What the question is about: its code, its words, its sources and the findings it may draw.
  static var guide: QuestionGuide { get }
  /// The question with its usual thresholds.
  init()
  /// Answers the question.
  func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> Answer
}

extension ResolvedSystem {
  /// Asks a question.
  @_disfavoredOverload
  public func ask<Q: OldQuestion>(_ question: Q, beside other: ResolvedSystem? = nil) -> Q.Answer {
    question.answer(from: self, beside: other)
  }
}
