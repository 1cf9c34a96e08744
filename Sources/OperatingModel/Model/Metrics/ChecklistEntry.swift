/// What people answer to one of the seven questions to a north star, and why (C43).
///
/// The answers are kept side by side and never added up.
///
/// Source: North Star Playbook, chapter 2 (K).
public struct ChecklistEntry: Hashable, Sendable {
  /// The question.
  public var point: ChecklistPoint
  /// The answer.
  public var answer: ChecklistAnswer
  /// Why.
  public var reason: String?

  /// An answer to one of the seven questions.
  public init(_ point: ChecklistPoint, _ answer: ChecklistAnswer, reason: String? = nil) {
    self.point = point
    self.answer = answer
    self.reason = reason
  }
}

extension ChecklistEntry: DocumentRecord {
  /// The fields of an answer of the checklist.
  public static let fields = Fields(blank: ChecklistEntry(.expressesValue, .unsure), onOneLine: true) {
    Field("point", \.point, .required, "The question.")
    Field("answer", \.answer, .required, "The answer.")
    Field("reason", \.reason, "Why.")
  }
}
