/// How the values of an estimate are distributed between its ends.
public enum EstimateShape: String, Word {
  /// The value is known, and there is only one.
  case exact
  /// Every value between the ends is as likely as any other.
  case uniform
  /// Values near the likeliest one are likelier, falling off in straight lines.
  case triangular
  /// Values near the likeliest one are likelier, as the PERT method has it.
  case pert
  /// Values in the middle are likelier, alike on both sides, and far ones rare.
  case normal
  /// Values are never negative, mostly low, and now and then very high.
  case lognormal
  /// The values are those that were seen.
  case sample

  public static var meanings: [String: String] {
    [
      "exact": "The value is known, and there is only one.",
      "uniform": "Every value between the ends is as likely as any other.",
      "triangular": "Values near the likeliest one are likelier, falling off in straight lines.",
      "pert": "Values near the likeliest one are likelier, as the PERT method has it.",
      "normal": "Values in the middle are likelier, alike on both sides, and far ones rare.",
      "lognormal": "Values are never negative, mostly low, and now and then very high.",
      "sample": "The values are those that were seen.",
    ]
  }
}
