/// What a bet is aimed at.
public enum BetAim: String, Word {
  /// An input, which people can act on directly.
  case input
  /// A result, and no input.
  case result
  /// A metric that is neither, or whose role is not recorded.
  case metric
  /// Nothing itself; a bet that it is part of is aimed at a metric.
  case throughWhole
  /// Nothing itself; a bet that is part of it is aimed at a metric.
  case throughParts
  /// Nothing, and nothing above or below it is.
  case none

  public static var meanings: [String: String] {
    [
      "input": "An input, which people can act on directly.",
      "result": "A result, and no input.",
      "metric": "A metric that is neither, or whose role is not recorded.",
      "throughWhole": "Nothing itself; a bet that it is part of is aimed at a metric.",
      "throughParts": "Nothing itself; a bet that is part of it is aimed at a metric.",
      "none": "Nothing, and nothing above or below it is.",
    ]
  }
}
