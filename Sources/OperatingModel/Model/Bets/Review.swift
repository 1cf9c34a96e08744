/// A look back at a bet: what was expected, observed and learned.
///
/// “No idea” is an answer, and ties in rank are welcome. How well it was decided and how it ended are
/// judged apart, and stand with the decision.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 8, 11 and 45 (P); his blog, 2018-12-11 and
/// 2018-04-01 (P).
public struct Review: Identified, Hashable {
  /// The review's own id.
  public var id: Identifier<Review>
  /// What people call it.
  public var name: String
  /// The bet that is looked back at (C27).
  public var bet: Identifier<Bet>?
  /// The day of the review.
  public var day: Day?
  /// What was expected (C27).
  public var expected: String?
  /// What was observed (C27).
  public var observed: String?
  /// What was learned (C27).
  public var learned: String?
  /// What came as a surprise (C27).
  public var surprises: [String] = []
  /// What comes next (C27).
  public var next: String?
  /// What the decision had to build on (C27).
  public var decisionQuality: DecisionQuality?
  /// Its place by impact, from 1; several may share one (C27).
  public var rank: Int?
  /// Whether people say that they have no idea of its impact (C27).
  public var isUnknown: Bool?
  /// How many like it one would give for another like the first (C27).
  public var tradeRatio: Finite?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A review.
  public init(
    _ id: Identifier<Review>, _ name: String, bet: Identifier<Bet>? = nil, day: Day? = nil, rank: Int? = nil,
    isUnknown: Bool? = nil
  ) {
    self.id = id
    self.name = name
    self.bet = bet
    self.day = day
    self.rank = rank
    self.isUnknown = isUnknown
  }
}

extension Review: DocumentRecord {
  /// The fields of a review.
  public static let fields = Fields(blank: Review("", "")) {
    Field("id", \.id, .identity, "The review's own id.")
    Field("name", \.name, .required, "What people call it.")
    Field("bet", \.bet, "The bet that is looked back at (C27).")
    Field("day", \.day, "The day of the review.")
    Field("expected", \.expected, "What was expected (C27).")
    Field("observed", \.observed, "What was observed (C27).")
    Field("learned", \.learned, "What was learned (C27).")
    Field("surprises", \.surprises, "What came as a surprise (C27).")
    Field("next", \.next, "What comes next (C27).")
    Field("decisionQuality", \.decisionQuality, "What the decision had to build on (C27).")
    Field("rank", \.rank, rule: .atLeast(1), "Its place by impact, from 1; several may share one (C27).")
    Field("isUnknown", \.isUnknown, "Whether people say that they have no idea of its impact (C27).")
    Field("tradeRatio", \.tradeRatio, "How many like it one would give for another like the first (C27).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
