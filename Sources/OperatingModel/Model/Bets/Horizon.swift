/// A band of time, broad enough to avoid haggling over estimates.
///
/// Bands are ordinal: 1 to 3 months and 1 to 3 quarters overlap at three months on purpose, so bands are
/// compared by their order and by steps, never in days.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 14 (P).
public enum Horizon: String, Word, Ordinal {
  /// It spans one to three hours.
  case hours
  /// It spans one to three days.
  case days
  /// It spans one to three weeks.
  case weeks
  /// It spans one to three months.
  case months
  /// It spans one to three quarters.
  case quarters
  /// It spans one to three years.
  case years
  /// It spans one to three decades.
  case decades

  public static var meanings: [String: String] {
    [
      "hours": "It spans one to three hours.",
      "days": "It spans one to three days.",
      "weeks": "It spans one to three weeks.",
      "months": "It spans one to three months.",
      "quarters": "It spans one to three quarters.",
      "years": "It spans one to three years.",
      "decades": "It spans one to three decades.",
    ]
  }
}
