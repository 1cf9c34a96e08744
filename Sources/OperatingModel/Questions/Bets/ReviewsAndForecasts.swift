/// How much do we know about what we shipped, and how well do our forecasts hold?
///
/// People put what shipped in order by impact; ties and “no idea” are welcome, and how much is known is the share
/// of those that have a place. Forecasts are held against what came: of ranges that were to hold nine times in ten,
/// nine in ten should. And decisions stand in a square of how well they were decided and how they turned out, since
/// good decisions can end badly: neither is told from the other.
///
/// ```swift
/// let reviews = system.ask(.reviewsAndForecasts(on: "2026-11-21"))
/// reviews.known                          // 33 %: 2 ranked, 3 tied, 10 unknown
/// reviews.calibration(at: 0.9)?.verdict  // .overconfident: 11 of 20 held, 34 % to 74 %
/// ```
/// A bet has shipped where it is done, where it has a release by the day, or where it was reviewed. Of several
/// reviews the latest that says anything of its place counts. What nobody was asked about is neither known nor
/// unknown, and stands in no share.
///
/// A confidence is told from a hit rate only where it lies outside the interval within which chance moves that rate.
/// No forecaster is told from another, and no factor of decisions is added to another.
///
/// Sources: John Cutler, The Beautiful Mess 2020, posts 8, 11 and 45, and blog 2018-12-11 and 2018-04-01 (P);
/// Edwin Wilson's interval for a proportion (K); concept C27.
public struct ReviewsAndForecasts: Hashable, Sendable {
  /// The day up to which releases, reviews, forecasts and decisions count; the system's own unless said.
  public var on: Day?
  /// The least share of what shipped that is known.
  public var leastKnown: Share
  /// How certain it has to be that a hit rate is not the stated confidence.
  public var certainty: Share

  /// The question.
  public init(on day: Day? = nil, leastKnown: Share = 0.5, certainty: Share = 0.95) {
    on = day
    self.leastKnown = leastKnown
    self.certainty = certainty
  }
}

extension ReviewsAndForecasts: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.reviews", "How much do we know about what we shipped, and how well do our forecasts hold?",
    concepts: ["C27"],
    sources: ["B20-8", "B20-11", "B20-45", "BLOG-2018-12-11", "BLOG-2018-04-01", "Wilson"],
    findings: [
      FindingGuide(.littleKnown, "Less than a share of what shipped has a place by impact."),
      FindingGuide(.overconfident, "Ranges held less often than their stated confidence."),
      FindingGuide(.underconfident, "Ranges held more often than their stated confidence."),
      FindingGuide(
        .judgedByOutcome, "How a decision turned out is recorded, and not how well it was decided."),
      FindingGuide(.goodDecisionEndedBadly, "A decision was decided well and turned out poorly."),
      FindingGuide(.poorDecisionEndedWell, "A decision was decided poorly and turned out well."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: ReviewsAndForecasts()) {
    Field(
      "on", \.on,
      "The day up to which releases, reviews, forecasts and decisions count; the system's own unless said.")
    Field("leastKnown", \.leastKnown, by: .own, "The least share of what shipped that is known.")
    Field(
      "certainty", \.certainty, by: .own,
      "How certain it has to be that a hit rate is not the stated confidence.")
  }

  /// The question with its usual thresholds, on the system's own day.
  public init() { self.init(on: nil) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> ReviewsAndForecastsAnswer
  {
    let model = system.model
    let day = on ?? system.asOf
    let has = Has(day)

    var answer = ReviewsAndForecastsAnswer()
    answer.rows = shipped(model, has)
    answer.counts = ImpactKnowledge.allCases.map { knowledge in
      .init(knowledge: knowledge, count: answer.rows.count { $0.knowledge == knowledge })
    }
    let asked = answer.rows.compactMap(\.knowledge.isKnown)
    if !asked.isEmpty { answer.known = Share(Double(asked.count { $0 }) / Double(asked.count)) }

    let forecasts = Forecasts(model.forecasts.sortedByID, has)
    answer.calibration = calibration(of: forecasts.outcomes)
    answer.decisions = model.decisions.sortedByID.filter { has.begun($0.decidedOn) }.compactMap(Self.row)
    answer.cells = Self.cells(answer.decisions)
    let reviews = answer.rows.compactMap { $0.review.flatMap { model.reviews[$0] } }
    answer.factors = Self.factors(reviews.compactMap(\.decisionQuality))
    answer.lookedAt = answer.rows.count + forecasts.outcomes.count + answer.decisions.count
    answer.findings = Findings(findings(answer, system))
    answer.notes = notes(answer, forecasts)
    return answer
  }

  /// How often ranges held, for each confidence with which they were to hold.
  ///
  /// Works over any estimates and what came of them. Values that are known are no forecasts, and ranges of which nobody
  /// said how surely they were to hold cannot be held against it: both are left out.
  public func calibration<Value: Quantity>(
    of outcomes: some Sequence<(estimate: Estimate<Value>, actual: Value)>
  ) -> [ReviewsAndForecastsAnswer.CalibrationRow] {
    let ranges = outcomes.filter { $0.estimate.shape != .exact && $0.estimate.low <= $0.estimate.high }
    let said = Dictionary(grouping: ranges.filter { $0.estimate.confidence != nil }) {
      $0.estimate.confidence ?? 0
    }
    return said.sorted { $0.key < $1.key }.map { confidence, those in
      let held = those.count { $0.actual >= $0.estimate.low && $0.actual <= $0.estimate.high }
      var row = ReviewsAndForecastsAnswer.CalibrationRow(
        confidence: confidence, forecasts: those.count, held: held)
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

  private func notes(_ answer: ReviewsAndForecastsAnswer, _ forecasts: Forecasts) -> [String] {
    if answer.lookedAt + forecasts.waiting + forecasts.unusable == 0 {
      return ["Nothing that shipped, no forecast and no judged decision is recorded."]
    }
    func count(_ knowledge: ImpactKnowledge) -> Int { answer.rows.count { $0.knowledge == knowledge } }
    var notes: [String] = []
    if let known = answer.known {
      notes.append(
        "Known: \(Words.number(known.percent, decimals: 0))% of \(count(.ranked) + count(.tied) + count(.unknown)) (\(count(.ranked)) ranked, \(count(.tied)) tied, \(count(.unknown)) said to be unknown)."
      )
    }
    let unasked = count(.unplaced) + count(.unreviewed)
    if unasked > 0 {
      notes.append(
        "Nobody is recorded to have been asked about \(unasked) of \(answer.rows.count) that shipped; they stand in no share."
      )
    }
    if forecasts.waiting > 0 {
      notes.append(
        "\(Words.count(forecasts.waiting, "forecast is", "forecasts are")) not due yet, or what came is not recorded."
      )
    }
    if forecasts.unusable > 0 {
      notes.append(
        "\(Words.count(forecasts.unusable, "forecast names", "forecasts name")) no range, and cannot be held against what came."
      )
    }
    if forecasts.unsure > 0 {
      notes.append(
        "Nobody said how surely \(Words.count(forecasts.unsure, "range was", "ranges were")) to hold; whether they held as often as meant cannot be told."
      )
    }
    if answer.calibration.contains(where: { $0.verdict == .consistent }) {
      notes.append("Consistent also means that there are too few forecasts to tell.")
    }
    return notes
  }
}

extension OldQuestion where Self == ReviewsAndForecasts {
  /// How much do we know about what we shipped, and how well do our forecasts hold?
  public static func reviewsAndForecasts(
    on day: Day? = nil, leastKnown: Share = 0.5, certainty: Share = 0.95
  ) -> ReviewsAndForecasts {
    ReviewsAndForecasts(on: day, leastKnown: leastKnown, certainty: certainty)
  }
}

extension FindingCode {
  /// Less than a share of what shipped has a place by impact.
  public static let littleKnown: FindingCode = "bets.reviews.littleKnown"
  /// Ranges held less often than their stated confidence.
  public static let overconfident: FindingCode = "bets.reviews.overconfident"
  /// Ranges held more often than their stated confidence.
  public static let underconfident: FindingCode = "bets.reviews.underconfident"
  /// How a decision turned out is recorded, and not how well it was decided.
  public static let judgedByOutcome: FindingCode = "bets.reviews.judgedByOutcome"
  /// A decision was decided well and turned out poorly.
  public static let goodDecisionEndedBadly: FindingCode = "bets.reviews.goodEndedBadly"
  /// A decision was decided poorly and turned out well.
  public static let poorDecisionEndedWell: FindingCode = "bets.reviews.poorEndedWell"
}
