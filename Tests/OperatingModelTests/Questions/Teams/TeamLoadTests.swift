import Testing

@testable import OperatingModel

@Suite struct TeamLoadTests {
  private var model: ProductOperatingSystem {
    var model = NetworkChecks.teams(5)
    model.teams["a"]?.size = 2
    model.teams["b"]?.size = 0
    for team in ["b", "c"] { model.teams[Identifier(team)]?.parent = "a" }
    model.add(Bet("v", "V", owner: "a").with { $0.contributors = ["b", "b", "a", "d"] })
    model.add(Bet("w", "W", owner: "b").with { $0.contributors = ["d"] })
    model.add(
      Bet("x", "X", owner: "c").with {
        $0.contributors = ["d"]
        $0.state = .done
      })
    model.add(Bet("y", "Y").with { $0.contributors = ["d"] })
    return model
  }

  @Test func aBetCountsOnceForEachTeam() throws {
    let answer = try model.resolved().ask(.teamLoad())
    #expect(answer.teams.map(\.id) == ["a", "b", "c", "d", "e"])
    #expect(answer.teams.map(\.ownedOpen) == [1, 1, 0, 0, 0])
    #expect(answer.teams.map(\.contributingOpen) == [0, 1, 0, 3, 0])
    #expect(answer.teams.map(\.ownedAll) == [1, 1, 1, 0, 0])
    #expect(answer.teams.map(\.contributingAll) == [0, 1, 0, 4, 0])
    #expect(answer.teams.map(\.neededByOwnersOpen) == [0, 1, 0, 2, 0])
    #expect(answer.teams.map(\.neededByOwners) == [0, 1, 0, 3, 0])
    // Both open bets of a's tree, each once, though v touches two teams of it.
    #expect(answer.teams.map(\.rolledUpOpen) == [2, nil, nil, 3, 0])
    // Nobody knows how many bets there are for each member of a team without any, or of one of unknown size.
    #expect(answer.teams.map(\.openPerMember) == [0.5, nil, nil, nil, nil])
    #expect(answer.withBets == 4 && answer.withoutBets == 1 && answer.members == 2 && answer.open == 6)
    // 1, 2 and 3: the mean difference is 8/9, half of it over the mean 2 is 2/9.
    #expect(answer.gini.map { abs($0.value - 2.0 / 9) < 1e-12 } == true)
    #expect(answer.largestShare == 0.5)
    try AnswerChecks.expectFaithful(.teamLoad(), of: model)
    try AnswerChecks.expectSilent(.teamLoad())
  }

  @Test func findingsShowTheirWork() throws {
    let answer = try model.resolved().ask(.teamLoad(mostPerMember: 0.4, mostOwners: 1, largestShare: 0.4))
    #expect(
      answer.findings.map(\.description).joined(separator: "\n") == """
        teams.load.manyPerMember   a “Team a”
          Has 1 open bet for 2 members: 0.5 for each.
          facts   a.ownedOpen = 1 · a.contributingOpen = 0 · a.size = 2 · work in progress is kept low [B20-12, P] · at most 0.4 open bets for each member [own, D]
          ask     Which of these does anybody work on this week, and who has been told about the others?
        teams.load.neededByMany   d “Team d”
          Is needed by 3 open bets of others; they belong to 2 teams.
          facts   d.contributingOpen = 3 · d.neededByOwnersOpen = 2 · d.ownedOpen = 0 · needed by the open bets of at most 1 teams [own, D]
          ask     When they all need it in the same week, who says which of them comes first?
        teams.load.concentrated   d “Team d”
          Carries 50% of what the open bets ask of teams: 3 of 6.
          facts   d.ownedOpen = 0 · d.contributingOpen = 3 · teams.open = 6 · no team carries more than 40% of the open load [own, D]
          ask     Is that where we want so many of our bets to meet, and what would have to be true for another team to take one?
        """)
    #expect(
      try model.resolved().ask(.teamLoad(mostPerMember: 0.5, mostOwners: 2, largestShare: 0.5)).findings
        .isEmpty)
  }

  @Test func oneTeamCarriesAllOfItAndThatIsNoFinding() throws {
    var one = NetworkChecks.teams(1)
    one.add(Bet("b", "B", owner: "a"))
    let answer = try one.resolved().ask(.teamLoad())
    #expect(answer.largestShare == 1 && answer.gini == 0 && answer.findings.isEmpty)
    #expect(answer.members == nil)
  }

  @Test func anEvenShareIsNoFinding() throws {
    var three = NetworkChecks.teams(3)
    for team in ["a", "b", "c"] { three.add(Bet(Identifier(team), "", owner: Identifier(team))) }
    #expect(try three.resolved().ask(.teamLoad()).findings.isEmpty)
    three.add(Bet("d", "", owner: "c"))
    #expect(
      try three.resolved().ask(.teamLoad()).findings(.loadConcentrated).map { $0.subjects[0].id } == ["c"])
  }

  @Test func sizesThatAddUpToTooManyDoNotTrap() throws {
    var model = NetworkChecks.teams(2)
    model.add(Bet("x", "", owner: "a"))
    model.teams["a"]?.size = .max
    model.teams["b"]?.size = .max
    #expect(try model.resolved().ask(.teamLoad()).members == nil)
  }

  @Test func dirtIsLeftAside() throws {
    var model = self.model
    model.add(Bet("v", "Again", owner: "e"))
    model.add(Bet("z", "Z", owner: "nobody").with { $0.contributors = ["nobody", "e"] })
    let system = try model.resolved(tolerating: [.unknownReference, .duplicateID])
    let answer = system.ask(.teamLoad())
    #expect(answer.team("e")?.ownedAll == 0 && answer.team("e")?.contributingOpen == 1)
    #expect(answer.team("e")?.neededByOwners == 0)
  }

  @Test func aLongChainOfTeams() throws {
    var model = ProductOperatingSystem("Chain")
    for number in 0..<500 {
      var team = Team(Identifier("t\(number)"), "")
      if number > 0 { team.parent = Identifier("t\(number - 1)") }
      model.add(team)
      model.add(Bet(Identifier("b\(number)"), "", owner: team.id))
    }
    let answer = try model.resolved().ask(.teamLoad())
    #expect(answer.team("t0")?.rolledUpOpen == 500 && answer.team("t499")?.rolledUpOpen == nil)
  }

  @Test(arguments: ["larkspur", "halden", "pocketfern"])
  func companies(name: String) throws {
    try AnswerChecks.expectFaithful(.teamLoad(), of: Fixtures.company(name))
  }

  @Test func sameAsCountedTeamByTeam() throws {
    for seed in 0..<200 {
      var cases = RandomCases(seed: seed)
      let model = NetworkChecks.company(&cases)
      let answer = try model.resolved().ask(.teamLoad())
      func isBelow(_ team: Identifier<Team>, _ top: Identifier<Team>) -> Bool {
        team == top || (model.teams[team]?.parent.map { isBelow($0, top) } ?? false)
      }
      for row in answer.teams {
        let open = model.bets.filter { ![.done, .dropped, .closed].contains($0.state) }
        func contributes(_ bet: Bet) -> Bool {
          bet.owner != row.id && bet.contributors.contains { $0.team == row.id }
        }
        #expect(row.ownedOpen == open.count { $0.owner == row.id }, "seed \(seed)")
        #expect(row.contributingOpen == open.count(where: contributes), "seed \(seed)")
        #expect(row.contributingAll == model.bets.count(where: contributes), "seed \(seed)")
        #expect(row.neededByOwners == Set(model.bets.filter(contributes).compactMap(\.owner)).count)
        let touching = open.count { bet in
          (bet.contributors.map(\.team) + [bet.owner].compactMap { $0 }).contains { isBelow($0, row.id) }
        }
        let isTop = model.teams[row.id]?.parent == nil
        #expect(row.rolledUpOpen == (isTop ? touching : nil), "seed \(seed)")
      }
    }
  }
}
