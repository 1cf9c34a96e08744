extension DecisionsAndOptions {
  /// What reopens a decision first, in the order in which to talk about it; then what each decision lacks, by id.
  func findings(
    _ answer: DecisionsAndOptionsAnswer, _ model: ProductOperatingSystem, _ day: Day?
  ) -> [Finding] {
    let rows = Dictionary(uniqueKeysWithValues: answer.rows.map { ($0.id, $0) })
    let triggers = Dictionary(uniqueKeysWithValues: answer.triggers.map { ($0.decision, $0) })
    let reopened = answer.reopen.compactMap { rows[$0] }
    return reopened.filter { $0.trigger == .met }.compactMap { row in
      triggers[row.id].map { met(row, $0, model) }
    }
      + reopened.compactMap { due($0, model, day) }
      + answer.rows.filter { !$0.isSuperseded }.flatMap { lacking($0, model) }
  }

  private func met(
    _ row: DecisionsAndOptionsAnswer.Row, _ trigger: DecisionsAndOptionsAnswer.TriggerRow,
    _ model: ProductOperatingSystem
  ) -> Finding {
    let metric = model.metrics[trigger.metric]
    let value = Words.list(trigger.observed.map(\.description))
    let bound = "\(trigger.comparison.rawValue) \(trigger.threshold)"
    let name = metric?.label ?? trigger.metric.rawValue
    return Finding(
      .triggerMet, about: [subject(row)] + [metric.map(Finding.Subject.init)].compactMap { $0 },
      "Was to be reopened with \(Words.quoted(name)) \(bound); it was \(value)"
        + (trigger.observedOn.map { " on \($0)." } ?? "."),
      facts: [
        Fact(row.id, "trigger", "\(trigger.metric) \(bound)"),
        Fact(trigger.metric, "value", value + (trigger.observedOn.map { " (\($0))" } ?? "")),
      ] + (model.decisions[row.id]?.reconsiderWhen.map { [Fact(row.id, "reconsiderWhen", $0)] } ?? []),
      by: [Heuristic("what would make us reconsider is said beforehand", source: "B20-2", grade: .primary)],
      ask: "What did we assume that this value speaks against, and which option would we take today?")
  }

  private func due(
    _ row: DecisionsAndOptionsAnswer.Row, _ model: ProductOperatingSystem, _ day: Day?
  ) -> Finding? {
    guard let days = row.daysSinceDue, let revisit = row.revisitOn, let day else { return nil }
    return Finding(
      .revisitDue, about: [subject(row)],
      "Was to be looked at again on \(revisit), "
        + (days == 0 ? "which is today." : "\(Words.count(days, "day")) ago."),
      facts: [Fact(row.id, "revisitOn", revisit), Fact("asked", "on", day)],
      by: [
        Heuristic("a decision has a day on which it is looked at again", source: "B20-2", grade: .primary)
      ],
      ask: "What do we know today that we did not know then, and would we decide the same?")
  }

  private func lacking(_ row: DecisionsAndOptionsAnswer.Row, _ model: ProductOperatingSystem) -> [Finding] {
    guard let decision = model.decisions[row.id] else { return [] }
    var findings: [Finding] = []
    if let count = row.alternatives, count < fewest {
      let besides =
        count == 0
        ? "Nothing is recorded beside \(Self.chosen(decision))\(row.hasDoNothing == true ? " but to do nothing" : "")"
        : "\(Words.count(count, "alternative is", "alternatives are")) recorded beside \(Self.chosen(decision))"
      findings.append(
        Finding(
          .noAlternatives, about: [subject(row)], "\(besides); without alternatives it is delivery.",
          facts: [Fact(row.id, "options", Self.listed(decision.options))],
          by: [
            Heuristic(
              fewest == 1
                ? "no alternative besides to do nothing: it is delivery"
                : "fewer than \(fewest) alternatives besides to do nothing",
              source: "B20-2", grade: .primary)
          ],
          ask: "Which coherent ways did we turn down, and if there were none, do we call this delivery?"))
    }
    if let count = row.alternatives, count >= tooMany {
      findings.append(
        Finding(
          .tooManyAlternatives, about: [subject(row)],
          "\(Words.count(count, "alternative is", "alternatives are")) recorded; a choice among so many is hardly one decision.",
          facts: [Fact(row.id, "alternatives", count)],
          by: [Heuristic("\(tooMany) alternatives are too broad", source: "B20-2", grade: .primary)],
          ask: "Which question would have to be settled first, so that a handful of options is left?"))
    }
    if !row.isReversible,
      decision.decidedOn != nil || decision.options.contains(where: { $0.isChosen == true })
    {
      findings.append(
        Finding(
          .noReversal, about: [subject(row)],
          "Is decided, and neither a day, a condition nor a value is recorded that would reopen it.",
          facts: [
            Fact(row.id, "decidedOn", decision.decidedOn), Fact(row.id, "revisitOn", String?.none),
            Fact(row.id, "reconsiderWhen", String?.none), Fact(row.id, "trigger", String?.none),
          ],
          by: [
            Heuristic("what would make us reconsider is said beforehand", source: "B20-2", grade: .primary)
          ],
          ask: "What would we have to see to decide otherwise, and who would notice it?"))
    }
    return findings
  }

  private func subject(_ row: DecisionsAndOptionsAnswer.Row) -> Finding.Subject {
    Finding.Subject(kind: "decision", id: row.id.rawValue, name: row.name)
  }

  private static func chosen(_ decision: Decision) -> String {
    let chosen = decision.options.filter { $0.isChosen == true }.map { Words.quoted($0.name) }
    if !chosen.isEmpty { return Words.list(chosen) }
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
}
