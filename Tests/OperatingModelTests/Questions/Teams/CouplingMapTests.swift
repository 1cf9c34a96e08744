import Testing

@testable import OperatingModel

@Suite struct CouplingMapTests {
  /// Six teams of two groups: g with few horizontals, h with many; bets of g hang under others, those of h don't.
  private var model: ProductOperatingSystem {
    var model = NetworkChecks.teams(8, "ab", "de", "ef", "df", "da", "ea", "fa", "db", "eb", "fb")
    for (team, group) in ["a": "g", "b": "g", "c": "g", "d": "h", "e": "h", "f": "h"] {
      model.teams[Identifier(team)]?.parent = Identifier(group)
    }
    model.add(Bet("top", "Top", owner: "g"))
    model.add(Bet("x", "X", parents: ["top"], owner: "a"))
    model.add(Bet("y", "Y", parents: ["top"], owner: "b"))
    model.add(Bet("z", "Z", owner: "d"))
    return model
  }

  @Test func fourCells() throws {
    let answer = try model.resolved().ask(.couplingMap)
    #expect(answer.rows.map(\.id) == [nil, "g", "h"])
    #expect(answer.rows.map(\.teams) == [8, 4, 4] && answer.rows.map(\.tied) == [5, 2, 3])
    #expect(answer.rows.map(\.cohesion) == [0.5, Share(2.0 / 3), 0])
    #expect(answer.rows.map(\.partners) == [4, 4, 4])
    #expect(answer.rows.map(\.cell) == ["locked grid", "locked grid", "hands-off gridlock"])
    let few = try model.resolved().ask(CouplingMap.couplingMap { $0.mostFew = 4 })
    #expect(few.rows.map(\.cell) == ["command towers", "command towers", "federated islands"])
    #expect(few.findings.isEmpty)
    #expect(answer.findings.map { $0.subjects[0].id } == ["Letters", "h", "g"], "the most teams first")
    #expect(
      answer.findings[1].statement
        == "In the group of “Team h”, the team in the middle is tied to 4 others by "
        + "dependencies. With verticals as they are recorded that is “hands-off gridlock” on the map.")
    #expect(
      answer.findings[1].facts.map { "\($0.field) \($0.value)" } == [
        "partners 4", "open bets that are part of another 0%",
      ])
    #expect(
      answer.findings[1].heuristics.map(\.rule) == [
        "two slots for planned work bear 2 other teams", "verticals and horizontals make four cells",
      ])
    // Groups of teams have no dependencies of their own that could be missing.
    let gap = try #require(answer.gaps.first)
    #expect(gap.key == "dependencies" && gap.ids == ["c"] && gap.outOf == 6)
    try AnswerChecks.expectFaithful(.couplingMap, of: model)
    try AnswerChecks.expectSilent(.couplingMap)
  }

  @Test func cellsAreTheCompanysToName() throws {
    let cells = [CouplingCell(isCohesive: true, hasMany: true, "the web")]
    let answer = try model.resolved().ask(.couplingMap { $0.cells = cells })
    #expect(answer.rows.map(\.cell) == ["the web", "the web", nil])
    try AnswerChecks.expectFaithful(.couplingMap { $0.cells = cells }, of: model)
  }

  @Test func larkspur() throws {
    let answer = try Fixtures.company("larkspur").resolved().ask(.couplingMap)
    // Partners of T1 to T9: 2 3 3 2 4 5 2 2 1.
    #expect(answer.rows.count == 1 && answer.rows[0].partners == 2)
    #expect(answer.rows[0].bets == 11 && answer.rows[0].partBets == 10)
    #expect(answer.rows[0].cell == "command towers" && answer.findings.isEmpty)
  }

  @Test(arguments: ["halden", "pocketfern"])
  func aLensWithoutDataIsNotApplied(name: String) throws {
    let answer = try Fixtures.company(name).resolved().ask(.couplingMap)
    #expect(answer.rows.allSatisfy { $0.cell == nil } && answer.findings.isEmpty)
    let gap = try #require(answer.gaps.first)
    #expect(
      gap.description
        == "A dependency between teams is not recorded; how many horizontals there are cannot be told.")
  }

  @Test("Which bets are looked at is asked, and a dependency that has ended is none")
  func whatIsLookedAt() throws {
    var model = self.model
    model.bets["y"]?.state = .done
    let system = try model.resolved()
    #expect(system.ask(.couplingMap).rows.map(\.bets) == [3, 2, 1])
    #expect(system.ask(.couplingMap { $0.looksAt = .all }).rows.map(\.bets) == [4, 3, 1])
  }
}
