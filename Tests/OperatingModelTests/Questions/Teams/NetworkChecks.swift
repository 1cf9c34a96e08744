import Testing

@testable import OperatingModel

/// What the questions about networks of teams share in their tests.
enum NetworkChecks {
  /// Teams a, b, c … of which the pairs of letters depend on one another.
  static func teams(_ count: Int, _ pairs: String...) -> ProductOperatingSystem {
    var model = ProductOperatingSystem("Letters")
    for letter in "abcdefghijklmnop".prefix(count) {
      model.add(Team(Identifier(String(letter)), "Team \(letter)"))
    }
    for pair in pairs {
      model.add(Dependency(Identifier(pair.prefix(1)), on: Identifier(pair.suffix(1))))
    }
    return model
  }

  /// A small company at random: teams in a tree, bets with owners, contributors and dependencies, and dependencies
  /// between teams.
  static func company(_ cases: inout RandomCases) -> ProductOperatingSystem {
    var model = ProductOperatingSystem("Random")
    let teams = cases.int(1...7)
    func team(_ cases: inout RandomCases) -> Identifier<Team> { Identifier("t\(cases.int(0...(teams - 1)))") }
    for number in 0..<teams {
      var team = Team(Identifier("t\(number)"), "Team \(number)")
      if number > 0, cases.int(0...1) == 0 { team.parent = Identifier("t\(cases.int(0...(number - 1)))") }
      team.size = [nil, 0, 3, 8][cases.int(0...3)]
      model.add(team)
    }
    for number in 0..<cases.int(0...8) {
      var bet = Bet(Identifier("b\(number)"), "Bet \(number)")
      if cases.int(0...3) > 0 { bet.owner = team(&cases) }
      bet.contributors = (0..<cases.int(0...4)).map { _ in Bet.Contribution(team(&cases)) }
      bet.state = [nil, .active, .done, .proposed][cases.int(0...3)]
      if number > 0, cases.int(0...1) == 0 {
        bet.dependencies = [.soft(Identifier("b\(cases.int(0...(number - 1)))"))]
        bet.parents = [Identifier("b\(cases.int(0...(number - 1)))")]
      }
      model.add(bet)
    }
    for _ in 0..<cases.int(0...8) {
      let (one, other) = (team(&cases), team(&cases))
      if one != other { model.add(Dependency(one, on: other)) }
    }
    return model
  }
}
