/// A place in memory that holds a value, whose type the layout beside it knows.
///
/// This folder is the library's one room for unsafe memory, the reader and the buffer of JSON aside: a table's fields are reached by
/// their offsets, since a key path costs many times as much. A place is never kept: it is good for as long as the
/// call that hands it on, and looking at a place never writes to it.
@safe
struct Place {
  private let address: UnsafeMutableRawPointer

  private init(_ address: UnsafeMutableRawPointer) { unsafe self.address = address }

  /// The place of a field at an offset.
  @inline(__always)
  func at(_ offset: Int) -> Place { unsafe Place(address + offset) }

  // MARK: From values and back

  /// Lets a body work on a value where it stands.
  @inline(__always)
  static func of<Value, Result, Failure: Error>(
    _ value: inout Value, _ body: (Place) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe withUnsafeMutablePointer(to: &value) { pointer throws(Failure) in
      try unsafe body(Place(UnsafeMutableRawPointer(pointer)))
    }
  }

  /// Lets a body look at a value where it stands.
  @inline(__always)
  static func looking<Value, Result, Failure: Error>(
    at value: borrowing Value, _ body: (Place) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe withUnsafePointer(to: value) { pointer throws(Failure) in
      try unsafe body(Place(UnsafeMutableRawPointer(mutating: UnsafeRawPointer(pointer))))
    }
  }

  /// The value that stands here.
  @inline(__always)
  func value<Value>(_ type: Value.Type = Value.self) -> Value {
    unsafe address.assumingMemoryBound(to: type).pointee
  }

  /// Puts a value in the place of the one that stands here.
  @inline(__always)
  func set<Value>(_ value: consuming Value) {
    unsafe address.assumingMemoryBound(to: Value.self).pointee = value
  }

  /// Lets a body look at the value that stands here without taking a copy.
  @inline(__always)
  func look<Value, Result>(_ type: Value.Type, _ body: (borrowing Value) -> Result) -> Result {
    unsafe body(address.assumingMemoryBound(to: type).pointee)
  }

  /// Lets a body change the value that stands here.
  @inline(__always)
  func edit<Value, Result>(_ type: Value.Type, _ body: (inout Value) -> Result) -> Result {
    unsafe body(&address.assumingMemoryBound(to: type).pointee)
  }

  // MARK: Ids

  /// The text of the id that stands here; ids of all nouns look the same in memory.
  @inline(__always)
  var text: String { unsafe address.assumingMemoryBound(to: String.self).pointee }

  // MARK: Lists

  /// Where the first element of the list that stands here is, and how many there are.
  @inline(__always)
  func elements<Element>(of type: Element.Type) -> (first: Place, count: Int) {
    unsafe address.assumingMemoryBound(to: [Element].self).pointee.withUnsafeBufferPointer { elements in
      // Past the call the elements stay where they are for as long as nobody changes the list.
      let base = unsafe UnsafeMutableRawPointer(mutating: UnsafeRawPointer(elements.baseAddress)) ?? address
      return unsafe (Place(base), elements.count)
    }
  }

  /// Adds a blank to a list, lets a body fill it in place, and takes it away again where the body says false.
  @inline(__always)
  static func append<Element>(
    _ blank: Element, to list: inout [Element], filling body: (Place) throws(JSONHalt) -> Bool
  ) throws(JSONHalt) {
    list.append(blank)
    let last = list.count &- 1
    let isKept = try unsafe list.withUnsafeMutableBufferPointer { elements throws(JSONHalt) in
      guard let base = elements.baseAddress else { return false }
      return try unsafe body(Place(UnsafeMutableRawPointer(base + last)))
    }
    if !isKept { list.removeLast() }
  }
}

/// A value that stands in memory of its own for as long as this does: a record's blank.
@safe
final class KeptValue: @unchecked Sendable {
  private let address: UnsafeMutableRawPointer
  private let end: (UnsafeMutableRawPointer) -> Void

  init<Value: Sendable>(_ value: Value) {
    let pointer = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    unsafe pointer.initialize(to: value)
    unsafe address = UnsafeMutableRawPointer(pointer)
    unsafe end = { address in
      unsafe address.assumingMemoryBound(to: Value.self).deinitialize(count: 1)
      unsafe address.deallocate()
    }
  }

  deinit { unsafe end(address) }

  var place: Place {
    // It is only ever looked at.
    unsafe Place.kept(address)
  }
}

extension Place {
  fileprivate static func kept(_ address: UnsafeMutableRawPointer) -> Place { unsafe Place(address) }
}
