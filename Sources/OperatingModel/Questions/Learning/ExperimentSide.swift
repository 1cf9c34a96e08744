/// On which side of the ten continua an experiment lies.
public enum ExperimentSide: String, Word {
  /// On the left side of all ten.
  case left
  /// On the right side of all ten.
  case right
  /// On the left of some, and on the right or in the middle of others.
  case mixed

  public static var meanings: [String: String] {
    [
      "left": "On the left side of all ten.",
      "right": "On the right side of all ten.",
      "mixed": "On the left of some, and on the right or in the middle of others.",
    ]
  }
}
