/// What a bet is focused on; companies use words of their own.
///
/// Source: John Cutler's Bets document (p).
public struct BetType: OpenWord {
  /// The word.
  public let rawValue: String
  /// The type of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// A solution is chosen, and is built.
  public static let solution: BetType = "solution"
  /// An opportunity is chosen, and solutions are sought.
  public static let opportunity: BetType = "opportunity"
  /// A direction is chosen, and opportunities are sought.
  public static let strategy: BetType = "strategy"
  /// Goes on without an end.
  public static let ongoing: BetType = "ongoing"
  /// One of those that underlie the firm.
  public static let foundational: BetType = "foundational"
  /// The types that the source names.
  public static var known: [BetType] { [.solution, .opportunity, .strategy, .ongoing, .foundational] }
}
