extension BetForces {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let bets = system.openness(of: \.bets)
    let looked = bets.those(in: looksAt)
    let forced = looked.filter { !$0.forces.isEmpty }.map { ($0, balance(of: $0.forces)) }
      .sorted { (left: (Bet, ForceBalance), right: (Bet, ForceBalance)) in
        left.1.flags.count > right.1.flags.count
      }
    for (bet, balance) in forced {
      answer.rows.append(Row(bet, balance))
      answer.moves += MoveRow.all(bet, balance)
      find(bet, balance, in: &answer)
    }
    answer.look(at: forced.count, of: looked.count)
    answer.lacks(
      "what drives, binds or frees it", looked.filter { $0.forces.isEmpty }.map(\.id), of: looked.count,
      key: "bets.forces")
    let aside = system.model.bets.count { !$0.forces.isEmpty } - forced.count
    answer.note(
      "\(Words.count(aside, "bet")) with forces \(aside == 1 ? "is" : "are") left aside, being over or not looked at.",
      when: aside > 0)
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

// MARK: What is worth a conversation

extension BetForces {
  private func find(_ bet: Bet, _ balance: ForceBalance, in answer: inout Answer<Self>) {
    let name = Words.quoted(bet.label)
    for flag in balance.flags { find(flag, bet, balance, in: &answer) }
    if !balance.flags.isEmpty, balance.enablingConstraints == 0 {
      answer.find(
        .noEnablingConstraint, about: bet,
        "\(name) has \(Self.flags(balance.flags)), and no enabling constraint is recorded. Nothing narrows it on purpose.",
        facts: [
          Fact(bet, "enabling constraints", "none recorded"), Fact(bet, "flags", Self.flags(balance.flags)),
        ])
    }
    guard balance.undiscovered > 0 else { return }
    let hidden = bet.forces.filter { !$0.isDiscovered }.map(\.name).sorted()
    let added = balance.flags.filter { !balance.knownFlags.contains($0) }
    answer.find(
      .undiscovered, about: bet,
      "\(Words.count(balance.undiscovered, "force acts", "forces act")) on \(name) that the people at work do not know of."
        + (added.isEmpty
          ? ""
          : " By what they know, it does not have \(Self.flags(added))."),
      facts: [
        Fact(bet, "undiscovered", Self.listed(hidden)),
        Fact(bet, "flags by what is known", Self.flags(balance.knownFlags)),
        Fact(bet, "flags by all of it", Self.flags(balance.flags)),
      ])
  }

  private func find(_ flag: ForceFlag, _ bet: Bet, _ balance: ForceBalance, in answer: inout Answer<Self>) {
    let name = Words.quoted(bet.label)
    let move = bestMove(bet, balance)
    switch flag {
    case .tooManyDrivers:
      answer.find(
        .tooManyDrivers, about: bet,
        "\(name) is pulled by \(Words.count(balance.drivers, "driver")). At most \(mostDrivers) can be answered to at once.",
        facts: [fact(bet, .driver, "drivers"), move], rule: "at most \(Words.count(mostDrivers, "driver"))",
        ask: "If only \(mostDrivers) of these could pull, which would they be, and who has to agree?")
    case .tooManyConstraints:
      answer.find(
        .tooManyConstraints, about: bet,
        "\(name) is bound by \(Words.count(balance.constraints, "constraint")). At most \(mostConstraints) leave room to act.",
        facts: [fact(bet, .constraint, "constraints"), move],
        rule: "at most \(Words.count(mostConstraints, "constraint"))")
    case .tooFewFloats:
      let floats =
        balance.floats == 0
        ? "Nothing" : "Only \(Words.count(balance.floats, "thing"))"
      answer.find(
        .tooFewFloats, about: bet,
        "\(floats) of \(name) \(balance.floats > 1 ? "are" : "is") recorded as free to move. With fewer than \(fewestFloats), too little can give way.",
        facts: [fact(bet, .float, "floats"), move], rule: "at least \(Words.count(fewestFloats, "float"))")
    }
  }

  private func fact(_ bet: Bet, _ kind: Bet.Force.Kind, _ field: String) -> Fact {
    Fact(bet, field, Self.listed(bet.forces.filter { $0.kind == kind }.map(\.name).sorted()))
  }

  /// The single move that helps most, as a fact of the moves that were tried.
  private func bestMove(_ bet: Bet, _ balance: ForceBalance) -> Fact {
    let best = balance.bestMoves
    let left = balance.outcomes.first { best.contains($0.move) }
    return Fact(
      bet, "helps most",
      left.map {
        "\(Words.list(best.map(\.words), "or")) (\($0.flags.count) of \(Words.count(balance.flags.count, "flag")) left)"
      })
  }

  private static func flags(_ flags: [ForceFlag]) -> String {
    flags.isEmpty ? "none" : Words.list(flags.map { Words.spoken($0.rawValue) })
  }

  private static func listed(_ names: [String]) -> String {
    guard !names.isEmpty else { return "none recorded" }
    return "\(names.count) (\(Words.few(names)))"
  }
}

extension BetForces.Row {
  init(_ bet: Bet, _ balance: ForceBalance) {
    (id, name) = (bet.id, bet.label)
    (drivers, constraints) = (balance.drivers, balance.constraints)
    (floats, enablingConstraints) = (balance.floats, balance.enablingConstraints)
    undiscovered = balance.undiscovered
    (flags, knownFlags, movesNeeded) = (balance.flags, balance.knownFlags, balance.movesNeeded)
  }
}

extension BetForces.MoveRow {
  static func all(_ bet: Bet, _ balance: ForceBalance) -> [Self] {
    let best = balance.bestMoves
    return balance.outcomes.map { outcome in
      let kind: Bet.Force.Kind? =
        switch outcome.move {
        case .driverToFloat, .dropDriver: .driver
        case .constraintToFloat, .dropConstraint: .constraint
        case .addFloat: nil
        }
      return Self(
        bet: bet.id, move: outcome.move, choices: bet.forces.filter { $0.kind == kind }.map(\.name).sorted(),
        flags: outcome.flags, movesLeft: outcome.movesLeft, helpsMost: best.contains(outcome.move))
    }
  }
}
