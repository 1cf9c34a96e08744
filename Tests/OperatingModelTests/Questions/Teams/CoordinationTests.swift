import Testing

@testable import OperatingModel

@Suite struct CoordinationTests {
  private func percent(_ share: Share?) -> Double? { share.map { ($0.percent * 10).rounded() / 10 } }

  @Test func twelveTeams() throws {
    let halden = try Fixtures.company("halden")
    let likely = try halden.resolved().ask(.coordination { $0.teamCounts = [12] }).numbers[0]
    #expect(likely.pairs == 66 && percent(likely.allOnTime) == 6.9)
    let surer = try halden.resolved().ask(
      .coordination {
        $0.onTime = 0.95
        $0.teamCounts = [12]
      }
    ).numbers[0]
    #expect(surer.pairs == 66 && surer.allOnTime.map { $0.percent.rounded() } == 54)
    // For twelve teams to be in time as likely as not, each has to be with .5 to the power of 1/12.
    #expect(percent(likely.onTimeNeeded) == 94.4)
    try AnswerChecks.expectFaithful(.coordination { $0.teamCounts = [12, 3] }, of: halden)
    try AnswerChecks.expectSilent(.coordination)
  }

  @Test func haldensInitiativeOfFiveCostedTeams() throws {
    let answer = try Fixtures.company("halden").resolved().ask(.coordination)
    let row = try #require(answer.bets["one-booking"])
    #expect(row.teams == 5 && row.pairs == 10 && percent(row.allOnTime) == 32.8)
    let finding = try #require(answer.findings(.allInTime).first)
    #expect(answer.findings.count == 1 && finding.key.text == "teams.coordination.allInTime · one-booking")
    #expect(
      finding.statement == "“One Booking” needs 5 teams, which make 10 pairs. If each is in time with 80%, "
        + "independently of the others, all are with 33%.")
    #expect(
      finding.facts.map { "\($0.field) \($0.value)" }.dropFirst() == [
        "chance of all in time 33%", "chance that each would need 87%",
      ])
    #expect(
      finding.heuristics.map(\.rule) == [
        "all in time with at least 50%", "each team in time with 80%, independently of the others",
      ])
    #expect(finding.hanging == Finding.Hanging(5, "team"))
    #expect(answer.notes[0].contains("independently of the others: nothing recorded says so"))
    let surer = try Fixtures.company("halden").resolved().ask(Coordination.coordination { $0.onTime = 0.95 })
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
    let answer = try model.resolved().ask(.coordination)
    #expect(answer.bets.map(\.id) == ["x"] && answer.bets["x"]?.of == ["a", "b", "c"])
    #expect(answer.lookedAt == 2 && answer.outOf == nil && answer.gaps.isEmpty)
    model.add(Bet("w", "W"))
    let gap = try #require(try model.resolved().ask(.coordination).gaps.first)
    #expect(gap.key == "bets.contributors" && gap.missing == 1 && gap.outOf == 3 && gap.ids == ["w"])
    #expect(answer.notes.last?.hasPrefix("One team alone is recorded for 1 of 2 open bets.") == true)
    try AnswerChecks.expectFaithful(.coordination, of: model)
  }

  @Test func numbersThatAreNoNumbersOfTeams() throws {
    let answer = try ProductOperatingSystem("").resolved().ask(
      .coordination { $0.teamCounts = [-3, 0, 1, 2, .max, .min] })
    #expect(answer.numbers.map(\.pairs) == [nil, 0, 0, 1, nil, nil])
    #expect(answer.numbers.map(\.allOnTime) == [nil, 1, 0.8, Share(0.8 * 0.8), 0, nil])
    #expect(answer.numbers[1].onTimeNeeded == nil)
  }

  @Test func pocketfernNeedsNoCoordination() throws {
    #expect(try Fixtures.company("pocketfern").resolved().ask(.coordination).findings.isEmpty)
  }
}
