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
    let shuffled = try model.shuffled(seed).resolved().ask(question)
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
  /// The same system with its rosters and lists in another order.
  func shuffled(_ seed: Int) -> ProductOperatingSystem {
    var cases = RandomCases(seed: seed)
    var copy = self
    copy.teams = Roster(cases.shuffled(Array(teams)))
    copy.bets = Roster(cases.shuffled(Array(bets)))
    copy.insights = Roster(cases.shuffled(Array(insights)))
    copy.opportunities = Roster(cases.shuffled(Array(opportunities)))
    copy.options = Roster(cases.shuffled(Array(options)))
    copy.releases = Roster(cases.shuffled(Array(releases)))
    copy.impacts = Roster(cases.shuffled(Array(impacts)))
    copy.metrics = Roster(cases.shuffled(Array(metrics)))
    copy.influences = cases.shuffled(influences)
    return copy
  }

  /// A system of some bets.
  static func of(_ bets: Bet...) -> ProductOperatingSystem {
    var system = ProductOperatingSystem("Acme")
    for bet in bets { system.add(bet) }
    return system
  }
}
