import Testing

@testable import OperatingModel

extension ProductOperatingSystem {
  /// The same said in another order, with all that is asked about teams.
  fileprivate func saidOtherwise(_ seed: Int) -> ProductOperatingSystem {
    var cases = RandomCases(seed: seed)
    var copy = self
    copy.teams = Roster(cases.shuffled(Array(teams)))
    copy.teams.edit { $0.evidenceDemanded = cases.shuffled($0.evidenceDemanded) }
    copy.dependencies = cases.shuffled(dependencies)
    copy.bets = Roster(cases.shuffled(Array(bets)))
    copy.bets.edit { bet in
      bet.targets = cases.shuffled(bet.targets)
      bet.parents = cases.shuffled(bet.parents)
      bet.contributors = cases.shuffled(bet.contributors)
    }
    copy.metrics = Roster(cases.shuffled(Array(metrics)))
    copy.influences = cases.shuffled(influences)
    copy.goals = Roster(cases.shuffled(Array(goals)))
    copy.fundingUnits = Roster(cases.shuffled(Array(fundingUnits)))
    return copy
  }

  /// A system that is said in steps.
  static func built(_ name: String = "Acme", _ edit: (inout ProductOperatingSystem) -> Void)
    -> ProductOperatingSystem
  {
    var system = ProductOperatingSystem(name)
    edit(&system)
    return system
  }
}

extension Team {
  /// A team after some edits, called by its id.
  static func of(_ id: Identifier<Team>, _ edit: (inout Team) -> Void = { _ in }) -> Team {
    var team = Team(id, "Team \(id.rawValue)")
    edit(&team)
    return team
  }
}

/// Asks about teams, and holds that the order of saying does not matter, and the rest of what every answer keeps.
@discardableResult
func askTeams<Q: Question>(
  _ question: Q, of model: ProductOperatingSystem, at place: SourceLocation = #_sourceLocation
) throws -> Q.Answer {
  let answer = try model.resolved().ask(question)
  for seed in 1...6 {
    let again = try model.saidOtherwise(seed).resolved().ask(question)
    #expect(again == answer, "seed \(seed)", sourceLocation: place)
  }
  try AnswerChecks.expectFaithful(question, of: model, shuffles: 1, sourceLocation: place)
  return answer
}
