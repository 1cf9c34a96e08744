import Testing

@testable import OperatingModel

extension ProductOperatingSystem {
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
) throws -> Answer<Q> {
  let answer = try model.resolved().ask(question, bounds: .none)
  for seed in 1...6 {
    let again = try OtherOrder.of(model, seed: seed, shufflingToo: ["Bet.parents"]).resolved().ask(
      question, bounds: .none)
    #expect(again == answer, "seed \(seed)", sourceLocation: place)
  }
  try AnswerChecks.expectFaithful(question, of: model, shuffles: 1, sourceLocation: place)
  return answer
}

extension Array where Element: EntityRow {
  /// The rows by ascending id.
  var inIDOrder: [Element] { sorted { $0.id < $1.id } }
}
