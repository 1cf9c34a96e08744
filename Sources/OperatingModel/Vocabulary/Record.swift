/// A value whose fields are said once, in a table from which everything that walks it is derived.
///
/// From ``fields`` follow reading a document with the place of every problem, writing in one canonical form,
/// `Codable` for any other coder, the format's description, and the check of every reference.
///
/// ```swift
/// extension Habit: Record {
///   public static let fields = Fields(from: Habit(practice: "")) {
///     Field("practice", \.practice, .required, "What is kept up.")
///     Field("weeks", \.weeks, "How many weeks it was looked at.")
///   }
/// }
/// ```
public protocol Record: Notated {
  /// The table of the record's fields, in the order in which they are written.
  static var fields: Fields<Self> { get }
}

extension Record {
  /// An object with a member for each field that is recorded.
  public static var notation: Notation<Self> { .record(Self.self) }

  /// The record's fields, described for people and tools.
  public static var fieldDescriptions: [FieldDescription] { fields.descriptions }
}

extension Notation where Value: Record {
  /// An object with a member for each field that is recorded.
  public static func record(_ type: Value.Type) -> Notation {
    let fields = type.fields
    let shape = NotationShape.record(String(describing: type), fields: { type.fields.descriptions })
    var notation = Notation(
      shape: shape,
      read: { (reader) throws(JSONHalt) in try fields.read(&reader) },
      write: { value, writer in fields.write(value, &writer) },
      decode: { try fields.decode($0) },
      encode: { try fields.encode($0, $1) })
    notation.visit = fields.visitor
    notation.sift = fields.sifter
    return notation
  }
}
