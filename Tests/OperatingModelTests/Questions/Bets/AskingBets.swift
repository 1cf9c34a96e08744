import Testing

@testable import OperatingModel

/// Asks a question, and holds that question and answer survive being written down, and that the order of saying
/// does not matter.
@discardableResult
func askSteadily<Q: Question>(
  _ question: Q, of model: ProductOperatingSystem, at place: SourceLocation = #_sourceLocation
) throws -> Q.Answer {
  let answer = try model.resolved().ask(question)
  #expect(try Q(json: question.json) == question, sourceLocation: place)
  #expect(try Q.Answer(json: answer.json) == answer, sourceLocation: place)
  #expect(try Q.Answer(json: answer.compactJSON) == answer, sourceLocation: place)
  for seed in 1...5 {
    let shuffled = try OtherOrder.of(model, seed: seed).resolved().ask(question)
    #expect(shuffled == answer, "seed \(seed)", sourceLocation: place)
  }
  let kinds = Q.guide.findings.map(\.code)
  #expect(answer.findings.allSatisfy { kinds.contains($0.code) }, sourceLocation: place)
  #expect(
    answer.findings.allSatisfy { !$0.facts.isEmpty && !$0.heuristics.isEmpty && $0.question.hasSuffix("?") },
    sourceLocation: place)
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
