/// One field of a record, described: its key, what it holds, what is meant without it, and since when.
///
/// ```swift
/// for field in Bet.fieldDescriptions { print(field.key, field.shape.expectation) }
/// ```
/// Of a question's threshold it says the default and whose it is:
///
/// ```swift
/// for field in Traceability.fieldDescriptions {
///   print(field.key, field.defaultJSON ?? "not said", field.origin?.description ?? "")
/// }                                       // largestStep 1 B20-14, P
/// ```
public struct FieldDescription: Sendable {
  /// The key in a document.
  public let key: String
  /// What the field says, in one sentence.
  public let summary: String
  /// Whether a document has to give it.
  public let isRequired: Bool
  /// What a document holds for it.
  public let shape: NotationShape
  /// Who said it, where it is a threshold rather than a plain choice, such as that of a day.
  public let origin: Origin?
  /// The first format version that has it.
  public let since: Int
  /// How it ties two nouns of one kind, where it refers to one of the record's own kind.
  public let tie: Tie
  /// Writes the default when it is asked for: most who walk a table want keys and shapes, row by row.
  let writeDefault: @Sendable () -> String?

  /// What is meant where a document leaves it out, as JSON; `nil` where it is then not said, or has to be.
  public var defaultJSON: String? { isRequired ? nil : writeDefault() }
}
