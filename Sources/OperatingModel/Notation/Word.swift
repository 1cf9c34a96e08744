/// One of a closed list of words, which an algorithm tells apart.
///
/// A document that says another word is told what is allowed. Words that companies relabel at will are
/// ``OpenWord``s instead.
///
/// What each word means is said once, in the doc comment of its case; ``meanings`` is the same for programs.
public protocol Word: RawRepresentable<String>, CaseIterable, DocumentValue {
  /// What each word means, in a sentence.
  static var meanings: [String: String] { get }
}

extension Word {
  /// None, unless a type says them.
  public static var meanings: [String: String] { [:] }

  /// The words with what they mean, as data.
  public static var vocabulary: DocumentShape.Vocabulary {
    DocumentShape.Vocabulary(
      name: TypeName.of(Self.self), words: allCases.map(\.rawValue), meanings: meanings, isOpen: false)
  }

  /// One of the words.
  public static var notation: Notation<Self> {
    let words = allCases.map(\.rawValue)
    let cases = Array(allCases)
    let table = WordTable(words)
    let shape = DocumentShape.word(vocabulary)
    return Notation(
      shape,
      read: { (reader) throws(JSONHalt) in
        guard try reader.kind() == .text else {
          try reader.mismatch(expected: shape.expectation)
          return nil
        }
        let start = reader.offset
        guard let index = try reader.readWord(of: table) else {
          let text = reader.text((start + 1)..<(reader.offset - 1))
          try reader.refuse(
            "word.unknown", at: start, expected: shape.expectation,
            nearest: reader.lists("word.unknown") ? TextDistance.nearest(to: text, among: words) : nil)
          return nil
        }
        return cases[index]
      },
      write: { value, writer in writer.write(value.rawValue) })
  }

  /// Decodes one of the words.
  public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }
  /// Encodes the word as a text.
  public func encode(to encoder: any Encoder) throws { try encode(into: encoder) }
}
