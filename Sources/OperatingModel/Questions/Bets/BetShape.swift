/// Where do we disagree about the shape of an effort?
///
/// People rate the shape of a bet independently, in eight dimensions, before they choose a process; where they diverge
/// is the product. For each dimension the answer tells the median, the range and the distribution of the latest
/// ratings, and whether people agree, lie apart, or form two camps. Levels are ordinal: there is no mean, and no figure
/// across dimensions.
///
/// ```swift
/// let shape = system.ask(.betShape())
/// shape.row(.coordination, of: "one-booking")?.verdict     // .split: 2, 2, 3, 5, 5
///
/// BetShape().spread(of: [3, 3, 3, 4])?.verdict             // .agreed, over ratings of your own
/// ```
/// Each rater's latest rating counts; of two on one day, or without a day, the higher one. Two camps are two levels
/// that enough raters gave, with fewer on some level between them. Raters are counted and never named. Bets that are
/// done, dropped or closed are left aside. Takes time in proportion to ratings.
///
/// Source: John Cutler, The Beautiful Mess 397 (p), concept C15; when ratings lie apart or form camps is this library's
/// own (D).
public struct BetShape: Hashable, Sendable {
  /// The day up to which ratings count; the system's own day unless said.
  public var on: Day?
  /// How many levels ratings may lie apart and still agree.
  public var agreedWithin: Int
  /// The fewest raters on one level that make a camp.
  public var campOf: Int

  /// The question.
  public init(on day: Day? = nil, agreedWithin: Int = 1, campOf: Int = 2) {
    on = day
    self.agreedWithin = agreedWithin
    self.campOf = campOf
  }
}

extension BetShape: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.shape", "Where do we disagree about the shape of an effort?", concepts: ["C15"],
    sources: ["T397", "T248"],
    findings: [
      FindingGuide(.shapeSplit, "Raters form two camps about a dimension of a bet's shape."),
      FindingGuide(
        .shapeApart, "Raters lie apart about a dimension of a bet's shape, without forming two camps."),
    ])

  /// The fields of the question: its day and thresholds.
  public static let fields = Fields(blank: BetShape()) {
    Field("on", \.on, "The day up to which ratings count; the system's own day unless said.")
    Field(
      "agreedWithin", \.agreedWithin, rule: .atLeast(0), by: .own,
      "How many levels ratings may lie apart and still agree.")
    Field("campOf", \.campOf, rule: .atLeast(1), by: .own, "The fewest raters on one level that make a camp.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(on: nil) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> BetShapeAnswer {
    var answer = BetShapeAnswer()
    let bets = system.model.bets.sortedByID.filter { $0.isLookedAt(on: system.asOf) }
    var (rated, undated) = (0, 0)
    for bet in bets where !bet.shapeRatings.isEmpty {
      rated += 1
      let ratings = Self.latest(bet.shapeRatings, on: on ?? system.asOf)
      undated += ratings.values.reduce(0) { $0 + $1.count { $0.day == nil } }
      for dimension in Bet.ShapeDimension.allCases {
        guard let those = ratings[dimension], let spread = spread(of: those.map(\.level)) else { continue }
        let row = BetShapeAnswer.Row(bet: bet.id, dimension: dimension, spread)
        answer.rows.append(row)
        if let finding = finding(bet, dimension, spread) { answer.findings.append(finding) }
      }
    }
    answer.lookedAt = rated
    if rated < bets.count {
      answer.notes.append(
        "Nobody's view of the shape is recorded for \(bets.count - rated) of \(Words.count(bets.count, "open bet"))."
      )
    }
    let alone = answer.rows.count { $0.verdict == .cannotTell }
    if alone > 0 {
      answer.notes.append(
        "\(alone) of \(Words.count(answer.rows.count, "row")) \(alone == 1 ? "was" : "were") rated by one person only; whether people disagree cannot be told."
      )
    }
    if undated > 0 {
      answer.notes.append(
        "\(Words.count(undated, "rating has", "ratings have")) no day; they count on every day, unless the rater gave a dated one."
      )
    }
    return answer
  }

  /// How any ratings on an ordinal scale lie; `nil` for none.
  public func spread(of levels: some Sequence<Int>) -> RatingSpread? {
    let levels = Array(levels)
    guard let median = Statistics.median(of: levels), let range = Statistics.range(of: levels) else {
      return nil
    }
    let distribution = Statistics.distribution(of: levels)
    var spread = RatingSpread(
      raters: levels.count, lowerMedian: median.lower, upperMedian: median.upper, lowest: range.least,
      highest: range.greatest, levels: distribution.map(\.value), counts: distribution.map(\.count),
      isBimodal: false, verdict: .cannotTell)
    spread.isBimodal = hasTwoPeaks(spread)
    spread.verdict =
      if spread.raters < 2 {
        .cannotTell
      } else if spread.range <= agreedWithin {
        .agreed
      } else {
        spread.isBimodal ? .split : .apart
      }
    return spread
  }

  /// Whether two levels have enough raters each, and some level between them has fewer than either.
  private func hasTwoPeaks(_ spread: RatingSpread) -> Bool {
    // The highest peak so far, and the deepest place since: a later peak above that place makes two.
    var peak = 0
    var valley: Int?
    var before: Int?
    for (level, count) in zip(spread.levels, spread.counts) {
      // A level that nobody gave lies between two that are no neighbours.
      if let before, level > before, level &- 1 != before, peak >= max(1, campOf) { valley = 0 }
      if let low = valley, count > low, count >= max(1, campOf) { return true }
      if count >= peak {
        peak = count
        valley = nil
      } else if peak >= max(1, campOf) {
        valley = min(valley ?? count, count)
      }
      before = level
    }
    return false
  }

  /// Each rater's latest rating of each dimension, up to a day.
  private static func latest(_ ratings: [Bet.ShapeRating], on day: Day?) -> [Bet.ShapeDimension: [Bet
    .ShapeRating]]
  {
    struct Key: Hashable {
      var rater: String
      var dimension: Bet.ShapeDimension
    }
    func order(_ rating: Bet.ShapeRating) -> (Int, Int) {
      (rating.day?.place ?? .min, rating.level)
    }
    var latest: [Key: Bet.ShapeRating] = [:]
    for rating in ratings {
      if let day, let rated = rating.day, !rated.hasBegun(by: day) { continue }
      let key = Key(rater: rating.rater, dimension: rating.dimension)
      if let other = latest[key], order(other) >= order(rating) { continue }
      latest[key] = rating
    }
    return Dictionary(grouping: latest.values, by: \.dimension)
  }

  private func finding(_ bet: Bet, _ dimension: Bet.ShapeDimension, _ spread: RatingSpread) -> Finding? {
    guard spread.verdict == .split || spread.verdict == .apart else { return nil }
    let isSplit = spread.verdict == .split
    return Finding(
      isSplit ? .shapeSplit : .shapeApart, about: [Finding.Subject(bet)], aspect: dimension.rawValue,
      "\(Words.count(spread.raters, "rater")) put its \(Words.spaced(dimension.rawValue)) at levels \(spread.lowest) to "
        + "\(spread.highest)\(isSplit ? ", in two camps with fewer between them" : "").",
      facts: [
        Fact(bet.id, dimension.rawValue, spread.words),
        Fact(bet.id, "\(dimension.rawValue) median", spread.median),
      ],
      by: [
        Heuristic(
          isSplit
            ? "two levels with at least \(Words.count(campOf, "rater")), and fewer on one between them"
            : "more than \(Words.count(agreedWithin, "level")) apart", source: "T397", grade: .own)
      ],
      ask: isSplit
        ? "What does each camp know of this effort that the other does not?"
        : "What did the lowest and the highest have in mind when they rated?")
  }
}

extension OldQuestion where Self == BetShape {
  /// Where do we disagree about the shape of an effort?
  public static func betShape(on day: Day? = nil, agreedWithin: Int = 1, campOf: Int = 2) -> BetShape {
    BetShape(on: day, agreedWithin: agreedWithin, campOf: campOf)
  }
}

extension FindingCode {
  /// Raters form two camps about a dimension of a bet's shape.
  public static let shapeSplit: FindingCode = "bets.shape.split"
  /// Raters lie apart about a dimension of a bet's shape.
  public static let shapeApart: FindingCode = "bets.shape.apart"
}
