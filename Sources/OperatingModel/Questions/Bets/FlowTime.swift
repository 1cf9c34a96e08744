/// A stretch of a bet's life that is measured in days.
public enum FlowTime: String, Word {
  /// From the day on which a bet was recorded to that on which it was done.
  case leadTime
  /// From the day on which work on it began to that on which it was done.
  case cycleTime
  /// From the day on which it was recorded to that on which it was dropped.
  case timeToDrop
  /// From the day on which it was recorded until now, for open bets.
  case ageOfOpen

  /// The days of a bet, and whether it is of those that this is measured for.
  ///
  /// A day that is known to its month or quarter only measures nothing, and is left out as one not recorded is.
  func days(of bet: Bet, on day: Day?) -> (isMeasured: Bool, from: Day?, until: Day?) {
    switch self {
    case .leadTime: (bet.state == .done, bet.createdOn?.day, bet.endedOn?.day)
    case .cycleTime: (bet.state == .done, bet.startedOn?.day, bet.endedOn?.day)
    case .timeToDrop: (bet.state == .dropped, bet.createdOn?.day, bet.endedOn?.day)
    case .ageOfOpen: (bet.isLookedAt(in: .open, on: nil), bet.createdOn?.day, day)
    }
  }

  public static var meanings: [String: String] {
    [
      "leadTime": "From the day on which a bet was recorded to that on which it was done.",
      "cycleTime": "From the day on which work on it began to that on which it was done.",
      "timeToDrop": "From the day on which it was recorded to that on which it was dropped.",
      "ageOfOpen": "From the day on which it was recorded until now, for open bets.",
    ]
  }
}
