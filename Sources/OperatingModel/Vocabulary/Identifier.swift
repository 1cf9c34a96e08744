/// The id of a subject of one type: a bet's id is no team's.
///
/// Ids are given by people and are stable: they are what references, findings and differences speak of.
/// In code an id is a text literal, also with values in it; in a document it is a text, also as a key.
///
/// ```swift
/// let billing: Identifier<Team> = "billing"
/// let squads = (1...3).map { Team("squad-\($0)") }
/// ```
/// Ids are compared code point by code point: two that look alike but are composed differently are two ids.
public struct Identifier<Thing>: RawRepresentable, Sendable {
  /// The id as a text.
  public var rawValue: String

  /// The id that a text says. An empty text is no id, and is reported when a model is resolved.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The id that a text says.
  public init(_ text: some StringProtocol) { rawValue = String(text) }
}

extension Identifier: Hashable, Comparable {
  /// Whether two ids have the same code points.
  public static func == (left: Self, right: Self) -> Bool {
    ExactText.areEqual(left.rawValue, right.rawValue)
  }

  /// Hashes the id's code points.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// Ids are in the order of their texts' code points, on every platform.
  public static func < (left: Self, right: Self) -> Bool { ExactText.precedes(left.rawValue, right.rawValue) }
}

extension Identifier: ExpressibleByStringInterpolation, CustomStringConvertible {
  /// The id that a literal says.
  public init(stringLiteral value: String) { rawValue = value }
  /// The id's text.
  public var description: String { rawValue }
}

extension Identifier {
  /// The id as a sentence shows it, on one line and not too long.
  var shown: String { Words.shown(rawValue) }
}

extension Identifier: DocumentValue {
  /// The id's text.
  public static var notation: Notation<Identifier> {
    @inline(never)
    get {
      let noun = TypeName.noun(Thing.self)
      return Notation(
        reference: Layout.Target(type: ObjectIdentifier(Thing.self), noun: noun),
        read: { Identifier(rawValue: $0) }, text: \.rawValue)
    }
  }

  /// Decodes an id from a text that is not empty.
  public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  /// Encodes an id as its text.
  public func encode(to encoder: any Encoder) throws { try encode(into: encoder) }
}

extension Identifier: CodingKeyRepresentable {
  /// The id as a key, so that dictionaries keyed by ids stay objects.
  public var codingKey: any CodingKey { TextKey(rawValue) }
  /// The id that a key says.
  public init?(codingKey: some CodingKey) { self.init(rawValue: codingKey.stringValue) }
}
