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

  /// The days of a bet, where it is of those that this is measured for; `nil` for both where it is not.
  func days(of bet: Bet, on day: Day?) -> (isMeasured: Bool, from: Day?, until: Day?) {
    switch self {
    case .leadTime: (bet.state == .done, bet.createdOn, bet.endedOn)
    case .cycleTime: (bet.state == .done, bet.startedOn, bet.endedOn)
    case .timeToDrop: (bet.state == .dropped, bet.createdOn, bet.endedOn)
    case .ageOfOpen: (bet.state?.isOpen == true, bet.createdOn, day)
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
