/// What flowed through a team in a window of time (C42).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 9 (P); Little's law (K).
public struct FlowWindow: Hashable, Sendable {
  /// The days that were looked at.
  public var period: Period?
  /// How much work was in progress on average.
  public var workInProgress: Finite?
  /// How much work was finished in a week on average.
  public var throughputPerWeek: Finite?
  /// How much work arrived in a week on average.
  public var arrivalsPerWeek: Finite?

  /// A window of flow.
  public init(
    period: Period? = nil, workInProgress: Finite? = nil, throughputPerWeek: Finite? = nil,
    arrivalsPerWeek: Finite? = nil
  ) {
    self.period = period
    self.workInProgress = workInProgress
    self.throughputPerWeek = throughputPerWeek
    self.arrivalsPerWeek = arrivalsPerWeek
  }
}

extension FlowWindow: DocumentRecord {
  /// The fields of a window of flow.
  public static let fields = Fields(blank: FlowWindow(), onOneLine: true) {
    Field("period", \.period, "The days that were looked at.")
    Field("workInProgress", \.workInProgress, "How much work was in progress on average.")
    Field("throughputPerWeek", \.throughputPerWeek, "How much work was finished in a week on average.")
    Field("arrivalsPerWeek", \.arrivalsPerWeek, "How much work arrived in a week on average.")
  }
}
