/// A band of time, broad enough to avoid haggling over estimates.
///
/// Bands are ordinal: 1 to 3 months and 1 to 3 quarters overlap at three months on purpose, so bands are
/// compared by their order and by steps, never in days.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 14 (P).
public enum Horizon: String, Word, Ordinal {
  /// One to three hours.
  case hours
  /// One to three days.
  case days
  /// One to three weeks.
  case weeks
  /// One to three months.
  case months
  /// One to three quarters.
  case quarters
  /// One to three years.
  case years
  /// One to three decades.
  case decades
}
