extension InputsAndBets {
  private static let framework = Heuristic(
    "bets move inputs, inputs move the North Star", source: "B20-25", grade: .primary)

  func findings(
    _ row: InputsAndBetsAnswer.InputRow, _ paths: MetricPolarity.Paths, _ polarity: MetricPolarity
  ) -> [Finding] {
    let subject = Finding.Subject(kind: "metric", id: row.id.rawValue, name: row.name)
    let path = polarity.facts(along: row.via)
    var findings: [Finding] = []
    if row.bets.isEmpty {
      findings.append(
        Finding(
          .unmovedInput, about: [subject], "Is an input to the North Star, and no open bet is aimed at it.",
          facts: [Fact(row.id, "role", Metric.Role.input), Fact(row.id, "bets", String?.none)],
          by: [Self.framework],
          ask: "Do we leave this input alone on purpose, or does work on it hide under another name?"))
    }
    switch row.polarity {
    case .disconnected where !polarity.northStars.isEmpty:
      findings.append(
        Finding(
          .disconnectedInput, about: [subject],
          "Is recorded as an input, and no influence that is recorded leads from it to the North Star.",
          facts: [Fact(row.id, "role", Metric.Role.input), Fact(row.id, "influences", String?.none)],
          by: [Self.framework],
          ask: "How do we believe that this moves the North Star, and what would show us that it does not?"))
    case .mixed:
      findings.append(
        Finding(
          .mixedInput, about: [subject],
          "More of it raises the North Star by one path (\(Self.way(paths.raising))), and lowers it by another "
            + "(\(Self.way(paths.lowering))).",
          facts: Self.distinct(
            polarity.facts(along: paths.raising ?? []) + polarity.facts(along: paths.lowering ?? [])),
          by: [
            Heuristic(
              "a path's sign is the product of its influences' signs", source: "B20-25", grade: .primary)
          ],
          ask: "Which of the two effects do we expect to see first, and which in the end?"))
    case .raises where row.direction == .decrease, .lowers where row.direction == .increase:
      let wanted = row.direction == .increase ? "up" : "down"
      findings.append(
        Finding(
          .opposedInput, about: [subject],
          "Is wanted to go \(wanted), and by the influences that are recorded that lowers the North Star.",
          facts: [Fact(row.id, "direction", row.direction)] + path,
          by: [
            Heuristic(
              "a path's sign is the product of its influences' signs", source: "B20-25", grade: .primary)
          ],
          ask: "Is an influence recorded the wrong way round, or do we really want both?"))
    case .raises, .lowers, .cannotTell, .disconnected: break
    }
    return findings
  }

  private static func way(_ path: [Identifier<Metric>]?) -> String {
    (path ?? []).map(\.shown).joined(separator: " → ")
  }

  private static func distinct(_ facts: [Fact]) -> [Fact] {
    var seen: Set<Fact> = []
    return facts.filter { seen.insert($0).inserted }
  }

  func findings(_ row: InputsAndBetsAnswer.BetRow, _ model: ProductOperatingSystem) -> [Finding] {
    let subject = Finding.Subject(kind: "bet", id: row.id.rawValue, name: row.name)
    if row.aim == .result {
      let metrics = row.targets.compactMap { model.metrics[$0] }
      return [
        Finding(
          .resultTargeted, about: [subject] + metrics.map(Finding.Subject.init),
          "Is aimed at \(Words.list(metrics.map { "\(Finding.Subject($0))" })), which follows behind, and at no input that leads there.",
          facts: metrics.map { Fact($0.id, "role", $0.role) }, by: [Self.framework],
          ask: "Which input would move first if this works, and how soon would we see it?")
      ]
    }
    guard row.isAsked else { return [] }
    return [
      Finding(
        .unmeasuredBet, about: [subject],
        "Is aimed at no metric, and neither is anything that it is part of or that is part of it.",
        facts: [Fact(row.id, "targets", String?.none)], by: [Self.framework],
        ask: "What would be different for whom if this works, and how would we notice?")
    ]
  }
}
