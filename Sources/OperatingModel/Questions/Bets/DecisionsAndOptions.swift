/// Which decisions lack alternatives, or are due for another look?
///
/// The options that were not taken prove that there was a decision. Where nothing stands beside what was chosen but
/// to do nothing, it is delivery, and better called so; where dozens do, the question was too broad. A decision is
/// due for another look when its day has come, and before all others when the value of a metric that would reopen
/// it has come.
///
/// ```swift
/// let decisions = system.ask(.decisionsAndOptions(on: "2026-11-21"))
/// decisions.reopen.first                        // pricing: its trigger is met
/// decisions.rows["exports"]?.alternatives       // 0
/// ```
/// Alternatives are the options that were not chosen, other than to do nothing. Where none is recorded as chosen,
/// one of them still will be, and is not counted. Nothing is asked of a decision whose place another one took.
///
/// A trigger is read off its metric's latest observation by the day. How good a decision was is not asked here: see
/// ``ReviewsAndForecasts``. Takes time in proportion to decisions, their options and their metrics' observations.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 2 (P), concept C21.
public struct DecisionsAndOptions: Question {
  /// The day by which revisits are due and metrics are read; the system's own unless said.
  public var on: Day?
  /// The fewest alternatives that make a decision.
  public var fewest = 1
  /// How many alternatives there ideally are.
  public var ideally = 3
  /// How many alternatives make a decision too broad.
  public var tooMany = 50

  /// The question with its usual thresholds, on the system's own day.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.decisions", "Which decisions lack alternatives, or are due for another look?", concepts: ["C21"],
    sources: ["B20-2"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [
    .triggerMet, .revisitDue, .noAlternatives, .tooBroad, .noReversal,
  ]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: DecisionsAndOptions()) {
    Field("on", \.on, "The day by which revisits are due and metrics are read; the system's own unless said.")
    Field(
      "fewest", \.fewest, rule: .atLeast(1), by: .said("B20-2", .primary),
      "The fewest alternatives that make a decision.")
    Field(
      "ideally", \.ideally, rule: .atLeast(1), by: .said("B20-2", .primary),
      "How many alternatives there ideally are.")
    Field(
      "tooMany", \.tooMany, rule: .atLeast(2), by: .said("B20-2", .primary),
      "How many alternatives make a decision too broad.")
  }
}

extension Question where Self == DecisionsAndOptions {
  /// Which decisions lack alternatives, or are due for another look?
  public static var decisionsAndOptions: Self { Self() }

  /// Which decisions lacked alternatives, or were due for another look by a day?
  public static func decisionsAndOptions(on day: Day) -> Self { Self().with { $0.on = day } }
}

// MARK: What it tells

extension DecisionsAndOptions {
  /// What stood beside what was chosen, and which decisions to talk about again.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each decision: what to talk about again first, then by ascending id,
    /// and last those that another one replaced.
    public var rows: [Row] = []
    /// A row for each trigger, by the decision's ascending id.
    public var triggers: [TriggerRow] = []
    /// What to talk about again: those whose trigger is met first, then those longest due.
    public var reopen: [Identifier<Decision>] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "rows", \.rows,
        "A row for each decision: what to talk about again first, then by ascending id, and last those that another one replaced."
      )
      Field("triggers", \.triggers, "A row for each trigger, by the decision's ascending id.")
      Field(
        "reopen", \.reopen,
        "What to talk about again: those whose trigger is met first, then those longest due.")
    }
  }

  /// One decision.
  public struct Row: EntityRow, Hashable {
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

  /// The trigger of one decision.
  public struct TriggerRow: DocumentRecord, Hashable {
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
  }
}

extension DecisionsAndOptions.TriggerRow {
  init(_ decision: Identifier<Decision>, _ trigger: Decision.Trigger, _ reading: TriggerReading) {
    self.init(
      decision: decision, metric: trigger.metric, comparison: trigger.comparison,
      threshold: trigger.threshold, observed: reading.values, observedOn: reading.day,
      verdict: reading.verdict)
  }
}

// MARK: What it may find

extension FindingKind where Q == DecisionsAndOptions {
  /// The value of a metric that would reopen a decision has come.
  public static var triggerMet: Self {
    Self(
      "triggerMet", "The value of a metric that would reopen a decision has come.",
      by: .said("B20-2", .primary), rule: "what would make us reconsider is said beforehand",
      ask: "What did we assume that this value speaks against, and which option would we take today?")
  }

  /// The day on which a decision was to be looked at again has come.
  public static var revisitDue: Self {
    Self(
      "revisitDue", "The day on which a decision was to be looked at again has come.",
      by: .said("B20-2", .primary), rule: "a decision has a day on which it is looked at again",
      ask: "What do we know today that we did not know then, and would we decide the same?")
  }

  /// Nothing stands beside what was chosen but to do nothing.
  public static var noAlternatives: Self {
    Self(
      "noAlternatives", "Nothing stands beside what was chosen but to do nothing.",
      by: .said("B20-2", .primary), rule: "no alternative besides to do nothing: it is delivery",
      ask: "Which coherent ways did we turn down, and if there were none, do we call this delivery?")
  }

  /// So many alternatives are recorded that the question is too broad.
  public static var tooBroad: Self {
    Self(
      "tooBroad", "So many alternatives are recorded that the question is too broad.",
      by: .said("B20-2", .primary),
      ask: "Which question would have to be settled first, so that a handful of options is left?")
  }

  /// Nothing is recorded that would reopen a decision.
  public static var noReversal: Self {
    Self(
      "noReversal", "Nothing is recorded that would reopen a decision.", by: .said("B20-2", .primary),
      rule: "what would make us reconsider is said beforehand",
      ask: "What would we have to see to decide otherwise, and who would notice it?")
  }
}
