/// How the value of doing something changes with delay.
///
/// Source: Joshua Arnold, urgency profiles (p).
public enum UrgencyShape: String, Word {
  /// A short life; delay lowers the peak.
  case shortLife
  /// A long life; delay lowers the peak.
  case longLifePeakAffected
  /// A long life; delay only postpones the same peak.
  case longLifePeakUnaffected
  /// Worth something until a day, and nothing after it.
  case deadline
}
