/// What is recorded of our metrics: which have values, since when, how far they ranged, and which fell silent?
///
/// Before anyone reads a number off a metric it helps to know what there is: how many values, from when to when, the
/// lowest and the highest, whether a goal is set on it. The answer judges no value; it tells of the record.
///
/// ```swift
/// let records = system.ask(.metricRecords())
/// records.row("members")?.last             // 6, on 2026-06-30
/// records.withValues                       // 13 of 13
/// ```
/// Values are in the order of their days. Of several on one day the lowest is taken as the first and the highest as the
/// last, so that the order of saying does not matter, and the notes say how many days that concerns.
///
/// Takes time in proportion to values times the logarithm of their number.
///
/// Sources: John Cutler, The Beautiful Mess 2020, post 25 (P), on metrics that outlive goals, concept C45; the days of
/// silence are this library's own (D).
public struct MetricRecords: Hashable, Sendable {
  /// The day on which silence is measured; the system's own day unless said.
  public var on: Day?
  /// After how many days without a new value a metric has fallen silent.
  public var silentAfter: Int

  /// The question.
  public init(on day: Day?, silentAfter: Int = 180) {
    on = day
    self.silentAfter = silentAfter
  }
}

extension MetricRecords: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "metrics.records",
    "What is recorded of our metrics: which have values, since when, how far they ranged, and which fell silent?",
    concepts: ["C45"], sources: ["B20-25", "own"],
    findings: [
      FindingGuide(.metricUnread, "A goal is set on a metric of which no value is recorded."),
      FindingGuide(.metricSilent, "A metric's last value is long past."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: MetricRecords()) {
    Field("on", \.on, "The day on which silence is measured; the system's own day unless said.")
    Field(
      "silentAfter", \.silentAfter, rule: .atLeast(1), by: .own,
      "After how many days without a new value a metric has fallen silent.")
  }

  /// The question with its usual thresholds, on the system's own day.
  public init() { self.init(on: nil) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> MetricRecordsAnswer {
    let model = system.model
    let today = on ?? system.asOf
    let aims = Dictionary(grouping: model.goals.filter { $0.metric != nil }, by: \.metric)
    var answer = MetricRecordsAnswer()
    answer.rows = model.metrics.sortedByID.map { metric in
      var row = MetricRecordsAnswer.Row(metric)
      let goals = aims[metric.id] ?? []
      row.goals = goals.count
      row.withTarget = goals.count { $0.target != nil }
      row.silentDays = today.flatMap { today in row.lastOn.map { max(0, $0.last.days(until: today)) } }
      return row
    }
    answer.lookedAt = answer.rows.count
    answer.withValues = answer.rows.count { $0.values > 0 }
    answer.withGoal = answer.rows.count { $0.goals > 0 }
    answer.withTarget = answer.rows.count { $0.withTarget > 0 }
    answer.findings = Findings(answer.rows.compactMap { finding($0, metric: model.metrics[$0.id]) })
    answer.notes = notes(answer, model, today, system)
    return answer
  }

  private func finding(_ row: MetricRecordsAnswer.Row, metric: Metric?) -> Finding? {
    let subject = Finding.Subject(kind: "metric", id: row.id.rawValue, name: row.name)
    guard let last = row.lastOn else {
      // A metric without values is only not recorded yet; it takes a goal to make it worth a word.
      guard row.goals > 0 else { return nil }
      return Finding(
        .metricUnread, about: [subject],
        "\(Words.count(row.goals, "goal is", "goals are")) set on it, and no value of it is recorded.",
        facts: [
          Fact(row.id, "goals", row.goals), Fact(row.id, "observations", "none"),
          Fact(row.id, "isInstrumented", metric?.isInstrumented),
        ],
        by: [Heuristic("what a goal is set on has values", source: "own", grade: .own)],
        ask: "Who would know its value today, and what would they do with it?")
    }
    guard let days = row.silentDays, days > silentAfter else { return nil }
    return Finding(
      .metricSilent, about: [subject],
      "Its last value is of \(last), \(Words.count(days, "day")) ago.",
      facts: [Fact(row.id, "last observation", last), Fact(row.id, "goals", row.goals)],
      by: [
        Heuristic("a new value within \(Words.count(silentAfter, "day"))", source: "own", grade: .own),
        Heuristic("metrics outlive goals", source: "B20-25", grade: .primary),
      ],
      ask: "Does anyone still decide by it, and if so, what do they look at instead?")
  }

  private func notes(
    _ answer: MetricRecordsAnswer, _ model: ProductOperatingSystem, _ today: Day?, _ system: ResolvedSystem
  ) -> [String] {
    guard answer.lookedAt > 0 else { return ["No metric is recorded."] }
    var notes = [
      "\(answer.withValues) of \(Words.count(answer.lookedAt, "metric")) have values; on \(answer.withGoal) a goal is set."
    ]
    if today == nil {
      notes.append("No day is recorded for which the model holds; what fell silent cannot be told.")
    }
    let repeated = answer.rows.reduce(0) { $0 + $1.repeatedDays }
    if repeated > 0 { notes.append("On \(Words.count(repeated, "day")) a metric has several values.") }
    if let today {
      let later = model.metrics.reduce(0) { $0 + $1.observations.count { !$0.day.hasBegun(by: today) } }
      if later > 0 {
        notes.append(
          "\(Words.count(later, "value is", "values are")) dated after \(today); they count all the same.")
      }
    }
    let duplicates = system.setAside.count { $0.code == .duplicateID && $0.path.steps.first == "metrics" }
    if duplicates > 0 {
      notes.append("\(Words.count(duplicates, "metric")) whose id another one holds left out.")
    }
    return notes
  }
}

extension OldQuestion where Self == MetricRecords {
  /// What is recorded of our metrics: which have values, since when, how far they ranged, and which fell silent?
  public static func metricRecords(on day: Day? = nil, silentAfter: Int = 180) -> MetricRecords {
    MetricRecords(on: day, silentAfter: silentAfter)
  }
}

extension FindingCode {
  /// A goal is set on a metric of which no value is recorded.
  public static let metricUnread: FindingCode = "metrics.records.none"
  /// A metric's last value is long past.
  public static let metricSilent: FindingCode = "metrics.records.silent"
}
