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
