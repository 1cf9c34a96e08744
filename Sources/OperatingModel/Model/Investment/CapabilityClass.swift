/// What a capability does for a company.
///
/// Source: John Cutler, The Beautiful Mess 300 (s).
public enum CapabilityClass: String, Word {
  /// Sets the company apart.
  case differentiator
  /// Has to be there.
  case basic
  /// Is better the more there is of it.
  case performance
}
