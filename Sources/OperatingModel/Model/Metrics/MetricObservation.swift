/// The value of a metric on a day.
public struct MetricObservation: Hashable, Sendable {
  /// The day, or the last day that the value covers.
  public var day: Day
  /// The value, in the metric's unit.
  public var value: Finite
  /// What there is to know about the value.
  public var note: String?

  /// The value of a metric on a day.
  public init(_ day: Day, _ value: Finite, note: String? = nil) {
    self.day = day
    self.value = value
    self.note = note
  }
}

extension MetricObservation: DocumentRecord {
  /// The fields of an observation.
  public static let fields = Fields(blank: MetricObservation("1970-01-01", 0), onOneLine: true) {
    Field("day", \.day, .required, "The day, or the last day that the value covers.")
    Field("value", \.value, .required, "The value, in the metric's unit.")
    Field("note", \.note, "What there is to know about the value.")
  }
}
