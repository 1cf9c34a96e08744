/// How strongly two entries of a breakthrough matrix are linked.
///
/// Source: hoshin planning (K).
public enum MatrixStrength: String, Word, Ordinal {
  /// They were looked at, and are not linked.
  case unlinked = "none"
  /// Weakly.
  case weak
  /// Strongly.
  case strong
}
