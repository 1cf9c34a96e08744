/// A company's own word for a kind of bet.
public struct BetKind: OpenWord {
  /// The word.
  public let rawValue: String
  /// The kind of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// No word has a meaning of its own.
  public static var known: [BetKind] { [] }
}
