/// What can be said of ranges that were to hold with a stated confidence.
public enum CalibrationVerdict: String, Word {
  /// They held less often than stated, by more than chance explains.
  case overconfident
  /// They held more often than stated, by more than chance explains.
  case underconfident
  /// They held about as often as stated, or there are too few to tell.
  case consistent

  public static var meanings: [String: String] {
    [
      "overconfident": "They held less often than stated, by more than chance explains.",
      "underconfident": "They held more often than stated, by more than chance explains.",
      "consistent": "They held about as often as stated, or there are too few to tell.",
    ]
  }
}
