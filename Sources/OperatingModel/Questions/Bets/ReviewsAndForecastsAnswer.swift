/// What is known of what shipped, how often forecasts held, and how decisions were taken and turned out.
public struct ReviewsAndForecastsAnswer: Hashable, Sendable {
  /// Something that shipped.
  public struct Row: Hashable, Sendable {
    /// The bet; left out where the review names none.
    public var bet: Identifier<Bet>?
    /// The review that says most of it; left out where there is none.
    public var review: Identifier<Review>?
    /// What people call it.
    public var name: String
    /// What is known of its impact.
    public var knowledge: ImpactKnowledge
    /// Its place by impact, from 1.
    public var rank: Int?
    /// How many like it one would give for another like the first.
    public var tradeRatio: Finite?
    /// The day of the review.
    public var reviewedOn: When?
  }

  /// How many of what shipped are known in one way.
  public struct Count: Hashable, Sendable {
    /// What is known of them.
    public var knowledge: ImpactKnowledge
    /// How many they are.
    public var count: Int
  }

  /// The forecasts that were to hold with one confidence.
  public struct CalibrationRow: Hashable, Sendable {
    /// The share of them that was to hold.
    public var confidence: Share
    /// How many they are.
    public var forecasts: Int
    /// How many held.
    public var held: Int
    /// The share that held.
    public var hitRate: Share?
    /// The lowest share that chance explains.
    public var low: Share?
    /// The highest share that chance explains.
    public var high: Share?
    /// What can be said of it.
    public var verdict: CalibrationVerdict = .consistent
  }

  /// One decision.
  public struct DecisionRow: Hashable, Sendable {
    /// The decision.
    public var id: Identifier<Decision>
    /// What was to be decided.
    public var name: String
    /// How well it was decided.
    public var process: Decision.Verdict?
    /// How it turned out.
    public var outcome: Decision.Verdict?
    /// How many days it took; left out where either day is not recorded.
    public var daysToDecide: Int?
  }

  /// The decisions that were decided and turned out in one way.
  public struct Cell: Hashable, Sendable {
    /// How well they were decided; left out where that is not recorded.
    public var process: Decision.Verdict?
    /// How they turned out; left out where that is not recorded.
    public var outcome: Decision.Verdict?
    /// How many they are.
    public var count: Int
    /// Which they are, by ascending id.
    public var decisions: [Identifier<Decision>]
  }

  /// How far one factor of decisions was there, by the reviews.
  public struct FactorRow: Hashable, Sendable {
    /// The factor.
    public var factor: DecisionFactor
    /// In how many it was missing.
    public var missing: Int
    /// In how many it was there in part.
    public var partial: Int
    /// In how many it was fully there.
    public var present: Int
  }

  /// The share of what people were asked about that is known; left out where they were asked about nothing.
  public var known: Share?
  /// A row for each that shipped: bets by ascending id, then reviews of anything else.
  public var rows: [Row] = []
  /// How many are known in which way.
  public var counts: [Count] = []
  /// A row for each stated confidence, ascending.
  public var calibration: [CalibrationRow] = []
  /// The square of process and outcome, with what is unclear or not recorded beside it.
  public var cells: [Cell] = []
  /// A row for each decision of which anything is recorded that is asked about, by ascending id.
  public var decisions: [DecisionRow] = []
  /// A row for each factor of decisions; none where no review speaks of them.
  public var factors: [FactorRow] = []
  /// How many shipped bets, forecasts and decisions were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a bet; `nil` for one that has not shipped.
  public func row(_ id: Identifier<Bet>) -> Row? { rows.first { $0.bet == id } }
  /// The forecasts that were to hold with a confidence; `nil` where there are none.
  public func calibration(at confidence: Share) -> CalibrationRow? {
    calibration.first { $0.confidence == confidence }
  }
  /// The decisions that were decided and turned out in one way; `nil` where no decision was judged.
  public func cell(process: Decision.Verdict, outcome: Decision.Verdict) -> Cell? {
    cells.first { $0.process == process && $0.outcome == outcome }
  }
}
