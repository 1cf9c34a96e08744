extension ReviewsAndForecasts {
  func findings(_ answer: ReviewsAndForecastsAnswer, _ system: ResolvedSystem) -> [Finding] {
    let company = Finding.Subject(kind: "company", id: system.name, name: "")
    return (known(answer, company).map { [$0] } ?? [])
      + answer.calibration.compactMap { calibrated($0, company) }
      + answer.decisions.compactMap(judged)
  }

  private func known(_ answer: ReviewsAndForecastsAnswer, _ company: Finding.Subject) -> Finding? {
    guard let known = answer.known, known < leastKnown else { return nil }
    let asked = answer.rows.count { $0.knowledge.isKnown != nil }
    let unknown = answer.rows.count { $0.knowledge == .unknown }
    return Finding(
      .littleKnown, about: [company],
      "Of \(asked) that shipped, \(asked - unknown) have a place by impact; of \(unknown), people have no idea: "
        + "\(Words.number(known.percent, decimals: 0))% are known.",
      facts: answer.counts.filter { $0.count > 0 }.map { Fact("shipped", $0.knowledge.rawValue, $0.count) },
      by: [
        Heuristic(
          "past work is put in order by impact, “no idea” allowed", source: "B20-11", grade: .primary),
        Heuristic("at least \(leastKnown) known", source: "own", grade: .own),
      ],
      ask: "Which of these would we most like to know about, and what would it take to find out?")
  }

  private func calibrated(
    _ row: ReviewsAndForecastsAnswer.CalibrationRow, _ company: Finding.Subject
  ) -> Finding? {
    guard row.verdict != .consistent, let rate = row.hitRate, let low = row.low, let high = row.high else {
      return nil
    }
    let isOver = row.verdict == .overconfident
    return Finding(
      isOver ? .overconfident : .underconfident, about: [company], aspect: row.confidence.description,
      "Of \(row.forecasts) ranges that were to hold with \(row.confidence) confidence, \(row.held) held: "
        + "\(Words.number(rate.percent, decimals: 0))%, and chance alone explains no \(isOver ? "more" : "less") than "
        + "\(Words.number((isOver ? high : low).percent, decimals: 0))%.",
      facts: [
        Fact("forecasts", "held", "\(row.held) of \(row.forecasts)"),
        Fact("forecasts", "hitRate", "\(Self.percent(low)) to \(Self.percent(high))"),
      ],
      by: [
        Heuristic(
          "the confidence lies outside the hit rate's \(certainty) interval", source: "Wilson", grade: .common
        )
      ],
      ask: isOver
        ? "What surprised us most often, and how much wider would the ranges have to be?"
        : "What would change if we dared to name narrower ranges?")
  }

  private func judged(_ row: ReviewsAndForecastsAnswer.DecisionRow) -> Finding? {
    let subject = Finding.Subject(kind: "decision", id: row.id.rawValue, name: row.name)
    let facts = [Fact(row.id, "process", row.process), Fact(row.id, "outcome", row.outcome)]
    let apart = Heuristic("a decision is never judged only by its outcome", source: "B20-8", grade: .primary)
    switch (row.process, row.outcome) {
    case (nil, .some(let outcome)):
      return Finding(
        .judgedByOutcome, about: [subject],
        outcome == .unclear
          ? "How it turned out was looked at, and how well it was decided is not recorded."
          : "Turned out \(Self.adverb(outcome)), and how well it was decided is not recorded.",
        facts: facts, by: [apart],
        ask: "With what was known then, how well was it decided?")
    case (.good, .poor):
      return Finding(
        .goodDecisionEndedBadly, about: [subject], "Was decided well, and turned out poorly.",
        facts: facts, by: [apart],
        ask: "What would we do the same way again, and who has heard us say so?")
    case (.poor, .good):
      return Finding(
        .poorDecisionEndedWell, about: [subject], "Was decided poorly, and turned out well.",
        facts: facts, by: [apart],
        ask: "What went well by luck, and what would we decide differently next time?")
    default: return nil
    }
  }

  private static func percent(_ share: Share) -> String { Words.number(share.percent, decimals: 0) + "%" }

  private static func adverb(_ verdict: Decision.Verdict) -> String { verdict == .good ? "well" : "poorly" }
}
