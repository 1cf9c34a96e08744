/// How a slot of a team's attention stands to the limit that its source gives it.
///
/// Source: John Cutler, The Beautiful Mess 264 (p). The source says “more than” and “less than”; what is exactly at
/// a limit is left open there, and is told as such here.
public enum SlotStanding: String, Word {
  /// Within its limit.
  case within
  /// Exactly at its limit, of which the source says nothing.
  case atLimit
  /// Beyond its limit.
  case beyond
}
