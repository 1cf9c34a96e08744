/// What a document holds for a value: enough to describe the format to a person or to another tool.
public indirect enum NotationShape: Sendable {
  /// A text in quotes, with what it should be.
  case text(String)
  /// `true` or `false`.
  case boolean
  /// A number without a fraction, with what it should be.
  case wholeNumber(String)
  /// A number, with what it should be.
  case number(String)
  /// One of a few words; an open list keeps other words too.
  case word([String], isOpen: Bool)
  /// The id of a noun of the named type.
  case reference(String)
  /// A list.
  case list(NotationShape)
  /// A record of the named type; its fields are listed on demand, since records may hold their own kind.
  case record(String, fields: @Sendable () -> [FieldDescription])
  /// Any JSON value.
  case anything

  /// The words in which an error message says what was expected.
  public var expectation: String {
    switch self {
    case .text(let what), .wholeNumber(let what), .number(let what): what
    case .boolean: "true or false"
    case .word(let words, let isOpen):
      isOpen ? "a word" + (words.isEmpty ? "" : " such as \(Self.list(words))") : "one of \(Self.list(words))"
    case .reference(let noun): "the id of a \(noun)"
    case .list(.record(let name, _)): "a list of objects (\(Words.spaced(name)))"
    case .list(let element): "a list, each element \(element.expectation)"
    case .record(let name, _): "an object (\(Words.spaced(name)))"
    case .anything: "any value"
    }
  }

  static func list(_ words: [String]) -> String { words.map { "“\($0)”" }.joined(separator: ", ") }
}
