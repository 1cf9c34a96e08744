/// A word that companies relabel at will: a few are named, any other is kept.
///
/// No algorithm tells open words apart; they are counted, grouped and shown as they are. Use ``isKnown``
/// to list the words that are a company's own.
///
/// ```swift
/// let type: Bet.Focus = "moonshot"      // kept as it is
/// type.isKnown                        // false
/// ```
public protocol OpenWord: RawRepresentable<String>, DocumentValue, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible, CodingKeyRepresentable
{
  /// The words that have a name of their own.
  static var known: [Self] { get }
  /// What each of these means, in a sentence.
  static var meanings: [String: String] { get }
  /// The word that a text says.
  init(rawValue: String)
}

extension OpenWord {
  /// None, unless a type says them.
  public static var meanings: [String: String] { [:] }

  /// The word that a literal says.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
  /// The word that a text says.
  public init(_ text: some StringProtocol) { self.init(rawValue: String(text)) }
  /// The word's text.
  public var description: String { rawValue }
  /// Whether the word is one of the named ones.
  public var isKnown: Bool { Self.known.contains(self) }

  /// Words are in the order of their code points.
  public static func < (left: Self, right: Self) -> Bool {
    ExactText.precedes(left.rawValue, right.rawValue)
  }

  /// The word as a key, so that dictionaries keyed by words stay objects.
  public var codingKey: any CodingKey { TextKey(rawValue) }
  /// The word that a key says.
  public init?(codingKey: some CodingKey) { self.init(rawValue: codingKey.stringValue) }

  /// The words that have a name, with what they mean, as data.
  public static var vocabulary: DocumentShape.Vocabulary {
    DocumentShape.Vocabulary(
      name: TypeName.of(Self.self), words: known.map(\.rawValue), meanings: meanings, isOpen: true)
  }

  /// Any word that is not empty.
  public static var notation: Notation<Self> {
    let shape = DocumentShape.word(vocabulary)
    return Notation(
      shape,
      read: { (reader) throws(JSONHalt) in
        reader.skipSpace()
        let start = reader.offset
        guard let text = try reader.readString(expected: shape.expectation) else { return nil }
        guard !text.isEmpty else {
          try reader.refuse("value.invalid", at: start, expected: shape.expectation)
          return nil
        }
        return Self(rawValue: text)
      },
      write: { value, writer in writer.write(value.rawValue) },
      fault: { word in
        word.rawValue.isEmpty ? IntegrityFault(.invalidValue, "a word without a character") : nil
      })
  }

  /// Decodes one of the words.
  public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  /// Encodes the word as a text.
  public func encode(to encoder: any Encoder) throws { try encode(into: encoder) }
}
