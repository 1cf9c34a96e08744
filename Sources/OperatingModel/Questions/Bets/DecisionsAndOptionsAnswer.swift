/// What stood beside what was chosen, and which decisions to talk about again.
public struct DecisionsAndOptionsAnswer: Hashable, Sendable {
  /// One decision.
  public struct Row: Hashable, Sendable {
    /// The decision.
    public var id: Identifier<Decision>
    /// What was to be decided.
    public var name: String
    /// How many were not chosen, other than to do nothing; left out where no option is recorded.
    public var alternatives: Int?
    /// What its trigger says; left out where it has none.
    public var trigger: TriggerVerdict?
    /// For how many days it has been due; left out where it is not, or where that cannot be told.
    public var daysSinceDue: Int?
    /// The day on which it is due to be looked at again.
    public var revisitOn: When?
    /// Whether anything is recorded that would reopen it: a trigger, a condition or a day.
    public var isReversible = false
    /// How many options are recorded; left out where none is.
    public var options: Int?
    /// Whether to do nothing is recorded as one of them; left out where no option is recorded.
    public var hasDoNothing: Bool?
    /// How many were rejected without a recorded reason; left out where no option is recorded.
    public var unexplained: Int?
    /// Whether another decision took its place.
    public var isSuperseded = false
  }

  /// The trigger of one decision.
  public struct TriggerRow: Hashable, Sendable {
    /// The decision.
    public var decision: Identifier<Decision>
    /// The metric.
    public var metric: Identifier<Metric>
    /// On which side of the threshold it is met.
    public var comparison: Decision.Trigger.Comparison
    /// The threshold.
    public var threshold: Finite
    /// The latest value by the day; several where that day has several.
    public var observed: [Finite] = []
    /// The day of that value.
    public var observedOn: When?
    /// What can be said of it.
    public var verdict: TriggerVerdict
  }

  /// A row for each decision, by ascending id.
  public var rows: [Row] = []
  /// A row for each trigger, by the decision's ascending id.
  public var triggers: [TriggerRow] = []
  /// What to talk about again: those whose trigger is met first, then those longest due.
  public var reopen: [Identifier<Decision>] = []
  /// How many decisions were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a decision; `nil` for one that is not there.
  public func row(_ id: Identifier<Decision>) -> Row? { rows.first { $0.id == id } }
}

extension DecisionsAndOptionsAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: DecisionsAndOptionsAnswer()) {
    Field("rows", \.rows, "A row for each decision, by ascending id.")
    Field("triggers", \.triggers, "A row for each trigger, by the decision's ascending id.")
    Field(
      "reopen", \.reopen,
      "What to talk about again: those whose trigger is met first, then those longest due.")
    Field("lookedAt", \.lookedAt, .required, "How many decisions were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension DecisionsAndOptionsAnswer.Row: DocumentRecord {
  /// The fields of a decision's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The decision.")
    Field("name", \.name, .required, "What was to be decided.")
    Field(
      "alternatives", \.alternatives,
      "How many were not chosen, other than to do nothing; left out where no option is recorded.")
    Field("trigger", \.trigger, "What its trigger says; left out where it has none.")
    Field(
      "daysSinceDue", \.daysSinceDue,
      "For how many days it has been due; left out where it is not, or where that cannot be told.")
    Field("revisitOn", \.revisitOn, "The day on which it is due to be looked at again.")
    Field(
      "reversible", \.isReversible, .required,
      "Whether anything is recorded that would reopen it: a trigger, a condition or a day.")
    Field("options", \.options, "How many options are recorded; left out where none is.")
    Field(
      "doNothing", \.hasDoNothing,
      "Whether to do nothing is recorded as one of them; left out where no option is recorded.")
    Field(
      "unexplained", \.unexplained,
      "How many were rejected without a recorded reason; left out where no option is recorded.")
    Field("superseded", \.isSuperseded, "Whether another decision took its place.")
  }
}

extension DecisionsAndOptionsAnswer.TriggerRow: DocumentRecord {
  /// The fields of a trigger's row.
  public static let fields = Fields(
    blank: Self(decision: "", metric: "", comparison: .above, threshold: 0, verdict: .unobserved)
  ) {
    Field("decision", \.decision, .required, "The decision.")
    Field("metric", \.metric, .required, "The metric.")
    Field("comparison", \.comparison, .required, "On which side of the threshold it is met.")
    Field("threshold", \.threshold, .required, "The threshold.")
    Field("observed", \.observed, "The latest value by the day; several where that day has several.")
    Field("observedOn", \.observedOn, "The day of that value.")
    Field("verdict", \.verdict, .required, "What can be said of it.")
  }

  init(_ decision: Identifier<Decision>, _ trigger: Decision.Trigger, _ reading: TriggerReading) {
    self.init(
      decision: decision, metric: trigger.metric, comparison: trigger.comparison,
      threshold: trigger.threshold, observed: reading.values, observedOn: reading.day,
      verdict: reading.verdict)
  }
}
