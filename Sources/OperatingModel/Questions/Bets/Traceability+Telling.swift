// How traceability is told: from the chains of a ``Ladder``, in one pass over the bets.

extension Traceability {
  /// Tells it of a system's bets.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let bets = system.openness(of: \.bets)
    tell(of: bets.those(in: .all), in: &answer) { bets.includes(Int32($0), in: looksAt) }
  }

  /// Answers the question for any rows that know their parents and their band; of two with one id the first counts.
  ///
  /// - Parameters:
  ///   - items: The rows.
  ///   - bounds: How much is said back.
  public func answer<Item: Traceable>(
    over items: some Sequence<Item>, bounds: AnswerBounds = AnswerBounds()
  ) -> Answer<Traceability> {
    var answer = Answer(self, Asked(Self.guide.code))
    answer.bounds = bounds
    var seen: Set<Identifier<Item>> = []
    let unique = items.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    tell(of: unique, in: &answer) { _ in true }
    answer.finish()
    return answer
  }

  /// - Parameter items: The items by ascending id.
  private func tell<Item: Traceable>(
    of items: [Item], in answer: inout Answer<Self>, where isLookedAt: (Int) -> Bool
  ) {
    let ladder = Ladder(items, question: self)
    let looked = items.indices.filter(isLookedAt)
    let asked = looked.filter(ladder.isAsked)
    let inverted = ladder.invertedLinks.filter { isLookedAt($0.child) }
    let invertedChildren = Set(inverted.map(\.child))
    let rows = asked.map { row(ladder, $0, isInverted: invertedChildren.contains($0)) }
    answer.counts = Self.counts(rows)
    answer.bands = Self.bands(rows)
    let links = links(ladder, rows, asked)
    answer.missingLinks = links.map(\.link)
    // Broken chains come first, then what cannot be told.
    answer.rows = TraceVerdict.byConcern.flatMap { verdict in rows.filter { $0.verdict == verdict } }
    answer.look(at: looked.count, of: items.count)

    for (link, place) in links { find(link, ladder, place, in: &answer) }
    for link in inverted.sorted(by: { ($0.child, $0.parent) < ($1.child, $1.parent) }) {
      find(items[link.child], partOf: items[link.parent], in: &answer)
    }
    for circle in ladder.circles where circle.contains(where: isLookedAt) {
      find(circle.map { items[$0] }, in: &answer)
    }
    answer.lacks(
      "the horizon", rows.filter { $0.verdict == .unplaced }.map(\.id), of: looked.count, key: "bets.horizon",
      so: "where such a bet leads cannot be told")
    answer.lacks(
      "effort", rows.filter { $0.effort == nil }.map(\.id), of: rows.count, key: "bets.effort",
      so: "sums leave them out")
  }

  private func row<Item: Traceable>(_ ladder: Ladder<Item>, _ index: Int, isInverted: Bool) -> Row {
    let verdict = ladder.verdict(index, isInverted: isInverted)
    let climb = ladder.climbs[index]
    let item = ladder.items[index]
    var row = Row(
      id: Identifier(rawValue: item.id.rawValue), name: item.label, horizon: item.horizon, verdict: verdict,
      effort: item.ownEffort)
    guard verdict != .unplaced, verdict != .circular else { return row }
    if climb.arrival != .no {
      row.missing = Ladder<Item>.horizons(climb.missing)
      row.doubtful = Ladder<Item>.horizons(climb.doubtful)
    }
    row.top = climb.top < 0 ? nil : Horizon.allCases[Int(climb.top)]
    row.via = climb.via < 0 ? nil : ladder.bet(Int(climb.via))
    row.breaksAt = verdict == .traceable || climb.breaksAt < 0 ? nil : ladder.bet(Int(climb.breaksAt))
    return row
  }

  private static func counts(_ rows: [Row]) -> [Count] {
    let recorded = Statistics.sum(rows.compactMap { $0.effort?.personWeeks })
    return TraceVerdict.allCases.compactMap { verdict in
      let those = rows.filter { $0.verdict == verdict }
      guard !those.isEmpty else { return nil }
      let efforts = those.compactMap { $0.effort?.personWeeks }
      let sum = Statistics.sum(efforts)
      return Count(
        verdict: verdict, count: those.count, effort: efforts.isEmpty ? nil : Effort(magnitude: sum),
        effortShare: recorded > 0 && !efforts.isEmpty ? Share(sum / recorded) : nil,
        withoutEffort: those.count - efforts.count)
    }
  }

  private static func bands(_ rows: [Row]) -> [Band] {
    Horizon.allCases.compactMap { horizon in
      let count = rows.count { $0.horizon == horizon }
      return count == 0 ? nil : Band(horizon: horizon, count: count)
    }
  }

  /// The places where chains break, the one with the most effort behind it first.
  private func links<Item: Traceable>(
    _ ladder: Ladder<Item>, _ rows: [Row], _ asked: [Int]
  ) -> [(link: MissingLink, place: Int)] {
    var links: [Int: MissingLink] = [:]
    for (row, index) in zip(rows, asked) where row.verdict == .skips || row.verdict == .orphan {
      let place = Int(ladder.climbs[index].breaksAt)
      guard place >= 0 else { continue }
      var link = links[place] ?? missingLink(ladder, place)
      link.chains += 1
      if let effort = row.effort { link.effort = (link.effort ?? .zero) + effort }
      links[place] = link
    }
    return links.map { (link: $0.value, place: $0.key) }.sorted { left, right in
      let (one, other) = (left.link.effort ?? .zero, right.link.effort ?? .zero)
      return one != other ? one > other : left.place < right.place
    }
  }

  private func missingLink<Item: Traceable>(_ ladder: Ladder<Item>, _ place: Int) -> MissingLink {
    let climb = ladder.climbs[place]
    guard climb.via >= 0 else { return MissingLink(bet: ladder.bet(place)) }
    let (lower, upper) = (ladder.bands[place], ladder.bands[Int(climb.via)])
    return MissingLink(
      bet: ladder.bet(place), under: ladder.bet(Int(climb.via)),
      missing: Horizon.allCases.filter { $0.rank > lower && $0.rank < upper })
  }
}

// MARK: What is worth a conversation

extension Traceability {
  /// A finding for a broken link, and not for each bet behind it.
  private func find<Item: Traceable>(
    _ link: MissingLink, _ ladder: Ladder<Item>, _ place: Int, in answer: inout Answer<Self>
  ) {
    let item = ladder.items[place]
    let name = "\(Words.quoted(item.label)) (\(Self.band(item)))"
    let hanging = Finding.Hanging(link.chains, "bet")
    let others = link.chains - 1
    let shared =
      others == 0
      ? ""
      : " The \(others == 1 ? "chain of one more bet breaks" : "chains of \(others) more bets break") here."
    let rule =
      (largestStep == 1 ? "one band a step" : "at most \(largestStep) bands a step") + " up to \(to.rawValue)"
    if link.under != nil, ladder.climbs[place].via >= 0 {
      let parent = ladder.items[Int(ladder.climbs[place].via)]
      answer.find(
        .skips, about: Self.subject(item), and: [Self.subject(parent)], hanging: hanging,
        "\(name) leads straight to \(Words.quoted(parent.label)) (\(Self.band(parent))). Nothing is recorded for the "
          + "\(Words.list(link.missing.map(\.rawValue), "or")) between." + shared,
        facts: [], rule: rule,
        ask:
          "What will be better some \(link.missing.first?.rawValue ?? "time") from now because of this, and for whom?"
      )
    } else {
      let missing =
        item.parents.isEmpty
        ? "is recorded as part of nothing larger"
        : ladder.hasParent(place)
          ? "is part of nothing that is placed for longer"
          : "names \(item.parents.count == 1 ? "a whole that is" : "wholes that are") not among what was asked about"
      answer.find(
        .orphan, about: Self.subject(item), hanging: hanging,
        "\(name) \(missing). The chain ends here." + shared, facts: [], rule: rule)
    }
  }

  private func find<Item: Traceable>(_ item: Item, partOf parent: Item, in answer: inout Answer<Self>) {
    answer.find(
      .inverted, about: Self.subject(item), and: [Self.subject(parent)], aspect: parent.id.rawValue,
      "\(Words.quoted(item.label)) is placed for \(Self.band(item)), and is part of \(Words.quoted(parent.label)), "
        + "which is placed for \(Self.band(parent)).",
      facts: [])
  }

  private func find<Item: Traceable>(_ circle: [Item], in answer: inout Answer<Self>) {
    guard let first = circle.first else { return }
    let shown = (circle.prefix(8) + (circle.count > 8 ? [] : [first])).map { Words.quoted($0.label) }
    answer.find(
      .circular, about: Self.subject(first), and: circle.dropFirst().prefix(24).map(Self.subject),
      hanging: Finding.Hanging(circle.count, "bet"),
      "\(shown.joined(separator: " in "))\(circle.count > 8 ? " and so on, \(circle.count) in a circle" : "").",
      facts: [])
  }

  private static func subject<Item: Traceable>(_ item: Item) -> Finding.Subject { Finding.Subject(item) }

  private static func band(_ item: some Traceable) -> String {
    item.horizon?.rawValue ?? "no recorded horizon"
  }
}

extension Ladder {
  /// The id of an item, as a bet's: rows of a user's own are told as bets are.
  fileprivate func bet(_ index: Int) -> Identifier<Bet> { Identifier(rawValue: items[index].id.rawValue) }
}

extension TraceVerdict {
  /// The verdicts in the order in which people look at them.
  fileprivate static let byConcern: [TraceVerdict] = [
    .orphan, .skips, .inverted, .circular, .cannotTell, .unplaced, .traceable,
  ]
}
