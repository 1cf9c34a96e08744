/// How the value of a bet changes with delay on the calendar (C19).
///
/// This is not the bet's ``EffortValueCurve``: that one says what effort buys, this one what waiting costs.
///
/// Sources: Joshua Arnold, urgency profiles (p); Don Reinertsen, cost of delay (K).
public struct UrgencyProfile: Hashable, Sendable {
  /// The shape of the loss (C19).
  public var shape: Shape
  /// What a week of delay costs.
  public var costPerWeek: Estimate<Finite>?
  /// The currency of that cost; left out where it is not money.
  public var currency: Currency?
  /// The day after which it is worth nothing.
  public var deadline: When?
  /// How long it takes before its value can be had.
  public var duration: Estimate<TimeSpan>?

  /// A profile.
  public init(
    _ shape: Shape, costPerWeek: Estimate<Finite>? = nil, currency: Currency? = nil,
    deadline: When? = nil, duration: Estimate<TimeSpan>? = nil
  ) {
    self.shape = shape
    self.costPerWeek = costPerWeek
    self.currency = currency
    self.deadline = deadline
    self.duration = duration
  }
}

extension UrgencyProfile {
  /// How the value of doing something changes with delay.
  ///
  /// Source: Joshua Arnold, urgency profiles (p).
  public enum Shape: String, Word {
    /// It is worth something for a short time only, and each delay lowers the peak.
    case shortLife
    /// It is worth something for long, and coming late lowers the peak for good.
    case longLifePeakAffected
    /// It is worth something for long, and coming late only puts the same peak off.
    case longLifePeakUnaffected
    /// It is worth something until a day, and nothing after it.
    case deadline

    public static var meanings: [String: String] {
      [
        "shortLife": "It is worth something for a short time only, and each delay lowers the peak.",
        "longLifePeakAffected": "It is worth something for long, and coming late lowers the peak for good.",
        "longLifePeakUnaffected":
          "It is worth something for long, and coming late only puts the same peak off.",
        "deadline": "It is worth something until a day, and nothing after it.",
      ]
    }
  }
}

extension UrgencyProfile: DocumentRecord {
  /// The fields of an urgency profile.
  public static let fields = Fields(blank: UrgencyProfile(.longLifePeakUnaffected)) {
    Field("shape", \.shape, .required, "The shape of the loss (C19).")
    Field("costPerWeek", \.costPerWeek, rule: .atLeast(0), "What a week of delay costs.")
    Field("currency", \.currency, "The currency of that cost; left out where it is not money.")
    Field("deadline", \.deadline, "The day after which it is worth nothing.")
    Field("duration", \.duration, "How long it takes before its value can be had.")
  }
}
