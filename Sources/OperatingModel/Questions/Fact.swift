/// One fact that a finding rests on: what of whom is what.
public struct Fact: Hashable, Sendable {
  /// The id of the noun.
  public var subject: String
  /// What of it, as a document's keys name it.
  public var field: String
  /// What it is; “not recorded” where that is the fact.
  public var value: String

  /// A fact.
  public init(
    _ subject: some CustomStringConvertible, _ field: String, _ value: (some CustomStringConvertible)?
  ) {
    self.subject = subject.description
    self.field = field
    self.value = value?.description ?? "not recorded"
  }

  /// A fact that is one of a list of words.
  public init(_ subject: some CustomStringConvertible, _ field: String, _ value: (some Word)?) {
    self.init(subject, field, value?.rawValue)
  }
}

extension Fact: DocumentRecord, CustomStringConvertible {
  /// The fields of a fact.
  public static let fields = Fields(blank: Fact("", "", ""), onOneLine: true) {
    Field("subject", \.subject, .required, "The id of the noun.")
    Field("field", \.field, .required, "What of it, as a document's keys name it.")
    Field("value", \.value, .required, "What it is; “not recorded” where that is the fact.")
  }

  /// The fact as an equation on one line.
  public var description: String {
    "\(Words.shown(subject)).\(Words.shown(field)) = \(Words.shown(value, atMost: 240))"
  }
}
