/// How much the teams of an initiative have to wait for one another.
///
/// Source: John Cutler's costing page (P).
public enum DependencyEnvironment: String, Word, Ordinal {
  /// They work independently.
  case independent
  /// They collaborate lightly.
  case lightCollaboration
  /// They collaborate a lot, and can work in parallel.
  case highCollaboration
  /// They work one after the other, through gates.
  case phaseGate
}
