/// How long teams have worked with each other in one mode, beside how long that usually takes.
public enum ModeAge: String, Word {
  /// They have worked so for no longer than usual.
  case within
  /// They have worked so for longer than usual.
  case beyond
  /// Since when, or which day it is, is not recorded.
  case cannotTell

  public static var meanings: [String: String] {
    [
      "within": "They have worked so for no longer than usual.",
      "beyond": "They have worked so for longer than usual.",
      "cannotTell": "Since when, or which day it is, is not recorded.",
    ]
  }
}
