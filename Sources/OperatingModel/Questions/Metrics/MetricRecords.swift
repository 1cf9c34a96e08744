/// What is recorded of our metrics: which have values, since when, how far they ranged, and which fell silent?
///
/// Before anyone reads a number off a metric it helps to know what there is: how many values, from when to when, the
/// lowest and the highest, whether a goal is set on it. The answer judges no value; it tells of the record.
///
/// ```swift
/// let records = system.ask(.metricRecords)
/// records.rows["members"]?.last            // 6, on 2026-06-30
/// records.withValues                       // 13 of 13
/// ```
/// Goals that are over set nothing on a metric any more, unless `looksAt` says so. Values are in the order of their
/// days. Of several on one day the lowest is taken as the first and the highest as the last, so that the order of
/// saying does not matter, and the notes say how many days that concerns.
///
/// Takes time in proportion to values times the logarithm of their number.
///
/// Sources: John Cutler, The Beautiful Mess 2020, post 25 (P), on metrics that outlive goals, concept C45; the days of
/// silence are this library's own (D).
public struct MetricRecords: Question {
  /// The day on which silence is measured; the system's own day unless said.
  public var on: Day?
  /// After how many days without a new value a metric has fallen silent.
  public var silentAfter = 180
  /// Which goals are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds, on the system's own day.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "metrics.records",
    "What is recorded of our metrics: which have values, since when, how far they ranged, and which fell silent?",
    concepts: ["C45"], sources: ["B20-25", "own"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.none, .silent]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: MetricRecords()) {
    Field("on", \.on, "The day on which silence is measured; the system's own day unless said.")
    Field(
      "silentAfter", \.silentAfter, rule: .atLeast(1), by: .own,
      "After how many days without a new value a metric has fallen silent.")
    Field("looksAt", \.looksAt, by: .own, "Which goals are looked at.")
  }
}

extension Question where Self == MetricRecords {
  /// What is recorded of our metrics: which have values, since when, how far they ranged, and which fell silent?
  public static var metricRecords: Self { Self() }
}

// MARK: What it tells

extension MetricRecords {
  /// What is recorded of metrics: their values from the first to the last, and the goals set on them.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each metric: those on which most goals are set first, then by ascending id.
    public var rows: [Row] = []
    /// How many metrics have values.
    public var withValues = 0
    /// On how many a goal is set.
    public var withGoal = 0
    /// On how many a goal is set that says a value.
    public var withTarget = 0

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "rows", \.rows,
        "A row for each metric: those on which most goals are set first, then by ascending id.")
      Field("withValues", \.withValues, .required, "How many metrics have values.")
      Field("withGoal", \.withGoal, .required, "On how many a goal is set.")
      Field("withTarget", \.withTarget, .required, "On how many a goal is set that says a value.")
    }
  }

  /// One metric.
  public struct Row: EntityRow, Hashable {
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
  }
}

extension MetricRecords.Row {
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

// MARK: What it may find

extension FindingKind where Q == MetricRecords {
  /// A goal is set on a metric of which no value is recorded.
  public static var none: Self {
    Self(
      "none", "A goal is set on a metric of which no value is recorded.", by: .own,
      rule: "what a goal is set on has values",
      ask: "Who would know its value today, and what would they do with it?")
  }

  /// A metric's last value is long past.
  public static var silent: Self {
    Self(
      "silent", "A metric's last value is long past.", by: .own,
      ask: "Does anyone still decide by it, and if so, what do they look at instead?")
  }
}

// MARK: How it is told

extension MetricRecords {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let model = system.model
    let today = on ?? system.asOf
    let goals = system.openness(of: \.goals, on: today).those(in: looksAt)
    let aims = Dictionary(grouping: goals, by: \.metric)
    answer.rows = model.metrics.map { metric in
      var row = Row(metric)
      row.goals = aims[metric.id]?.count ?? 0
      row.withTarget = aims[metric.id]?.count { $0.target != nil } ?? 0
      row.silentDays = today.flatMap { today in row.lastOn.map { max(0, $0.last.days(until: today)) } }
      return row
    }.sorted { ($1.goals, $0.id) < ($0.goals, $1.id) }
    answer.look(at: answer.rows.count)
    answer.withValues = answer.rows.count { $0.values > 0 }
    answer.withGoal = answer.rows.count { $0.goals > 0 }
    answer.withTarget = answer.rows.count { $0.withTarget > 0 }
    for row in answer.rows { find(row, model.metrics[row.id], &answer) }
    tellGaps(model, today, &answer)
    answer.noteDuplicates(of: "metric", in: "metrics", of: system)
  }

  private func find(_ row: Row, _ metric: Metric?, _ answer: inout Answer<Self>) {
    let hanging = row.goals > 0 ? Finding.Hanging(row.goals, "goal") : nil
    guard let last = row.lastOn else {
      // A metric without values is only not recorded yet; it takes a goal to make it worth a word.
      guard row.goals > 0 else { return }
      answer.find(
        .none, about: row, hanging: hanging,
        "\(Words.count(row.goals, "goal is", "goals are")) set on it, and no value of it is recorded.",
        facts: [
          Fact(row: row, "goals", row.goals), Fact(row: row, "values", "none"),
          Fact(row: row, "is instrumented", metric?.isInstrumented),
        ])
      return
    }
    guard let days = row.silentDays, days > silentAfter else { return }
    answer.find(
      .silent, about: row, hanging: hanging,
      "Its last value is of \(last), \(Words.count(days, "day")) ago.",
      facts: [Fact(row: row, "last value", last), Fact(row: row, "goals", row.goals)],
      rule: "a new value within \(Words.count(silentAfter, "day"))",
      also: [Heuristic("metrics outlive goals", source: "B20-25", grade: .primary)])
  }

  private func tellGaps(_ model: ProductOperatingSystem, _ today: Day?, _ answer: inout Answer<Self>) {
    answer.lacks("a metric", key: "metrics", when: answer.rows.isEmpty)
    answer.lacks(
      "a value", answer.rows.filter { $0.values == 0 }.map(\.id).sorted(), of: answer.rows.count,
      key: "metrics.observations")
    answer.lacksDay(
      so: "what fell silent cannot be told",
      when: today == nil && answer.withValues > 0)
    let repeated = answer.rows.reduce(0) { $0 + $1.repeatedDays }
    answer.note("On \(Words.count(repeated, "day")) a metric has several values.", when: repeated > 0)
    guard let today else { return }
    let later = model.metrics.reduce(0) { $0 + $1.observations.count { !$0.day.hasBegun(by: today) } }
    answer.note(
      "\(Words.count(later, "value is", "values are")) dated after \(today); \(later == 1 ? "it counts" : "they count") all the same.",
      when: later > 0)
  }
}
