import Testing

@testable import OperatingModel

/// What is not recorded of the invented companies' people is told, and held against nobody.
@Suite struct TeamsOfCompaniesTests {
  @Test(arguments: ["larkspur", "halden", "pocketfern"])
  func whoWorksOnWhatIsNotRecorded(name: String) throws {
    let company = try Fixtures.company(name)
    let system = try company.resolved()
    #expect(system.ask(.realTeams).lookedAt == 0 && system.ask(.realTeams).findings.isEmpty)
    #expect(
      system.ask(.realTeams).gaps.map(\.description) == [
        "Who works on what in which team is not recorded; how many teams there really are cannot be told."
      ])
    #expect(system.ask(.jointAccountability).findings.isEmpty)
    #expect(system.ask(.jointAccountability).gaps.map(\.key) == ["assignments.team"])
    try AnswerChecks.expectFaithful(.realTeams, of: company)
    try AnswerChecks.expectFaithful(.jointAccountability, of: company)
  }

  @Test(arguments: ["halden", "pocketfern"])
  func neitherSlotsNorDependenciesAreRecorded(name: String) throws {
    let answer = try Fixtures.company(name).resolved().ask(.teamFocus)
    #expect(answer.findings.isEmpty && answer.teams.allSatisfy { $0.over == nil && $0.primaryStands == nil })
  }
}
