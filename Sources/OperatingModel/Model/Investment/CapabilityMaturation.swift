/// How far a capability has come.
///
/// Source: John Cutler, The Beautiful Mess 300 (s).
public enum CapabilityMaturation: String, Word, Ordinal {
  /// It is being explored.
  case exploration
  /// It is being expanded.
  case expansion
  /// It is being perfected.
  case excellence
}
