/// One of a closed list of words, which an algorithm tells apart.
///
/// A document that says another word is told what is allowed. Words that companies relabel at will are
/// ``OpenWord``s instead.
public protocol Word: RawRepresentable<String>, CaseIterable, Notated {}

extension Word {
  /// One of the words.
  public static var notation: Notation<Self> {
    let words = allCases.map(\.rawValue)
    let cases = Array(allCases)
    let table = WordTable(words)
    let shape = NotationShape.word(words, isOpen: false)
    return Notation(
      shape: shape,
      read: { (reader) throws(JSONHalt) in
        guard try reader.kind() == .text else {
          try reader.mismatch(expected: shape.expectation)
          return nil
        }
        let start = reader.offset
        let (content, escaped, _) = try reader.scanString()
        reader.endValue()
        if !escaped, let index = table.index(of: content, in: reader) { return cases[index] }
        if escaped, let text = try reader.string(of: JSONKey(start: start, content: content, escaped: true)),
          let word = Self(rawValue: text)
        {
          return word
        }
        try reader.refuse(
          "word.unknown", at: start, expected: shape.expectation,
          nearest: TextDistance.nearest(to: reader.text(content), among: words))
        return nil
      },
      write: { value, writer in writer.write(value.rawValue) },
      decode: { try Self(from: $0) }, encode: { try $0.encode(to: $1) })
  }

  /// Decodes one of the words.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let word = Self(rawValue: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription:
          "expected one of \(NotationShape.list(Self.allCases.map(\.rawValue))), found \(Words.quoted(text))")
    }
    self = word
  }

  /// Encodes the word as a text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
