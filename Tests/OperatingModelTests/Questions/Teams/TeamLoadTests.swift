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
    let answer = try model.resolved().ask(.teamLoad)
    #expect(answer.teams.map(\.id) == ["d", "b", "a", "c", "e"], "the most open bets first")
    let teams = answer.teams.sorted { $0.id < $1.id }
    #expect(teams.map(\.ownedOpen) == [1, 1, 0, 0, 0])
    #expect(teams.map(\.contributingOpen) == [0, 1, 0, 3, 0])
    #expect(teams.map(\.ownedAll) == [1, 1, 1, 0, 0])
    #expect(teams.map(\.contributingAll) == [0, 1, 0, 4, 0])
    #expect(teams.map(\.neededByOwnersOpen) == [0, 1, 0, 2, 0])
    #expect(teams.map(\.neededByOwners) == [0, 1, 0, 3, 0])
    // Both open bets of a's tree, each once, though v touches two teams of it.
    #expect(teams.map(\.rolledUpOpen) == [2, nil, nil, 3, 0])
    // Nobody knows how many bets there are for each member of a team without any, or of one of unknown size.
    #expect(teams.map(\.openPerMember) == [0.5, nil, nil, nil, nil])
    #expect(answer.withBets == 4 && answer.withoutBets == 1 && answer.members == 2 && answer.open == 6)
    // 1, 2 and 3: the mean difference is 8/9, half of it over the mean 2 is 2/9.
    #expect(answer.gini.map { abs($0.value - 2.0 / 9) < 1e-12 } == true)
    #expect(answer.largestShare == 0.5)
    try AnswerChecks.expectFaithful(.teamLoad, of: model)
    try AnswerChecks.expectSilent(.teamLoad)
  }

  @Test func findingsShowTheirWork() throws {
    let question = TeamLoad.teamLoad {
      $0.mostPerMember = 0.4
      $0.mostOwners = 1
      $0.largestShare = 0.4
    }
    let answer = try model.resolved().ask(question)
    // Of a kind, those on which most hangs come first; b has no members to hold its bets against.
    #expect(
      answer.findings.map(\.key.text) == [
        "teams.load.manyPerMember · a", "teams.load.neededByMany · d", "teams.load.concentrated · d",
      ])
    #expect(
      answer.findings.map(\.statement) == [
        "“Team a” has 1 open bet for 2 members: 0.5 for each.",
        "“Team d” is needed by 3 open bets of others; they belong to 2 teams.",
        "“Team d” carries 50% of what the open bets ask of teams: 3 of 6.",
      ])
    #expect(
      answer.findings.map { $0.facts.map { "\($0.subject) \($0.field) \($0.value)" } } == [
        ["a open bets of its own 1", "a open bets of others 0", "a size 2"],
        [
          "d open bets of its own 0", "d open bets of others 3", "d teams whose open bets need it 2",
        ],
        ["d open bets of its own 0", "d open bets of others 3", "d asked of all teams 6"],
      ])
    #expect(
      answer.findings.map { $0.heuristics.map(\.rule) } == [
        ["at most 0.4 open bets for each member", "work in progress is kept low"],
        ["needed by the open bets of at most 1 team"],
        ["no team carries more than 40% of the open load"],
      ])
    #expect(
      answer.findings.map(\.hanging) == [
        .init(1, "open bet"), .init(3, "open bet"), .init(3, "open bet"),
      ])
    let lenient = TeamLoad.teamLoad {
      $0.mostPerMember = 0.5
      $0.mostOwners = 2
      $0.largestShare = 0.5
    }
    #expect(try model.resolved().ask(lenient).findings.isEmpty)
  }

  @Test func whatCountsAsOpen() throws {
    var model = NetworkChecks.teams(1)
    let states: [Bet.State?] = [.active, .done, .unknown, nil]
    for (number, state) in states.enumerated() {
      model.add(Bet(Identifier("b\(number)"), "", owner: "a").with { $0.state = state })
    }
    model.add(Bet("ended", "", owner: "a").with { $0.endedOn = "2026-01-31" })
    let system = try model.with { $0.asOf = "2026-11-21" }.resolved()
    func open(_ scope: OpenScope) -> Int? {
      system.ask(.teamLoad { $0.looksAt = scope }).teams["a"]?.ownedOpen
    }
    // What is recorded in words that say neither is not open; what nobody recorded is taken for it, and is told.
    #expect(open(.usual) == 2 && open(.open) == 1 && open(.over) == 2 && open(.all) == 5)
    let gap = try #require(system.ask(.teamLoad).gaps.first { $0.key == "bets.state" })
    #expect(gap.missing == 2 && gap.outOf == 5 && gap.ids == ["b2", "b3"])
    #expect(system.ask(.teamLoad).gaps.contains { $0.key == "teams.size" })
  }

  @Test func whereSeveralAnswerEachOwns() throws {
    var model = NetworkChecks.teams(3)
    model.add(
      Bet("x", "X", owner: "a").with {
        $0.otherOwners = ["b"]
        $0.contributors = ["b", "c"]
      })
    let answer = try model.resolved().ask(.teamLoad)
    #expect(answer.teams.map(\.ownedOpen) == [1, 1, 0] && answer.teams.map(\.contributingOpen) == [0, 0, 1])
    try AnswerChecks.expectFaithful(.teamLoad, of: model)
  }

  @Test func oneTeamCarriesAllOfItAndThatIsNoFinding() throws {
    var one = NetworkChecks.teams(1)
    one.add(Bet("b", "B", owner: "a"))
    let answer = try one.resolved().ask(.teamLoad)
    #expect(answer.largestShare == 1 && answer.gini == 0 && answer.findings.isEmpty)
    #expect(answer.members == nil)
  }

  @Test func anEvenShareIsNoFinding() throws {
    var three = NetworkChecks.teams(3)
    for team in ["a", "b", "c"] { three.add(Bet(Identifier(team), "", owner: Identifier(team))) }
    #expect(try three.resolved().ask(.teamLoad).findings.isEmpty)
    three.add(Bet("d", "", owner: "c"))
    #expect(
      try three.resolved().ask(.teamLoad).findings(.concentrated).map { $0.subjects[0].id } == ["c"])
  }

  @Test func sizesThatAddUpToTooManyDoNotTrap() throws {
    var model = NetworkChecks.teams(2)
    model.add(Bet("x", "", owner: "a"))
    model.teams["a"]?.size = .max
    model.teams["b"]?.size = .max
    #expect(try model.resolved().ask(.teamLoad).members == nil)
  }

  @Test func dirtIsLeftAside() throws {
    var model = self.model
    model.add(Bet("v", "Again", owner: "e"))
    model.add(Bet("z", "Z", owner: "nobody").with { $0.contributors = ["nobody", "e"] })
    let system = try model.resolved(tolerating: [.unknownReference, .duplicateID])
    let answer = system.ask(.teamLoad)
    #expect(answer.teams["e"]?.ownedAll == 0 && answer.teams["e"]?.contributingOpen == 1)
    #expect(answer.teams["e"]?.neededByOwners == 0)
  }

  @Test func aLongChainOfTeams() throws {
    var model = ProductOperatingSystem("Chain")
    for number in 0..<500 {
      var team = Team(Identifier("t\(number)"), "")
      if number > 0 { team.parent = Identifier("t\(number - 1)") }
      model.add(team)
      model.add(Bet(Identifier("b\(number)"), "", owner: team.id))
    }
    let answer = try model.resolved().ask(.teamLoad)
    #expect(answer.teams["t0"]?.rolledUpOpen == 500 && answer.teams["t499"]?.rolledUpOpen == nil)
  }

  @Test(arguments: ["larkspur", "halden", "pocketfern"])
  func companies(name: String) throws {
    try AnswerChecks.expectFaithful(.teamLoad, of: Fixtures.company(name))
  }

  @Test func sameAsCountedTeamByTeam() throws {
    for seed in 0..<200 {
      var cases = RandomCases(seed: seed)
      let model = NetworkChecks.company(&cases)
      let answer = try model.resolved().ask(.teamLoad)
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
