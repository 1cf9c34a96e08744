/// Where the uncertainty of open bets sits, and how it moved between two days.
public struct BetConfidenceAnswer: Hashable, Sendable {
  /// One open bet with a confidence profile.
  public struct Row: Hashable, Sendable {
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
  }

  /// One interval of a bet's profile.
  public struct Interval: Hashable, Sendable {
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
  }

  /// A row for each open bet with a profile that counts, by ascending id.
  public var rows: [Row] = []
  /// The intervals of each of these bets.
  public var intervals: [Interval] = []
  /// How many bets were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a bet; `nil` for one without a profile that counts.
  public func row(_ id: Identifier<Bet>) -> Row? { rows.first { $0.id == id } }
  /// One interval of a bet; `nil` where it is not recorded.
  public func interval(_ dimension: ConfidenceDimension, of id: Identifier<Bet>) -> Interval? {
    intervals.first { $0.bet == id && $0.dimension == dimension }
  }
}

extension BetConfidenceAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: BetConfidenceAnswer()) {
    Field("rows", \.rows, "A row for each open bet with a profile that counts, by ascending id.")
    Field("intervals", \.intervals, "The intervals of each of these bets.")
    Field("lookedAt", \.lookedAt, .required, "How many bets were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension BetConfidenceAnswer.Row: DocumentRecord {
  /// The fields of a row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The bet.")
    Field("name", \.name, .required, "What people call it.")
    Field("day", \.day, "The day of its latest profile.")
    Field("since", \.since, "The day of the profile that it is compared with; left out where there is none.")
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

extension BetConfidenceAnswer.Interval: DocumentRecord {
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
