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
  /// Whether it is the record's own id, which refers to nothing.
  public let isIdentity: Bool
  /// What a document holds for it.
  public private(set) var shape: DocumentShape
  /// Who said it, where it is a threshold rather than a plain choice, such as that of a day.
  public let origin: Origin?
  /// The first format version that has it.
  public let since: Int
  /// The version that it holds, where it is the one of a document's format.
  public let version: Int?
  /// Whether such references may lead round in a circle, where it refers to the record's own kind.
  public let circles: Circles
  /// Writes the default when it is asked for: most who walk a table want keys and shapes, row by row.
  private let writeDefault: @Sendable () -> String?

  init(_ entry: RecordTable.Entry, blank: KeptValue) {
    key = entry.key
    summary = entry.summary
    isRequired = entry.isRequired
    isIdentity = entry.isIdentity
    shape = entry.shape
    origin = entry.origin
    since = entry.since
    version = entry.version
    circles = entry.circles
    writeDefault = {
      var writer = JSONWriter(.compact)
      entry.layout.write(blank.place.at(entry.offset), &writer)
      let text = writer.text
      return text == "null" ? nil : text
    }
  }

  func with(shape: DocumentShape) -> FieldDescription {
    var copy = self
    copy.shape = shape
    return copy
  }

  /// What is meant where a document leaves it out, as JSON; `nil` where it is then not said, or has to be.
  public var defaultJSON: String? { isRequired ? nil : writeDefault() }
}
