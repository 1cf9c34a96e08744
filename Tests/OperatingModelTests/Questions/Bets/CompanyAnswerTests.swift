import Testing

@testable import OperatingModel

/// What the three invented companies give to the questions that look back, at launches and at the roadmap.
@Suite struct CompanyAnswerTests {
  private func company(_ name: String) throws -> ResolvedSystem {
    try Fixtures.company(name).resolved()
  }

  @Test func pocketfernsExperimentsAreNotOfOneKind() throws {
    let answer = try company("pocketfern").ask(.experimentPortfolio)
    #expect(answer.rows["buddy-pairs"]?.side == .left, "L on all ten")
    #expect(answer.rows["quiet-wednesdays"]?.side == .mixed && answer.rows["paired-research"]?.side == .mixed)
    let invitation = try #require(answer.dimensions[.invitationToImposition])
    #expect(invitation.lowest == 0.1 && invitation.highest == 0.9)
    #expect(answer.findings(.allLeft).map { $0.subjects[0].id } == ["buddy-pairs"])
    // Neither histories nor states are recorded: nothing is held against a young company for that.
    #expect(answer.rows.allSatisfy { $0.skipped == nil })
    #expect(answer.findings(.skippedStage, .noDecideBy).isEmpty)
  }

  @Test(arguments: ["larkspur", "halden", "pocketfern"])
  func whatIsNotRecordedIsNoFinding(name: String) throws {
    let system = try company(name)
    #expect(system.ask(.decisionsAndOptions).findings.isEmpty)
    #expect(system.ask(.reviewsAndForecasts).findings.isEmpty)
    #expect(system.ask(.roadmapVisibility).findings.isEmpty)
    #expect(system.ask(.launchReadiness).findings.isEmpty)
    #expect(system.ask(.guideUsability).findings.isEmpty)
  }
}
