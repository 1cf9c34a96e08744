/// The game that a product plays, which tells what its north star is likely to count (C43).
///
/// Source: North Star Playbook (K).
public struct NorthStarGame: OpenWord {
  /// The word.
  public let rawValue: String
  /// The game of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// How much time people want to spend.
  public static let attention: NorthStarGame = "attention"
  /// How much people buy or exchange.
  public static let transaction: NorthStarGame = "transaction"
  /// How well people get something done.
  public static let productivity: NorthStarGame = "productivity"
  /// The games that the source names.
  public static var known: [NorthStarGame] {
    [.attention, .transaction, .productivity]
  }
}
