/// What is the dominant uncertainty now, did it shrink, and are we jumping to a solution?
///
/// A confidence profile gives intervals for the size of an opportunity, for how easily it can be experimented with and
/// for the effort of an intervention. The answer tells how wide each is, and which is the widest that matters: an
/// interval matters to the decision where the point at which people would decide otherwise lies within it. Between two
/// days it tells how much narrower each became, and whether its floor and its ceiling moved up or down.
///
/// ```swift
/// let confidence = system.ask(.betConfidence)
/// confidence.rows["referrals"]?.dominant                                // the widest that matters
/// confidence.intervals[.opportunitySize, of: "referrals"]?.narrowedBy    // 0.58
/// ```
/// This is no device for ranking: nothing is averaged, and bets are not set against one another. Where a turning point
/// is not recorded, whether an interval matters is unknown, and the widest of all is told as just that. Intervals that
/// are said with different confidence are not compared. Bets that are over are left aside unless ``looksAt`` says
/// otherwise. Takes time in proportion to profiles.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 35 (P), concept C17; when an interval matters is this library's
/// own (D).
public struct BetConfidence: Question {
  /// The day up to which profiles count; the system's own day unless said.
  public var on: Day?
  /// The earlier day that is compared with; the profile before the latest unless said.
  public var since: Day?
  /// How sure people are of a solution where they are taken to have jumped to one.
  public var jumpedFrom = Bet.ConfidenceProfile.Certainty.fairly
  /// How wide the opportunity's interval is at least where jumping is worth telling.
  public var wideFrom: Share = 0.4
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds, on the system's own day.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.confidence",
    "What is the dominant uncertainty now, did it shrink, and are we jumping to a solution?",
    concepts: ["C17"], sources: ["B20-35"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.prematureConvergence, .widestMattersNot, .stayed, .missed]

  /// The fields of the question: its days and thresholds.
  public static let fields = Fields(blank: BetConfidence()) {
    Field("on", \.on, "The day up to which profiles count; the system's own day unless said.")
    Field(
      "since", \.since,
      "The earlier day that is compared with; the profile before the latest unless said.")
    Field(
      "jumpedFrom", \.jumpedFrom, by: .own,
      "How sure people are of a solution where they are taken to have jumped to one.")
    Field(
      "wideFrom", \.wideFrom, by: .own,
      "How wide the opportunity's interval is at least where jumping is worth telling.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }
}

extension Question where Self == BetConfidence {
  /// What is the dominant uncertainty now, did it shrink, and are we jumping to a solution?
  public static var betConfidence: Self { Self() }

  /// What is the dominant uncertainty on a day, and did it shrink since an earlier one?
  public static func betConfidence(on day: Day? = nil, since earlier: Day? = nil) -> Self {
    Self().callAsFunction { ($0.on, $0.since) = (day, earlier) }
  }
}

// MARK: What it tells

extension BetConfidence {
  /// Where the uncertainty of bets sits, and how it moved between two days.
  public struct Table: DocumentRecord, Hashable {
    /// The bets with a profile that counts; their order says nothing.
    public var rows: [Row] = []
    /// The intervals of each of these bets.
    public var intervals: [Interval] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("rows", \.rows, "The bets with a profile that counts; their order says nothing.")
      Field("intervals", \.intervals, "The intervals of each of these bets.")
    }
  }

  /// One bet with a confidence profile.
  public struct Row: EntityRow, Hashable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// The day of its latest profile.
    public var day: When?
    /// The day of the profile that it is compared with; left out where there is none.
    public var since: When?
    /// The widest intervals that matter to the decision, several where they tie; none where none is known to matter.
    public var dominant: [ConfidenceDimension] = []
    /// The widest of all intervals, several where they tie; none where they cannot be compared.
    public var widest: [ConfidenceDimension] = []
    /// How sure people are that a solution is possible.
    public var solutionExists: Bet.ConfidenceProfile.Certainty?
    /// How sure people are that they know which solution.
    public var solutionKnown: Bet.ConfidenceProfile.Certainty?
    /// How sure they were of that on the earlier day.
    public var solutionKnownBefore: Bet.ConfidenceProfile.Certainty?

    /// The fields of a row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field("day", \.day, "The day of its latest profile.")
      Field(
        "since", \.since, "The day of the profile that it is compared with; left out where there is none.")
      Field(
        "dominant", \.dominant,
        "The widest intervals that matter to the decision, several where they tie; none where none is known to matter."
      )
      Field(
        "widest", \.widest,
        "The widest of all intervals, several where they tie; none where they cannot be compared.")
      Field("solutionExists", \.solutionExists, "How sure people are that a solution is possible.")
      Field("solutionKnown", \.solutionKnown, "How sure people are that they know which solution.")
      Field("solutionKnownBefore", \.solutionKnownBefore, "How sure they were of that on the earlier day.")
    }
  }

  /// One interval of a bet's profile.
  public struct Interval: DocumentRecord, Hashable {
    /// The bet.
    public var bet: Identifier<Bet>
    /// What it is about.
    public var dimension: ConfidenceDimension
    /// Its floor.
    public var low: Share
    /// Its ceiling.
    public var high: Share
    /// How sure people are that the value lies within; left out where nobody said.
    public var confidence: Share?
    /// The point at which people would decide otherwise.
    public var turningPoint: Share?
    /// Whether that point lies within; left out where it is not recorded.
    public var matters: Bool?
    /// Its floor on the earlier day.
    public var lowBefore: Share?
    /// Its ceiling on the earlier day.
    public var highBefore: Share?
    /// By which part it became narrower, negative where wider; left out where that cannot be told.
    public var narrowedBy: Finite?
    /// How far its floor moved up; negative where down.
    public var floorMoved: Finite?
    /// How far its ceiling moved up; negative where down.
    public var ceilingMoved: Finite?

    /// From its floor to its ceiling.
    public var width: Finite { Finite(clamping: high.value - low.value) }
    /// Its ends in words.
    var words: String { "\(Words.number(low.value)) to \(Words.number(high.value))" }

    /// The fields of an interval.
    public static let fields = Fields(
      blank: Self(bet: "", dimension: .opportunitySize, low: 0, high: 0), onOneLine: true
    ) {
      Field("bet", \.bet, .required, "The bet.")
      Field("dimension", \.dimension, .required, "What it is about.")
      Field("low", \.low, .required, "Its floor.")
      Field("high", \.high, .required, "Its ceiling.")
      Field(
        "confidence", \.confidence,
        "How sure people are that the value lies within; left out where nobody said.")
      Field("turningPoint", \.turningPoint, "The point at which people would decide otherwise.")
      Field("matters", \.matters, "Whether that point lies within; left out where it is not recorded.")
      Field("lowBefore", \.lowBefore, "Its floor on the earlier day.")
      Field("highBefore", \.highBefore, "Its ceiling on the earlier day.")
      Field(
        "narrowedBy", \.narrowedBy,
        "By which part it became narrower, negative where wider; left out where that cannot be told.")
      Field("floorMoved", \.floorMoved, "How far its floor moved up; negative where down.")
      Field("ceilingMoved", \.ceilingMoved, "How far its ceiling moved up; negative where down.")
    }
  }
}

extension Array where Element == BetConfidence.Interval {
  /// One interval of a bet; `nil` where it is not recorded. Takes linear time.
  public subscript(dimension: ConfidenceDimension, of bet: Identifier<Bet>) -> Element? {
    first { $0.bet == bet && $0.dimension == dimension }
  }
}

// MARK: What it may find

extension FindingKind where Q == BetConfidence {
  /// A solution is chosen while the size of the opportunity is the widest uncertainty.
  public static var prematureConvergence: Self {
    Self(
      "prematureConvergence",
      "A solution is chosen while the size of the opportunity is the widest uncertainty.",
      by: .said("B20-35", .own),
      ask:
        "What do we know of the opportunity that would hold if this solution turned out to be the wrong one?")
  }
  /// The widest uncertainty does not matter to the decision, and a narrower one does.
  public static var widestMattersNot: Self {
    Self(
      "widestMattersNot",
      "The widest uncertainty does not matter to the decision, and a narrower one does.",
      by: .said("B20-35", .own), rule: "next comes the widest interval that matters to the decision",
      ask: "What would tell us soonest which way to decide?")
  }
  /// The dominant uncertainty did not become narrower between two days.
  public static var stayed: Self {
    Self(
      "stayed", "The dominant uncertainty did not become narrower between two days.",
      by: .said("B20-35", .own), rule: "learning shows as a narrower interval",
      ask: "What would tell us soonest which way to decide?")
  }
  /// A later interval lies outside the earlier one.
  public static var missed: Self {
    Self(
      "missed", "A later interval lies outside the earlier one.", by: .said("B20-35", .own),
      rule: "an interval that people are sure of is seldom missed altogether",
      ask: "What did we learn, and how sure should we be of the other intervals that we said then?")
  }
}
