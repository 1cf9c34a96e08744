extension BetConfidence {
  func findings(
    _ bet: Bet, _ row: BetConfidenceAnswer.Row, _ intervals: [BetConfidenceAnswer.Interval],
    _ now: Bet.ConfidenceProfile
  ) -> [Finding] {
    [premature(bet, row, intervals, now), distracted(bet, row, intervals)].compactMap { $0 }
      + intervals.compactMap { stayed($0, bet, row) } + intervals.compactMap { missed($0, bet, row) }
  }

  /// A solution is taken as chosen where people say that they know which, or where the bet is a solution-focused one.
  private func premature(
    _ bet: Bet, _ row: BetConfidenceAnswer.Row, _ intervals: [BetConfidenceAnswer.Interval],
    _ now: Bet.ConfidenceProfile
  ) -> Finding? {
    let isSure = now.solutionKnown.map { $0 >= jumpedFrom } ?? false
    guard isSure || bet.focus == .solution, row.widest == [.opportunitySize], intervals.count > 1,
      let size = intervals.first(where: { $0.dimension == .opportunitySize }), size.matters != false,
      size.width.value >= wideFrom.value - 1e-12
    else { return nil }
    return Finding(
      .prematureConvergence, about: [Finding.Subject(bet)],
      "A solution is chosen while the size of the opportunity, \(size.words), is the widest uncertainty.",
      facts: [
        Fact(bet.id, "focus", bet.focus), Fact(bet.id, "solutionKnown", now.solutionKnown),
      ] + intervals.map(fact),
      by: [
        Heuristic(
          "no solution while the opportunity is the widest, at least \(Words.number(wideFrom.value)) of its scale",
          source: "B20-35", grade: .own)
      ],
      ask:
        "What do we know of the opportunity that would hold if this solution turned out to be the wrong one?")
  }

  private func distracted(
    _ bet: Bet, _ row: BetConfidenceAnswer.Row, _ intervals: [BetConfidenceAnswer.Interval]
  ) -> Finding? {
    let widest = intervals.filter { row.widest.contains($0.dimension) }
    guard !widest.isEmpty, widest.allSatisfy({ $0.matters == false }), let dominant = row.dominant.first
    else { return nil }
    let one = Words.list(row.widest.map { Words.spaced($0.rawValue) })
    let other = Words.list(row.dominant.map { Words.spaced($0.rawValue) })
    return Finding(
      .widestMattersNot, about: [Finding.Subject(bet)],
      "The widest uncertainty is \(one), and no value in it would change the decision; \(other) would.",
      facts: intervals.map(fact)
        + intervals.map { Fact(bet.id, "\($0.dimension.rawValue) turns at", $0.turningPoint) },
      by: [
        Heuristic(
          "next comes the widest interval that matters to the decision", source: "B20-35", grade: .own)
      ],
      ask: dominant.ask)
  }

  private func stayed(
    _ interval: BetConfidenceAnswer.Interval, _ bet: Bet, _ row: BetConfidenceAnswer.Row
  ) -> Finding? {
    let dominant = row.dominant.isEmpty ? row.widest : row.dominant
    guard dominant.contains(interval.dimension), let narrowed = interval.narrowedBy, narrowed.value <= 1e-12,
      let since = row.since, let day = row.day
    else { return nil }
    return Finding(
      .uncertaintyStayed, about: [Finding.Subject(bet)], aspect: interval.dimension.rawValue,
      "\(Words.spaced(interval.dimension.rawValue).capitalisedFirst) is the widest uncertainty"
        + "\(row.dominant.isEmpty ? "" : " that matters"), and is no narrower on \(day) than on \(since).",
      facts: [fact(interval), before(interval, bet)],
      by: [Heuristic("learning shows as a narrower interval", source: "B20-35", grade: .own)],
      ask: interval.dimension.ask)
  }

  private func missed(
    _ interval: BetConfidenceAnswer.Interval, _ bet: Bet, _ row: BetConfidenceAnswer.Row
  ) -> Finding? {
    guard let low = interval.lowBefore, let high = interval.highBefore,
      interval.low > high || interval.high < low
    else { return nil }
    return Finding(
      .intervalMissed, about: [Finding.Subject(bet)], aspect: interval.dimension.rawValue,
      "\(Words.spaced(interval.dimension.rawValue).capitalisedFirst) is now put at \(interval.words), wholly "
        + "\(interval.low > high ? "above" : "below") what it was put at before.",
      facts: [fact(interval), before(interval, bet)],
      by: [
        Heuristic(
          "a 90% interval is seldom missed altogether", source: "B20-35", grade: .own)
      ],
      ask: "What did we learn, and how sure should we be of the other intervals that we said then?")
  }

  private func fact(_ interval: BetConfidenceAnswer.Interval) -> Fact {
    Fact(interval.bet, interval.dimension.rawValue, interval.words)
  }

  private func before(_ interval: BetConfidenceAnswer.Interval, _ bet: Bet) -> Fact {
    Fact(
      bet.id, "\(interval.dimension.rawValue) before",
      interval.lowBefore.flatMap { low in
        interval.highBefore.map { "\(Words.number(low.value)) to \(Words.number($0.value))" }
      })
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
