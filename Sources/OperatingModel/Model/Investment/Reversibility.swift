/// How well something can be unwound.
///
/// Sources: OS Discovery Playbook, chapter 9 (P); John Cutler, The Beautiful Mess 400 (I).
public enum Reversibility: String, Word, Ordinal {
  /// Easily.
  case easily
  /// With effort or loss.
  case hard
  /// Not at all.
  case irreversible
}
