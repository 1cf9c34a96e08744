/// Where an assumption was placed on a day (C22).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 38 (P).
public struct AssumptionPlacement: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// How much it was worth if true.
  public var value: Estimate<Share>?
  /// How certain it was.
  public var certainty: Estimate<Share>?

  /// Where an assumption was placed on a day.
  public init(_ day: Day, value: Estimate<Share>? = nil, certainty: Estimate<Share>? = nil) {
    self.day = day
    self.value = value
    self.certainty = certainty
  }
}

extension AssumptionPlacement: DocumentRecord {
  /// The fields of a placement of an assumption.
  public static let fields = Fields(blank: AssumptionPlacement("1970-01-01"), onOneLine: true) {
    Field("day", \.day, .required, "The day.")
    Field("value", \.value, "How much it was worth if true.")
    Field("certainty", \.certainty, "How certain it was.")
  }
}
