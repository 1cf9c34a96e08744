extension ValueGaps {
  func findings(_ row: ValueGapsAnswer.Row, _ model: ProductOperatingSystem, anyRecorded: Bool) -> [Finding] {
    let subject = Finding.Subject(kind: "value type", id: row.type.rawValue, name: "")
    var findings: [Finding] = []
    if row.unattached.count >= max(1, fewest) {
      let opportunities = row.unattached.compactMap { model.opportunities[$0] }
      let named = opportunities.prefix(5).map { "\(Finding.Subject($0))" }
      findings.append(
        Finding(
          .valueUnattended, about: [subject] + opportunities.map(Finding.Subject.init),
          "\(row.unattached.count) of \(Words.count(row.opportunities, "recorded opportunity", "recorded opportunities"))"
            + " that would pay this way \(row.unattached.count == 1 ? "has" : "have") no bet attached: "
            + Words.list(named) + (opportunities.count > 5 ? " …" : "") + ".",
          facts: [
            Fact(row.type, "opportunities", "\(row.opportunities)"),
            Fact(row.type, "with a bet attached", "\(row.opportunities - row.unattached.count)"),
            Fact(row.type, "open bets that pay this way", "\(row.bets)"),
          ],
          by: [
            Heuristic("what the context asks for is held against the bets", source: "T232", grade: .index)
          ],
          ask: "Do we leave these alone on purpose, or has nobody picked them up?"))
    }
    if row.bets == 0, row.type.isKnown, anyRecorded {
      findings.append(
        Finding(
          .valueTypeUnused, about: [subject],
          "No open bet is recorded as paying this way, while others say how they pay.",
          facts: [
            Fact(row.type, "open bets", "0"), Fact(row.type, "opportunities", "\(row.opportunities)"),
          ],
          by: [Heuristic("four ways in which work pays", source: "T232", grade: .index)],
          ask: "Is there nothing to be had this way, or does such work go unseen?"))
    }
    return findings
  }

  func findings(_ bet: Bet) -> [Finding] {
    let types = Set(bet.valueTypes)
    let named = types.isEmpty ? nil : types.sorted().map(\.rawValue).joined(separator: ", ")
    let facts = [Fact(bet.id, "leverage", bet.leverage), Fact(bet.id, "valueTypes", named)]
    switch bet.leverage {
    case .burdenShifting:
      return [
        Finding(
          .burdenShifted, about: [Finding.Subject(bet)], "Is recorded as only moving a cost to later.",
          facts: facts,
          by: [Heuristic("some work only moves the cost to later", source: "T232", grade: .index)],
          ask: "Who will bear the cost then, and do they know?")
      ]
    case .high where types.count < 2:
      return [
        Finding(
          .leverageUnshown, about: [Finding.Subject(bet)],
          "Is said to unlock several kinds of value, and names \(types.isEmpty ? "none" : "only one").",
          facts: facts,
          by: [Heuristic("high leverage unlocks several kinds of value", source: "T232", grade: .index)],
          ask: "Which other kinds of value does it open the way to, and for which bets?")
      ]
    case .high, .low, nil: return []
    }
  }
}
