import Testing

@testable import OperatingModel

@Suite struct GovernanceNounTests {
  @Test func governance() throws {
    try NounChecks.expectFaithful(
      everything: """
        {"evidence": ["tranches", "optionValue"], "returnWithin": "365d", "forecastTolerance": 0.2, "newHires": 0.3}
        """,
      Bet.Governance(), "{}")
    #expect(
      TableChecks.faults(in: Bet.Governance(returnWithin: .days(-1))) == ["amount.negative /returnWithin"])
  }

  @Test func aBetCarriesIt() throws {
    let text =
      #"{"id":"b","name":"B","stage":"A","governance":{"evidence":["committedReturn"],"returnWithin":"365d"}}"#
    let bet = try Bet(json: text)
    #expect(bet.governance == Bet.Governance(evidence: [.committedReturn], returnWithin: .days(365)))
    #expect(bet.compactJSON == text)
  }
}
