/// How a slot of a team's attention stands to the limit that its source gives it.
///
/// Source: John Cutler, The Beautiful Mess 264 (p). The source says “more than” and “less than”; what is exactly at
/// a limit is left open there, and is told as such here.
public enum SlotStanding: String, Word {
  /// The slot is within its limit.
  case within
  /// Exactly at its limit, of which the source says nothing.
  case atLimit
  /// The slot is beyond its limit.
  case beyond

  public static var meanings: [String: String] {
    [
      "within": "The slot is within its limit.",
      "atLimit": "Exactly at its limit, of which the source says nothing.",
      "beyond": "The slot is beyond its limit.",
    ]
  }
}
