/// Which risk a bet mostly runs.
///
/// Source: John Cutler, The Beautiful Mess 2022, issue 19 (I).
public enum RiskKind: String, Word {
  /// That the opportunity is not there, or not worth it.
  case opportunity
  /// That no solution works, or not in time.
  case solution
}
