/// How good the deciding, or what came of it, is thought to be: two questions with the same answers (C27).
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 8, 11 and 45 (P).
public enum DecisionVerdict: String, Word {
  /// Good.
  case good
  /// Poor.
  case poor
  /// Looked at, and nobody can tell.
  case unclear
}
