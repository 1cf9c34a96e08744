/// One of three separate signs that a bet is set up to fail; a bet may show any of them, and they are not added up.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 19 (P), after Johanna Rothman, Manage It!.
public enum ForceFlag: String, Word {
  /// More drivers than an effort can be pulled by.
  case tooManyDrivers
  /// More constraints than an effort can be bound by.
  case tooManyConstraints
  /// Fewer floats than it takes to give way somewhere.
  case tooFewFloats

  public static var meanings: [String: String] {
    [
      "tooManyDrivers": "More drivers than an effort can be pulled by.",
      "tooManyConstraints": "More constraints than an effort can be bound by.",
      "tooFewFloats": "Fewer floats than it takes to give way somewhere.",
    ]
  }
}
