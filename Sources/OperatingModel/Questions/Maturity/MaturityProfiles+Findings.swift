extension MaturityProfiles {
  func findings(_ row: MaturityProfilesAnswer.Row, _ model: ProductOperatingSystem) -> [Finding] {
    let subjects = subjects(row, model)
    return apart(row, subjects) + unmet(row, subjects) + changed(row, subjects)
  }

  private func subjects(_ row: MaturityProfilesAnswer.Row, _ model: ProductOperatingSystem) -> [Finding
    .Subject]
  {
    [Finding.Subject(kind: "maturity dimension", id: row.dimension.rawValue, name: row.name)]
      + [
        row.team.flatMap { model.teams[$0] }.map(Finding.Subject.init),
        row.bet.flatMap { model.bets[$0] }.map(Finding.Subject.init),
        row.area.flatMap { model.areas[$0] }.map(Finding.Subject.init),
      ]
      .compactMap { $0 }
  }

  /// The words that are no level of their dimension, in a note; none where there are none.
  static func offScale(_ words: [String]) -> [String] {
    guard !words.isEmpty else { return [] }
    let each = Set(words).sorted()
    return [
      "\(Words.count(words.count, "level")) said in words that the dimension does not list, such as "
        + "\(Words.few(each)); left out, since they have no place in its order."
    ]
  }

  private func apart(_ row: MaturityProfilesAnswer.Row, _ subjects: [Finding.Subject]) -> [Finding] {
    GroupPairs(row.groups, smallestGap: smallestGap).widest(mostPairs).compactMap { high, low in
      guard let above = high.group, let below = low.group else { return nil }
      return Finding(
        .seenApart, about: subjects, aspect: "\(above) above \(below)",
        "The \(above) see level \(high.median), the \(below) see \(low.median): \(Words.count(high.levelsAbove(low), "level")) apart.",
        facts: [fact(row, high), fact(row, low)],
        by: [
          Heuristic(
            "medians at least \(Words.count(smallestGap, "level")) apart", source: "B20-47", grade: .own)
        ],
        ask: "What does each group see in a week that the other does not?")
    }
  }

  private func unmet(_ row: MaturityProfilesAnswer.Row, _ subjects: [Finding.Subject]) -> [Finding] {
    row.needs.compactMap { need in
      guard let short = need.short, short > 0, let all = row.all else { return nil }
      let context = need.context.map { "\($0) needs" } ?? "What is needed is"
      return Finding(
        .needUnmet, about: subjects, aspect: need.context,
        "\(context) level \(need.level); \(all.median) is seen, \(Words.count(short, "level")) below.",
        facts: [Fact(row.dimension, "need", "\(need.level)"), fact(row, all)],
        by: [
          Heuristic("the level that this context needs, not the highest", source: "B20-47", grade: .primary)
        ],
        ask: "Where has this gap cost us something lately, and what would the next small step look like?")
    }
  }

  private func changed(_ row: MaturityProfilesAnswer.Row, _ subjects: [Finding.Subject]) -> [Finding] {
    guard let change = row.change, change != 0, row.isChangeEvidenced == false, let before = row.before,
      let all = row.all, let since
    else { return [] }
    let way = change > 0 ? "up" : "down"
    return [
      Finding(
        .changeUnevidenced, about: subjects,
        "Is seen \(Words.count(abs(change), "level")) further \(way) than by \(since), and nothing is recorded of what was seen.",
        facts: [Fact(row.dimension, "median by \(since)", before.median), fact(row, all)],
        by: [Heuristic("a change is told with its evidence", source: "B20-47", grade: .primary)],
        ask: "What can be observed today that could not be observed then?")
    ]
  }

  private func fact(_ row: MaturityProfilesAnswer.Row, _ view: MaturityView) -> Fact {
    Fact(
      row.dimension, "median" + (view.group.map { " of \($0)" } ?? ""),
      "\(view.median) (\(Words.count(view.raters, "rater")), \(view.lowest) to \(view.highest))")
  }
}
