/// How values of a type stand in a document: how they are read, written and described.
///
/// Notations are made from a few basic ones (``text(_:parse:print:)``, ``record(_:)``, the standard library's
/// own types) and are derived for optionals, lists and records.
public struct Notation<Value>: Sendable {
  /// What a document holds for such a value.
  public let shape: NotationShape
  /// Reads a value; `nil` after recording why there is none.
  let read: @Sendable (inout JSONReader) throws(JSONHalt) -> Value?
  let write: @Sendable (Value, inout JSONWriter) -> Void
  let decode: @Sendable (any Decoder) throws -> Value
  let encode: @Sendable (Value, any Encoder) throws -> Void
  /// Shows every reference that a value holds and every contradiction in it; `nil` where there never are any.
  var visit: (@Sendable (Value, inout ModelVisitor) -> Void)?
  /// Leaves out the references that a sieve names; false when nothing is left of the value.
  var sift: (@Sendable (inout Value, inout ReferenceSieve) -> Bool)?
  /// Lists the ids of a roster, where the value is one.
  var roll: (@Sendable (Value) -> RosterRoll)?

  /// Whether values take no more than a word, so that lists of them stay on one line.
  var isPlain: Bool {
    switch shape {
    case .list, .record, .anything: false
    default: true
    }
  }
}

extension Notation {
  /// The same notation, with a check of whether a value contradicts itself, for when a model is resolved.
  func checked(_ check: @escaping @Sendable (Value) -> IntegrityFault?) -> Notation {
    var copy = self
    let visit = visit
    copy.visit = { value, visitor in
      visit?(value, &visitor)
      if let fault = check(value) { visitor.object(fault) }
    }
    return copy
  }
}

extension Notation where Value: Sendable {
  /// A value written as a text in quotes.
  ///
  /// - Parameters:
  ///   - expected: What the text should be, for error messages: "a day as YYYY-MM-DD".
  ///   - parse: The value that a text says; `nil` where it says none.
  ///   - print: The value's one text.
  public static func text(
    _ expected: String, parse: @escaping @Sendable (String) -> Value?,
    print: @escaping @Sendable (Value) -> String
  ) -> Notation {
    .text(.text(expected), "value.invalid", parse: parse, print: print)
  }

  static func text(
    _ shape: NotationShape, _ code: String, parse: @escaping @Sendable (String) -> Value?,
    print: @escaping @Sendable (Value) -> String
  ) -> Notation {
    let expected = shape.expectation
    return Notation(
      shape: shape,
      read: { (reader) throws(JSONHalt) in
        reader.skipSpace()
        let start = reader.offset
        guard let text = try reader.readString(expected: expected) else { return nil }
        guard let value = parse(text) else {
          try reader.refuse(code, at: start, expected: expected)
          return nil
        }
        return value
      },
      write: { value, writer in writer.write(print(value)) },
      decode: { decoder in
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = parse(text) else {
          throw DecodingError.dataCorruptedError(
            in: container, debugDescription: "expected \(expected), found “\(text)”")
        }
        return value
      },
      encode: { value, encoder in
        var container = encoder.singleValueContainer()
        try container.encode(print(value))
      })
  }

  /// A value written as a number.
  static func number(
    _ expected: String, parse: @escaping @Sendable (Double) -> Value?,
    print: @escaping @Sendable (Value) -> Double
  ) -> Notation {
    Notation(
      shape: .number(expected),
      read: { (reader) throws(JSONHalt) in
        reader.skipSpace()
        let start = reader.offset
        guard let number = try reader.readDouble(expected: expected) else { return nil }
        guard let value = parse(number) else {
          try reader.refuse("number.range", at: start, expected: expected)
          return nil
        }
        return value
      },
      write: { value, writer in writer.write(print(value)) },
      decode: { decoder in
        let container = try decoder.singleValueContainer()
        let number = try container.decode(Double.self)
        guard number.isFinite, let value = parse(number) else {
          throw DecodingError.dataCorruptedError(
            in: container, debugDescription: "expected \(expected), found \(number)")
        }
        return value
      },
      encode: { value, encoder in
        var container = encoder.singleValueContainer()
        try container.encode(print(value))
      })
  }
}
