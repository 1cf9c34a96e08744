/// What can be said of the chain from a bet upwards.
public enum TraceVerdict: String, Word {
  /// It leads to the band asked for, step by step.
  case traceable
  /// It leads there, but leaves bands out.
  case skips
  /// A bet whose band is not recorded may or may not fill a gap, or be large enough itself.
  case cannotTell
  /// It ends below the band asked for.
  case orphan
  /// Its only parents are placed for no longer a time than itself.
  case inverted
  /// It is part of itself.
  case circular
  /// Its own band is not recorded.
  case unplaced

  public static var meanings: [String: String] {
    [
      "traceable": "It leads to the band asked for, step by step.",
      "skips": "It leads there, but leaves bands out.",
      "cannotTell": "A bet whose band is not recorded may or may not fill a gap, or be large enough itself.",
      "orphan": "It ends below the band asked for.",
      "inverted": "Its only parents are placed for no longer a time than itself.",
      "circular": "It is part of itself.",
      "unplaced": "Its own band is not recorded.",
    ]
  }
}
