/// The simpler arc of a practice's life, the earliest first (C8).
///
/// Source: OS Discovery Playbook, chapter 1 (P).
public enum PracticePhase: String, Word, Ordinal {
  /// It is tried.
  case seed
  /// It spreads.
  case scale
  /// It is improved.
  case optimise
  /// It is let go.
  case sunset
}
