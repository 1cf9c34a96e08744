extension TeamLoad {
  func findings(_ answer: TeamLoadAnswer) -> [Finding] {
    let loaded = answer.teams.count { $0.open > 0 }
    return answer.teams.flatMap { row in
      [perMember(row), needed(row), share(row, of: answer, loaded)].compactMap { $0 }
    }
  }

  private func perMember(_ row: TeamLoadAnswer.Row) -> Finding? {
    guard let each = row.openPerMember, each > mostPerMember, let members = row.members else { return nil }
    return Finding(
      .manyPerMember, about: [subject(row)],
      "Has \(Words.count(row.open, "open bet")) for \(Words.count(members, "member")): \(Words.number(each.value, decimals: 1)) for each.",
      facts: [
        Fact(row.id, "ownedOpen", row.ownedOpen), Fact(row.id, "contributingOpen", row.contributingOpen),
        Fact(row.id, "size", members),
      ],
      by: [
        Heuristic("work in progress is kept low", source: "B20-12", grade: .primary),
        Heuristic("at most \(mostPerMember) open bets for each member", source: "own", grade: .own),
      ],
      ask: "Which of these does anybody work on this week, and who has been told about the others?")
  }

  private func needed(_ row: TeamLoadAnswer.Row) -> Finding? {
    guard row.neededByOwnersOpen > mostOwners else { return nil }
    return Finding(
      .neededByMany, about: [subject(row)],
      "Is needed by \(Words.count(row.contributingOpen, "open bet")) of others; they belong to \(Words.count(row.neededByOwnersOpen, "team")).",
      facts: [
        Fact(row.id, "contributingOpen", row.contributingOpen),
        Fact(row.id, "neededByOwnersOpen", row.neededByOwnersOpen), Fact(row.id, "ownedOpen", row.ownedOpen),
      ],
      by: [Heuristic("needed by the open bets of at most \(mostOwners) teams", source: "own", grade: .own)],
      ask: "When they all need it in the same week, who says which of them comes first?")
  }

  private func share(
    _ row: TeamLoadAnswer.Row, of answer: TeamLoadAnswer, _ loaded: Int
  ) -> Finding? {
    // More than an even share, too: of three teams each carries a third.
    guard answer.open > 0, row.open * loaded > answer.open,
      let share = Share(Double(row.open) / Double(answer.open)), share > largestShare
    else { return nil }
    return Finding(
      .loadConcentrated, about: [subject(row)],
      "Carries \(Words.number(share.percent, decimals: 0))% of what the open bets ask of teams: \(row.open) of \(answer.open).",
      facts: [
        Fact(row.id, "ownedOpen", row.ownedOpen), Fact(row.id, "contributingOpen", row.contributingOpen),
        Fact("teams", "open", answer.open),
      ],
      by: [
        Heuristic(
          "no team carries more than \(Words.number(largestShare.percent))% of the open load", source: "own",
          grade: .own)
      ],
      ask:
        "Is that where we want so many of our bets to meet, and what would have to be true for another team to take one?"
    )
  }

  private func subject(_ row: TeamLoadAnswer.Row) -> Finding.Subject {
    Finding.Subject(kind: "team", id: row.id.rawValue, name: row.name)
  }
}
