/// Since when a bet has been there, and for how many days.
///
/// It has been there since the day on which it was recorded or, where that day is not recorded, since work on it
/// began. Where both are recorded, the first counts also if work had begun before, so that the ages of one list are
/// of one kind as far as they can be.
///
/// ```swift
/// let age = system.age(of: bet)
/// age.days           // 214
/// age.basis          // started: when it was recorded is not known
/// age.missing        // nil
/// ```
/// Whether the bet is still open is another reading (``OpenThings``). Our own formalisation (D), concept C42.
public struct BetAge: Hashable, Sendable {
  /// Which day it is counted from.
  public enum Basis: String, Word {
    /// It is counted from the day on which the bet was recorded.
    case created
    /// It is counted from the day on which work on the bet began.
    case started

    public static var meanings: [String: String] {
      [
        "created": "It is counted from the day on which the bet was recorded.",
        "started": "It is counted from the day on which work on the bet began.",
      ]
    }
  }

  /// Why there is no age.
  public enum Missing: String, Word {
    /// Neither day is recorded.
    case notRecorded
    /// The day is recorded as a month, quarter, half or year only.
    case notToTheDay
    /// No day is known up to which to count.
    case noDay
    /// It was recorded, or began, later than the day up to which is counted.
    case notYetThere

    public static var meanings: [String: String] {
      [
        "notRecorded": "Neither day is recorded.",
        "notToTheDay": "The day is recorded as a month, quarter, half or year only.",
        "noDay": "No day is known up to which to count.",
        "notYetThere": "It was recorded, or began, later than the day up to which is counted.",
      ]
    }
  }

  /// The day since which it has been there; `nil` where neither day is recorded.
  public let since: When?
  /// Which day that is.
  public let basis: Basis?
  /// How many days that is ago; `nil` where it cannot be told.
  public let days: Int?
  /// Why it cannot be told.
  public let missing: Missing?

  /// A bet's age on a day.
  ///
  /// - Parameters:
  ///   - bet: The bet.
  ///   - day: The day up to which is counted.
  ///   - wanted: The day from which alone is counted; the first of them that is recorded unless said.
  public init(of bet: Bet, on day: Day?, from wanted: Basis? = nil) {
    let created = wanted == .started ? nil : bet.createdOn
    let started = wanted == .created ? nil : bet.startedOn
    since = created ?? started
    basis = created != nil ? .created : started != nil ? .started : nil
    let age = since?.day.flatMap { since in day.map { since.days(until: $0) } }
    days = age.flatMap { $0 < 0 ? nil : $0 }
    missing =
      if days != nil { nil } else if let since {
        if let day { since.hasBegun(by: day) ? .notToTheDay : .notYetThere } else { .noDay }
      } else { .notRecorded }
  }
}
