// How it is told: what shipped by its latest review that places it, forecasts by what came, decisions as a square.

extension ReviewsAndForecasts {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let day = on ?? system.asOf
    let has = Has(day)
    answer.rows = Self.shipped(system.model, has)
    answer.counts = ImpactKnowledge.allCases.map { knowledge in
      Count(knowledge: knowledge, count: answer.rows.count { $0.knowledge == knowledge })
    }
    let asked = answer.rows.compactMap(\.knowledge.isKnown)
    if !asked.isEmpty { answer.known = Share(Double(asked.count { $0 }) / Double(asked.count)) }

    let forecasts = Forecasts(system.model.forecasts.sortedByID, has)
    answer.calibration = calibration(of: forecasts.outcomes)
    let decisions = system.model.decisions.sortedByID.filter { has.begun($0.decidedOn) }.compactMap(Self.row)
    answer.cells = Self.cells(decisions)
    answer.decisions = Self.byConcern(decisions)
    let reviews = answer.rows.compactMap { $0.review.flatMap { system.model.reviews[$0] } }
    answer.factors = Self.factors(reviews.compactMap(\.decisionQuality))
    answer.look(at: answer.rows.count + forecasts.outcomes.count + decisions.count)

    let company = Finding.Subject(company: system)
    findLittleKnown(company, in: &answer)
    for row in answer.calibration { find(row, company, in: &answer) }
    for row in answer.decisions { find(row, in: &answer) }
    sayWhatIsMissing(forecasts, system, on: day, in: &answer)
  }

  /// How often ranges held, for each confidence with which they were to hold.
  ///
  /// Works over any estimates and what came of them. Values that are known are no forecasts, and ranges of which nobody
  /// said how surely they were to hold cannot be held against it: both are left out.
  public func calibration<Value: Quantity>(
    of outcomes: some Sequence<(estimate: Estimate<Value>, actual: Value)>
  ) -> [CalibrationRow] {
    let ranges = outcomes.filter { $0.estimate.shape != .exact && $0.estimate.low <= $0.estimate.high }
    let said = Dictionary(grouping: ranges.filter { $0.estimate.confidence != nil }) {
      $0.estimate.confidence ?? 0
    }
    return said.sorted { $0.key < $1.key }.map { confidence, those in
      let held = those.count { $0.actual >= $0.estimate.low && $0.actual <= $0.estimate.high }
      var row = CalibrationRow(confidence: confidence, forecasts: those.count, held: held)
      row.hitRate = Share(Double(held) / Double(those.count))
      guard
        let bounds = Statistics.proportion(hits: held, of: those.count, certainty: certainty.value)
      else { return row }
      row.low = Share(bounds.least)
      row.high = Share(bounds.greatest)
      row.verdict =
        confidence.value > bounds.greatest
        ? .overconfident : confidence.value < bounds.least ? .underconfident : .consistent
      return row
    }
  }

  /// A row for each bet that shipped, and for each review of something that is no bet.
  private static func shipped(_ model: ProductOperatingSystem, _ has: Has) -> [Row] {
    var reviews: [Identifier<Bet>: Review] = [:]
    var others: [Review] = []
    for review in model.reviews.sortedByID where has.begun(review.day) {
      guard let bet = review.bet else {
        others.append(review)
        continue
      }
      if let earlier = reviews[bet], weight(earlier) > weight(review) { continue }
      reviews[bet] = review
    }
    let released = Set(model.releases.filter { has.come($0.day) }.flatMap(\.bets))
    var rows = model.bets.sortedByID
      .filter { $0.state == .done || released.contains($0.id) || reviews[$0.id] != nil }
      .map { bet in row(bet.label, bet.id, reviews[bet.id]) }
    rows += others.map { row($0.label, nil, $0) }
    let places = Dictionary(grouping: rows.compactMap(\.rank)) { $0 }
    for index in rows.indices {
      if let rank = rows[index].rank, (places[rank]?.count ?? 0) > 1 { rows[index].knowledge = .tied }
    }
    // What has a place comes first, by its place; the rest by what is known of it.
    return rows.filter { $0.rank != nil }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
      + ImpactKnowledge.allCases.flatMap { knowledge in
        rows.filter { $0.rank == nil && $0.knowledge == knowledge }
      }
  }

  /// Reviews that say anything of a place weigh more; of those the later one does, and then the higher id.
  private static func weight(_ review: Review) -> (Int, Int, Identifier<Review>) {
    let places = review.rank != nil || review.isUnknown == true
    return (places ? 1 : 0, review.day?.place ?? .min, review.id)
  }

  private static func row(_ name: String, _ bet: Identifier<Bet>?, _ review: Review?) -> Row {
    var row = Row(name: name, knowledge: .unreviewed)
    row.bet = bet
    row.review = review?.id
    row.reviewedOn = review?.day
    guard let review else { return row }
    // Of the two, “no idea” claims less.
    let isUnknown = review.isUnknown == true
    row.rank = isUnknown ? nil : review.rank
    row.tradeRatio = review.tradeRatio
    row.knowledge = isUnknown ? .unknown : review.rank == nil ? .unplaced : .ranked
    return row
  }

  private static func row(_ decision: Decision) -> DecisionRow? {
    var row = DecisionRow(id: decision.id, name: decision.label)
    row.process = decision.process
    row.outcome = decision.outcome
    if let raised = decision.raisedOn?.day, let decided = decision.decidedOn?.day {
      row.daysToDecide = raised.days(until: decided)
    }
    return row.process == nil && row.outcome == nil && row.daysToDecide == nil ? nil : row
  }

  /// Decisions that turned out otherwise than they were decided first, then those judged by one of the two alone.
  private static func byConcern(_ rows: [DecisionRow]) -> [DecisionRow] {
    func place(_ row: DecisionRow) -> Int {
      switch (row.process, row.outcome) {
      case (.good, .poor): 0
      case (.poor, .good): 1
      case (nil, .some): 2
      case (.some, .some): 3
      case (.some, nil): 4
      case (nil, nil): 5
      }
    }
    let places = Dictionary(grouping: rows, by: place)
    return places.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// The square of good and poor, and whatever else occurs beside it.
  private static func cells(_ decisions: [DecisionRow]) -> [Cell] {
    let judged = decisions.filter { $0.process != nil || $0.outcome != nil }
    guard !judged.isEmpty else { return [] }
    let verdicts: [Decision.Verdict?] = [.good, .poor, .unclear, nil]
    return verdicts.flatMap { process in
      verdicts.compactMap { outcome in
        let those = judged.filter { $0.process == process && $0.outcome == outcome }.map(\.id)
        let isInSquare = [.good, .poor].contains(process) && [.good, .poor].contains(outcome)
        guard isInSquare || !those.isEmpty else { return nil }
        return Cell(process: process, outcome: outcome, count: those.count, decisions: those)
      }
    }
  }

  private static func factors(_ qualities: [Review.DecisionQuality]) -> [FactorRow] {
    guard !qualities.isEmpty else { return [] }
    return DecisionFactor.allCases.map { factor in
      let strengths = qualities.compactMap { $0[factor] }
      return FactorRow(
        factor: factor, missing: strengths.count { $0 == .missing },
        partial: strengths.count { $0 == .partial }, present: strengths.count { $0 == .present })
    }
  }
}

/// What has come by a day; without a day, or where none is recorded, all has.
private struct Has {
  let day: Day?

  init(_ day: Day?) { self.day = day }

  /// Whether it may have come: what was seen or decided then may be known.
  func begun(_ time: When?) -> Bool { day.flatMap { day in time?.hasBegun(by: day) } ?? true }

  /// Whether it has come for sure: what was to be there then may be held against it.
  func come(_ time: When?) -> Bool { day.flatMap { day in time.map { $0.last <= day } } ?? true }
}

/// The forecasts that can be held against what came, and those that cannot.
private struct Forecasts {
  var outcomes: [(estimate: Estimate<Finite>, actual: Finite)] = []
  /// How many have a day that has come, or none.
  var due = 0
  /// How many have a day that is still to come.
  var early = 0
  /// Those that are due and of which it is not recorded what came.
  var open: [Identifier<Forecast>] = []
  /// Those of which it is recorded what came, and that name no range.
  var withoutRange: [Identifier<Forecast>] = []
  /// Those of which nobody said how surely their range was to hold.
  var unsure: [Identifier<Forecast>] = []

  init(_ forecasts: [Forecast], _ has: Has) {
    for forecast in forecasts {
      guard has.come(forecast.dueOn) else {
        early += 1
        continue
      }
      due += 1
      guard let actual = forecast.actual else {
        open.append(forecast.id)
        continue
      }
      guard let estimate = forecast.estimate, estimate.shape != .exact, estimate.low <= estimate.high else {
        withoutRange.append(forecast.id)
        continue
      }
      if estimate.confidence == nil { unsure.append(forecast.id) }
      outcomes.append((estimate, actual))
    }
  }
}

// MARK: What is not recorded

extension ReviewsAndForecasts {
  private func sayWhatIsMissing(
    _ forecasts: Forecasts, _ system: ResolvedSystem, on day: Day?, in answer: inout Answer<Self>
  ) {
    answer.lacks(
      "what shipped", key: "bets.state", so: "how much is known of it cannot be told",
      when: answer.rows.isEmpty)
    answer.lacks(
      "a forecast", key: "forecasts", so: "whether forecasts hold cannot be told",
      when: system.model.forecasts.isEmpty)
    // What nobody was asked about is neither known nor unknown.
    let unasked = answer.rows.filter { $0.knowledge.isKnown == nil }
    answer.lacks(
      "a place by impact, or that nobody has an idea of it,", unasked.compactMap(\.bet).sorted(),
      of: answer.rows.count { $0.bet != nil }, key: "reviews.rank", so: "such bets stand in no share")
    answer.lacks(
      "a place by impact, or that nobody has an idea of it,",
      unasked.compactMap { $0.bet == nil ? $0.review : nil }, of: answer.rows.count { $0.bet == nil },
      key: "reviews.rank", so: "such reviews stand in no share")
    answer.lacks(
      "what came", forecasts.open, of: forecasts.due, key: "forecasts.actual",
      so: "whether they held cannot be told")
    answer.lacks(
      "a range", forecasts.withoutRange, of: forecasts.withoutRange.count + forecasts.outcomes.count,
      key: "forecasts.estimate", so: "they cannot be held against what came")
    answer.lacks(
      "how surely the range was to hold", forecasts.unsure, of: forecasts.outcomes.count,
      key: "forecasts.estimate.confidence", so: "whether they held as often as meant cannot be told")
    let decided = system.openness(of: \.decisions, on: day).those(in: .over)
    answer.lacks(
      "how well it was decided and how it turned out",
      decided.filter { $0.process == nil && $0.outcome == nil }.map(\.id), of: decided.count,
      key: "decisions.process", so: "such decisions stand nowhere in the square")
    answer.note(
      "\(Words.count(forecasts.early, "forecast is", "forecasts are")) not due yet.",
      when: forecasts.early > 0)
    answer.note(
      "Consistent also means that there are too few forecasts to tell.",
      when: answer.calibration.contains { $0.verdict == .consistent })
  }
}

// MARK: What is worth a conversation

extension ReviewsAndForecasts {
  private func findLittleKnown(_ company: Finding.Subject, in answer: inout Answer<Self>) {
    guard let known = answer.known, known < leastKnown else { return }
    let unknown = answer.rows.filter { $0.knowledge == .unknown }
    let asked = answer.rows.count { $0.knowledge.isKnown != nil }
    let placed = asked - unknown.count
    let have = placed == 0 ? "none has" : placed == 1 ? "1 has" : "\(placed) have"
    answer.find(
      .littleKnown, about: company, and: unknown.prefix(20).compactMap { $0.bet.map { answer.subject($0) } },
      "Of \(asked) that shipped and that people were asked about, \(have) a place by impact; of \(unknown.count), "
        + "people have no idea: \(Self.percent(known, besides: leastKnown)) are known.",
      facts: answer.counts.filter { $0.count > 0 }.map {
        Fact(company, Words.spoken($0.knowledge.rawValue), $0.count)
      },
      rule: "at least \(leastKnown) known",
      also: [
        Heuristic(
          "past work is put in order by impact, “no idea” allowed", source: "B20-11", grade: .primary)
      ])
  }

  private func find(_ row: CalibrationRow, _ company: Finding.Subject, in answer: inout Answer<Self>) {
    guard row.verdict != .consistent, let rate = row.hitRate, let low = row.low, let high = row.high else {
      return
    }
    let isOver = row.verdict == .overconfident
    let (hit, bound) = (
      Self.percent(rate, besides: row.confidence), Self.percent(isOver ? high : low, besides: row.confidence)
    )
    answer.find(
      isOver ? .overconfident : .underconfident, about: company, aspect: row.confidence.description,
      hanging: Finding.Hanging(row.forecasts, "forecast"),
      "Of \(Words.count(row.forecasts, "range that was", "ranges that were")) to hold with \(row.confidence) "
        + "confidence, \(row.held) held: \(hit), and chance alone explains no \(isOver ? "more" : "less") than "
        + "\(bound).",
      facts: [
        Fact(company, "held", "\(row.held) of \(row.forecasts)"),
        Fact(
          company, "explained by chance",
          "\(Self.percent(low, besides: row.confidence)) to \(Self.percent(high, besides: row.confidence))"),
      ],
      rule: "the confidence lies outside the hit rate's \(certainty) interval")
  }

  private func find(_ row: DecisionRow, in answer: inout Answer<Self>) {
    let subject = Finding.Subject(row: row)
    let name = Words.quoted(row.name)
    let facts = [Fact(subject, "process", row.process), Fact(subject, "outcome", row.outcome)]
    switch (row.process, row.outcome) {
    case (.good, .poor):
      answer.find(
        .goodEndedBadly, about: row, "\(name) was decided well, and turned out poorly.", facts: facts)
    case (.poor, .good):
      answer.find(
        .poorEndedWell, about: row, "\(name) was decided poorly, and turned out well.", facts: facts)
    case (nil, .some(let outcome)):
      answer.find(
        .judgedByOutcome, about: row,
        outcome == .unclear
          ? "How \(name) turned out is recorded as unclear, and how well it was decided is not recorded."
          : "\(name) turned out \(outcome == .good ? "well" : "poorly"), and how well it was decided is not "
            + "recorded.",
        facts: facts)
    default: break
    }
  }

  /// A share in round percent; with decimals where it would else read as another one from which it is told.
  private static func percent(_ share: Share, besides other: Share) -> String {
    let decimals = (0...1).first {
      Words.number(share.percent, decimals: $0) != Words.number(other.percent, decimals: $0)
    }
    return Words.number(share.percent, decimals: decimals ?? 2) + "%"
  }
}
