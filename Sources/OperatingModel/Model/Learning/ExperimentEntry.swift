/// A stage that an experiment entered (C26).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 31 (P).
public struct ExperimentEntry: Hashable, Sendable {
  /// The stage.
  public var stage: ExperimentStage
  /// Whether it was being tried there.
  public var status: ExperimentStatus?
  /// The day on which it was entered.
  public var day: Day?

  /// A stage that an experiment entered.
  public init(_ stage: ExperimentStage, status: ExperimentStatus? = nil, day: Day? = nil) {
    self.stage = stage
    self.status = status
    self.day = day
  }
}

extension ExperimentEntry: DocumentRecord {
  /// The fields of an entry.
  public static let fields = Fields(blank: ExperimentEntry(.local), onOneLine: true) {
    Field("stage", \.stage, .required, "The stage.")
    Field("status", \.status, "Whether it was being tried there.")
    Field("day", \.day, "The day on which it was entered.")
  }
}
