extension TraceabilityAnswer {
  /// The findings: one for each broken link, not for each bet behind it.
  func findings(_ ladder: Ladder<Item>, _ question: Traceability) -> [Finding] {
    let index = Dictionary(uniqueKeysWithValues: ladder.items.enumerated().map { ($0.element.id, $0.offset) })
    let behind = Dictionary(
      grouping: rows.filter { $0.breaksAt != nil && $0.breaksAt != $0.id }, by: \.breaksAt)
    var findings: [Finding] = []
    for link in missingLinks {
      guard let place = index[link.bet] else { continue }
      let item = ladder.items[place]
      let others = (behind[link.bet] ?? []).filter { $0.verdict == .skips || $0.verdict == .orphan }.map(
        \.id.rawValue)
      if let under = link.under.flatMap({ index[$0] }).map({ ladder.items[$0] }) {
        findings.append(skip(item, under, link.missing, others, question))
      } else {
        findings.append(orphan(item, others, question))
      }
    }
    findings += ladder.invertedLinks.sorted { ($0.child, $0.parent) < ($1.child, $1.parent) }.map { link in
      inverted(ladder.items[link.child], ladder.items[link.parent], question)
    }
    findings += ladder.circles.map { circular($0.map { ladder.items[$0] }) }
    findings += rows.filter { $0.verdict == .unplaced }.compactMap { row in
      index[row.id].map { unplaced(ladder.items[$0], question) }
    }
    return findings
  }

  private func skip(
    _ item: Item, _ parent: Item, _ missing: [Horizon], _ others: [String], _ question: Traceability
  ) -> Finding {
    let gap = Words.list(missing.map(\.rawValue), "or")
    return Finding(
      .skipsBands, about: [Finding.Subject(item), Finding.Subject(parent)],
      "Hangs straight under \(parent.id.shown) (\(Self.band(parent))); nothing stands for \(gap) between them."
        + Self.shared(others),
      facts: [Fact(item.id, "horizon", item.horizon), Fact(parent.id, "horizon", parent.horizon)],
      by: [question.heuristic],
      ask:
        "What will be better a few \(missing.first?.rawValue ?? "bands") from now because of this, and for whom?"
    )
  }

  private func orphan(_ item: Item, _ others: [String], _ question: Traceability) -> Finding {
    Finding(
      .orphanBet, about: [Finding.Subject(item)],
      "Is placed for \(Self.band(item)), and is recorded as part of nothing larger; the chain ends here."
        + Self.shared(others),
      facts: [
        Fact(item.id, "horizon", item.horizon),
        Fact(
          item.id, "parents",
          item.parents.isEmpty ? nil : item.parents.map(\.rawValue).joined(separator: ", ")),
      ],
      by: [question.heuristic],
      ask: "Which longer bet is this part of, or did we choose it for its own sake?")
  }

  private func inverted(_ item: Item, _ parent: Item, _ question: Traceability) -> Finding {
    Finding(
      .invertedBet, about: [Finding.Subject(item), Finding.Subject(parent)],
      "Is placed for \(Self.band(item)), but is part of \(parent.id.shown), which is placed for \(Self.band(parent)).",
      facts: [Fact(item.id, "horizon", item.horizon), Fact(parent.id, "horizon", parent.horizon)],
      by: [question.heuristic],
      ask: "Is one of the two placed wrongly, or is it the larger one that is part of the smaller?")
  }

  private func circular(_ items: [Item]) -> Finding {
    Finding(
      .circularBet, about: items.map(Finding.Subject.init),
      "Are recorded as parts of one another: \((items + items.prefix(1)).map(\.id.shown).joined(separator: " in ")).",
      facts: items.map { Fact($0.id, "parents", $0.parents.map(\.rawValue).joined(separator: ", ")) }, by: [],
      ask: "Which of them is the whole, and which the part?")
  }

  private func unplaced(_ item: Item, _ question: Traceability) -> Finding {
    Finding(
      .unplacedBet, about: [Finding.Subject(item)], "Has no band recorded, so its chain cannot be judged.",
      facts: [Fact(item.id, "horizon", String?.none)], by: [question.heuristic],
      ask: "By when, roughly, should this have had its effect: weeks, months, quarters or years?")
  }

  private static func band(_ item: Item) -> String { item.horizon?.rawValue ?? "no recorded band" }

  private static func shared(_ others: [String]) -> String {
    guard !others.isEmpty else { return "" }
    return
      " \(Words.count(others.count, "more chain breaks", "more chains break")) here: \(Words.few(others))."
  }
}
