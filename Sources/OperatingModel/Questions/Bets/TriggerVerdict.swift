/// What can be said of a metric's trigger on a day.
public enum TriggerVerdict: String, Word {
  /// The latest value lies beyond the threshold.
  case met
  /// The latest value does not lie beyond the threshold.
  case notMet
  /// Several values are recorded for the latest day, and they lie on both sides.
  case cannotTell
  /// No value is recorded by the day.
  case unobserved

  public static var meanings: [String: String] {
    [
      "met": "The latest value lies beyond the threshold.",
      "notMet": "The latest value does not lie beyond the threshold.",
      "cannotTell": "Several values are recorded for the latest day, and they lie on both sides.",
      "unobserved": "No value is recorded by the day.",
    ]
  }
}
