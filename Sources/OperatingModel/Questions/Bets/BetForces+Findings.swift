extension BetForces {
  func findings(_ bet: Bet, _ balance: ForceBalance) -> [Finding] {
    var findings = balance.flags.map { flagged($0, bet, balance) }
    if !balance.flags.isEmpty, balance.enablingConstraints == 0 {
      findings.append(
        Finding(
          .noEnablingConstraint, about: [Finding.Subject(bet)],
          "Raises \(Words.count(balance.flags.count, "flag")), and no enabling constraint is recorded: nothing narrows it on purpose.",
          facts: [
            Fact(bet.id, "enabling constraints", "none recorded"),
            Fact(bet.id, "flags", Words.list(balance.flags.map(\.rawValue))),
          ],
          by: [
            Heuristic(
              "enabling constraints narrow an effort so that it moves", source: "T2021-43", grade: .index)
          ],
          ask:
            "Which narrowing would help here: one segment, one timebox, one limit to work in progress?"))
    }
    if balance.undiscovered > 0 { findings.append(undiscovered(bet, balance)) }
    return findings
  }

  private func flagged(_ flag: ForceFlag, _ bet: Bet, _ balance: ForceBalance) -> Finding {
    let move = bestMove(bet, balance)
    switch flag {
    case .tooManyDrivers:
      return Finding(
        .tooManyDrivers, about: [Finding.Subject(bet)],
        "Is pulled by \(Words.count(balance.drivers, "driver")); at most \(mostDrivers) can be answered to at once.",
        facts: [fact(bet, .driver, "drivers"), move],
        by: [rule("more than \(mostDrivers) drivers")],
        ask: "If only \(mostDrivers) of these could pull, which would they be, and who has to agree?")
    case .tooManyConstraints:
      return Finding(
        .tooManyConstraints, about: [Finding.Subject(bet)],
        "Is bound by \(Words.count(balance.constraints, "constraint")); at most \(mostConstraints) leave room to act.",
        facts: [fact(bet, .constraint, "constraints"), move],
        by: [rule("more than \(mostConstraints) constraints")],
        ask: "Which of these binds by nature, and which only because nobody has asked?")
    case .tooFewFloats:
      let floats = balance.floats == 0 ? "No float is" : "Only \(Words.count(balance.floats, "float")) is"
      return Finding(
        .tooFewFloats, about: [Finding.Subject(bet)],
        "\(balance.floats > 1 ? "Only \(balance.floats) floats are" : floats) recorded; with fewer than \(fewestFloats), nothing can give way.",
        facts: [fact(bet, .float, "floats"), move],
        by: [rule("fewer than \(fewestFloats) floats")],
        ask: "What could move if it had to, and who would mind?")
    }
  }

  private func undiscovered(_ bet: Bet, _ balance: ForceBalance) -> Finding {
    let hidden = bet.forces.filter { !$0.isDiscovered }.map(\.name).sorted()
    let added = balance.flags.filter { !balance.knownFlags.contains($0) }
    return Finding(
      .undiscoveredForces, about: [Finding.Subject(bet)],
      "\(Words.count(balance.undiscovered, "force acts", "forces act")) on it that the people at work do not know of."
        + (added.isEmpty
          ? ""
          : " Without \(balance.undiscovered == 1 ? "it" : "them") one would not see \(Words.list(added.map(\.rawValue)))."),
      facts: [
        Fact(bet.id, "undiscovered", Self.listed(hidden)),
        Fact(bet.id, "flags by what is known", Self.flags(balance.knownFlags)),
        Fact(bet.id, "flags by all of it", Self.flags(balance.flags)),
      ],
      by: [
        Heuristic(
          "some drivers and constraints are only discovered by experience", source: "B20-19", grade: .primary)
      ],
      ask: "Who knows of this already, and what would the team plan otherwise if it knew as well?")
  }

  private func fact(_ bet: Bet, _ kind: Bet.Force.Kind, _ field: String) -> Fact {
    Fact(bet.id, field, Self.listed(bet.forces.filter { $0.kind == kind }.map(\.name).sorted()))
  }

  /// The single move that helps most, as a fact of the moves that were tried.
  private func bestMove(_ bet: Bet, _ balance: ForceBalance) -> Fact {
    let best = balance.bestMoves
    let left = balance.outcomes.first { best.contains($0.move) }
    return Fact(
      bet.id, "helps most",
      left.map {
        "\(Words.list(best.map(\.words), "or")) (\($0.flags.count) of \(Words.count(balance.flags.count, "flag")) left)"
      })
  }

  private func rule(_ words: String) -> Heuristic { Heuristic(words, source: "B20-19", grade: .primary) }

  private static func flags(_ flags: [ForceFlag]) -> String {
    flags.isEmpty ? "none" : Words.list(flags.map(\.rawValue))
  }

  private static func listed(_ names: [String]) -> String {
    guard !names.isEmpty else { return "none recorded" }
    return "\(names.count) (\(Words.few(names)))"
  }
}
