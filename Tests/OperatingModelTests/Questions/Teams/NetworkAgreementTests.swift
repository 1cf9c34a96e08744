import Testing

@testable import OperatingModel

@Suite struct NetworkAgreementTests {
  @Test func larkspursNetworksDisagree() throws {
    let larkspur = try Fixtures.company("larkspur")
    let answer = try larkspur.resolved().ask(.networkAgreement)
    // By hand: bets tie T1–T5, T3–T5, T3–T7, T5–T6 and T6–T9.
    #expect(answer.inBoth == 4 && answer.onlyDependencies == 8 && answer.onlyBets == 1)
    #expect(answer.ties["T6", "T5"]?.standing == .onlyBets)
    #expect(answer.ties["T2", "T8"]?.standing == .onlyDependency)
    #expect(answer.ties["T9", "T6"]?.standing == .both)
    #expect(answer.findings(.idle).count == 8)
    let idle = try #require(answer.findings(.idle).last)
    #expect(idle.key.text == "teams.networkAgreement.idle · T5 · T7")
    #expect(
      idle.statement
        == "“Solutions” is recorded to depend on “Integrations Platform”, and no open bet ties the two.")
    #expect(
      idle.facts.map { "\($0.field) \($0.value)" } == [
        "dependencies between the two 1", "open bets that both work on 0",
        "open bets of one that build on bets of the other 0",
      ])
    #expect(
      idle.heuristics.map(\.rule) == ["the network of teams and that of their bets are held side by side"])
    let unrecorded = try #require(answer.findings(.unrecorded).first)
    #expect(answer.findings(.unrecorded).count == 1 && answer.ties.first?.standing == .onlyBets)
    #expect(
      unrecorded.statement
        == "“Integrations Platform” and “Data Platform” are tied by 1 open bet that both work "
        + "on. Neither is recorded to depend on the other.")
    #expect(unrecorded.hanging == Finding.Hanging(1, "open bet"))
    try AnswerChecks.expectFaithful(.networkAgreement, of: larkspur)
    try AnswerChecks.expectSilent(.networkAgreement)
  }

  @Test func betsThatBuildOnBetsTieTheirOwners() throws {
    var model = NetworkChecks.teams(3, "ab")
    model.add(Bet("x", "X", owner: "a").with { $0.dependencies = [.soft("y"), .hard("y"), .soft("z")] })
    model.add(Bet("y", "Y", owner: "c").with { $0.state = .done })
    model.add(Bet("z", "Z", owner: "a"))
    let answer = try model.resolved().ask(.networkAgreement)
    #expect(
      answer.ties.map { "\($0.first)\($0.second) \($0.standing)" } == ["ac onlyBets", "ab onlyDependency"],
      "what bets tie first")
    #expect(answer.ties["a", "c"]?.betDependencies == 1)
    #expect(answer.findings(.unrecorded).count == 1 && answer.findings(.idle).count == 1)
    // What one bet ties is too little to call a tie: then nothing ties teams by bets, and nothing can be told.
    let strict = try model.resolved().ask(.networkAgreement { $0.fewestBets = 2 })
    #expect(strict.ties.count == 1 && strict.findings.isEmpty)
    try AnswerChecks.expectFaithful(.networkAgreement, of: model)
  }

  @Test func nothingIsHeldAgainstANetworkOfWhichNothingIsRecorded() throws {
    let teams = try NetworkChecks.teams(3, "ab").resolved().ask(.networkAgreement)
    #expect(teams.findings.isEmpty)
    let silent = "whether the networks disagree cannot be told"
    #expect(
      teams.gaps.map(\.description) == ["An open bet that ties two teams is not recorded; \(silent)."])
    let halden = try Fixtures.company("halden").resolved().ask(.networkAgreement)
    #expect(halden.onlyBets == 10 && halden.findings.isEmpty)
    #expect(
      halden.gaps.map(\.description) == ["A dependency between teams is not recorded; \(silent)."])
    let pocketfern = try Fixtures.company("pocketfern").resolved().ask(.networkAgreement)
    #expect(pocketfern.findings.isEmpty && pocketfern.gaps.count == 2)
  }

  @Test func teamsThatDependOnEachOther() throws {
    var model = NetworkChecks.teams(3, "ab", "ba")
    model.add(Bet("x", "X", owner: "a").with { $0.contributors = ["c"] })
    let answer = try model.resolved().ask(.networkAgreement)
    #expect(
      answer.findings(.idle).map(\.statement) == [
        "“Team a” and “Team b” are recorded to depend on each other, and no open bet ties the two."
      ])
  }

  @Test func closedBetsCountWhereAsked() throws {
    var model = NetworkChecks.teams(2, "ab")
    model.add(
      Bet("x", "X", owner: "a").with {
        $0.contributors = ["b"]
        $0.state = .done
      })
    #expect(try model.resolved().ask(.networkAgreement).inBoth == 0)
    #expect(try model.resolved().ask(.networkAgreement { $0.looksAt = .all }).inBoth == 1)
  }

  @Test func whatVeryManyTeamsShareTiesNoTwoInParticular() throws {
    var model = NetworkChecks.teams(6, "ab", "ca", "ef")
    model.add(Bet("x", "X", owner: "a").with { $0.contributors = ["b", "c", "d"] })
    model.add(Bet("y", "Y", owner: "d").with { $0.contributors = ["b"] })
    func told(_ most: Int) throws -> [String] {
      try model.resolved().ask(.networkAgreement { $0.mostTeams = most }).ties.map {
        "\($0.first)\($0.second) \($0.standing) \($0.sharedBets)"
      }.sorted()
    }
    let closed = [
      "ab both 1", "ac both 1", "ad onlyBets 1", "bc onlyBets 1", "bd onlyBets 2", "cd onlyBets 1",
    ]
    #expect(try told(4) == closed + ["ef onlyDependency 0"])
    // Four share X: it counts where a dependency or another bet ties two of them.
    #expect(try told(3) == ["ab both 1", "ac both 1", "bd onlyBets 2", "ef onlyDependency 0"])
    let answer = try model.resolved().ask(.networkAgreement { $0.mostTeams = 3 })
    #expect(
      answer.notes.last
        == "1 open bet of more than 3 teams: counted between teams that something else ties, and no tie of its own."
    )
    try AnswerChecks.expectFaithful(.networkAgreement { $0.mostTeams = 3 }, of: model)
    model.bets = [try #require(model.bets["x"])]
    let alone = try model.resolved().ask(.networkAgreement { $0.mostTeams = 3 })
    #expect(alone.ties.map(\.standing) == [.onlyDependency, .both, .both] && alone.notes.count == 1)
  }

  @Test("A bet of two thousand teams ties no two in particular, however far the bound is moved")
  func aBetOfTwoThousandTeams() throws {
    var model = ProductOperatingSystem("Crowd")
    for number in 0..<2_000 { model.add(Team(Identifier("t\(number)"), "Team \(number)")) }
    model.add(
      Bet("crowd", "Crowd").with { bet in
        bet.contributors = (0..<2_000).map { Bet.Contribution(Identifier("t\($0)")) }
      })
    model.add(Dependency("t0", on: "t1"))
    let answer = try model.resolved().ask(.networkAgreement { $0.mostTeams = 500 })
    #expect(answer.ties.map(\.standing) == [.both] && answer.findings.isEmpty && answer.notes.count == 1)
    #expect(answer.description.utf8.count < 5_000)
    #expect(throws: Problems.self) { try NetworkAgreement(json: #"{"mostTeams": 501}"#) }
  }

  @Test func sameAsListedPairByPair() throws {
    for seed in 0..<200 {
      var cases = RandomCases(seed: seed)
      let model = NetworkChecks.company(&cases)
      let answer = try model.resolved().ask(.networkAgreement)
      let ids = model.teams.map(\.id).sorted()
      for (place, one) in ids.enumerated() {
        for other in ids[(place + 1)...] {
          let pair: Set = [one, other]
          let open = model.bets.filter { ![.done, .dropped, .closed].contains($0.state) }
          let isTied = open.contains { bet in
            let teams = Set(bet.contributors.map(\.team) + [bet.owner].compactMap { $0 })
            let builtOn = bet.dependencies.compactMap { model.bets[$0.on]?.owner }
            return teams.isSuperset(of: pair) || builtOn.contains { Set([bet.owner, $0]) == [one, other] }
          }
          let depends = model.dependencies.contains { Set([$0.consumer, $0.provider]) == pair }
          let expected: TieStanding? =
            isTied ? (depends ? .both : .onlyBets) : depends ? .onlyDependency : nil
          #expect(answer.ties[one, other]?.standing == expected, "seed \(seed)")
        }
      }
    }
  }
}
