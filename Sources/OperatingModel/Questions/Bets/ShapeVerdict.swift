/// What can be said of how people see one dimension of a bet's shape; the words are this library's own (D).
public enum ShapeVerdict: String, Word {
  /// They see it alike.
  case agreed
  /// They see it apart, without forming two camps.
  case apart
  /// They form two camps, with fewer between them.
  case split
  /// Fewer than two raters looked.
  case cannotTell
}
