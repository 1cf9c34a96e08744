/// How far a practice reaches, the nearest first (C52).
///
/// The source names the ends, local and organisation-wide; the steps are our own formalisation (D).
///
/// Source: John Cutler, The Beautiful Mess 353 (p).
public enum PracticeReach: String, Word, Ordinal {
  /// One person keeps it.
  case person
  /// A team keeps it.
  case team
  /// Several teams keep it.
  case group
  /// Everybody keeps it.
  case organisation
}
