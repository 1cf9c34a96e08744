import OperatingModel

/// Small models of every form that data may have: references to nowhere and to themselves, circles, taken ids.
extension RandomCases {
  mutating func system() -> ProductOperatingSystem {
    var system = ProductOperatingSystem("random")
    let (teams, bets, metrics) = (int(0...5), int(0...8), int(0...4))
    func isLucky(_ share: Int) -> Bool { int(1...100) <= share }
    for team in 0..<teams {
      var noun = Team(name("t", team), "")
      if isLucky(60) { noun.parent = name("t", int(0...teams)) }
      system.add(noun)
    }
    for bet in 0..<bets {
      var noun = Bet(name("b", bet), "")
      noun.horizon = isLucky(70) ? one(of: Horizon.allCases) : nil
      noun.owner = isLucky(70) ? name("t", int(0...teams)) : nil
      noun.parents = (0..<int(0...2)).map { _ in name("b", int(0...bets)) }
      noun.contributors = (0..<int(0...2)).map { _ in Bet.Contribution(name("t", int(0...teams))) }
      noun.dependencies = (0..<int(0...2)).map { _ in
        Bet.Dependency(on: name("b", int(0...bets)), isHard: isLucky(50))
      }
      noun.targets = (0..<int(0...2)).map { _ in name("m", int(0...metrics)) }
      if isLucky(30) {
        noun.effort = Estimate(.personWeeks(Finite(int(-2...6))), .personWeeks(Finite(int(-2...6))))
      }
      system.add(noun)
    }
    for metric in 0..<metrics {
      var noun = Metric(name("m", metric), "")
      noun.owner = isLucky(50) ? name("t", int(0...teams)) : nil
      noun.bet = isLucky(50) ? name("b", int(0...bets)) : nil
      system.add(noun)
    }
    for _ in 0..<int(0...3) {
      system.add(Influence(name("m", int(0...metrics)), .increases, name("m", int(0...metrics))))
    }
    // A later noun with a taken id is a copy: of two that differ, the first would depend on the order.
    if isLucky(30), let team = system.teams.first { system.add(team) }
    if isLucky(30), let bet = system.bets.last { system.add(bet) }
    return system
  }

  private func name<Subject>(_ kind: String, _ number: Int) -> Identifier<Subject> {
    Identifier("\(kind)\(number)")
  }

  /// A few bets above one another, with several parents, without a band, the wrong way round; rarely in circles.
  mutating func ladder() -> [Bet] {
    let count = int(1...9)
    let order = shuffled(Array(0..<count))
    let bands = one(of: [Horizon.allCases, [.weeks, .months, .quarters, .years]])
    let unplaced = one(of: [0, 15, 40])
    let isTidy = int(1...2) == 1
    var horizons = (0..<count).map { _ in one(of: bands) }
    if isTidy { horizons.sort() }
    return (0..<count).map { place in
      let above = place + 1 < count ? Array((place + 1)..<count) : []
      var parents = (0..<int(0...3)).compactMap { _ in above.isEmpty ? nil : one(of: above) }
      if int(1...30) == 1 { parents.append(int(0...(count - 1))) }
      return Bet(
        name("b", order[place]), "", horizon: int(1...100) <= unplaced ? nil : horizons[place],
        parents: parents.map { name("b", order[$0]) })
    }
  }
}
