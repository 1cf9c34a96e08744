extension TeamNetwork {
  func findings(
    _ answer: TeamNetworkAnswer, _ network: TieNetwork<Team>, _ model: ProductOperatingSystem
  ) -> [Finding] {
    let partners = Dictionary(
      answer.teams.map { ($0.id, $0.partners) }, uniquingKeysWith: { first, _ in first })
    // Teams that are tied to one other team only, by that team.
    var hanging: [Identifier<Team>: [Identifier<Team>]] = [:]
    for tie in answer.ties {
      if partners[tie.second] == 1 { hanging[tie.first, default: []].append(tie.second) }
      if partners[tie.first] == 1 { hanging[tie.second, default: []].append(tie.first) }
    }
    let ofTeams = answer.teams.flatMap { row in
      [
        goBetween(row, answer, model),
        connection(row, hanging[row.id] ?? [], network.pieces[row.piece - 1].count, model),
      ].compactMap { $0 }
    }
    let ofTies = answer.ties.compactMap { tie -> Finding? in
      guard tie.isBridge, partners[tie.first] != 1, partners[tie.second] != 1 else { return nil }
      return bridge(tie, model)
    }
    return ofTeams + ofTies + [across(answer, model)].compactMap { $0 }
  }

  /// What ties teams, in words: “by dependencies”.
  var words: String {
    if !ties.isEmpty { return "by the company's own ties" }
    switch through {
    case .dependencies: return "by dependencies"
    case .bets: return "by bets"
    case .openBets: return "by open bets"
    case .people: return "by people"
    case .links: return "by links"
    }
  }

  private func goBetween(
    _ row: TeamNetworkAnswer.TeamRow, _ answer: TeamNetworkAnswer, _ model: ProductOperatingSystem
  ) -> Finding? {
    guard let share = row.betweenness, share >= goBetweenFrom, share > 0 else { return nil }
    let about = answer.sampledFrom == nil ? "" : "about "
    let without =
      row.piecesWithout > 1
      ? "would be in \(row.piecesWithout) pieces" : "would still be tied to one another, by longer ways"
    var facts = [
      Fact(row.id, "betweenness", Words.number(share.value, decimals: 3)),
      Fact(row.id, "partners", "\(row.partners) of \(answer.tied - 1)"),
    ]
    if let sampled = answer.sampledFrom { facts.append(Fact("network", "sampledFrom", sampled)) }
    return Finding(
      .goBetween, about: [subject(row.id, model)],
      "Is tied \(words) to \(row.partners) of \(Words.count(answer.tied - 1, "other team")), and lies on \(about)\(Words.number(share.percent, decimals: 0))% of the shortest ways between them. If it stopped, those that hang together with it \(without).",
      facts: facts,
      by: [
        Heuristic("betweenness reads as being a go-between", source: "ORG", grade: .primary),
        Heuristic(
          "from \(Words.number(goBetweenFrom.percent))% of the shortest ways", source: "own", grade: .own),
      ],
      ask: "If it could do nothing for two weeks, who would find out first, and what would they do instead?")
  }

  private func connection(
    _ row: TeamNetworkAnswer.TeamRow, _ hanging: [Identifier<Team>], _ size: Int,
    _ model: ProductOperatingSystem
  ) -> Finding? {
    guard row.piecesWithout > 1 else { return nil }
    let alone = hanging.isEmpty ? "" : ", and \(names(hanging)) tied to nobody"
    return Finding(
      .soleConnection, about: [subject(row.id, model)],
      "Holds together \(Words.count(size - 1, "other team")) that are tied \(words). Without it they would be in \(row.piecesWithout) pieces\(alone).",
      facts: [
        Fact(row.id, "piecesWithout", row.piecesWithout), Fact(row.id, "partners", row.partners),
        Fact(row.id, "tiedOnlyToIt", hanging.isEmpty ? "none" : names(hanging)),
      ],
      by: [
        Heuristic(
          "a team without which there are more pieces connects them alone", source: "Tarjan", grade: .common)
      ],
      ask: "What does it carry between them that is written down nowhere, and who else could carry it?")
  }

  private func bridge(_ tie: TeamNetworkAnswer.TieRow, _ model: ProductOperatingSystem) -> Finding {
    Finding(
      .soleTie, about: [subject(tie.first, model), subject(tie.second, model)],
      "The tie between \(tie.first) and \(tie.second) alone connects two parts, each of more than one team; nothing else that is recorded leads across.",
      facts: [
        Fact("\(tie.first)–\(tie.second)", "weight", tie.weight),
        Fact("\(tie.first)–\(tie.second)", "bridge", true),
      ],
      by: [
        Heuristic("a tie without which there are more pieces is a bridge", source: "Tarjan", grade: .common)
      ],
      ask: "Are these two parts meant to be nearly independent, or do they meet in ways that nobody recorded?"
    )
  }

  private func across(_ answer: TeamNetworkAnswer, _ model: ProductOperatingSystem) -> Finding? {
    guard let own = answer.modularityOfGroups, let found = answer.modularityFound,
      found.value - own.value > largestModularityGap.value
    else { return nil }
    let groups = Set(answer.teams.compactMap(\.group)).count
    let foundGroups = Set(answer.teams.compactMap(\.foundGroup)).count
    return Finding(
      .groupsCutAcross, about: [Finding.Subject(kind: "company", id: model.name, name: "")],
      "Tied \(words), teams hang together in \(Words.count(foundGroups, "found group")) with a modularity of \(Words.number(found.value)); the company's \(Words.count(groups, "group")) have one of \(Words.number(own.value)).",
      facts: [
        Fact("groups", "modularity", Words.number(own.value, decimals: 3)),
        Fact("foundGroups", "modularity", Words.number(found.value, decimals: 3)),
      ],
      by: [
        Heuristic("modularity says how much of the weight groups hold", source: "ORG", grade: .primary),
        Heuristic(
          "at most \(Words.number(largestModularityGap.value)) below found groups", source: "own", grade: .own
        ),
      ],
      ask: "Which of our groups mostly need people from outside, and is that what they are there for?")
  }

  private func subject(_ id: Identifier<Team>, _ model: ProductOperatingSystem) -> Finding.Subject {
    Finding.Subject(kind: "team", id: id.rawValue, name: model.teams[id]?.label ?? "")
  }

  private func names(_ teams: [Identifier<Team>]) -> String {
    teams.count > 5 ? Words.few(teams.map(\.rawValue)) : Words.list(teams.map(\.shown))
  }
}
