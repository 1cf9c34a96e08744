/// A kind of finding as data: its code, when it is drawn, and what it asks.
public struct FindingGuide: Hashable, Sendable {
  /// The code.
  public var code: FindingCode
  /// When it is drawn, in one sentence.
  public var meaning: String
  /// The question that it takes to people.
  public var question: String?

  /// A kind of finding.
  public init(_ code: FindingCode, _ meaning: String, ask question: String? = nil) {
    self.code = code
    self.meaning = meaning
    self.question = question
  }

  /// A typed kind as data.
  public init<Q: Question>(_ kind: FindingKind<Q>) {
    self.init(kind.code, kind.meaning, ask: kind.question)
  }
}

extension FindingGuide: DocumentRecord {
  /// The fields of a kind of finding.
  public static let fields = Fields(blank: FindingGuide("", "")) {
    Field("code", \.code, .required, "The code.")
    Field("meaning", \.meaning, .required, "When it is drawn, in one sentence.")
    Field("question", \.question, "The question that it takes to people.")
  }
}
