/// What ties two teams in a network of teams.
public enum TeamRelation: String, Word {
  /// One depends on the other, as recorded.
  case dependencies
  /// They own, or contribute to, a bet together, open or not.
  case bets
  /// They own, or contribute to, a bet together that may still be worked on.
  case openBets
  /// They share people, as assignments record.
  case people
  /// They are linked in the company's own words, as recorded.
  case links

  public static var meanings: [String: String] {
    [
      "dependencies": "One depends on the other, as recorded.",
      "bets": "They own, or contribute to, a bet together, open or not.",
      "openBets": "They own, or contribute to, a bet together that may still be worked on.",
      "people": "They share people, as assignments record.",
      "links": "They are linked in the company's own words, as recorded.",
    ]
  }
}
