/// A look back at a bet: what was expected, observed and learned.
///
/// “No idea” is an answer, and ties in rank are welcome. How well it was decided and how it ended are
/// judged apart, and stand with the decision.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 8, 11 and 45 (P); his blog, 2018-12-11 and
/// 2018-04-01 (P).
public struct Review: Noun {
  /// The review's own id.
  public var id: Identifier<Review>
  /// What people call it.
  public var name: String?
  /// The bet that is looked back at (C27).
  public var bet: Identifier<Bet>?
  /// The day of the review.
  public var day: When?
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
    _ id: Identifier<Review>, _ name: String? = nil, bet: Identifier<Bet>? = nil, day: When? = nil,
    rank: Int? = nil,
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

extension Review {
  /// What a decision had to build on, whatever came of it.
  ///
  /// The factors make a profile; they are never added up.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, posts 8 and 45 (P); his blog, 2018-12-11 (P).
  public struct DecisionQuality: Hashable, Sendable {
    /// Information in time (C27).
    public var timelyInformation: Strength?
    /// Making sense of it (C27).
    public var senseMaking: Strength?
    /// An approach that fits (C27).
    public var fitApproach: Strength?
    /// Focus and coherence (C27).
    public var focus: Strength?
    /// Timing and sequence (C27).
    public var timing: Strength?
    /// Flow (C27).
    public var flow: Strength?
    /// An environment in which people are safe to speak (C27).
    public var safeEnvironment: Strength?
    /// Skill (C27).
    public var skill: Strength?

    /// A quality of which nothing is recorded yet.
    public init(
      timelyInformation: Strength? = nil, senseMaking: Strength? = nil,
      fitApproach: Strength? = nil, focus: Strength? = nil, timing: Strength? = nil,
      flow: Strength? = nil, safeEnvironment: Strength? = nil, skill: Strength? = nil
    ) {
      self.timelyInformation = timelyInformation
      self.senseMaking = senseMaking
      self.fitApproach = fitApproach
      self.focus = focus
      self.timing = timing
      self.flow = flow
      self.safeEnvironment = safeEnvironment
      self.skill = skill
    }
  }
}

extension Review.DecisionQuality {
  /// How far a factor of good decisions was there.
  ///
  /// The factors are John Cutler's; the words are this library's own (D).
  public enum Strength: String, Word, Ordinal {
    /// The factor was not there when it was decided.
    case missing
    /// The factor was there in part.
    case partial
    /// The factor was fully there.
    case present

    public static var meanings: [String: String] {
      [
        "missing": "The factor was not there when it was decided.",
        "partial": "The factor was there in part.",
        "present": "The factor was fully there.",
      ]
    }
  }
}

extension Review.DecisionQuality: DocumentRecord {
  /// The fields of a quality of decision.
  public static let fields = Fields(blank: Review.DecisionQuality()) {
    Field("timelyInformation", \.timelyInformation, "Information in time (C27).")
    Field("senseMaking", \.senseMaking, "Making sense of it (C27).")
    Field("fitApproach", \.fitApproach, "An approach that fits (C27).")
    Field("focus", \.focus, "Focus and coherence (C27).")
    Field("timing", \.timing, "Timing and sequence (C27).")
    Field("flow", \.flow, "Flow (C27).")
    Field("safeEnvironment", \.safeEnvironment, "An environment in which people are safe to speak (C27).")
    Field("skill", \.skill, "Skill (C27).")
  }
}

extension Review {
  /// A system's roster: ``ProductOperatingSystem/reviews``.
  public static let roster: RosterPath = \.reviews
  /// The fields of a review.
  public static let fields = Fields(blank: Review("")) {
    Field("id", \.id, .identity, "The review's own id.")
    Field("name", \.name, "What people call it.")
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
    Field(
      "tradeRatio", \.tradeRatio, rule: .atLeast(0),
      "How many like it one would give for another like the first (C27).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
