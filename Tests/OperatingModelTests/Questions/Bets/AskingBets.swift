import Testing

@testable import OperatingModel

/// Asks a question, and holds that question and answer survive being written down, and that the order of saying
/// does not matter.
@discardableResult
func askSteadily<Q: Question>(
  _ question: Q, of model: ProductOperatingSystem, at place: SourceLocation = #_sourceLocation
) throws -> Answer<Q> {
  let answer = try model.resolved().ask(question, bounds: .none)
  #expect(try Q(json: question.json) == question, sourceLocation: place)
  #expect(try Answer<Q>(json: answer.json) == answer, sourceLocation: place)
  #expect(try Answer<Q>(json: answer.compactJSON) == answer, sourceLocation: place)
  for seed in 1...5 {
    let shuffled = try OtherOrder.of(model, seed: seed).resolved().ask(question, bounds: .none)
    #expect(shuffled == answer, "seed \(seed)", sourceLocation: place)
  }
  AnswerChecks.expectSound(answer, at: place)
  return answer
}

extension ProductOperatingSystem {
  /// A system of some bets.
  static func of(_ bets: Bet...) -> ProductOperatingSystem {
    var system = ProductOperatingSystem("Acme")
    for bet in bets { system.add(bet) }
    return system
  }
}
