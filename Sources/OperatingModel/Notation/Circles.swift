/// Whether references of nouns to nouns of their own kind may lead round in a circle.
public enum Circles: String, Word {
  /// They may, and a noun may refer to itself.
  case allowed
  /// They may, but a noun does not refer to itself.
  case notToItself
  /// They may not: a part is in its whole, and no whole is in its own part.
  case forbidden

  public static var meanings: [String: String] {
    [
      "allowed": "They may, and a noun may refer to itself.",
      "notToItself": "They may, but a noun does not refer to itself.",
      "forbidden": "They may not: a part is in its whole, and no whole is in its own part.",
    ]
  }
}
