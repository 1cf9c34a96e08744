// How it is told: assessments by the view that saw them, and each view's days in a line.

extension MaturityHistory {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let model = system.model
    let telling = perspective ?? system.perspective
    let day = on ?? system.asOf
    let chosen = model.assessments.filter { dimension == nil || $0.dimension == dimension }
    let told = chosen.filter { ($0.perspective ?? system.perspective) == telling }
    let byDimension = Dictionary(grouping: told, by: \.dimension)
    answer.on = day
    answer.look(at: told.count, of: chosen.count)
    for dimension in model.dimensions.sortedByID {
      guard let records = byDimension[dimension.id] else { continue }
      let scale = MaturityScale(dimension)
      let histories = Self.histories(records, scale, on: day)
      answer.dimensions.append(Self.row(dimension, scale, records, histories, on: day))
      answer.subjects += histories.map(\.row)
      for history in histories { find(history.row, scale, of: system, in: &answer) }
    }
    tellMissing(others: chosen.count - told.count, of: system, in: &answer)
  }

  private func tellMissing(others: Int, of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let rows = answer.dimensions
    func all(_ count: KeyPath<DimensionRow, Int>) -> Int { rows.reduce(0) { $0 + $1[keyPath: count] } }
    answer.lacks(
      "an assessment", key: "assessments", so: "nothing was seen", when: answer.lookedAt == 0)
    answer.lacks(
      "the day", all(\.undated), of: all(\.records) - all(\.planned), noun: "assessment",
      key: "assessments.day", so: "such assessments stand in no history")
    answer.lacksDay(
      so: "every day counts",
      when: answer.on == nil && answer.lookedAt > 0)
    let gone = system.setAside.count {
      $0.code == .unknownReference && $0.path.steps.first == "assessments"
    }
    for (count, what) in [
      (all(\.planned), "planned"), (all(\.later), "of a later day than the one asked for"),
      (all(\.notListed), "of a level that the dimension does not list"), (others, "of another telling"),
      (gone, "of a subject or dimension that is not there"),
    ] {
      answer.note(
        "\(Words.count(count, "assessment is", "assessments are")) \(what) and left out.", when: count > 0)
    }
    let backwards = rows.reduce(0) { $1.steps.reduce($0) { $0 + $1.spread.negative } }
    answer.note(
      "\(Words.count(backwards, "step is", "steps are")) left out, since the higher level was seen before the "
        + "lower one.", when: backwards > 0)
    answer.note(
      "Some are seen by several raters or groups; each view is counted by itself.",
      when: rows.contains { $0.views > $0.subjects })
  }

  // MARK: Views

  /// What one view saw of one subject, the earliest first.
  private struct History {
    var row: SubjectRow
    /// The first day at each level.
    var firstDays: [Int: When]
  }

  /// Who saw what of whom.
  private struct View: Hashable {
    var subject: MaturityKey
    var group: Assessment.Group?
    var rater: String?

    /// The company first, then teams, then bets, then areas, by id.
    static func < (left: View, right: View) -> Bool {
      guard left.subject == right.subject else { return left.subject < right.subject }
      return (left.group?.rawValue ?? "", left.rater ?? "") < (right.group?.rawValue ?? "", right.rater ?? "")
    }
  }

  private static func hasCome(_ time: When, by day: Day?) -> Bool { day.map(time.hasBegun) ?? true }

  /// What was seen, view by view: not planned, on a day that has come, at a level that there is.
  private static func histories(_ assessments: [Assessment], _ scale: MaturityScale, on day: Day?)
    -> [History]
  {
    var views: [View: [(day: When, level: Int)]] = [:]
    for one in assessments where !one.isPlanned {
      guard let seen = one.day, hasCome(seen, by: day), let level = scale.level(of: one.level) else {
        continue
      }
      let view = View(subject: MaturityKey(one), group: one.group, rater: one.rater)
      views[view, default: []].append((seen, level))
    }
    return views.sorted { $0.key < $1.key }.compactMap { history($0.key, $0.value, scale) }
  }

  private static func history(_ view: View, _ those: [(day: When, level: Int)], _ scale: MaturityScale)
    -> History?
  {
    // Of two on one day the higher one stands last, and so counts.
    let seen = those.sorted { ($0.day.place, $0.level) < ($1.day.place, $1.level) }
    guard let last = seen.last else { return nil }
    let subject = view.subject
    let back = zip(seen, seen.dropFirst()).filter {
      $1.level < $0.level && $0.day.isBefore($1.day) == true
    }
    return History(
      row: SubjectRow(
        dimension: subject.dimension, team: subject.team, bet: subject.bet, area: subject.area,
        group: view.group, rater: view.rater, level: last.level, name: scale.name(of: last.level),
        // Since when it has stood there without a break.
        since: seen.reversed().prefix { $0.level == last.level }.last?.day ?? last.day,
        assessments: seen.count,
        stepsBack: back.map { StepBack(from: $0.level, on: $0.day, to: $1.level, later: $1.day) }),
      firstDays: Dictionary(seen.map { ($0.level, $0.day) }, uniquingKeysWith: { first, _ in first }))
  }

  private static func row(
    _ dimension: MaturityDimension, _ scale: MaturityScale, _ records: [Assessment], _ histories: [History],
    on day: Day?
  ) -> DimensionRow {
    let standing = Dictionary(grouping: histories, by: \.row.level).mapValues(\.count)
    let listed = scale.count == 0 ? standing.keys.sorted() : Array(1...scale.count)
    let seen = records.filter { !$0.isPlanned }
    return DimensionRow(
      dimension: dimension.id, name: dimension.label, records: records.count,
      planned: records.count - seen.count,
      later: seen.count { $0.day.map { !hasCome($0, by: day) } ?? false },
      undated: seen.count { $0.day == nil },
      notListed: records.count { scale.level(of: $0.level) == nil },
      subjects: Set(records.map(MaturityKey.init)).count, views: histories.count,
      regressed: histories.count { !$0.row.stepsBack.isEmpty },
      levels: listed.map { LevelCount(level: $0, name: scale.name(of: $0), standing: standing[$0] ?? 0) },
      steps: zip(listed, listed.dropFirst()).compactMap { step($0, $1, scale, histories) })
  }

  /// How long it took from one level to the next; `nil` where no view saw both on a day that is known.
  private static func step(_ from: Int, _ to: Int, _ scale: MaturityScale, _ histories: [History])
    -> StepRow?
  {
    let days = histories.compactMap { history -> Int? in
      guard let first = history.firstDays[from]?.day, let next = history.firstDays[to]?.day else {
        return nil
      }
      return first.days(until: next)
    }
    guard !days.isEmpty else { return nil }
    return StepRow(
      from: from, fromName: scale.name(of: from), to: to, toName: scale.name(of: to),
      spread: DaySpread(days: days))
  }

  // MARK: What is worth a conversation

  private func find(
    _ row: SubjectRow, _ scale: MaturityScale, of system: ResolvedSystem, in answer: inout Answer<Self>
  ) {
    guard let step = row.stepsBack.last else { return }
    let noun =
      row.area.map { answer.subject($0) } ?? row.bet.map { answer.subject($0) }
      ?? row.team.map { answer.subject($0) }
    let subject = noun ?? Finding.Subject(company: system)
    func level(_ place: Int) -> String { scale.name(of: place).map { Words.quoted($0) } ?? "level \(place)" }
    let view = [row.group?.rawValue, row.rater].compactMap { $0 }.joined(separator: ", ")
    answer.find(
      .lowerLater, about: subject, and: [answer.subject(row.dimension)],
      aspect: row.dimension.rawValue + (view.isEmpty ? "" : ", \(view)"),
      "On \(answer.name(row.dimension)) \(noun.map { Words.quoted($0.name) } ?? "the company") was seen at "
        + "\(level(step.from)) on \(step.on), and at \(level(step.to)) on \(step.later)."
        + (row.stepsBack.count > 1 ? " It was not the first time." : ""),
      facts: [
        Fact(subject, "on \(step.on)", "level \(step.from)"),
        Fact(subject, "on \(step.later)", "level \(step.to)"),
      ] + (view.isEmpty ? [] : [Fact(subject, "seen by", view)]),
      also: [Heuristic("a model of maturity serves to talk", by: .said("B20-47", .primary))])
  }
}
