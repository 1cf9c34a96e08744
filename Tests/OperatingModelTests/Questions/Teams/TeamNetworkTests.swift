import Testing

@testable import OperatingModel

@Suite struct TeamNetworkTests {
  private func rounded(_ share: Share?) -> Double? { share.map { ($0.value * 1000).rounded() / 1000 } }

  // MARK: Known answers

  @Test func larkspursNetwork() throws {
    let larkspur = try Fixtures.company("larkspur")
    let answer = try larkspur.resolved().ask(.teamNetwork)
    #expect(answer.tied == 9 && answer.ties.count == 12 && answer.pieces.count == 1 && answer.alone.isEmpty)
    #expect(rounded(answer.density) == 0.333)
    #expect(answer.teams.prefix(3).map(\.id) == ["T6", "T2", "T5"], "who lies between most comes first")
    let between = answer.teams.sorted { $0.id < $1.id }.map { rounded($0.betweenness) }
    #expect(between == [0.033, 0.196, 0.14, 0.06, 0.185, 0.503, 0, 0.027, 0])
    #expect(answer.teams.filter { $0.piecesWithout > 1 }.map(\.id) == ["T6"])
    #expect(answer.ties.filter(\.isBridge).map { [$0.first, $0.second] } == [["T6", "T9"]])
    // Every dependency runs one way: 12 of the 72 there could be.
    #expect(rounded(answer.directedDensity) == 0.167)
    try AnswerChecks.expectFaithful(.teamNetwork, of: larkspur)
    try AnswerChecks.expectFaithful(.teamNetwork(through: .openBets), of: larkspur)
    try AnswerChecks.expectSilent(.teamNetwork)
  }

  /// By hand: T1 needs 2 others in the end, T2 3, T3 2, T4 2, T7 3 (T6 through T3), T9 1, and the platforms none.
  @Test func larkspursCoupling() throws {
    let answer = try Fixtures.company("larkspur").resolved().ask(.teamNetwork)
    #expect(answer.teams.sorted { $0.id < $1.id }.map(\.reach) == [2, 3, 2, 2, 0, 0, 3, 0, 1])
    #expect(answer.reachTotal == 22)
    #expect(answer.reachAverage.map { ($0.value * 1000).rounded() } == 2444)
    #expect(rounded(answer.reachRelative) == 0.272)
    // A balanced tree of nine has 1 + 2·2 + 4·3 + 2·4 = 25.
    #expect(answer.reachNormalised == 0.88)
    #expect(answer.teams["T3"]?.needs == 2 && answer.teams["T3"]?.neededBy == 1)
    #expect(rounded(answer.teams["T3"]?.instability) == 0.667)
    #expect(answer.teams["T6"]?.instability == 0 && answer.teams["T9"]?.instability == 1)
  }

  @Test func whatIfTheGoBetweenStops() throws {
    let answer = try Fixtures.company("larkspur").resolved().ask(.teamNetwork)
    #expect(
      answer.findings.map(\.key.text) == [
        "teams.network.goBetween · T6", "teams.network.soleConnection · T6",
      ])
    #expect(
      answer.findings.map(\.statement) == [
        "“Data Platform” is tied by dependencies to 5 of 8 other teams, and lies on 50% of the shortest ways between "
          + "them. If it stopped, those that hang together with it would be in 2 pieces.",
        "“Data Platform” holds together 8 other teams that are tied by dependencies. Without it they would be in 2 "
          + "pieces, and \(answer.name("T9" as Identifier<Team>)) tied to nobody.",
      ])
    #expect(
      answer.findings.map { $0.facts.map { "\($0.field) \($0.value)" } } == [
        ["share of the shortest ways 50%", "partners 5 of 8"],
        ["pieces without it 2", "partners 5", "teams tied to it only 1"],
      ])
    #expect(
      answer.findings.map { $0.heuristics.map(\.rule) } == [
        ["from 25% of the shortest ways", "betweenness reads as being a go-between"],
        ["a team without which there are more pieces connects them alone"],
      ])
    #expect(answer.findings.map(\.hanging) == [nil, Finding.Hanging(8, "team")])
  }

  /// Published densities, as 2E / N(N-1) gives them.
  @Test(arguments: [
    (5, 10, 1.0), (200, 293, 0.015), (48, 183, 0.162), (60, 559, 0.316), (38, 174, 0.248),
  ])
  func densities(teams: Int, ties: Int, density: Double) throws {
    var model = ProductOperatingSystem("Structure")
    for number in 0..<teams { model.add(Team(Identifier("\(number)"), "")) }
    // Each tied to the next, then to the one after the next, and so on, until there are enough.
    let all = (1..<teams).lazy.flatMap { step in
      (0..<(teams - step)).lazy.map { TeamTie(Identifier("\($0)"), Identifier("\($0 + step)")) }
    }
    let answer = try model.resolved().ask(.teamNetwork(ties: Array(all.prefix(ties))))
    #expect(answer.tied == teams && answer.ties.count == ties)
    #expect(rounded(answer.density) == density)
  }

  // MARK: Relations

  @Test func teamsAreTiedByBets() throws {
    var model = NetworkChecks.teams(5)
    model.add(Bet("x", "X", owner: "a").with { $0.contributors = ["b", "c", "b", "a"] })
    model.add(Bet("y", "Y", owner: "a").with { $0.contributors = ["b"] })
    model.add(
      Bet("z", "Z").with {
        $0.contributors = ["c", "d"]
        $0.state = .done
      })
    let all = try model.resolved().ask(.teamNetwork(through: .bets))
    #expect(all.ties.map { "\($0.first)\($0.second) \($0.weight)" } == ["ab 2", "ac 1", "bc 1", "cd 1"])
    #expect(all.lookedAt == 4 && all.alone.isEmpty)
    #expect(all.teams["a"]?.needs == 2 && all.teams["b"]?.neededBy == 1)
    // Of a bet that nobody owns, nobody is known to need the other.
    #expect(all.teams["d"]?.needs == 0 && all.teams["d"]?.neededBy == 0 && all.teams["d"]?.needRank == nil)
    let open = try model.resolved().ask(.teamNetwork(through: .openBets))
    #expect(open.ties.count == 3 && open.alone == ["d"] && open.lookedAt == 4)
    // A bet whose state is recorded in words that say neither is not taken for open.
    model.bets["y"]?.state = .unknown
    #expect(try model.resolved().ask(.teamNetwork(through: .openBets)).ties.map(\.weight.value) == [1, 1, 1])
    try AnswerChecks.expectFaithful(.teamNetwork(through: .bets), of: model)
  }

  @Test func teamsAreTiedByPeople() throws {
    var model = NetworkChecks.teams(4)
    for person in ["p", "q"] { model.add(Person(Identifier(person))) }
    for team in ["a", "b", "c", "a"] { model.add(Assignment("p", team: Identifier(team))) }
    for team in ["a", "b"] { model.add(Assignment("q", team: Identifier(team), workItem: "w")) }
    let answer = try model.resolved().ask(.teamNetwork(through: .people))
    #expect(answer.ties.map { "\($0.first)\($0.second) \($0.weight)" } == ["ab 2", "ac 1", "bc 1"])
    #expect(answer.alone == ["d"])
    // Who shares people needs nobody: what only directed ties tell is not told.
    #expect(answer.directedDensity == nil && answer.reachTotal == nil && answer.teams["a"]?.needs == nil)
    try AnswerChecks.expectFaithful(.teamNetwork(through: .people), of: model)
  }

  @Test func tiesOfTheCompanysOwn() throws {
    let model = NetworkChecks.teams(3, "ab")
    let ties = [
      TeamTie("b", "c", weight: 4), TeamTie("c", "b"), TeamTie("c", "nobody"), TeamTie("a", "a"),
      TeamTie("a", "b", weight: -1, isDirected: true),
    ]
    let answer = try model.resolved().ask(.teamNetwork(ties: ties))
    #expect(answer.ties.map { "\($0.first)\($0.second) \($0.weight)" } == ["bc 5", "ab 0"])
    #expect(answer.notes.contains("1 given tie left out: an end is no team."))
    try AnswerChecks.expectFaithful(.teamNetwork(ties: ties), of: model)
  }

  @Test func effortIsToldWhereItIsRecorded() throws {
    var model = NetworkChecks.teams(3, "ab", "ba", "bc")
    model.dependencies[0].weight = 2
    model.dependencies[1].weight = 0.5
    let answer = try model.resolved().ask(.teamNetwork)
    #expect(answer.ties.map(\.effort) == [2.5, nil] && answer.ties.map(\.weight) == [2, 1])
  }

  // MARK: Groups

  private var grouped: ProductOperatingSystem {
    var model = NetworkChecks.teams(8, "ab", "bc", "ac", "de", "ef", "df", "cd")
    for (team, group) in ["a": "g", "b": "g", "c": "g", "d": "h", "e": "h", "f": "h"] {
      model.teams[Identifier(team)]?.parent = Identifier(group)
    }
    return model
  }

  @Test func groupsAlongTheTies() throws {
    let answer = try grouped.resolved().ask(.teamNetwork)
    // Two triangles and a tie between: 6/7 of the ties within, (7/14)² by chance in each of the two.
    let known = 6.0 / 7 - 0.5
    #expect(abs((answer.modularityOfGroups?.value ?? 0) - known) < 1e-12)
    #expect(abs((answer.modularityFound?.value ?? 0) - known) < 1e-12)
    #expect(answer.teams.sorted { $0.id < $1.id }.map(\.foundGroup) == [1, 1, 1, 2, 2, 2])
    #expect(
      answer.groups.map { "\($0.id) \($0.teams) \($0.needs) \($0.neededBy)" } == ["g 3 1 0", "h 3 0 1"])
    #expect(answer.groups.map(\.instability) == [1, 0])
    // Groups of teams have no ties of their own that could be missing.
    #expect(answer.alone == ["g", "h"] && !answer.gaps.contains { $0.what.hasPrefix("a tie") })
    #expect(answer.findings(.groupsCutAcross).isEmpty)
    #expect(answer.findings(.soleTie).map { $0.subjects.map(\.id) } == [["c", "d"]])
    #expect(answer.findings(.soleConnection).map { $0.subjects[0].id } == ["c", "d"])
    try AnswerChecks.expectFaithful(.teamNetwork, of: grouped)
  }

  @Test func groupsAcrossTheTies() throws {
    var model = grouped
    for team in ["a", "d"] { model.teams[Identifier(team)]?.parent = "g" }
    for team in ["b", "e"] { model.teams[Identifier(team)]?.parent = "h" }
    for team in ["c", "f"] { model.teams[Identifier(team)]?.parent = nil }
    let answer = try model.resolved().ask(.teamNetwork)
    #expect(answer.modularityOfGroups.map { $0 < 0 } == true)
    #expect(answer.findings(.groupsCutAcross).count == 1)
    #expect(
      try model.resolved().ask(TeamNetwork.teamNetwork { $0.largestModularityGap = 1 })
        .findings(.groupsCutAcross).isEmpty)
    // Four of six stand in a group with another one.
    let few = try model.resolved().ask(TeamNetwork.teamNetwork { $0.leastGrouped = 0.7 })
    #expect(few.modularityOfGroups == nil && few.groups.isEmpty && few.findings(.groupsCutAcross).isEmpty)
  }

  // MARK: Findings

  @Test func thresholdsMoveTheFindings() throws {
    let larkspur = try Fixtures.company("larkspur").resolved()
    let more = larkspur.ask(TeamNetwork.teamNetwork { $0.goBetweenFrom = 0.19 }).findings(.goBetween)
    #expect(more.map { $0.subjects[0].id } == ["T6", "T2"])
    #expect(larkspur.ask(TeamNetwork.teamNetwork { $0.goBetweenFrom = 0.51 }).findings(.goBetween).isEmpty)
  }

  @Test func aRingHasNoSoleConnection() throws {
    let ring = try NetworkChecks.teams(5, "ab", "bc", "cd", "de", "ea").resolved().ask(.teamNetwork)
    #expect(ring.findings.isEmpty)
    let open = try NetworkChecks.teams(5, "ab", "bc", "cd", "de").resolved().ask(.teamNetwork)
    #expect(open.findings(.soleConnection).map { $0.subjects[0].id } == ["c", "b", "d"])
    // Ties with a team that hangs by one tie are told with the team that it hangs on.
    #expect(open.findings(.soleTie).map { $0.subjects.map(\.id) } == [["b", "c"], ["c", "d"]])
  }

  // MARK: Bounds and dirt

  @Test func betweennessIsSampledBeyondTheBound() throws {
    let larkspur = try Fixtures.company("larkspur")
    // One search looks at 9 teams and 24 ends of ties: 66 steps are two searches.
    let answer = try larkspur.resolved().ask(.teamNetwork { $0.steps = 66 })
    #expect(answer.sampledFrom == 2)
    #expect(answer.teams.allSatisfy { $0.betweenness != nil && $0.closeness == nil })
    #expect(answer.notes.contains { $0.hasPrefix("Cut short at 66 steps: betweenness is estimated") })
    #expect(try larkspur.resolved().ask(.teamNetwork { $0.steps = 9 * 33 }).sampledFrom == nil)
    let one = try larkspur.resolved().ask(.teamNetwork { $0.steps = 1 })
    #expect(one.sampledFrom == 1 && one.reachTotal == nil)
    #expect(one.notes.contains { $0.hasSuffix("how many teams a team needs in the end is not told.") })
    try AnswerChecks.expectFaithful(.teamNetwork { $0.steps = 66 }, of: larkspur)
  }

  @Test func betsOfVeryManyTeamsAreLeftOutBeyondTheBound() throws {
    var model = NetworkChecks.teams(9)
    model.add(Bet("small", "", owner: "a").with { $0.contributors = ["b"] })
    model.add(
      Bet("crowd", "").with { bet in
        bet.contributors = "abcdefghi".map { Bet.Contribution(Identifier(String($0))) }
      })
    func question(_ most: Int) -> TeamNetwork { .teamNetwork(through: .bets).with { $0.mostPairs = most } }
    let answer = try model.resolved().ask(question(36))
    #expect(answer.ties.count == 1)
    #expect(answer.notes.contains("Cut short at 36 pairs: 1 bet of the most teams left out."))
    #expect(try model.resolved().ask(question(37)).ties.count == 36)
    try AnswerChecks.expectFaithful(question(36), of: model)
  }

  @Test func circlesAreLegal() throws {
    let answer = try NetworkChecks.teams(3, "ab", "ba", "bc", "ca").resolved().ask(.teamNetwork)
    #expect(answer.ties.count == 3 && answer.teams.allSatisfy { $0.reach == 2 })
    #expect(answer.reachTotal == 9)
  }

  @Test func oneTeamAndNone() throws {
    let one = try NetworkChecks.teams(1).resolved().ask(.teamNetwork)
    #expect(one.lookedAt == 1 && one.alone == ["a"] && one.density == nil && one.findings.isEmpty)
    #expect(
      one.gaps.map(\.description) == [
        "A tie by dependencies is not recorded for the one team; whether teams are tied so cannot be told."
      ])
    let pair = try NetworkChecks.teams(2, "ab").resolved().ask(.teamNetwork)
    #expect(pair.density == 1 && pair.teams["a"]?.betweenness == nil && pair.teams["a"]?.closeness == 1)
    #expect(pair.findings.isEmpty)
  }

  @Test(arguments: ["halden", "pocketfern"])
  func whatIsNotRecordedIsNoFinding(name: String) throws {
    let company = try Fixtures.company(name)
    #expect(try company.resolved().ask(.teamNetwork).findings.isEmpty)
    try AnswerChecks.expectFaithful(.teamNetwork(through: .bets), of: company)
  }

  /// Very many teams in a ring of dependencies: nothing takes more than its part of the bound.
  @Test func aLargeNetwork() throws {
    let count = 20_000
    let ids = (0..<count).map { Identifier<Team>("t\($0)") }
    let network = TieNetwork(
      links: ids.indices.map { .init(ids[$0], ids[($0 + 1) % count], isDirected: true) })
    let between = network.betweenness(steps: 200_000)
    #expect(between.sampledFrom == 3 && between.shares.count == count)
    #expect(network.closeness(steps: 200_000).shares.isEmpty)
    #expect(network.pieces.count == 1 && !network.nodes.contains { $0.piecesWithout > 1 })
  }

  // MARK: At random

  @Test func sameAsListedPairByPair() throws {
    for seed in 0..<120 {
      var cases = RandomCases(seed: seed)
      let model = NetworkChecks.company(&cases)
      let system = try model.resolved()
      for relation in [TeamRelation.bets, .openBets, .dependencies] {
        var weights: [String: Double] = [:]
        let ids = model.teams.map(\.id).sorted()
        for (place, one) in ids.enumerated() {
          for other in ids[(place + 1)...] {
            let weight =
              relation == .dependencies
              ? model.dependencies.count { Set([$0.consumer, $0.provider]) == [one, other] }
              : model.bets.count { bet in
                let isOpen = ![.done, .dropped, .closed].contains(bet.state)
                let teams = bet.contributors.map(\.team) + [bet.owner].compactMap { $0 }
                return (relation == .bets || isOpen) && teams.contains(one) && teams.contains(other)
              }
            if weight > 0 { weights["\(one) \(other)"] = Double(weight) }
          }
        }
        let answer = system.ask(.teamNetwork(through: relation))
        let found = answer.ties.map { ("\($0.first) \($0.second)", $0.weight.value) }
        #expect(Dictionary(found) { one, _ in one } == weights, "seed \(seed)")
        #expect(found.map(\.0).sorted() == weights.keys.sorted(), "seed \(seed)")
        // A team is a sole connection where the others in its piece come apart without it.
        for row in answer.teams {
          let rest = TieNetwork<Team>(
            answer.pieces[row.piece - 1].teams,
            links: answer.ties.filter { $0.first != row.id && $0.second != row.id }.map {
              .init($0.first, $0.second)
            })
          let piece = Set(answer.pieces[row.piece - 1].teams)
          let parts =
            rest.pieces.count { piece.contains($0[0]) }
            + rest.alone.count { piece.contains($0) && $0 != row.id }
          #expect(row.piecesWithout == max(1, parts), "seed \(seed)")
        }
      }
    }
  }
}
