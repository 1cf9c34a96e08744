/// One fact that a finding rests on: what of whom is what.
public struct Fact: Hashable, Sendable {
  /// The id of the noun.
  public var subject: String
  /// What people call it.
  public var name: String
  /// What of it, in people's words: “authority”, “size”.
  public var field: String
  /// What it is, in people's words; “not recorded” where that is the fact.
  public var value: String

  /// A fact about a noun.
  public init<E: Identified>(_ entity: E, _ field: String, _ value: (some CustomStringConvertible)?) {
    self.init(Finding.Subject(entity), field, value)
  }

  /// A fact about the noun of a row.
  public init<Row: EntityRow>(row: Row, _ field: String, _ value: (some CustomStringConvertible)?) {
    self.init(Finding.Subject(row: row), field, value)
  }

  /// A fact about a subject.
  public init(_ subject: Finding.Subject, _ field: String, _ value: (some CustomStringConvertible)?) {
    self.subject = subject.id
    name = subject.name
    self.field = field
    self.value = value?.description ?? "not recorded"
  }

  /// A fact that is one of a list of words, in the words of people.
  public init(_ subject: Finding.Subject, _ field: String, _ value: (some Word)?) {
    self.init(subject, field, value.map { Words.spoken($0.rawValue) })
  }

  /// A fact about the noun of a row that is one of a list of words, in the words of people.
  public init<Row: EntityRow>(row: Row, _ field: String, _ value: (some Word)?) {
    self.init(Finding.Subject(row: row), field, value)
  }
}

extension Fact: DocumentRecord, CustomStringConvertible {
  /// The fields of a fact.
  public static let fields = Fields(
    blank: Fact(Finding.Subject(kind: "", id: "", name: ""), "", ""), onOneLine: true
  ) {
    Field("subject", \.subject, .required, "The id of the noun.")
    Field("name", \.name, "What people call it.")
    Field("field", \.field, .required, "What of it, in people's words: “authority”, “size”.")
    Field(
      "value", \.value, .required, "What it is, in people's words; “not recorded” where that is the fact.")
  }

  /// The fact on one line.
  public var description: String { text(in: Finding.Subject(kind: "", id: "", name: "")) }
}
