/// A way in which what is asked of a bet, or put into it, does not fit its stage.
///
/// Source: John Cutler, The Beautiful Mess 2022, issue 48 (I).
public enum StageMismatch: String, Word {
  /// An exploratory bet has committed itself to a return.
  case committedReturn
  /// An exploratory bet is asked for a precise forecast.
  case preciseForecast
  /// A bet in a controlled fall takes many of the new hires.
  case newHires

  public static var meanings: [String: String] {
    [
      "committedReturn": "An exploratory bet has committed itself to a return.",
      "preciseForecast": "An exploratory bet is asked for a precise forecast.",
      "newHires": "A bet in a controlled fall takes many of the new hires.",
    ]
  }
}
