import Testing

@testable import OperatingModel

@Suite struct CoordinationTests {
  private func percent(_ share: Share?) -> Double? { share.map { ($0.percent * 10).rounded() / 10 } }

  @Test func twelveTeams() throws {
    let halden = try Fixtures.company("halden")
    let likely = try halden.resolved().ask(.coordination(teamCounts: [12])).numbers[0]
    #expect(likely.pairs == 66 && percent(likely.allOnTime) == 6.9)
    let surer = try halden.resolved().ask(.coordination(onTime: 0.95, teamCounts: [12])).numbers[0]
    #expect(surer.pairs == 66 && surer.allOnTime.map { $0.percent.rounded() } == 54)
    // For twelve teams to be in time as likely as not, each has to be with .5 to the power of 1/12.
    #expect(percent(likely.onTimeNeeded) == 94.4)
    try AnswerChecks.expectFaithful(.coordination(teamCounts: [12, 3]), of: halden)
    try AnswerChecks.expectSilent(.coordination())
  }

  @Test func haldensInitiativeOfFiveCostedTeams() throws {
    let answer = try Fixtures.company("halden").resolved().ask(.coordination())
    let row = try #require(answer.bet("one-booking"))
    #expect(row.teams == 5 && row.pairs == 10 && percent(row.allOnTime) == 32.8)
    #expect(
      answer.findings.map(\.description) == [
        """
        teams.coordination.allInTime   one-booking “One Booking”
          Needs 5 teams, which make 10 pairs. If each is in time with 80%, independently of the others, all are with 32.8%.
          facts   one-booking.teams = billing, booking, mainframe-integration, pricing, yard-ops · one-booking.allOnTime = 0.328 · one-booking.onTimeNeeded = 0.871 · each team in time with 80%, independently of the others [own, D] · all in time with at least 50% [own, D]
          ask     What of this would be worth having without all of them, and whose delay would the others hear of last?
        """
      ])
    #expect(answer.notes[0].contains("independently of the others: nothing recorded says so"))
    let surer = try Fixtures.company("halden").resolved().ask(.coordination(onTime: 0.95))
    #expect(surer.findings.isEmpty)
  }

  @Test func teamsOfAPlanAndOfTheBetCountOnce() throws {
    var model = NetworkChecks.teams(4)
    model.add(Bet("x", "X", owner: "a").with { $0.contributors = ["b", "a"] })
    model.add(
      CostPlan(
        "p", "P", bet: "x",
        teams: [
          CostPlan.CostedTeam(team: "b"), CostPlan.CostedTeam(team: "c"), CostPlan.CostedTeam(name: "d"),
        ]))
    model.add(Bet("y", "Y", owner: "a"))
    model.add(
      Bet("z", "Z", owner: "a").with {
        $0.contributors = ["b"]
        $0.state = .done
      })
    let answer = try model.resolved().ask(.coordination())
    #expect(answer.bets.map(\.id) == ["x"] && answer.bet("x")?.of == ["a", "b", "c"])
    #expect(answer.lookedAt == 2)
    #expect(answer.notes.last?.hasPrefix("For 1 of 2 open bets no more than one team is recorded") == true)
    try AnswerChecks.expectFaithful(.coordination(), of: model)
  }

  @Test func numbersThatAreNoNumbersOfTeams() throws {
    let answer = try ProductOperatingSystem("").resolved().ask(
      .coordination(teamCounts: [-3, 0, 1, 2, .max, .min]))
    #expect(answer.numbers.map(\.pairs) == [nil, 0, 0, 1, nil, nil])
    #expect(answer.numbers.map(\.allOnTime) == [nil, 1, 0.8, Share(0.8 * 0.8), 0, nil])
    #expect(answer.numbers[1].onTimeNeeded == nil)
  }

  @Test func pocketfernNeedsNoCoordination() throws {
    #expect(try Fixtures.company("pocketfern").resolved().ask(.coordination()).findings.isEmpty)
  }
}
