/// How values of a type stand in a document: how they are read, written and described.
///
/// Notations are made from a few basic ones (``text(_:parse:print:)``, ``number(_:parse:print:)``, ``record(_:)``, the
/// standard library's own types) and are derived for optionals, lists and records.
public struct Notation<Value: Hashable & Sendable>: Sendable {
  /// Reads a value; `nil` after recording why there is none.
  let read: @Sendable (inout JSONReader) throws(JSONHalt) -> Value?
  let write: @Sendable (borrowing Value, inout JSONWriter) -> Void
  /// A value to begin with where values are read in place, field by field.
  let blank: Value?
  let layout: Layout

  /// What a document holds for such a value.
  public var shape: DocumentShape { layout.shape }
}

extension Notation {
  /// A value that is read and written as a whole.
  ///
  /// - Parameters:
  ///   - fault: What is wrong with a value by itself, for when a model is resolved.
  ///   - numbers: The least and the most of the numbers in it, against which a field's rule is held.
  ///   - days: The first and the last day that it may mean, against which another field's days are held.
  init(
    _ shape: DocumentShape, read: @escaping @Sendable (inout JSONReader) throws(JSONHalt) -> Value?,
    write: @escaping @Sendable (borrowing Value, inout JSONWriter) -> Void,
    fault: (@Sendable (Value) -> IntegrityFault?)? = nil,
    numbers: (@Sendable (Value) -> ClosedRange<Double>?)? = nil,
    days: (@Sendable (Value) -> ClosedRange<Int>?)? = nil
  ) {
    self.read = read
    self.write = write
    blank = nil
    layout = Layout(
      shape,
      read: { (reader, place) throws(JSONHalt) in
        guard let value = try read(&reader) else { return false }
        place.set(value)
        return true
      },
      write: { place, writer in place.look(Value.self) { write($0, &writer) } },
      areEqual: { $0.value(Value.self) == $1.value(Value.self) }, assign: { $0.set($1.value(Value.self)) },
      fault: Self.atPlace(fault), numbers: Self.atPlace(numbers), days: Self.atPlace(days))
  }

  /// The same question asked of the value at a place.
  private static func atPlace<Result>(
    _ ask: (@Sendable (Value) -> Result?)?
  ) -> (@Sendable (Place) -> Result?)? {
    guard let ask else { return nil }
    return { place in ask(place.value(Value.self)) }
  }

  /// A value written as a text in quotes.
  ///
  /// - Parameters:
  ///   - text: What the text says, for messages and descriptions: `"a postcode"`.
  ///   - parse: The value that a text says; `nil` where it says none.
  ///   - print: The value's one text.
  public static func text(
    _ text: DocumentShape.Text, parse: @escaping @Sendable (String) -> Value?,
    print: @escaping @Sendable (Value) -> String
  ) -> Notation {
    Notation(
      .text(text),
      read: { (reader) throws(JSONHalt) in
        try reader.readText("value.invalid", expected: text.description) { parse($0.text) }
      },
      write: { value, writer in writer.write(print(copy value)) },
      fault: { value in
        let written = print(value)
        guard parse(written) != value else { return nil }
        return IntegrityFault(.invalidValue, "\(Words.quoted(written)) does not say \(text)")
      })
  }

  /// A value written as a text in quotes, which is read from its bytes where they stand.
  ///
  /// - Parameter whyNone: What is wrong with a text that is nearly right, in a sentence: “there is no 30 February 2026”.
  static func bytes(
    _ text: DocumentShape.Text, parse: @escaping @Sendable (TextBytes) -> Value?,
    print: @escaping @Sendable (Value) -> String, whyNone: (@Sendable (String) -> String?)? = nil,
    write: (@Sendable (borrowing Value, inout JSONWriter) -> Void)? = nil,
    fault: (@Sendable (Value) -> IntegrityFault?)? = nil,
    numbers: (@Sendable (Value) -> ClosedRange<Double>?)? = nil,
    days: (@Sendable (Value) -> ClosedRange<Int>?)? = nil
  ) -> Notation {
    Notation(
      .text(text),
      read: { (reader) throws(JSONHalt) in
        try reader.readText("value.invalid", expected: text.description, whyNot: whyNone, parse)
      },
      write: write ?? { value, writer in writer.write(print(copy value)) }, fault: fault, numbers: numbers,
      days: days)
  }

  /// A value written as a number.
  ///
  /// - Parameters:
  ///   - number: Which numbers say such values.
  ///   - parse: The value that a number says; `nil` where it says none.
  ///   - print: The value's one number.
  public static func number(
    _ number: DocumentShape.Number, parse: @escaping @Sendable (Double) -> Value?,
    print: @escaping @Sendable (Value) -> Double
  ) -> Notation {
    Notation(
      .number(number),
      read: { (reader) throws(JSONHalt) in
        reader.skipSpace()
        let start = reader.offset
        guard let read = try reader.readDouble(expected: number.description) else { return nil }
        if let value = parse(read) { return value }
        try reader.refuse("number.range", at: start, expected: number.description)
        return nil
      },
      write: { value, writer in writer.write(print(copy value)) },
      numbers: { value in
        let number = print(value)
        return number.isNaN ? nil : number...number
      })
  }
}

extension Notation {
  /// The id of a noun; its one stored property is its text.
  init(
    reference target: Layout.Target, read make: @escaping @Sendable (String) -> Value,
    text: @escaping @Sendable (Value) -> String
  ) {
    let shape = DocumentShape.reference(to: target.noun)
    let read: @Sendable (inout JSONReader) throws(JSONHalt) -> Value? = { (reader) throws(JSONHalt) in
      reader.skipSpace()
      let start = reader.offset
      guard let text = try reader.readString(expected: shape.expectation) else { return nil }
      guard !text.isEmpty else {
        try reader.refuse("id.empty", at: start, expected: "an id of at least one character")
        return nil
      }
      return make(text)
    }
    self.read = read
    write = { value, writer in writer.write(text(copy value)) }
    blank = nil
    layout = Layout(
      shape, .reference(target),
      read: { (reader, place) throws(JSONHalt) in
        guard let value = try read(&reader) else { return false }
        place.set(value)
        return true
      },
      write: { place, writer in writer.write(place.text) },
      areEqual: { ExactText.areEqual($0.text, $1.text) }, assign: { $0.set($1.value(Value.self)) },
      fault: {
        $0.text.isEmpty
          ? IntegrityFault(.emptyID, "the id of a \(target.noun) without a character", leavesOut: true) : nil
      })
  }
}
