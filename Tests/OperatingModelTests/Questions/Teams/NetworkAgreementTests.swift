import Testing

@testable import OperatingModel

@Suite struct NetworkAgreementTests {
  @Test func larkspursNetworksDisagree() throws {
    let larkspur = try Fixtures.company("larkspur")
    let answer = try larkspur.resolved().ask(.networkAgreement())
    // By hand: bets tie T1–T5, T3–T5, T3–T7, T5–T6 and T6–T9.
    #expect(answer.inBoth == 4 && answer.onlyDependencies == 8 && answer.onlyBets == 1)
    #expect(answer.tie("T6", "T5")?.standing == .onlyBets)
    #expect(answer.tie("T2", "T8")?.standing == .onlyDependency)
    #expect(answer.tie("T9", "T6")?.standing == .both)
    #expect(answer.findings(.idleDependency).count == 8)
    #expect(
      answer.findings(.idleDependency).last?.description == """
        teams.networkAgreement.idle   T5 “Integrations Platform”
          T7 is recorded to depend on T5, and no open bet ties the two.
          facts   T5–T7.dependencies = 1 · T5–T7.sharedBets = 0 · T5–T7.betDependencies = 0 · the network of teams and that of their bets are held side by side [own, D]
          ask     What passes between the two today: what keeps things running, work that no bet records, or nothing?
        """)
    #expect(
      answer.findings(.unrecordedTie).map(\.description) == [
        """
        teams.networkAgreement.unrecorded   T5 “Integrations Platform”
          T5 and T6 are tied by 1 open bet that both work on; neither is recorded to depend on the other.
          facts   T5–T6.dependencies = none recorded · T5–T6.sharedBets = 1 · T5–T6.betDependencies = 0 · the network of teams and that of their bets are held side by side [own, D]
          ask     What does each of the two expect of the other here, and do both know it?
        """
      ])
    try AnswerChecks.expectFaithful(.networkAgreement(), of: larkspur)
    try AnswerChecks.expectSilent(.networkAgreement())
  }

  @Test func betsThatBuildOnBetsTieTheirOwners() throws {
    var model = NetworkChecks.teams(3, "ab")
    model.add(Bet("x", "X", owner: "a").with { $0.dependencies = [.soft("y"), .hard("y"), .soft("z")] })
    model.add(Bet("y", "Y", owner: "c").with { $0.state = .done })
    model.add(Bet("z", "Z", owner: "a"))
    let answer = try model.resolved().ask(.networkAgreement())
    #expect(
      answer.ties.map { "\($0.first)\($0.second) \($0.standing)" } == ["ab onlyDependency", "ac onlyBets"])
    #expect(answer.tie("a", "c")?.betDependencies == 1)
    #expect(answer.findings.map(\.code) == [.idleDependency, .unrecordedTie])
    // What one bet ties is too little to call a tie: then nothing ties teams by bets, and nothing can be told.
    let strict = try model.resolved().ask(.networkAgreement(fewestBets: 2))
    #expect(strict.ties.count == 1 && strict.findings.isEmpty)
    try AnswerChecks.expectFaithful(.networkAgreement(), of: model)
  }

  @Test func nothingIsHeldAgainstANetworkOfWhichNothingIsRecorded() throws {
    let teams = try NetworkChecks.teams(3, "ab").resolved().ask(.networkAgreement())
    #expect(teams.findings.isEmpty)
    #expect(
      teams.notes == ["No open bet is recorded to tie two teams; whether the networks disagree is unknown."])
    let halden = try Fixtures.company("halden").resolved().ask(.networkAgreement())
    #expect(halden.onlyBets == 10 && halden.findings.isEmpty)
    #expect(
      halden.notes == ["No dependency between teams is recorded; whether the networks disagree is unknown."])
    let pocketfern = try Fixtures.company("pocketfern").resolved().ask(.networkAgreement())
    #expect(pocketfern.findings.isEmpty && pocketfern.notes.count == 2)
  }

  @Test func teamsThatDependOnEachOther() throws {
    var model = NetworkChecks.teams(3, "ab", "ba")
    model.add(Bet("x", "X", owner: "a").with { $0.contributors = ["c"] })
    let answer = try model.resolved().ask(.networkAgreement())
    #expect(
      answer.findings(.idleDependency).map(\.statement) == [
        "a and b are recorded to depend on each other, and no open bet ties the two."
      ])
  }

  @Test func closedBetsCountWhereAsked() throws {
    var model = NetworkChecks.teams(2, "ab")
    model.add(
      Bet("x", "X", owner: "a").with {
        $0.contributors = ["b"]
        $0.state = .done
      })
    #expect(try model.resolved().ask(.networkAgreement()).inBoth == 0)
    #expect(try model.resolved().ask(.networkAgreement(openOnly: false)).inBoth == 1)
  }

  @Test func whatVeryManyTeamsShareTiesNoTwoInParticular() throws {
    var model = NetworkChecks.teams(6, "ab", "ca", "ef")
    model.add(Bet("x", "X", owner: "a").with { $0.contributors = ["b", "c", "d"] })
    model.add(Bet("y", "Y", owner: "d").with { $0.contributors = ["b"] })
    func told(_ most: Int) throws -> [String] {
      try model.resolved().ask(.networkAgreement(mostTeams: most)).ties.map {
        "\($0.first)\($0.second) \($0.standing) \($0.sharedBets)"
      }
    }
    let closed = [
      "ab both 1", "ac both 1", "ad onlyBets 1", "bc onlyBets 1", "bd onlyBets 2", "cd onlyBets 1",
    ]
    #expect(try told(4) == closed + ["ef onlyDependency 0"])
    // Four share X: it counts where a dependency or another bet ties two of them.
    #expect(try told(3) == ["ab both 1", "ac both 1", "bd onlyBets 2", "ef onlyDependency 0"])
    let answer = try model.resolved().ask(.networkAgreement(mostTeams: 3))
    #expect(
      answer.notes.last
        == "1 open bet of more than 3 teams: counted between teams that something else ties, and no tie of its own."
    )
    try AnswerChecks.expectFaithful(.networkAgreement(mostTeams: 3), of: model)
    model.bets = [try #require(model.bets["x"])]
    let alone = try model.resolved().ask(.networkAgreement(mostTeams: 3))
    #expect(alone.ties.map(\.standing) == [.both, .both, .onlyDependency] && alone.notes.count == 2)
  }

  @Test func sameAsListedPairByPair() throws {
    for seed in 0..<200 {
      var cases = RandomCases(seed: seed)
      let model = NetworkChecks.company(&cases)
      let answer = try model.resolved().ask(.networkAgreement())
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
          #expect(answer.tie(one, other)?.standing == expected, "seed \(seed)")
        }
      }
    }
  }
}
