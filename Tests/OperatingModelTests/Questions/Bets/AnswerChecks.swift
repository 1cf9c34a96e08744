import Testing

@testable import OperatingModel

/// What every question and every answer has to keep.
enum AnswerChecks {
  /// The question and its answer survive being written down, and the order of saying does not matter.
  static func expectFaithful<Q: Question>(
    _ question: Q, of model: ProductOperatingSystem, beside other: ProductOperatingSystem? = nil,
    shuffles: Int = 8, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let beside = try other?.resolved()
    let answer = try model.resolved().ask(question, beside: beside)
    #expect(try Q(json: question.json) == question, sourceLocation: sourceLocation)
    #expect(try Q.Answer(json: answer.json) == answer, sourceLocation: sourceLocation)
    #expect(try Q.Answer(json: answer.compactJSON).json == answer.json, sourceLocation: sourceLocation)
    for seed in 0..<shuffles {
      let again = try shuffled(model, seed: seed).resolved().ask(question, beside: beside)
      #expect(again == answer, "seed \(seed)", sourceLocation: sourceLocation)
    }
    let keys = answer.findings.map(\.key)
    #expect(
      Set(keys).count == keys.count, "every finding has a key of its own", sourceLocation: sourceLocation)
    let kinds = Q.guide.findings.map(\.code)
    for finding in answer.findings {
      #expect(kinds.contains(finding.code), "the guide names \(finding.code)", sourceLocation: sourceLocation)
      #expect(
        !finding.facts.isEmpty && !finding.heuristics.isEmpty, "\(finding)", sourceLocation: sourceLocation)
      #expect(finding.question.hasSuffix("?"), "\(finding)", sourceLocation: sourceLocation)
    }
    let entry = try #require(Catalogue.standard[Q.guide.code], sourceLocation: sourceLocation)
    #expect(entry.guide == Q.guide, sourceLocation: sourceLocation)
  }

  /// A company of which nothing is said gives an answer with nothing in it, and says so.
  static func expectSilent<Q: Question>(
    _ question: Q, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let answer = try ProductOperatingSystem("Empty").resolved().ask(question)
    #expect(answer.lookedAt == 0 && answer.findings.isEmpty, sourceLocation: sourceLocation)
    #expect(!answer.notes.isEmpty, sourceLocation: sourceLocation)
  }

  /// The same said in another order.
  static func shuffled(_ model: ProductOperatingSystem, seed: Int) -> ProductOperatingSystem {
    var cases = RandomCases(seed: seed)
    var model = model
    model.teams = Roster(cases.shuffled(Array(model.teams)))
    model.dependencies = cases.shuffled(model.dependencies)
    model.people = Roster(cases.shuffled(Array(model.people)))
    model.assignments = cases.shuffled(model.assignments)
    model.managementTies = cases.shuffled(model.managementTies)
    model.fundingUnits = Roster(cases.shuffled(Array(model.fundingUnits)))
    model.bets = Roster(cases.shuffled(Array(model.bets)))
    model.opportunities = Roster(cases.shuffled(Array(model.opportunities)))
    model.options = Roster(cases.shuffled(Array(model.options)))
    model.releases = Roster(cases.shuffled(Array(model.releases)))
    model.impacts = Roster(cases.shuffled(Array(model.impacts)))
    model.launches = Roster(cases.shuffled(Array(model.launches)))
    model.reviews = Roster(cases.shuffled(Array(model.reviews)))
    model.judgingGuides = Roster(cases.shuffled(Array(model.judgingGuides)))
    model.metrics = Roster(cases.shuffled(Array(model.metrics)))
    model.metrics.edit { $0.observations = cases.shuffled($0.observations) }
    model.decisions = Roster(cases.shuffled(Array(model.decisions)))
    model.experiments = Roster(cases.shuffled(Array(model.experiments)))
    model.forecasts = Roster(cases.shuffled(Array(model.forecasts)))
    return model
  }
}
