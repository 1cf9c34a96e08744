/// Where do we disagree about the shape of an effort?
///
/// People rate the shape of a bet independently, in eight dimensions, before they choose a process; where they
/// diverge is the product. For each dimension the answer tells the median, the range and the distribution of the
/// latest ratings, and whether people agree, lie apart, or form two camps. Levels are ordinal: there is no mean, and
/// no figure across dimensions.
///
/// ```swift
/// let shape = system.ask(.betShape)
/// shape.table.row(.coordination, of: "one-booking")?.verdict     // .split: 2, 2, 3, 5, 5
///
/// BetShape().spread(of: [3, 3, 3, 4])?.verdict                   // .agreed, over ratings of your own
/// ```
/// Each rater's latest rating counts; of two on one day, or without a day, the higher one. Two camps are two levels
/// that enough raters gave, with fewer on some level between them. Raters are counted and never named. Takes time in
/// proportion to ratings, but for sorting.
///
/// Source: John Cutler, The Beautiful Mess 397 (p), concept C15; when ratings lie apart or form camps is this
/// library's own (D).
public struct BetShape: Question {
  /// The day up to which ratings count; the system's own day unless said.
  public var on: Day?
  /// How many levels ratings may lie apart and still agree.
  public var agreedWithin = 1
  /// The fewest raters on one level that make a camp.
  public var campOf = 2
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.shape", "Where do we disagree about the shape of an effort?", concepts: ["C15"],
    sources: ["T397", "T248"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.split, .apart]

  /// The fields of the question: its day and thresholds.
  public static let fields = Fields(blank: BetShape()) {
    Field("on", \.on, "The day up to which ratings count; the system's own day unless said.")
    Field(
      "agreedWithin", \.agreedWithin, rule: .atLeast(0), by: .own,
      "How many levels ratings may lie apart and still agree.")
    Field("campOf", \.campOf, rule: .atLeast(1), by: .own, "The fewest raters on one level that make a camp.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }
}

extension Question where Self == BetShape {
  /// Where do we disagree about the shape of an effort?
  public static var betShape: Self { Self() }

  /// Where did we disagree about the shape of an effort, by the ratings up to a day?
  public static func betShape(on day: Day) -> Self { Self().with { $0.on = day } }
}

// MARK: What it tells

extension BetShape {
  /// How people see the shape of bets, dimension by dimension.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each dimension of each bet that anybody rated: first those about which people form camps.
    public var rows: [Row] = []

    /// The row of a bet's dimension; `nil` where nobody rated it.
    public func row(_ dimension: Bet.ShapeDimension, of bet: Identifier<Bet>) -> Row? {
      rows.first { $0.bet == bet && $0.dimension == dimension }
    }

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "rows", \.rows,
        "A row for each dimension of each bet that anybody rated: first those about which people form camps.")
    }
  }

  /// One dimension of one bet.
  public struct Row: DocumentRecord, Hashable {
    /// The bet.
    public var bet: Identifier<Bet>
    /// The dimension.
    public var dimension: Bet.ShapeDimension
    /// How many raters looked.
    public var raters = 0
    /// The median; both middle levels, where the number of raters is even and they differ.
    public var median: [Int] = []
    /// How many levels lie between the lowest and the highest.
    public var range = 0
    /// The levels that anybody gave, lowest first.
    public var levels: [Int] = []
    /// How many gave each of these levels.
    public var counts: [Int] = []
    /// Whether there are two peaks with fewer ratings between them.
    public var isBimodal = false
    /// What can be said of it.
    public var verdict: ShapeVerdict = .cannotTell

    init(bet: Identifier<Bet>, dimension: Bet.ShapeDimension, _ spread: RatingSpread? = nil) {
      self.bet = bet
      self.dimension = dimension
      guard let spread else { return }
      raters = spread.raters
      median = spread.medians
      range = spread.range
      (levels, counts) = (spread.levels, spread.counts)
      (isBimodal, verdict) = (spread.isBimodal, spread.verdict)
    }

    /// The fields of a row.
    public static let fields = Fields(blank: Self(bet: "", dimension: .coordination)) {
      Field("bet", \.bet, .required, "The bet.")
      Field("dimension", \.dimension, .required, "The dimension.")
      Field("raters", \.raters, .required, "How many raters looked.")
      Field(
        "median", \.median,
        "The median; both middle levels, where the number of raters is even and they differ.")
      Field("range", \.range, .required, "How many levels lie between the lowest and the highest.")
      Field("levels", \.levels, "The levels that anybody gave, lowest first.")
      Field("counts", \.counts, "How many gave each of these levels.")
      Field("bimodal", \.isBimodal, .required, "Whether there are two peaks with fewer ratings between them.")
      Field("verdict", \.verdict, .required, "What can be said of it.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == BetShape {
  /// Raters form two camps about a dimension of a bet's shape.
  public static var split: Self {
    Self(
      "split", "Raters form two camps about a dimension of a bet's shape.", by: .said("T397", .own),
      ask: "What does each camp know of this effort that the other does not?")
  }
  /// Raters lie apart about a dimension of a bet's shape, without forming two camps.
  public static var apart: Self {
    Self(
      "apart", "Raters lie apart about a dimension of a bet's shape, without forming two camps.",
      by: .said("T397", .own), ask: "What did the lowest and the highest have in mind when they rated?")
  }
}

// MARK: How it is told

extension BetShape {
  /// Tells it of the bets that anybody rated.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let bets = system.openness(of: \.bets).those(in: looksAt)
    let rated = bets.filter { !$0.shapeRatings.isEmpty }
    var rows: [(row: Row, spread: RatingSpread)] = []
    var (counted, undated) = (0, 0)
    for bet in rated {
      let ratings = Self.latest(bet.shapeRatings, on: on ?? system.asOf)
      for dimension in Bet.ShapeDimension.allCases {
        let those = ratings[dimension] ?? []
        guard let spread = spread(of: those.map(\.level)) else { continue }
        rows.append((Row(bet: bet.id, dimension: dimension, spread), spread))
        counted += those.count
        undated += those.count { $0.day == nil }
      }
    }
    // Bets and dimensions stay in their order where people see them as much apart.
    let sorted = rows.enumerated().sorted { left, right in
      let (one, other) = (left.element.row, right.element.row)
      if one.verdict != other.verdict { return one.verdict.concern < other.verdict.concern }
      return one.range != other.range ? one.range > other.range : left.offset < right.offset
    }.map(\.element)
    answer.rows = sorted.map(\.row)
    answer.look(at: rated.count, of: system.model.bets.count { !$0.shapeRatings.isEmpty })
    for (row, spread) in sorted { find(row, spread, in: &answer) }
    answer.lacks(
      "how anybody sees the shape", bets.filter(\.shapeRatings.isEmpty).map(\.id), of: bets.count,
      key: "bets.shapeRatings", so: "whether people disagree about it cannot be told")
    answer.lacks(
      "a second person's rating", rows.count { $0.row.verdict == .cannotTell }, of: rows.count,
      noun: "dimension of a bet", key: "bets.shapeRatings", so: "whether people disagree cannot be told")
    answer.lacks(
      "the day", undated, of: counted, noun: "rating", key: "bets.shapeRatings.day",
      so: "such a rating counts on every day, unless its rater gave a dated one")
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
}

extension ShapeVerdict {
  /// Its place in the order in which people look at verdicts.
  fileprivate var concern: Int {
    switch self {
    case .split: 0
    case .apart: 1
    case .cannotTell: 2
    case .agreed: 3
    }
  }
}

// MARK: What is worth a conversation

extension BetShape {
  private func find(_ row: Row, _ spread: RatingSpread, in answer: inout Answer<Self>) {
    let seen =
      "\(Words.count(spread.raters, "rater")) put the \(Words.spoken(row.dimension.rawValue)) of "
      + "\(answer.name(row.bet)) at levels \(spread.lowest) to \(spread.highest)"
    let bet = answer.subject(row.bet)
    let facts = [Fact(bet, "ratings", spread.words), Fact(bet, "median", "level \(spread.median)")]
    switch spread.verdict {
    case .agreed, .cannotTell: return
    case .split:
      answer.find(
        .split, about: bet, aspect: row.dimension.rawValue, "\(seen), in two camps with fewer between them.",
        facts: facts,
        rule:
          "a camp is at least \(Words.count(campOf, "rater")) on one level, with fewer between it and another"
      )
    case .apart:
      answer.find(
        .apart, about: bet, aspect: row.dimension.rawValue, "\(seen).", facts: facts,
        rule: "ratings at most \(Words.count(agreedWithin, "level")) apart agree")
    }
  }
}
