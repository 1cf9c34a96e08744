/// A company's own word for what ties two bets.
public struct BetLinkKind: OpenWord {
  /// The word.
  public let rawValue: String
  /// The kind of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// No word has a meaning of its own.
  public static var known: [BetLinkKind] { [] }
}
