/// How two teams' closeness differs from the one that the work deserves.
///
/// Source: John Cutler, The Beautiful Mess 264 and 335 (p).
public enum ClosenessMismatch: String, Word {
  /// Problem A: they should be closer, and strategy, alignment or incentives keep them apart.
  case tooFar
  /// Problem B: they could be looser, and a missing interface or missing knowledge keeps them together.
  case tooClose

  public static var meanings: [String: String] {
    [
      "tooFar": "Problem A: they should be closer, and strategy, alignment or incentives keep them apart.",
      "tooClose":
        "Problem B: they could be looser, and a missing interface or missing knowledge keeps them together.",
    ]
  }
}
