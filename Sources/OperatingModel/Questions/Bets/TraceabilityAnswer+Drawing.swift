extension TraceabilityAnswer {
  /// Draws the answer from the chains that were found.
  init(_ ladder: Ladder<Item>, question: Traceability) {
    self.init()
    let items = ladder.items
    lookedAt = items.count
    let asked = items.indices.filter(ladder.isAsked)
    let invertedChildren = Set(ladder.invertedLinks.map(\.child))
    rows = asked.map { index in
      let verdict = ladder.verdict(index, isInverted: invertedChildren.contains(index))
      let climb = ladder.climbs[index]
      let item = items[index]
      var row = Row(
        id: item.id, name: item.label, horizon: item.horizon, verdict: verdict, effort: item.ownEffort)
      guard verdict != .unplaced, verdict != .circular else { return row }
      if climb.arrival != .no {
        row.missing = Ladder<Item>.horizons(climb.missing)
        row.doubtful = Ladder<Item>.horizons(climb.doubtful)
      }
      row.top = climb.top < 0 ? nil : Horizon.allCases[Int(climb.top)]
      row.via = climb.via < 0 ? nil : items[Int(climb.via)].id
      row.breaksAt = verdict == .traceable || climb.breaksAt < 0 ? nil : items[Int(climb.breaksAt)].id
      return row
    }
    countRows()
    missingLinks = links(ladder, asked)
    findings = Findings(findings(ladder, question))
    if let unplaced = counts.first(where: { $0.verdict == .unplaced }) {
      notes.append(
        "\(Words.count(unplaced.count, "bet has", "bets have")) no band recorded; where such a bet leads cannot be told."
      )
    }
    let withoutEffort = counts.reduce(0) { $0 + $1.withoutEffort }
    if withoutEffort > 0 {
      notes.append(
        "Effort is not recorded for \(withoutEffort) of \(Words.count(rows.count, "bet")); sums leave them out."
      )
    }
  }

  private mutating func countRows() {
    let recorded = Statistics.sum(rows.compactMap { $0.effort?.personWeeks })
    counts = TraceVerdict.allCases.compactMap { verdict in
      let those = rows.filter { $0.verdict == verdict }
      guard !those.isEmpty else { return nil }
      let efforts = those.compactMap { $0.effort?.personWeeks }
      let sum = Statistics.sum(efforts)
      return Count(
        verdict: verdict, count: those.count, effort: efforts.isEmpty ? nil : Effort(magnitude: sum),
        effortShare: recorded > 0 && !efforts.isEmpty ? Share(sum / recorded) : nil,
        withoutEffort: those.count - efforts.count)
    }
    bands = Horizon.allCases.compactMap { horizon in
      let count = rows.count { $0.horizon == horizon }
      return count == 0 ? nil : Band(horizon: horizon, count: count)
    }
  }

  private func links(_ ladder: Ladder<Item>, _ asked: [Int]) -> [MissingLink] {
    var links: [Int: MissingLink] = [:]
    for (row, index) in zip(rows, asked) where row.verdict == .skips || row.verdict == .orphan {
      let place = Int(ladder.climbs[index].breaksAt)
      guard place >= 0 else { continue }
      let climb = ladder.climbs[place]
      var link =
        links[place]
        ?? MissingLink(
          bet: ladder.items[place].id, under: climb.via < 0 ? nil : ladder.items[Int(climb.via)].id,
          missing: [], chains: 0)
      if climb.via >= 0 {
        let (lower, upper) = (ladder.bands[place], ladder.bands[Int(climb.via)])
        link.missing = Horizon.allCases.filter { $0.rank > lower && $0.rank < upper }
      }
      link.chains += 1
      if let effort = row.effort { link.effort = (link.effort ?? .zero) + effort }
      links[place] = link
    }
    return links.values.sorted { left, right in
      let (one, other) = (left.effort ?? .zero, right.effort ?? .zero)
      return one != other ? one > other : left.bet < right.bet
    }
  }
}
