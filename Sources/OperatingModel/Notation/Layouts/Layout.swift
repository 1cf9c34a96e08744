/// What values of one type look like in memory and in a document, the type itself hidden.
///
/// A layout holds a few functions for each type of value, not for each field. What walks a record works on the
/// layouts of its fields and on their offsets, and is written once.
final class Layout: Sendable {
  /// How a value is put together, for those who walk it.
  enum Structure: Sendable {
    /// A value with nothing in it that a walk stops at.
    case plain
    /// The id of a noun.
    case reference(Target)
    /// A value that may not be recorded; where it is, it stands at the same place.
    case optional(Layout, OptionalAccess)
    /// A list.
    case list(Layout, ListAccess)
    /// Entities by their ids.
    case roster(Layout, RosterAccess)
    /// A record.
    case record(RecordTable)
  }

  /// A kind of noun that ids refer to.
  struct Target: Sendable {
    let type: ObjectIdentifier
    let noun: String
  }

  let shape: DocumentShape
  let structure: Structure
  /// Reads a value into a place that holds one already; false after recording why there is none.
  let read: @Sendable (inout JSONReader, Place) throws(JSONHalt) -> Bool
  let write: @Sendable (Place, inout JSONWriter) -> Void
  let areEqual: @Sendable (Place, Place) -> Bool
  /// Puts a copy of the value at the second place in the first.
  let assign: @Sendable (Place, Place) -> Void
  /// Whether there is nothing here: no value, no element.
  let isNothing: (@Sendable (Place) -> Bool)?
  /// What is wrong with a value by itself, whoever holds it; `nil` where nothing can be.
  let fault: (@Sendable (Place) -> IntegrityFault?)?
  /// The least and the most of the numbers in a value, against which a field's rule is held.
  let numbers: (@Sendable (Place) -> ClosedRange<Double>?)?
  /// The first and the last day that a value may mean, against which another field's days are held.
  let days: (@Sendable (Place) -> ClosedRange<Int>?)?

  init(
    _ shape: DocumentShape, _ structure: Structure = .plain,
    read: @escaping @Sendable (inout JSONReader, Place) throws(JSONHalt) -> Bool,
    write: @escaping @Sendable (Place, inout JSONWriter) -> Void,
    areEqual: @escaping @Sendable (Place, Place) -> Bool,
    assign: @escaping @Sendable (Place, Place) -> Void,
    isNothing: (@Sendable (Place) -> Bool)? = nil,
    fault: (@Sendable (Place) -> IntegrityFault?)? = nil,
    numbers: (@Sendable (Place) -> ClosedRange<Double>?)? = nil,
    days: (@Sendable (Place) -> ClosedRange<Int>?)? = nil
  ) {
    self.shape = shape
    self.structure = structure
    self.read = read
    self.write = write
    self.areEqual = areEqual
    self.assign = assign
    self.isNothing = isNothing
    self.fault = fault
    self.numbers = numbers
    self.days = days
  }

  /// Whether values take no more than a word, so that lists of them stay on one line.
  var isPlain: Bool {
    switch structure {
    case .plain, .reference: shape.isPlain
    case .optional(let wrapped, _): wrapped.isPlain
    case .list, .roster, .record: false
    }
  }
}

extension Layout {
  /// What a walk does with a value that may not be recorded.
  struct OptionalAccess: Sendable {
    let isNil: @Sendable (Place) -> Bool
    let clear: @Sendable (Place) -> Void
  }

  /// What a walk does with a list.
  struct ListAccess: Sendable {
    let stride: Int
    let elements: @Sendable (Place) -> (first: Place, count: Int)
    /// Shows the elements one by one, to be changed, and takes those away for which the body says false.
    let filter: @Sendable (Place, (Int, Place) -> Bool) -> Void
  }

  /// What a walk does with a roster; it is a list of the entities that hold their ids, and what else was said.
  struct RosterAccess: Sendable {
    let target: Target
    /// The entities that hold their ids; `filter` goes over all as they were said.
    let list: ListAccess
    /// The places, among all as they were said, and the ids of those whose ids were taken.
    let duplicates: @Sendable (Place) -> [(position: Int, id: String)]
    /// The ids of the entities that hold theirs, and where each of these stands among them.
    let ids: @Sendable (Place) -> TextPlaces
    /// What the entity at a place among them is called.
    let label: @Sendable (Place, Int) -> String
  }
}
