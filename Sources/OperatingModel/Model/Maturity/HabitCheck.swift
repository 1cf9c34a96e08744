/// How often a practice was kept in a stretch of time, and whether keeping it was costly then (C55).
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 16 and 30 (P).
public struct HabitCheck: Hashable, Sendable {
  /// The days that were looked at.
  public var period: Period?
  /// How often it was kept.
  public var kept: Int
  /// How often it could have been kept.
  public var of: Int
  /// Whether keeping it was costly then.
  public var isUnderPressure: Bool?
  /// What was seen.
  public var evidence: String?

  /// A check of a habit.
  public init(kept: Int, of: Int, period: Period? = nil, isUnderPressure: Bool? = nil) {
    self.kept = kept
    self.of = of
    self.period = period
    self.isUnderPressure = isUnderPressure
  }
}

extension HabitCheck: DocumentRecord {
  /// The fields of a check of a habit.
  public static let fields = Fields(blank: HabitCheck(kept: 0, of: 0), onOneLine: true, check: check) {
    Field("period", \.period, "The days that were looked at.")
    Field("kept", \.kept, .required, rule: .atLeast(0), "How often it was kept.")
    Field("of", \.of, .required, rule: .atLeast(0), "How often it could have been kept.")
    Field("isUnderPressure", \.isUnderPressure, "Whether keeping it was costly then.")
    Field("evidence", \.evidence, "What was seen.")
  }

  private static let check: @Sendable (HabitCheck) -> [IntegrityFault] = { check in
    guard check.kept > check.of else { return [] }
    return [IntegrityFault(.invertedInterval, at: "kept", "it was kept \(check.kept) times of \(check.of)")]
  }
}
