import Testing

@testable import OperatingModel

@Suite("The bets of the worked companies")
struct BetsOfCompaniesTests {
  @Test(arguments: ["larkspur", "halden", "pocketfern"])
  func everyQuestionIsAnsweredSteadily(name: String) throws {
    let company = try Fixtures.company(name)
    try askSteadily(.betForces, of: company)
    try askSteadily(.betMix, of: company)
    try askSteadily(.betNesting, of: company)
    try askSteadily(.valueGaps, of: company)
    try askSteadily(.betConfidence, of: company)
    try askSteadily(.betShape, of: company)
    try askSteadily(.partyModes, of: company)
    try askSteadily(.intentFlow, of: company)
  }

  /// One bet with thousands of releases, impacts, parts and forces: time stays in proportion.
  @Test func aCrowdedBetTakesNoLongerThanItsParts() throws {
    var crowd = ProductOperatingSystem("Crowd")
    crowd.add(
      Bet("whole", "The whole").with { bet in
        bet.forces = (0..<5000).map { Bet.Force("f\($0)", .constraint) }
        bet.shapeRatings = (0..<5000).map { Bet.ShapeRating("r\($0)", .coordination, 1 + $0 % 5) }
        bet.confidence = (0..<500).map {
          BetConfidenceTests.profile(.of(Day(number: 20_000 + $0)), size: Estimate(0.1, 0.9))
        }
      })
    for number in 0..<5000 {
      crowd.add(
        Bet(Identifier("b\(number)"), "A part", parents: ["whole"]).with { $0.valueTypes = [.reduceCost] })
      crowd.add(Release(Identifier("r\(number)"), "A release", bets: ["whole"]))
      crowd.add(Impact(Identifier("i\(number)"), "An impact", bet: "whole"))
    }
    let system = try crowd.resolved()
    #expect(system.ask(.intentFlow).funnel.map(\.count) == [5000, 5000, 0])
    #expect(system.ask(.betForces).rows["whole"]?.movesNeeded == 4998)
    #expect(system.ask(.betMix).lookedAt == 5001)
    #expect(system.ask(.betShape).lookedAt == 1 && system.ask(.betConfidence).lookedAt == 1)
    #expect(system.ask(.betNesting).lookedAt == 1 && system.ask(.valueGaps).lookedAt == 5000)
  }

  @Test func larkspursMixByHorizonIsThatOfItsBets() throws {
    let answer = try Fixtures.company("larkspur").resolved().ask(.betMix { $0.facets = [.horizon, .curve] })
    let counts = answer.kinds.filter { $0.facet == .horizon }.map { "\($0.kind) \($0.count)" }
    #expect(counts == ["hours 1", "days 2", "weeks 5", "months 3", "quarters 2", "years 2", "decades 1"])
    let recorded = Statistics.sum(
      answer.kinds.filter { $0.facet == .horizon }.compactMap { $0.effort?.personWeeks })
    #expect(abs(recorded - 60.6) < 1e-9)
    #expect(answer.kinds["jCurve", of: .curve]?.count == 2 && answer.kinds["delayedStep", of: .curve] != nil)
  }

  @Test func pocketfernIsNotBlamedForWhatItDoesNotWriteDown() throws {
    let company = try Fixtures.company("pocketfern").resolved()
    #expect(company.ask(.betForces).findings.isEmpty)
    #expect(company.ask(.betShape).findings.isEmpty)
    #expect(company.ask(.betConfidence).findings.isEmpty)
    #expect(company.ask(.partyModes).findings.isEmpty)
  }
}
