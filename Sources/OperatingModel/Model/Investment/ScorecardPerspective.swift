/// A perspective of the balanced scorecard.
///
/// Source: Kaplan and Norton (K).
public enum ScorecardPerspective: String, Word {
  /// Money.
  case financial
  /// Customers.
  case customer
  /// Internal processes.
  case internalProcess
  /// Learning and growth.
  case learningAndGrowth
}
