/// A band of time, broad enough to avoid haggling over estimates.
///
/// Bands are ordinal: 1 to 3 months and 1 to 3 quarters overlap at three months on purpose, so bands are
/// compared by their order and by steps, never in days.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 14 (P).
public enum Horizon: String, Word, Ordinal {
  /// It takes one to three hours to see something come of it.
  case hours
  /// It takes one to three days to see something come of it.
  case days
  /// It takes one to three weeks to see something come of it.
  case weeks
  /// It takes one to three months to see something come of it.
  case months
  /// It takes one to three quarters to see something come of it.
  case quarters
  /// It takes one to three years to see something come of it.
  case years
  /// It takes one to three decades to see something come of it.
  case decades

  public static var meanings: [String: String] {
    [
      "hours": "It takes one to three hours to see something come of it.",
      "days": "It takes one to three days to see something come of it.",
      "weeks": "It takes one to three weeks to see something come of it.",
      "months": "It takes one to three months to see something come of it.",
      "quarters": "It takes one to three quarters to see something come of it.",
      "years": "It takes one to three years to see something come of it.",
      "decades": "It takes one to three decades to see something come of it.",
    ]
  }
}
