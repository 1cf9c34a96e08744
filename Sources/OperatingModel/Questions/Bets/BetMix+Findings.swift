extension BetMix {
  func findings(
    _ facet: BetMixAnswer.FacetRow, _ kinds: [BetMixAnswer.KindRow], named subject: Finding.Subject
  ) -> [Finding] {
    guard facet.recorded >= fewestBets else { return [] }
    return kinds.compactMap { concentrated($0, facet, subject) }
      + kinds.compactMap { countMisleads($0, facet, subject) }
  }

  private func concentrated(
    _ row: BetMixAnswer.KindRow, _ facet: BetMixAnswer.FacetRow, _ subject: Finding.Subject
  ) -> Finding? {
    // By investment where any is recorded, else by count.
    let (share, what) = row.effortShare.map { ($0, "recorded investment") } ?? (row.share ?? 0, "bets")
    guard share >= most else { return nil }
    let unused = facet.unused.isEmpty ? "none" : Words.list(facet.unused)
    return Finding(
      .mixConcentrated, about: [subject], aspect: row.kind,
      "\(Words.shown(row.kind)) takes \(Self.percent(share)) of the \(what), by \(Words.spaced(facet.facet.rawValue)).",
      facts: facts(row) + [Fact(facet.facet.rawValue, "no open bet is", unused)],
      by: [
        Heuristic("\(Self.percent(most)) or more is nearly everything", source: "own", grade: .own),
        Heuristic(
          "the kinds of \(Words.spaced(facet.facet.rawValue))", source: facet.facet.source.0,
          grade: facet.facet.source.1),
      ],
      ask: "Did we choose this, or did the other kinds never come up?")
  }

  private func countMisleads(
    _ row: BetMixAnswer.KindRow, _ facet: BetMixAnswer.FacetRow, _ subject: Finding.Subject
  ) -> Finding? {
    guard let count = row.share, let effort = row.effortShare else { return nil }
    // A little slack, so that shares that are exactly so far apart count in spite of rounding.
    guard abs(count.value - effort.value) >= apart.value - 1e-12 else { return nil }
    return Finding(
      .mixCountMisleads, about: [subject], aspect: row.kind,
      "\(Words.shown(row.kind)) is \(Self.percent(count)) of the bets and \(Self.percent(effort)) of the investment.",
      facts: facts(row),
      by: [
        Heuristic(
          "shares by count and by investment \(Words.number(apart.percent)) points apart", source: "own",
          grade: .own)
      ],
      ask: "Which of the two do we have in mind when we speak of our mix?")
  }

  private func facts(_ row: BetMixAnswer.KindRow) -> [Fact] {
    [
      Fact(row.kind, "bets", "\(row.count)"),
      Fact(
        row.kind, "investment",
        "\(Words.number(row.effort.personWeeks))pw"
          + (row.withoutEffort > 0 ? " (not recorded for \(row.withoutEffort))" : "")),
    ]
  }

  private static func percent(_ share: Share) -> String { "\(Words.number(share.percent, decimals: 0))%" }
}
