extension BetDependencies {
  func findings(
    _ answer: BetDependenciesAnswer, _ waitedFor: [BetDependenciesAnswer.BetCount], _ graph: BetGraph,
    _ open: OpenThings<Bet>
  ) -> [Finding] {
    let bets = Dictionary(graph.tied.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // Where at most one bet of a circle is not over, nothing in it waits for itself any more.
    let live = answer.circles.filter { row in
      row.members.count { open[$0]?.openness != .over } > 1
    }
    return live.map { circle($0, bets) } + answer.waitingForDropped.map { dropped($0, bets) }
      + waitedFor.map { many($0, bets) }
  }

  private func circle(_ row: BetDependenciesAnswer.Circle, _ bets: [Identifier<Bet>: Bet]) -> Finding {
    let shown = row.shortest.prefix(Self.mostNamed)
    let way = shown.map(\.shown) + (row.shortest.count > shown.count ? ["…"] : [])
    let rest =
      row.size > row.shortest.count
      ? " \(Words.count(row.size, "bet")) build on one another this way or that." : ""
    let closing = way.first.map { [$0] } ?? []
    return Finding(
      .dependencyCircle,
      about: row.members.prefix(Self.mostNamed).compactMap { bets[$0].map { Finding.Subject($0) } },
      "Build on one another: \((way + closing).joined(separator: " on ")).\(rest)",
      facts: zip(shown, shown.dropFirst() + shown.prefix(1)).map { from, to in Fact(from, field, to) },
      by: [Heuristic("what builds on what runs in no circle", source: "own", grade: .own)],
      ask: "Which of these could do without the others for a while, and is that how people go about it?")
  }

  private func dropped(_ row: BetDependenciesAnswer.OnDropped, _ bets: [Identifier<Bet>: Bet]) -> Finding {
    let names = row.dropped.prefix(Self.mostNamed).map(\.shown)
    let rest = row.dropped.count - names.count
    return Finding(
      .waitingForDropped,
      about: ([row.id] + row.dropped.prefix(Self.mostNamed)).compactMap {
        bets[$0].map { Finding.Subject($0) }
      },
      "Is open, and builds on \(Words.list(names + (rest > 0 ? ["\(rest) more"] : []))), which "
        + "\(row.dropped.count == 1 ? "was" : "were") dropped.",
      facts: [Fact(row.id, "state", bets[row.id]?.state)]
        + row.dropped.prefix(Self.mostNamed).flatMap {
          [Fact(row.id, field, $0), Fact($0, "state", bets[$0]?.state)]
        },
      by: [Heuristic("what an open bet builds on is done or still coming", source: "own", grade: .own)],
      ask: "Does it still need what was given up, and who has taken that over?")
  }

  private func many(_ row: BetDependenciesAnswer.BetCount, _ bets: [Identifier<Bet>: Bet]) -> Finding {
    Finding(
      .manyWaiting, about: [bets[row.id].map { Finding.Subject($0) }].compactMap { $0 },
      "\(Words.count(row.count, "open bet")) build on it, and it is not recorded as done.",
      facts: [
        Fact(row.id, "state", bets[row.id]?.state), Fact(row.id, "open bets that build on it", row.count),
      ],
      by: [
        Heuristic(
          "\(Words.count(manyWaiting, "open bet waits", "open bets wait")) for one", source: "own",
          grade: .own),
        Heuristic(
          "dependencies are often symptoms of priorities and incentives", source: "T379", grade: .index),
      ],
      ask: "Do those who wait need all of it, and do they know when it comes?")
  }

  /// What a dependency is called among the facts.
  private var field: String { link.map(\.rawValue) ?? "dependencies" }
  /// How many bets a finding names.
  private static let mostNamed = 12

  // MARK: Notes

  func notes(_ answer: BetDependenciesAnswer, _ graph: BetGraph, _ system: ResolvedSystem) -> [String] {
    guard answer.lookedAt > 0 else { return ["No bet is recorded."] }
    let what =
      link.map { Words.quoted($0.rawValue) }.map { ("\($0) link", "\($0) links") }
      ?? strength.map { ("\($0.rawValue) dependency", "\($0.rawValue) dependencies") }
      ?? ("dependency", "dependencies")
    var notes = setAside(system)
    guard answer.dependencies > 0 else {
      return ["No \(what.0) is recorded between \(Words.count(answer.lookedAt, "bet"))."] + notes
    }
    notes.insert(
      "\(Words.count(answer.dependencies, what.0 + " ties", what.1 + " tie")) \(answer.tied) of \(Words.count(answer.lookedAt, "bet")); \(answer.alone) \(answer.alone == 1 ? "stands" : "stand") alone. The longest chain has \(Words.count(answer.longestChain, "step")).",
      at: 0)
    if answer.waiting > 0 {
      let open = system.model.bets.count { $0.isLookedAt(in: .open, on: system.asOf) }
      notes.append(
        "\(answer.waiting) of \(Words.count(open, "open bet")) \(answer.waiting == 1 ? "waits" : "wait") for one that is not done."
      )
    }
    if answer.waitingForUnknown > 0 {
      notes.append(
        "\(answer.waitingForUnknown) of those \(answer.waitingForUnknown == 1 ? "waits" : "wait") only for bets of which it is not recorded what became; these count as not done."
      )
    }
    let stateless = graph.tied.count { $0.state == nil || $0.state == .unknown }
    if stateless > 0 {
      notes.append(
        "Where it stands is not recorded for \(stateless) of \(Words.count(answer.tied, "tied bet")).")
    }
    if answer.unowned > 0 {
      notes.append(
        "For \(Words.count(answer.unowned, what.0, what.1)) the owner of one side or both is not recorded.")
    }
    return notes + bounds(answer)
  }

  /// What resolving left out of the relation that is followed.
  private func setAside(_ system: ResolvedSystem) -> [String] {
    let (list, end) = link == nil ? ("dependencies", "on") : ("links", "to")
    let places = system.setAside.filter { problem in
      let steps = problem.path.steps
      return steps.count == 5 && steps[0] == "bets" && steps[2] == .key(list) && steps[4] == .key(end)
    }
    var notes: [String] = []
    for (code, what) in [
      (ProblemCode.unknownReference, "lead nowhere"), (.selfReference, "lead from a bet to itself"),
    ] {
      let count = places.count { $0.code == code }
      if count > 0 {
        notes.append(
          "\(list.prefix(1).uppercased())\(list.dropFirst()) that \(what) were left out in \(Words.count(count, "place"))."
        )
      }
    }
    let duplicates = system.setAside.count { $0.code == .duplicateID && $0.path.steps.first == "bets" }
    if duplicates > 0 {
      notes.append(
        "\(Words.count(duplicates, "bet")) whose id another one holds \(duplicates == 1 ? "was" : "were") left out."
      )
    }
    return notes
  }

  private func bounds(_ answer: BetDependenciesAnswer) -> [String] {
    var notes: [String] = []
    if answer.reachingPairs == nil {
      notes.append(
        "What reaches what was not counted: that takes more than \(mostSteps) steps. A higher bound tells it."
      )
    } else if answer.groupDependenciesNeeded == nil {
      notes.append(
        "Which dependencies say nothing new was not looked up: that takes more than \(mostSteps) steps.")
    }
    if answer.circleCount > answer.circles.count {
      notes.append("Of \(answer.circleCount) circles the largest \(answer.circles.count) are listed.")
    }
    if let largest = answer.circles.first, largest.size > largest.members.count {
      notes.append("Of a circle at most \(mostMembers) bets are listed.")
    }
    if answer.longestChain + 1 > answer.chain.count {
      notes.append("Of the longest chain \(answer.chain.count) bets are listed.")
    }
    if answer.teamPairCount > answer.teamPairs.count {
      notes.append("Of \(answer.teamPairCount) pairs of teams \(answer.teamPairs.count) are listed.")
    }
    return notes
  }
}
