/// How sure people are of an answer.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 35 (P).
public enum CertaintyLevel: String, Word, Ordinal {
  /// Not at all.
  case notAtAll
  /// Slightly.
  case slightly
  /// Somewhat.
  case somewhat
  /// Fairly.
  case fairly
  /// Completely.
  case completely
}
