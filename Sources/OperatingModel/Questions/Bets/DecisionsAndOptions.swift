/// Which decisions lack alternatives, or are due for another look?
///
/// The options that were not taken prove that there was a decision. Where nothing stands beside what was chosen but
/// to do nothing, it is delivery, and better called so; where dozens do, the question was too broad. A decision is
/// due for another look when its day has come, and before all others when the value of a metric that would reopen
/// it has come.
///
/// ```swift
/// let decisions = system.ask(.decisionsAndOptions(on: "2026-11-21"))
/// decisions.reopen.first                     // pricing: its trigger is met
/// decisions.row("exports")?.alternatives     // 0
/// ```
/// Alternatives are the options that were not chosen, other than to do nothing. Where none is recorded as chosen,
/// one of them still will be, and is not counted. A decision whose place another one took is left aside.
///
/// A trigger is read off its metric's latest observation by the day. How good a decision was is not asked here: see
/// ``ReviewsAndForecasts``.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 2 (P), concept C21.
public struct DecisionsAndOptions: Hashable, Sendable {
  /// The day by which revisits are due and metrics are read; the system's own unless said.
  public var on: Day?
  /// The fewest alternatives that make a decision.
  public var fewest: Int
  /// How many alternatives there ideally are.
  public var ideally: Int
  /// How many alternatives make a decision too broad.
  public var tooMany: Int

  /// The question.
  public init(on day: Day? = nil, fewest: Int = 1, ideally: Int = 3, tooMany: Int = 50) {
    on = day
    self.fewest = fewest
    self.ideally = ideally
    self.tooMany = tooMany
  }
}

extension DecisionsAndOptions: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.decisions", "Which decisions lack alternatives, or are due for another look?",
    concepts: ["C21"], sources: ["B20-2"],
    findings: [
      FindingGuide(.triggerMet, "The value of a metric that would reopen a decision has come."),
      FindingGuide(.revisitDue, "The day on which a decision was to be looked at again has come."),
      FindingGuide(.noAlternatives, "Nothing stands beside what was chosen but to do nothing."),
      FindingGuide(.tooManyAlternatives, "So many alternatives are recorded that the question is too broad."),
      FindingGuide(.noReversal, "Nothing is recorded that would reopen a decision."),
    ])

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

  /// The question with its usual thresholds, on the system's own day.
  public init() { self.init(on: nil) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> DecisionsAndOptionsAnswer
  {
    let model = system.model
    let day = on ?? system.asOf
    let decisions = model.decisions.sortedByID
    let superseded = Set(decisions.compactMap { $0.supersedes == $0.id ? nil : $0.supersedes })
    var answer = DecisionsAndOptionsAnswer()
    for decision in decisions {
      var row = row(decision, day)
      row.isSuperseded = superseded.contains(decision.id)
      if let trigger = decision.trigger {
        let observations = model.metrics[trigger.metric]?.observations ?? []
        let reading = trigger.reading(of: observations, by: day)
        row.trigger = reading.verdict
        answer.triggers.append(DecisionsAndOptionsAnswer.TriggerRow(decision.id, trigger, reading))
      }
      answer.rows.append(row)
    }
    answer.lookedAt = answer.rows.count
    answer.reopen = reopened(answer)
    answer.findings = Findings(findings(answer, model, day))
    answer.notes = notes(answer, day)
    return answer
  }

  private func row(_ decision: Decision, _ day: Day?) -> DecisionsAndOptionsAnswer.Row {
    var row = DecisionsAndOptionsAnswer.Row(id: decision.id, name: decision.label)
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
  private func reopened(_ answer: DecisionsAndOptionsAnswer) -> [Identifier<Decision>] {
    func place(_ row: DecisionsAndOptionsAnswer.Row) -> (Int, Int, Identifier<Decision>) {
      (row.trigger == .met ? 0 : 1, row.daysSinceDue.map { -$0 } ?? 1, row.id)
    }
    return answer.rows
      .filter { !$0.isSuperseded && ($0.trigger == .met || $0.daysSinceDue != nil) }
      .sorted { place($0) < place($1) }
      .map(\.id)
  }

  private func notes(_ answer: DecisionsAndOptionsAnswer, _ day: Day?) -> [String] {
    var notes: [String] = []
    let rows = answer.rows.filter { !$0.isSuperseded }
    func count(_ number: Int) -> String { "\(number) of \(Words.count(rows.count, "decision"))" }
    if answer.rows.isEmpty { notes.append("No decision is recorded.") }
    if day == nil, rows.contains(where: { $0.revisitOn != nil || $0.trigger != nil }) {
      notes.append(
        "No day was given, and the system has none: what is due cannot be told, and triggers are read off the latest values of all."
      )
    }
    let silent = rows.count { $0.alternatives == nil }
    if silent > 0 { notes.append("Options are not recorded for \(count(silent)).") }
    let few = rows.count { $0.alternatives.map { $0 < ideally } ?? false }
    if few > 0 {
      notes.append("\(count(few)) with options have fewer than the \(ideally) alternatives that are ideal.")
    }
    let unexplained = rows.reduce(0) { $0 + ($1.unexplained ?? 0) }
    if unexplained > 0 {
      notes.append("Why is not recorded for \(Words.count(unexplained, "rejected option")).")
    }
    let unobserved = rows.count { $0.trigger == .unobserved }
    if unobserved > 0 {
      notes.append(
        "No value of its metric is recorded for the \(unobserved == 1 ? "trigger" : "triggers") of \(count(unobserved))."
      )
    }
    let superseded = answer.rows.count - rows.count
    if superseded > 0 {
      notes.append(
        "\(Words.count(superseded, "decision was", "decisions were")) superseded by another, and nothing is asked of them."
      )
    }
    return notes
  }
}

extension OldQuestion where Self == DecisionsAndOptions {
  /// Which decisions lack alternatives, or are due for another look?
  public static func decisionsAndOptions(
    on day: Day? = nil, fewest: Int = 1, ideally: Int = 3, tooMany: Int = 50
  ) -> DecisionsAndOptions {
    DecisionsAndOptions(on: day, fewest: fewest, ideally: ideally, tooMany: tooMany)
  }
}

extension FindingCode {
  /// The value of a metric that would reopen a decision has come.
  public static let triggerMet: FindingCode = "bets.decisions.triggerMet"
  /// The day on which a decision was to be looked at again has come.
  public static let revisitDue: FindingCode = "bets.decisions.revisitDue"
  /// Nothing stands beside what was chosen but to do nothing.
  public static let noAlternatives: FindingCode = "bets.decisions.noAlternatives"
  /// So many alternatives are recorded that the question is too broad.
  public static let tooManyAlternatives: FindingCode = "bets.decisions.tooBroad"
  /// Nothing is recorded that would reopen a decision.
  public static let noReversal: FindingCode = "bets.decisions.noReversal"
}
