/// A kind of finding that a question may draw: its code, what it means and what it asks.
public struct FindingKind: Hashable, Sendable {
  /// The code.
  public var code: FindingCode
  /// When it is drawn, in one sentence.
  public var meaning: String

  /// A kind of finding.
  public init(_ code: FindingCode, _ meaning: String) {
    self.code = code
    self.meaning = meaning
  }
}

extension FindingKind: DocumentRecord {
  /// The fields of a kind of finding.
  public static let fields = Fields(blank: FindingKind("", ""), onOneLine: true) {
    Field("code", \.code, .required, "The code.")
    Field("meaning", \.meaning, .required, "When it is drawn, in one sentence.")
  }
}
