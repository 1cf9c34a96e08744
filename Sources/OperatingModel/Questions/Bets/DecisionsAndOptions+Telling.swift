extension DecisionsAndOptions {
  /// Tells it: what reopens a decision first, in the order in which to talk about it; then what each lacks.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let model = system.model
    let day = on ?? system.asOf
    let replaced = Decision.replaced(among: model.decisions)
    var rows: [Row] = []
    for decision in model.decisions.sortedByID {
      var row = row(decision, day)
      row.isSuperseded = replaced.contains(decision.id)
      if let trigger = decision.trigger {
        let reading = trigger.reading(of: model.metrics[trigger.metric]?.observations ?? [], by: day)
        row.trigger = reading.verdict
        answer.triggers.append(TriggerRow(decision.id, trigger, reading))
      }
      rows.append(row)
    }
    let asked = rows.filter { !$0.isSuperseded }
    let reopened = asked.filter(\.isReopened).sorted { Self.place($0) < Self.place($1) }
    answer.look(at: asked.count, of: rows.count)
    answer.reopen = reopened.map(\.id)
    answer.rows = reopened + asked.filter { !$0.isReopened } + rows.filter(\.isSuperseded)

    let company = Finding.Subject(company: system)
    let triggers = Dictionary(uniqueKeysWithValues: answer.triggers.map { ($0.decision, $0) })
    for row in reopened {
      if row.trigger == .met, let trigger = triggers[row.id] { met(row, trigger, model, &answer) }
      due(row, day, company, &answer)
    }
    for row in asked { if let decision = model.decisions[row.id] { lacking(row, decision, &answer) } }
    tellGaps(asked, day, &answer)
  }

  private func row(_ decision: Decision, _ day: Day?) -> Row {
    var row = Row(id: decision.id, name: decision.label)
    if !decision.options.isEmpty {
      let others = decision.options.count { $0.isChosen != true && $0.isDoNothing != true }
      let isOpen = !decision.options.contains { $0.isChosen == true }
      row.options = decision.options.count
      row.alternatives = isOpen ? max(0, others - 1) : others
      row.hasDoNothing = decision.options.contains { $0.isDoNothing == true }
      row.unexplained = decision.options.count { $0.isChosen == false && $0.reason == nil }
    }
    row.isReversible =
      decision.trigger != nil || decision.reconsiderWhen != nil || decision.revisitOn != nil
    row.revisitOn = decision.revisitOn
    if let due = decision.revisitOn, let day, due.last <= day {
      row.daysSinceDue = due.last.days(until: day)
    }
    return row
  }

  /// Those whose trigger is met first, then those whose day has come; the longest due first, and then by id.
  private static func place(_ row: Row) -> (Int, Int, Identifier<Decision>) {
    (row.trigger == .met ? 0 : 1, row.daysSinceDue.map { -$0 } ?? 1, row.id)
  }

  // MARK: Findings

  private func met(
    _ row: Row, _ trigger: TriggerRow, _ model: ProductOperatingSystem, _ answer: inout Answer<Self>
  ) {
    let metric = answer.subject(trigger.metric)
    let value = Words.few(trigger.observed.map(\.description), most: 3)
    let bound = "\(trigger.comparison.rawValue) \(trigger.threshold)"
    let day = trigger.observedOn.map { " on \($0)" } ?? ""
    let condition = model.decisions[row.id]?.reconsiderWhen
    answer.find(
      .triggerMet, about: row, and: [metric],
      "Was to be reopened with \(answer.name(trigger.metric)) \(bound); it was \(value)\(day).",
      facts: [
        Fact(row: row, "trigger", "\(answer.name(trigger.metric)) \(bound)"),
        Fact(metric, "value", value + day),
      ] + (condition.map { [Fact(row: row, "to be reconsidered when", $0)] } ?? []))
  }

  private func due(
    _ row: Row, _ day: Day?, _ company: Finding.Subject, _ answer: inout Answer<Self>
  ) {
    guard let days = row.daysSinceDue, let revisit = row.revisitOn, let day else { return }
    answer.find(
      .revisitDue, about: row,
      "Was to be looked at again on \(revisit), "
        + (days == 0 ? "which is today." : "\(Words.count(days, "day")) ago."),
      facts: [Fact(row: row, "to be looked at again", revisit), Fact(company, "asked for the day", day)])
  }

  private func lacking(_ row: Row, _ decision: Decision, _ answer: inout Answer<Self>) {
    if let count = row.alternatives, count < fewest {
      let besides =
        count == 0
        ? "Nothing is recorded beside \(Self.chosen(decision))\(row.hasDoNothing == true ? " but to do nothing" : "")"
        : "\(Words.count(count, "alternative is", "alternatives are")) recorded beside \(Self.chosen(decision))"
      answer.find(
        .noAlternatives, about: row, "\(besides); without alternatives it is delivery.",
        facts: [Fact(row: row, "options", Self.listed(decision.options))],
        rule: fewest == 1 ? nil : "fewer than \(fewest) alternatives besides to do nothing")
    }
    if let count = row.alternatives, count >= tooMany {
      answer.find(
        .tooBroad, about: row,
        "\(Words.count(count, "alternative is", "alternatives are")) recorded; a choice among so many is hardly one decision.",
        facts: [Fact(row: row, "alternatives", count)], rule: "\(tooMany) alternatives are too broad")
    }
    if !row.isReversible,
      decision.decidedOn != nil || decision.options.contains(where: { $0.isChosen == true })
    {
      answer.find(
        .noReversal, about: row,
        "Is decided, and neither a day, a condition nor a value is recorded that would reopen it.",
        facts: [
          Fact(row: row, "decided", decision.decidedOn),
          Fact(row: row, "to be looked at again", String?.none),
          Fact(row: row, "to be reconsidered when", String?.none), Fact(row: row, "trigger", String?.none),
        ])
    }
  }

  private static func chosen(_ decision: Decision) -> String {
    let chosen = decision.options.filter { $0.isChosen == true }.map(\.name)
    if !chosen.isEmpty { return Words.quoted(chosen, atMost: 3) }
    return decision.options.first { $0.isDoNothing != true }.map { Words.quoted($0.name) }
      ?? "what is to be chosen"
  }

  /// Up to five options, those that were chosen and to do nothing marked.
  private static func listed(_ options: [Decision.Option]) -> String {
    let shown = options.prefix(5).map { option in
      let marks =
        (option.isChosen == true ? ["chosen"] : []) + (option.isDoNothing == true ? ["to do nothing"] : [])
      return Words.shown(option.name) + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
    }
    return shown.joined(separator: ", ") + (options.count > 5 ? " …" : "")
  }

  // MARK: Gaps

  private func tellGaps(_ rows: [Row], _ day: Day?, _ answer: inout Answer<Self>) {
    answer.lacks("a decision", key: "decisions", when: rows.isEmpty)
    answer.lacksDay(
      so: "what is due cannot be told, and triggers are read off the latest values of all",
      when: day == nil && rows.contains { $0.revisitOn != nil || $0.trigger != nil })
    answer.lacks(
      "the list of options", rows.filter { $0.alternatives == nil }.map(\.id), of: rows.count,
      key: "decisions.options", so: "whether there was anything to choose from cannot be told")
    answer.lacks(
      "a value of the metric that would reopen it", rows.filter { $0.trigger == .unobserved }.map(\.id),
      of: rows.count { $0.trigger != nil }, key: "metrics.observations",
      so: "whether it is to be reopened cannot be told")
    let rejected = rows.reduce(0) { $0 + max(0, ($1.options ?? 0) - 1) }
    answer.lacks(
      "the reason", rows.reduce(0) { $0 + ($1.unexplained ?? 0) }, of: rejected, noun: "rejected option",
      key: "decisions.options.reason")
    let few = rows.count { $0.alternatives.map { $0 < ideally } ?? false }
    answer.note(
      "\(few) of \(Words.count(rows.count, "decision")) with options have fewer than the \(ideally) alternatives that are ideal.",
      when: few > 0)
    let superseded = (answer.outOf ?? rows.count) - rows.count
    answer.note(
      "\(Words.count(superseded, "decision was", "decisions were")) superseded by another, and nothing is asked of \(superseded == 1 ? "it" : "them").",
      when: superseded > 0)
  }
}

extension DecisionsAndOptions.Row {
  /// Whether it is to be talked about again.
  fileprivate var isReopened: Bool { trigger == .met || daysSinceDue != nil }
}
