/// What can be said of how people see one dimension of a bet's shape; the words are this library's own (D).
public enum ShapeVerdict: String, Word {
  /// People see it alike.
  case agreed
  /// People see it apart, without forming two camps.
  case apart
  /// People form two camps, with fewer between them.
  case split
  /// Fewer than two raters looked.
  case cannotTell

  public static var meanings: [String: String] {
    [
      "agreed": "People see it alike.",
      "apart": "People see it apart, without forming two camps.",
      "split": "People form two camps, with fewer between them.",
      "cannotTell": "Fewer than two raters looked.",
    ]
  }
}
