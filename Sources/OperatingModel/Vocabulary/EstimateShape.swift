/// How the values of an estimate are distributed between its ends.
public enum EstimateShape: String, Word {
  /// One value.
  case exact
  /// Every value as likely as any other.
  case uniform
  /// Likelier towards the likeliest value, in straight lines.
  case triangular
  /// Likelier towards the likeliest value, as the PERT method has it.
  case pert
  /// Normal: symmetric, with thin tails.
  case normal
  /// Lognormal: never negative, with a long upper tail.
  case lognormal
  /// The values of a sample.
  case sample
}
