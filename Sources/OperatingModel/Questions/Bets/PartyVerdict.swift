/// What can be said of the modes that people are in together; the words are this library's own (D).
public enum PartyVerdict: String, Word {
  /// Several modes that leave one another in peace.
  case complementary
  /// All people are in one mode.
  case uniform
  /// Some need a focus that others break.
  case clashes

  public static var meanings: [String: String] {
    [
      "complementary": "Several modes that leave one another in peace.",
      "uniform": "All people are in one mode.",
      "clashes": "Some need a focus that others break.",
    ]
  }
}
