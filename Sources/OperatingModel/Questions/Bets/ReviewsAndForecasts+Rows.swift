/// What has come by a day; without a day, or where none is recorded, all has.
struct Has {
  private let day: Day?

  init(_ day: Day?) { self.day = day }

  /// Whether it may have come: what was seen or decided then may be known.
  func begun(_ time: When?) -> Bool { day.flatMap { day in time?.hasBegun(by: day) } ?? true }

  /// Whether it has come for sure: what was to be there then may be held against it.
  func come(_ time: When?) -> Bool { day.flatMap { day in time.map { $0.last <= day } } ?? true }
}

/// The forecasts that can be held against what came, and how many cannot.
struct Forecasts {
  var outcomes: [(estimate: Estimate<Finite>, actual: Finite)] = []
  /// Those that are not due yet, or of which it is not recorded what came.
  var waiting = 0
  /// Those that name no range.
  var unusable = 0
  /// Those of which nobody said how surely their range was to hold.
  var unsure = 0

  init(_ forecasts: [Forecast], _ has: Has) {
    for forecast in forecasts {
      guard has.come(forecast.dueOn), let actual = forecast.actual else {
        waiting += 1
        continue
      }
      guard let estimate = forecast.estimate, estimate.shape != .exact, estimate.low <= estimate.high else {
        unusable += 1
        continue
      }
      if estimate.confidence == nil { unsure += 1 }
      outcomes.append((estimate, actual))
    }
  }
}

extension ReviewsAndForecasts {
  /// A row for each bet that shipped, and for each review of something that is no bet.
  func shipped(
    _ model: ProductOperatingSystem, _ has: Has
  ) -> [ReviewsAndForecastsAnswer.Row] {
    var reviews: [Identifier<Bet>: Review] = [:]
    var others: [Review] = []
    for review in model.reviews.sortedByID where has.begun(review.day) {
      guard let bet = review.bet else {
        others.append(review)
        continue
      }
      if let earlier = reviews[bet], Self.weight(earlier) > Self.weight(review) { continue }
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
    return rows
  }

  /// Reviews that say anything of a place weigh more; of those the later one does, and then the higher id.
  private static func weight(_ review: Review) -> (Int, Int, Identifier<Review>) {
    let places = review.rank != nil || review.isUnknown == true
    return (places ? 1 : 0, review.day?.place ?? .min, review.id)
  }

  private func row(
    _ name: String, _ bet: Identifier<Bet>?, _ review: Review?
  ) -> ReviewsAndForecastsAnswer.Row {
    var row = ReviewsAndForecastsAnswer.Row(name: name, knowledge: .unreviewed)
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

  static func row(_ decision: Decision) -> ReviewsAndForecastsAnswer.DecisionRow? {
    var row = ReviewsAndForecastsAnswer.DecisionRow(id: decision.id, name: decision.label)
    row.process = decision.process
    row.outcome = decision.outcome
    if let raised = decision.raisedOn?.day, let decided = decision.decidedOn?.day {
      row.daysToDecide = raised.days(until: decided)
    }
    return row.process == nil && row.outcome == nil && row.daysToDecide == nil ? nil : row
  }

  /// The square of good and poor, and whatever else occurs beside it.
  static func cells(
    _ decisions: [ReviewsAndForecastsAnswer.DecisionRow]
  ) -> [ReviewsAndForecastsAnswer.Cell] {
    let judged = decisions.filter { $0.process != nil || $0.outcome != nil }
    guard !judged.isEmpty else { return [] }
    let verdicts: [Decision.Verdict?] = [.good, .poor, .unclear, nil]
    return verdicts.flatMap { process in
      verdicts.compactMap { outcome in
        let those = judged.filter { $0.process == process && $0.outcome == outcome }.map(\.id)
        let isInSquare = [.good, .poor].contains(process) && [.good, .poor].contains(outcome)
        guard isInSquare || !those.isEmpty else { return nil }
        return .init(process: process, outcome: outcome, count: those.count, decisions: those)
      }
    }
  }

  static func factors(_ qualities: [Review.DecisionQuality]) -> [ReviewsAndForecastsAnswer.FactorRow] {
    guard !qualities.isEmpty else { return [] }
    return DecisionFactor.allCases.map { factor in
      let strengths = qualities.compactMap { $0[factor] }
      return .init(
        factor: factor, missing: strengths.count { $0 == .missing },
        partial: strengths.count { $0 == .partial }, present: strengths.count { $0 == .present })
    }
  }
}
