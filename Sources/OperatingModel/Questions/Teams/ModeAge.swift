/// How long teams have worked with each other in one mode, beside how long that usually takes.
public enum ModeAge: String, Word {
  /// No longer than that.
  case within
  /// Longer than that.
  case beyond
  /// Since when, or which day it is, is not recorded.
  case cannotTell
}
