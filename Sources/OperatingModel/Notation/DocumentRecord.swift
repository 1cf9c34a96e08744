/// A value whose fields are said once, in a table from which everything that walks it is derived.
///
/// From ``fields`` follow reading a document with the place of every problem, writing in one canonical form,
/// `Codable` for any other coder, the format's description, and the check of every reference and every rule.
///
/// ```swift
/// struct Habit: DocumentRecord {
///   var practice: String
///   var weeks: Int?
///
///   static let fields = Fields(blank: Habit(practice: "")) {
///     Field("practice", \.practice, .required, "What is kept up.")
///     Field("weeks", \.weeks, rule: .atLeast(0), "How many weeks it was looked at.")
///   }
/// }
/// ```
/// A record's fields are stored properties, and it holds no records of its own kind: trees are kept flat, by ids.
public protocol DocumentRecord: DocumentValue {
  /// The table of the record's fields, in the order in which they are written.
  static var fields: DocumentFields<Self> { get }
}

extension DocumentRecord {
  /// One field of the record's table.
  public typealias Field = DocumentField<Self>
  /// The record's table of fields.
  public typealias Fields = DocumentFields<Self>

  /// An object with a member for each field that is recorded.
  public static var notation: Notation<Self> { .record(Self.self) }

  /// The record's fields, described for people and tools.
  public static var fieldDescriptions: [FieldDescription] { fields.table.descriptions }
}

extension DocumentRecord {
  /// The value with some of its properties changed.
  ///
  /// ```swift
  /// Team("billing", "Billing").with { $0.size = 6 }
  /// ```
  public func with(_ change: (inout Self) throws -> Void) rethrows -> Self {
    var copy = self
    try change(&copy)
    return copy
  }
}

extension Notation where Value: DocumentRecord {
  /// An object with a member for each field that is recorded.
  public static func record(_ type: Value.Type) -> Notation {
    let fields = type.fields
    let table = fields.table
    let read: @Sendable (inout JSONReader) throws(JSONHalt) -> Value? = { (reader) throws(JSONHalt) in
      try fields.read(&reader)
    }
    return Notation(
      read: read, write: { value, writer in Place.looking(at: value) { table.write($0, &writer) } },
      blank: fields.blank,
      layout: Layout(
        .record(table.shape), .record(table),
        read: { (reader, place) throws(JSONHalt) in try table.read(&reader, place) },
        write: { place, writer in table.write(place, &writer) },
        areEqual: { $0.value(Value.self) == $1.value(Value.self) }, assign: { $0.set($1.value(Value.self)) }))
  }
}
