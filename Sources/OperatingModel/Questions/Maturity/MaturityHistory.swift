/// Where does each dimension stand as last seen, where was a lower level seen later, and how long did each step take?
///
/// A level is seen by somebody on a day; a history is what one view (a rater, a group) saw of one team, bet or the
/// whole company. Views are never mixed: a lower level that somebody else saw is no step back.
///
/// ```swift
/// let history = system.ask(.maturityHistory())
/// history.dimension("stage")?.levels              // how many stand where
/// history.dimension("stage")?.steps.first?.spread  // days from the first level to the second
/// history.regressed                               // where a lower level was seen later
/// ```
/// Up to the day that is asked for; what is planned, lies later, has no day or names no level of its dimension is left
/// out and told. Of two on one day the higher one counts. A step from a level to the next one runs from the first day
/// at the one to the first day at the other.
///
/// A level orders and says nothing about distances, and the highest may be more than anyone needs: there is no mean, no
/// grade and no rank. A lower level may be the better one, or seen by somebody who looked closer.
///
/// Takes time in proportion to assessments times the logarithm of their number.
///
/// Sources: John Cutler, The Beautiful Mess 2020, posts 47 and 53 (P), concept C51; the steps are this library's own (D).
public struct MaturityHistory: Hashable, Sendable {
  /// The dimension that is looked at; every one unless said.
  public var dimension: Identifier<MaturityDimension>?
  /// The day up to which assessments count; the system's own day unless said.
  public var on: Day?
  /// The telling that is looked at; the system's own unless said.
  public var perspective: Perspective?

  /// The question.
  public init(
    of dimension: Identifier<MaturityDimension>?, on day: Day? = nil, perspective: Perspective? = nil
  ) {
    self.dimension = dimension
    on = day
    self.perspective = perspective
  }
}

extension MaturityHistory: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "maturity.history",
    "Where does each dimension stand as last seen, where was a lower level seen later, and how long did steps take?",
    concepts: ["C51"], sources: ["B20-47", "B20-53", "own"],
    findings: [FindingGuide(.lowerLater, "A lower level was seen later.")])

  /// The fields of the question.
  public static let fields = Fields(blank: MaturityHistory()) {
    Field("dimension", \.dimension, "The dimension that is looked at; every one unless said.")
    Field("on", \.on, "The day up to which assessments count; the system's own day unless said.")
    Field("perspective", \.perspective, "The telling that is looked at; the system's own unless said.")
  }

  /// The question for every dimension.
  public init() { self.init(of: nil) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> MaturityHistoryAnswer {
    let model = system.model
    let telling = perspective ?? system.perspective
    let day = on ?? system.asOf
    var answer = MaturityHistoryAnswer()
    answer.on = day
    let chosen = model.assessments.filter { dimension == nil || $0.dimension == dimension }
    let told = chosen.filter { ($0.perspective ?? system.perspective) == telling }
    answer.lookedAt = told.count
    let byDimension = Dictionary(grouping: told, by: \.dimension)
    for dimension in model.dimensions.sortedByID where self.dimension.map({ $0 == dimension.id }) ?? true {
      let scale = MaturityScale(dimension)
      let histories = Self.histories(byDimension[dimension.id] ?? [], dimension.id, scale, on: day)
      let row = Self.row(dimension, scale, byDimension[dimension.id] ?? [], histories, on: day)
      if row.records > 0 { answer.dimensions.append(row) }
      answer.subjects += histories.map(\.row)
    }
    answer.findings = Findings(answer.regressed.flatMap { findings($0, model) })
    answer.notes = notes(answer, others: chosen.count - told.count, told, system)
    return answer
  }

  /// What one view saw of one subject, the earliest first.
  private struct History {
    var row: MaturityHistoryAnswer.SubjectRow
    /// The first day at each level.
    var firstDays: [Int: When]
  }

  /// What was seen: an assessment that was not planned, on a day that has come, at a level that there is.
  private static func seen(
    _ assessments: [Assessment], _ scale: MaturityScale, on day: Day?
  ) -> [(assessment: Assessment, day: When, level: Int)] {
    assessments.compactMap { one in
      guard !one.isPlanned, let seen = one.day, day.map({ seen.hasBegun(by: $0) }) ?? true,
        let level = scale.level(of: one.level)
      else { return nil }
      return (one, seen, level)
    }
  }

  private static func histories(
    _ assessments: [Assessment], _ dimension: Identifier<MaturityDimension>, _ scale: MaturityScale,
    on day: Day?
  ) -> [History] {
    struct View: Hashable {
      var team: Identifier<Team>?
      var bet: Identifier<Bet>?
      var area: Identifier<Area>?
      var group: Assessment.Group?
      var rater: String?

      /// The company first, then teams, then bets, then areas, by id.
      var order: (String, String, String, String, String) {
        (
          area?.rawValue ?? "", bet?.rawValue ?? "", team?.rawValue ?? "", group?.rawValue ?? "", rater ?? ""
        )
      }
    }
    let views = Dictionary(grouping: seen(assessments, scale, on: day)) { seen in
      let one = seen.assessment
      return View(team: one.team, bet: one.bet, area: one.area, group: one.group, rater: one.rater)
    }
    return views.sorted { $0.key.order < $1.key.order }.compactMap { view, those -> History? in
      // Of two on one day the higher one stands last, and so counts.
      let seen = those.map { (day: $0.day, level: $0.level) }.sorted {
        ($0.day.place, $0.level) < ($1.day.place, $1.level)
      }
      guard let last = seen.last else { return nil }
      var row = MaturityHistoryAnswer.SubjectRow(
        dimension: dimension, level: last.level, name: scale.name(of: last.level), since: last.day)
      (row.team, row.bet, row.area) = (view.team, view.bet, view.area)
      (row.group, row.rater) = (view.group, view.rater)
      row.assessments = seen.count
      row.stepsBack = zip(seen, seen.dropFirst()).filter {
        $1.level < $0.level && $0.day.isBefore($1.day) == true
      }.map {
        .init(from: $0.level, on: $0.day, to: $1.level, later: $1.day)
      }
      // Since when it has stood there without a break.
      row.since = seen.reversed().prefix { $0.level == last.level }.last?.day ?? last.day
      let firstDays = Dictionary(
        seen.map { ($0.level, $0.day) }, uniquingKeysWith: { $1.comesBefore($0) ? $1 : $0 })
      return History(row: row, firstDays: firstDays)
    }
  }

  private static func row(
    _ dimension: MaturityDimension, _ scale: MaturityScale, _ records: [Assessment], _ histories: [History],
    on day: Day?
  ) -> MaturityHistoryAnswer.DimensionRow {
    var row = MaturityHistoryAnswer.DimensionRow(dimension: dimension.id, name: dimension.label)
    row.records = records.count
    row.planned = records.count(where: \.isPlanned)
    row.later = records.count { one in
      !one.isPlanned && (one.day.map { seen in day.map { !seen.hasBegun(by: $0) } ?? false } ?? false)
    }
    row.undated = records.count { !$0.isPlanned && $0.day == nil }
    row.notListed = records.count { scale.level(of: $0.level) == nil }
    row.subjects = Set(records.map { [$0.team?.rawValue, $0.bet?.rawValue, $0.area?.rawValue] }).count
    row.views = histories.count
    row.regressed = histories.count { !$0.row.stepsBack.isEmpty }
    let standing = Dictionary(grouping: histories, by: \.row.level).mapValues(\.count)
    let listed = dimension.levels.isEmpty ? standing.keys.sorted() : Array(1...dimension.levels.count)
    row.levels = listed.map { .init(level: $0, name: scale.name(of: $0), standing: standing[$0] ?? 0) }
    row.steps = zip(listed, listed.dropFirst()).compactMap { from, to in
      let days = histories.compactMap { history -> Int? in
        guard let first = history.firstDays[from]?.day, let next = history.firstDays[to]?.day else {
          return nil
        }
        return first.days(until: next)
      }
      guard !days.isEmpty else { return nil }
      return .init(
        from: from, fromName: scale.name(of: from), to: to, toName: scale.name(of: to),
        spread: DaySpread(days: days))
    }
    return row
  }
}

extension OldQuestion where Self == MaturityHistory {
  /// Where does each dimension stand as last seen, where was a lower level seen later, and how long did steps take?
  public static func maturityHistory(
    of dimension: Identifier<MaturityDimension>? = nil, on day: Day? = nil, perspective: Perspective? = nil
  ) -> MaturityHistory {
    MaturityHistory(of: dimension, on: day, perspective: perspective)
  }
}

extension FindingCode {
  /// A lower level was seen later.
  public static let lowerLater: FindingCode = "maturity.history.lower"
}
