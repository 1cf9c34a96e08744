/// One field of a record, described: its key, what it holds and since when.
///
/// ```swift
/// for field in Bet.fieldDescriptions { print(field.key, field.shape.expectation) }
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
  /// The first format version that has it.
  public let since: Int
  /// How it ties two nouns of one kind, where it refers to one of the record's own kind.
  public let tie: Tie
}
