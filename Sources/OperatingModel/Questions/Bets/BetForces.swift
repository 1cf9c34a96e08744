/// Is this set up to fail, and which single move helps most?
///
/// More than two drivers, more than two constraints, fewer than two floats: each is a flag of its own. The three
/// are told side by side and never collapsed into one. For a bet with a flag every single move is tried: something
/// that drives or binds becomes free to move, is given up, or one more thing is agreed to be free. The answer tells
/// what each would leave, and which helps most: fewest flags first, then fewest further moves. Ties are told as ties.
///
/// ```swift
/// let forces = system.ask(.betForces())
/// forces.row("one-booking")?.flags       // [.tooManyDrivers, .tooManyConstraints, .tooFewFloats]
///
/// BetForces().balance(of: [Bet.Force("date", .driver), Bet.Force("scope", .float)])    // forces of your own
/// ```
/// Forces that are recorded as undiscovered count: the flags that the discovered ones alone raise are told beside
/// them. Moves are counted, not judged: whether a date can move is for people to say. Enabling constraints raise no
/// flag. Bets that are done, dropped or closed are left aside. Takes time in proportion to bets and their forces.
///
/// Sources: John Cutler, The Beautiful Mess 2020, post 19 (P), after Johanna Rothman, Manage It!, and 2021, issue
/// 43 (I), concept C13; the moves are this library's own (D).
public struct BetForces: Hashable, Sendable {
  /// The most drivers that raise no flag.
  public var mostDrivers: Int
  /// The most constraints that raise no flag.
  public var mostConstraints: Int
  /// The fewest floats that raise no flag.
  public var fewestFloats: Int

  /// The question.
  public init(mostDrivers: Int, mostConstraints: Int = 2, fewestFloats: Int = 2) {
    self.mostDrivers = mostDrivers
    self.mostConstraints = mostConstraints
    self.fewestFloats = fewestFloats
  }
}

extension BetForces: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.forces", "Is this set up to fail, and which single move helps most?",
    concepts: ["C13"], sources: ["B20-19", "T2021-43", "T238"],
    findings: [
      FindingGuide(.tooManyDrivers, "More drivers pull a bet than it can answer to."),
      FindingGuide(.tooManyConstraints, "More constraints bind a bet than it can live with."),
      FindingGuide(.tooFewFloats, "Too little of a bet is free to move."),
      FindingGuide(.noEnablingConstraint, "A bet raises a flag, and nothing narrows it on purpose."),
      FindingGuide(.undiscoveredForces, "Forces act on a bet that the people at work do not know of."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: BetForces()) {
    Field(
      "mostDrivers", \.mostDrivers, rule: .atLeast(0), by: .said("B20-19", .primary),
      "The most drivers that raise no flag.")
    Field(
      "mostConstraints", \.mostConstraints, rule: .atLeast(0), by: .said("B20-19", .primary),
      "The most constraints that raise no flag.")
    Field(
      "fewestFloats", \.fewestFloats, rule: .atLeast(0), by: .said("B20-19", .primary),
      "The fewest floats that raise no flag.")
  }

  /// The question with its usual thresholds: 2, 2 and 2.
  public init() { self.init(mostDrivers: 2) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> BetForcesAnswer {
    var answer = BetForcesAnswer()
    let bets = system.model.bets.sortedByID
    let open = bets.filter { $0.isLookedAt(on: system.asOf) }
    for bet in open where !bet.forces.isEmpty {
      let balance = balance(of: bet.forces)
      answer.rows.append(BetForcesAnswer.Row(bet, balance))
      answer.moves += BetForcesAnswer.moves(bet, balance)
      answer.findings += findings(bet, balance)
    }
    answer.lookedAt = answer.rows.count
    let silent = open.count - answer.rows.count
    if silent > 0 {
      answer.notes.append(
        "What drives, binds or frees it is not recorded for \(silent) of \(Words.count(open.count, "open bet"))."
      )
    }
    let closed = bets.count { !$0.isLookedAt(on: system.asOf) && !$0.forces.isEmpty }
    if closed > 0 {
      answer.notes.append(
        "\(Words.count(closed, "bet is", "bets are")) no longer open, and left aside.")
    }
    return answer
  }

  /// The balance of any forces.
  public func balance(of forces: some Sequence<Bet.Force>) -> ForceBalance {
    let forces = Array(forces)
    let counts = Counts(forces)
    var balance = ForceBalance(
      drivers: counts.drivers, constraints: counts.constraints, floats: counts.floats,
      enablingConstraints: forces.count { $0.kind == .enablingConstraint },
      undiscovered: forces.count { !$0.isDiscovered })
    balance.flags = flags(counts)
    balance.knownFlags = flags(Counts(forces.filter(\.isDiscovered)))
    balance.movesNeeded = movesNeeded(counts)
    guard !balance.flags.isEmpty else { return balance }
    balance.outcomes = ForceMove.allCases.compactMap { move in
      counts.after(move).map {
        ForceBalance.Outcome(move: move, flags: flags($0), movesLeft: movesNeeded($0))
      }
    }
    return balance
  }

  private func flags(_ counts: Counts) -> [ForceFlag] {
    var flags: [ForceFlag] = []
    if counts.drivers > mostDrivers { flags.append(.tooManyDrivers) }
    if counts.constraints > mostConstraints { flags.append(.tooManyConstraints) }
    if counts.floats < fewestFloats { flags.append(.tooFewFloats) }
    return flags
  }

  /// A move takes away one that is too many, adds one that is lacking, or does both.
  private func movesNeeded(_ counts: Counts) -> Int {
    let tooMany =
      max(0, counts.drivers - max(0, mostDrivers)) + max(0, counts.constraints - max(0, mostConstraints))
    return max(tooMany, max(0, fewestFloats) - min(counts.floats, max(0, fewestFloats)))
  }
}

/// How many forces of each kind that a flag looks at.
private struct Counts {
  var drivers: Int
  var constraints: Int
  var floats: Int

  init(_ forces: [Bet.Force]) {
    drivers = forces.count { $0.kind == .driver }
    constraints = forces.count { $0.kind == .constraint }
    floats = forces.count { $0.kind == .float }
  }

  /// The counts after a move; `nil` where there is nothing to move.
  func after(_ move: ForceMove) -> Counts? {
    var counts = self
    switch move {
    case .driverToFloat, .dropDriver:
      guard drivers > 0 else { return nil }
      counts.drivers -= 1
    case .constraintToFloat, .dropConstraint:
      guard constraints > 0 else { return nil }
      counts.constraints -= 1
    case .addFloat: break
    }
    if move != .dropDriver, move != .dropConstraint { counts.floats += 1 }
    return counts
  }
}

extension OldQuestion where Self == BetForces {
  /// Is this set up to fail, and which single move helps most?
  public static func betForces(
    mostDrivers: Int = 2, mostConstraints: Int = 2, fewestFloats: Int = 2
  ) -> BetForces {
    BetForces(mostDrivers: mostDrivers, mostConstraints: mostConstraints, fewestFloats: fewestFloats)
  }
}

extension FindingCode {
  /// More drivers pull a bet than it can answer to.
  public static let tooManyDrivers: FindingCode = "bets.forces.tooManyDrivers"
  /// More constraints bind a bet than it can live with.
  public static let tooManyConstraints: FindingCode = "bets.forces.tooManyConstraints"
  /// Too little of a bet is free to move.
  public static let tooFewFloats: FindingCode = "bets.forces.tooFewFloats"
  /// A bet raises a flag, and nothing narrows it on purpose.
  public static let noEnablingConstraint: FindingCode = "bets.forces.noEnablingConstraint"
  /// Forces act on a bet that the people at work do not know of.
  public static let undiscoveredForces: FindingCode = "bets.forces.undiscovered"
}
