/// How a fact stands on a day: it holds, is over, has not begun, or that cannot be told.
///
/// What has no days holds on every day: that no end is recorded does not say that there was one. What has days is
/// held against a day; where none is known, it cannot be told, and is not guessed.
///
/// ```swift
/// Standing(from: "2026-03-01", through: "2026-06-30", on: "2026-11-21")     // over
/// Standing(from: "2026-03-01", through: nil, on: nil)                       // cannotTell
/// Standing(team.lifetime, on: system.asOf).mayStand
/// ```
/// First and last days are part of it. Where a first or last day is known to its month or quarter only, the fact
/// holds, is over or has not begun if it does so for every day that may be meant; else it cannot be told. Our own
/// formalisation (D).
public enum Standing: String, Word {
  /// It holds on the day, or has no days.
  case standing
  /// Its last day has passed.
  case over
  /// Its first day is still to come.
  case notBegun
  /// It has days, and no day is known to hold them against; or its days are not known closely enough.
  case cannotTell

  /// How something stands that begins and ends at some times.
  public init(from first: When?, through last: When?, on day: Day?) {
    guard first != nil || last != nil else {
      self = .standing
      return
    }
    guard let day else {
      self = .cannotTell
      return
    }
    if let first, !first.hasBegun(by: day) {
      self = .notBegun
    } else if let last, last.isOver(by: day) {
      self = .over
    } else {
      let hasSurelyBegun = first.map { $0.last <= day } ?? true
      let lastsSurely = last.map { $0.first >= day } ?? true
      self = hasSurelyBegun && lastsSurely ? .standing : .cannotTell
    }
  }

  /// How something stands that holds in a period, or on every day where none is recorded.
  public init(_ period: Period?, on day: Day?) {
    self.init(from: period.map { When($0.first) }, through: period?.last.map { When($0) }, on: day)
  }

  /// Whether it is not known to be over or still to come: what questions take as standing unless asked otherwise.
  public var mayStand: Bool { self == .standing || self == .cannotTell }

  public static var meanings: [String: String] {
    [
      "standing": "It holds on the day, or has no days.",
      "over": "Its last day has passed.",
      "notBegun": "Its first day is still to come.",
      "cannotTell": "It has days, and no day is known to hold them against.",
    ]
  }
}
