/// In which of two networks of teams a tie stands.
public enum TieStanding: String, Word {
  /// A dependency is recorded, and bets tie the two.
  case both
  /// A dependency is recorded, and no bet ties the two.
  case onlyDependency
  /// Bets tie the two, and no dependency is recorded.
  case onlyBets

  public static var meanings: [String: String] {
    [
      "both": "A dependency is recorded, and bets tie the two.",
      "onlyDependency": "A dependency is recorded, and no bet ties the two.",
      "onlyBets": "Bets tie the two, and no dependency is recorded.",
    ]
  }
}
