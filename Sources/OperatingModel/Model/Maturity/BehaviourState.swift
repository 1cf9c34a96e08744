/// How far a behaviour is there today (C53).
///
/// Source: John Cutler, COM-B diagnostic (P).
public enum BehaviourState: String, Word {
  /// There, and stable.
  case fullyRealised
  /// There, with friction.
  case realisedWithFriction
  /// Partly or inconsistently there.
  case partial
  /// Hardly there.
  case weaklyRealised
  /// Spoken of only.
  case aspirationalOnly
  /// Held down.
  case activelySuppressed
  /// Disputed, or never defined.
  case contested
}
