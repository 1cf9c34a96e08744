/// What is recorded of metrics: their values from the first to the last, and the goals set on them.
public struct MetricRecordsAnswer: Hashable, Sendable {
  /// One metric.
  public struct Row: Hashable, Sendable {
    /// The metric.
    public var id: Identifier<Metric>
    /// What people call it.
    public var name: String
    /// What one of it is.
    public var unit: String?
    /// The team that it is about.
    public var team: Identifier<Team>?
    /// The bet that it is about.
    public var bet: Identifier<Bet>?
    /// How many values are recorded.
    public var values = 0
    /// On how many days there are several.
    public var repeatedDays = 0
    /// The first value.
    public var first: Finite?
    /// Its day.
    public var firstOn: When?
    /// The last value.
    public var last: Finite?
    /// Its day.
    public var lastOn: When?
    /// The lowest value.
    public var least: Finite?
    /// The highest value.
    public var greatest: Finite?
    /// How many days ago the last value was; left out where no day is recorded for which the model holds.
    public var silentDays: Int?
    /// How many goals are set on it.
    public var goals = 0
    /// How many of those say a value that it shall have.
    public var withTarget = 0
  }

  /// A row for each metric, by ascending id.
  public var rows: [Row] = []
  /// How many metrics have values.
  public var withValues = 0
  /// On how many a goal is set.
  public var withGoal = 0
  /// On how many a goal is set that says a value.
  public var withTarget = 0
  /// How many metrics were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a metric.
  public func row(_ id: Identifier<Metric>) -> Row? { rows.first { $0.id == id } }
}

extension MetricRecordsAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: MetricRecordsAnswer()) {
    Field("rows", \.rows, "A row for each metric, by ascending id.")
    Field("withValues", \.withValues, .required, "How many metrics have values.")
    Field("withGoal", \.withGoal, .required, "On how many a goal is set.")
    Field("withTarget", \.withTarget, .required, "On how many a goal is set that says a value.")
    Field("lookedAt", \.lookedAt, .required, "How many metrics were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension MetricRecordsAnswer.Row: DocumentRecord {
  /// The fields of a metric's row.
  public static let fields = Fields(blank: Self(id: "", name: ""), onOneLine: true) {
    Field("id", \.id, .required, "The metric.")
    Field("name", \.name, .required, "What people call it.")
    Field("unit", \.unit, "What one of it is.")
    Field("team", \.team, "The team that it is about.")
    Field("bet", \.bet, "The bet that it is about.")
    Field("values", \.values, .required, "How many values are recorded.")
    Field("repeatedDays", \.repeatedDays, "On how many days there are several.")
    Field("first", \.first, "The first value.")
    Field("firstOn", \.firstOn, "Its day.")
    Field("last", \.last, "The last value.")
    Field("lastOn", \.lastOn, "Its day.")
    Field("least", \.least, "The lowest value.")
    Field("greatest", \.greatest, "The highest value.")
    Field(
      "silentDays", \.silentDays,
      "How many days ago the last value was; left out where no day is recorded for which the model holds.")
    Field("goals", \.goals, .required, "How many goals are set on it.")
    Field("withTarget", \.withTarget, .required, "How many of those say a value that it shall have.")
  }

  init(_ metric: Metric) {
    self.init(id: metric.id, name: metric.label)
    (unit, team, bet) = (metric.unit, metric.team, metric.bet)
    let seen = metric.observations.map { (day: $0.day, value: $0.value) }.sorted {
      ($0.day.place, $0.value) < ($1.day.place, $1.value)
    }
    values = seen.count
    repeatedDays = Dictionary(grouping: seen, by: \.day).count { $0.value.count > 1 }
    (first, firstOn, last, lastOn) = (seen.first?.value, seen.first?.day, seen.last?.value, seen.last?.day)
    let range = Statistics.range(of: seen.map(\.value))
    (least, greatest) = (range?.least, range?.greatest)
  }
}
