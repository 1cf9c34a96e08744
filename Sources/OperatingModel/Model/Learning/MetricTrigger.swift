/// A value of a metric beyond which something is reopened (C21).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 2 (P).
public struct MetricTrigger: Hashable, Sendable {
  /// The metric.
  public var metric: Identifier<Metric>
  /// On which side of the threshold it is met.
  public var comparison: TriggerComparison
  /// The threshold, in the metric's unit.
  public var threshold: Finite

  /// A trigger.
  public init(_ metric: Identifier<Metric>, _ comparison: TriggerComparison, _ threshold: Finite) {
    self.metric = metric
    self.comparison = comparison
    self.threshold = threshold
  }
}

extension MetricTrigger: DocumentRecord {
  /// The fields of a trigger.
  public static let fields = Fields(blank: MetricTrigger("", .above, 0), onOneLine: true) {
    Field("metric", \.metric, .required, "The metric.")
    Field("comparison", \.comparison, .required, "On which side of the threshold it is met.")
    Field("threshold", \.threshold, .required, "The threshold, in the metric's unit.")
  }
}
