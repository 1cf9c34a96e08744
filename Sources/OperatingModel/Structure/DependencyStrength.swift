/// How firmly one bet builds on another.
public enum DependencyStrength: String, Word {
  /// The other one has to be finished first.
  case hard
  /// The other one helps when it is there.
  case soft

  public static var meanings: [String: String] {
    [
      "hard": "The other one has to be finished first.",
      "soft": "The other one helps when it is there.",
    ]
  }
}
