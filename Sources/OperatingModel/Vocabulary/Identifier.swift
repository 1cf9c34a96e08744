/// The id of a subject of one type: a bet's id is no team's.
///
/// Ids are given by people and are stable: they are what references, findings and differences speak of.
/// In code an id is a text literal; in a document it is a text, also as a key.
///
/// ```swift
/// let billing: Identifier<Team> = "billing"
/// ```
public struct Identifier<Subject>: RawRepresentable, Sendable {
  /// The id as a text.
  public var rawValue: String

  /// The id that a text says. An empty text is no id, and is reported when a model is resolved.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The id that a text says.
  public init(_ text: some StringProtocol) { rawValue = String(text) }
}

extension Identifier: Hashable, Comparable {
  /// Ids are in the order of their texts' code points, on every platform.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Identifier: ExpressibleByStringLiteral, CustomStringConvertible {
  /// The id that a literal says.
  public init(stringLiteral value: String) { rawValue = value }
  /// The id's text.
  public var description: String { rawValue }
}

extension Identifier {
  /// The id as a sentence shows it, on one line and not too long.
  var shown: String { Words.shown(rawValue) }
}

extension Identifier: Notated {
  /// The id's text.
  public static var notation: Notation<Identifier> {
    let shape = NotationShape.reference(Words.spaced("\(Subject.self)"))
    let target = ObjectIdentifier(Subject.self)
    var notation = Notation<Identifier>(
      shape: shape,
      read: { (reader) throws(JSONHalt) in
        reader.skipSpace()
        let start = reader.offset
        guard let text = try reader.readString(expected: shape.expectation) else { return nil }
        guard !text.isEmpty else {
          try reader.refuse("id.empty", at: start, expected: "an id of at least one character")
          return nil
        }
        return Identifier(rawValue: text)
      },
      write: { value, writer in writer.write(value.rawValue) },
      decode: { try Identifier(from: $0) }, encode: { try $0.encode(to: $1) })
    notation.visit = { id, visitor in visitor.meet(target, id.rawValue) }
    notation.sift = { _, sieve in !sieve.leavesOut }
    return notation
  }

  /// Decodes an id from a text that is not empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard !text.isEmpty else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected an id of at least one character")
    }
    self.init(rawValue: text)
  }

  /// Encodes an id as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension Identifier: CodingKeyRepresentable {
  /// The id as a key, so that dictionaries keyed by ids stay objects.
  public var codingKey: any CodingKey { RecordKey(stringValue: rawValue) }
  /// The id that a key says.
  public init?(codingKey: some CodingKey) { self.init(rawValue: codingKey.stringValue) }
}
