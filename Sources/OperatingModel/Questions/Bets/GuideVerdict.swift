/// What can be said of a judging guide.
public enum GuideVerdict: String, Word {
  /// Every criterion names something, and more than one option fits.
  case usable
  /// Some criteria name nothing that could be looked for.
  case rewrite
  /// Too few options fit: it described one of them.
  case tooNarrow
  /// Too little is recorded to say.
  case cannotTell

  public static var meanings: [String: String] {
    [
      "usable": "Every criterion names something, and more than one option fits.",
      "rewrite": "Some criteria name nothing that could be looked for.",
      "tooNarrow": "Too few options fit: it described one of them.",
      "cannotTell": "Too little is recorded to say.",
    ]
  }
}
