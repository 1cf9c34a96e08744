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

  /// Whether a bet is of those that this is measured for.
  func isMeasured(of bet: Bet, _ openness: Openness) -> Bool {
    switch self {
    case .leadTime, .cycleTime: bet.state == .done
    case .timeToDrop: bet.state == .dropped
    case .ageOfOpen: openness == .open
    }
  }

  /// The days of a bet from which and until which this is measured.
  ///
  /// A day that is known to its month or quarter only measures nothing, and is left out as one not recorded is.
  func days(of bet: Bet, on day: Day?, agesFrom basis: BetAge.Basis?) -> (from: Day?, until: Day?) {
    switch self {
    case .leadTime, .timeToDrop: (bet.createdOn?.day, bet.endedOn?.day)
    case .cycleTime: (bet.startedOn?.day, bet.endedOn?.day)
    case .ageOfOpen: (BetAge(of: bet, on: day, from: basis).since?.day, day)
    }
  }

  /// What a bet is called for which this is measured.
  var noun: String {
    switch self {
    case .leadTime, .cycleTime: "finished bet"
    case .timeToDrop: "dropped bet"
    case .ageOfOpen: "open bet"
    }
  }

  /// The days that it takes, as people call them, and the key of the first of them in a document.
  var ends: (what: String, key: String) {
    switch self {
    case .leadTime, .timeToDrop: ("the day of recording or of ending", "bets.createdOn")
    case .cycleTime: ("the day of beginning or of ending", "bets.startedOn")
    case .ageOfOpen: ("the day of recording and that of beginning", "bets.createdOn")
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
