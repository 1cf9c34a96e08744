import OperatingModel

/// Every question of the catalogue, asked of models that are hard on it: bets in one line, and one team that
/// everything depends on. Ten times as many may take ten times as long.
enum Catalogues {
  static func run(_ table: inout Table) throws {
    for count in [10_000, 100_000] {
      for (name, model) in [("line", line(of: count)), ("star", star(of: count))] {
        let system = try model.resolved()
        for entry in Catalogue.standard.entries {
          try table.race(
            "\(name) of \(count)", rounds: 1,
            Contender(entry.code.rawValue) {
              try Catalogue.standard.ask(entry.code, of: system)
            } check: {
              "\($0.lookedAt) looked at, \($0.findings.count) findings, \($0.notes.count) notes"
            })
        }
      }
    }
  }

  /// Bets of which each is part of the one before and waits for it, each owned by a team that needs the one before.
  static func line(of count: Int) -> ProductOperatingSystem {
    var system = ProductOperatingSystem("Line", asOf: "2026-06-30")
    for index in 0..<count {
      var team = Team(Identifier("team-\(index)"), "Team")
      team.isCustomerFacing = index == 0
      var bet = Bet(Identifier("bet-\(index)"), "Bet", horizon: index == 0 ? .years : .months, owner: team.id)
      bet.state = .active
      bet.createdOn = "2026-01-01"
      if index > 0 {
        bet.parents = [Identifier("bet-\(index - 1)")]
        bet.dependencies = [.hard(Identifier("bet-\(index - 1)"))]
        system.add(Dependency(team.id, on: Identifier("team-\(index - 1)"), mode: .collaboration))
      }
      system.add(team)
      system.add(bet)
    }
    return system
  }

  /// A bet of which every other is part and for which every other waits, and a team that every other needs.
  static func star(of count: Int) -> ProductOperatingSystem {
    var system = ProductOperatingSystem("Star", asOf: "2026-06-30")
    for index in 0..<count {
      var team = Team(Identifier("team-\(index)"), "Team")
      team.isCustomerFacing = index == 1
      var bet = Bet(
        Identifier("bet-\(index)"), "Bet", horizon: index == 0 ? .years : .quarters, owner: team.id)
      bet.state = .active
      bet.createdOn = "2026-01-01"
      if index > 0 {
        bet.parents = ["bet-0"]
        bet.dependencies = [.hard("bet-0")]
        bet.contributors = ["team-0"]
        system.add(Dependency(team.id, on: "team-0", mode: .collaboration))
      }
      system.add(team)
      system.add(bet)
    }
    return system
  }
}
