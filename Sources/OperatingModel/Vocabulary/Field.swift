/// One field of a record: its key in a document, where its value is kept, and what it says.
public struct Field<Root: Record, Value: Notated>: Sendable {
  /// Whether a document has to give a field.
  public enum Presence: Sendable {
    /// A document has to give it, and it is always written.
    case required
    /// A document may leave it out, and it is left out where it has the value of an empty record.
    case optional
  }

  let key: String
  let path: any WritableKeyPath<Root, Value> & Sendable
  let presence: Presence
  let rule: FieldRule<Value>?
  let origin: Origin?
  let since: Int
  let tie: Tie
  let summary: String

  /// A field.
  ///
  /// - Parameters:
  ///   - key: Its key in a document.
  ///   - path: Where its value is kept.
  ///   - presence: Whether a document has to give it.
  ///   - rule: What its values must satisfy beyond their type.
  ///   - origin: Who said it, where it is a threshold rather than a plain choice.
  ///   - tie: How it ties two nouns of one kind, where it refers to one of the record's own kind.
  ///   - since: The first format version that has it.
  ///   - summary: What it says, in one sentence.
  public init(
    _ key: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ presence: Presence,
    rule: FieldRule<Value>? = nil, by origin: Origin? = nil, tie: Tie = .free, since: Int = 1,
    _ summary: String
  ) {
    self.key = key
    self.path = path
    self.presence = presence
    self.rule = rule
    self.origin = origin
    self.since = since
    self.tie = tie
    self.summary = summary
  }

  /// A field that a document may leave out.
  public init(
    _ key: String, _ path: any WritableKeyPath<Root, Value> & Sendable, rule: FieldRule<Value>? = nil,
    by origin: Origin? = nil, tie: Tie = .free, since: Int = 1, _ summary: String
  ) {
    self.init(key, path, .optional, rule: rule, by: origin, tie: tie, since: since, summary)
  }
}
