/// How far a factor of good decisions was there.
///
/// The factors are John Cutler's; the words are this library's own (D).
public enum FactorStrength: String, Word, Ordinal {
  /// Not at all.
  case missing
  /// In part.
  case partial
  /// Fully.
  case present
}
