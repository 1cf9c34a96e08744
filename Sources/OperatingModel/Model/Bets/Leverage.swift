/// What a bet does beyond its own value.
///
/// Source: John Cutler, The Beautiful Mess 232 (I).
public enum Leverage: String, Word, Ordinal {
  /// Only moves a cost to later.
  case burdenShifting
  /// Pays for itself alone.
  case low
  /// Unlocks several kinds of value.
  case high
}
