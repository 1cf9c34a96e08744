import Testing

@testable import OperatingModel

@Suite struct TeamHopsTests {
  @Test func larkspursDistancesToCustomers() throws {
    let answer = try askTeams(.teamHops, of: Fixtures.company("larkspur"))
    #expect(answer.teams.inIDOrder.map(\.hopsToCustomer) == [1, 1, 1, 1, 2, 2, 1, 2, 1])
    #expect(
      answer.teams["T6"]?.viaTeams == ["T1", "T2", "T3", "T4", "T9"] && answer.teams["T6"]?.consumers == 5)
    #expect(answer.teams["T8"]?.viaTeams == ["T2", "T4"] && answer.teams["T8"]?.consumers == 2)
    #expect(answer.teams["T5"]?.viaTeams == ["T1", "T2", "T3", "T7"])
    #expect(answer.teams["T1"]?.viaTeams == [])
    #expect(answer.findings.isEmpty)
  }

  @Test func larkspursDistancesToOutcomes() throws {
    let answer = try Fixtures.company("larkspur").resolved().ask(.teamHops)
    #expect(answer.teams.inIDOrder.map(\.hopsToOutcome) == [1, nil, 3, nil, 2, 5, nil, nil, 4])
    // Retention follows closed books; T3 gets there over the hours that a close takes.
    #expect(answer.teams["T3"]?.viaBets == ["B8"])
    #expect(answer.teams["T3"]?.viaMetrics == ["M3"] && answer.teams["T3"]?.inputs == ["M2", "M3"])
    // What is contributed goes over the team that answers for it.
    #expect(answer.teams["T5"]?.viaBets == ["B10"] && answer.teams["T5"]?.viaMetrics == ["M8"])
    #expect(answer.teams["T6"]?.viaBets == ["B14"])
    #expect(answer.metrics.inIDOrder.map(\.hopsToResult) == [1, 2, 3, 2, 2, 1, nil, 0, 0])
    #expect(answer.metrics["M2"]?.next == ["M3"] && answer.metrics["M7"]?.next == [])
    #expect(answer.withOutcome == 5 && answer.withInput == 2 && answer.independenceRecorded == 0)
    #expect(
      answer.gaps.map(\.description) == [
        "An open bet or goal with a metric is not recorded for 4 of 9 teams (“T2”, “T4”, “T7”, …); their steps to an outcome cannot be told.",
        "How independently it works is not recorded for any of 9 teams.",
      ])
  }

  /// Two that nobody in contact with customers builds on: one with nobody at all, and two that feed each other.
  static var lost: ProductOperatingSystem {
    .built { acme in
      acme.add(Team.of("shop") { $0.isCustomerFacing = true })
      acme.add(Team.of("cloud") { $0.isCustomerFacing = false })
      acme.add(Team.of("alone") { $0.isCustomerFacing = false })
      acme.add(Team.of("ping") { $0.isCustomerFacing = false })
      acme.add(Team.of("pong") { $0.isCustomerFacing = false })
      acme.add(Team.of("unsaid"))
      acme.add(Dependency("shop", on: "cloud"))
      acme.add(Dependency("ping", on: "pong"))
      acme.add(Dependency("pong", on: "ping"))
      acme.add(Dependency("ping", on: "cloud"))
    }
  }

  @Test func whereNoWayLeadsTheDistanceIsNotThere() throws {
    let answer = try askTeams(.teamHops, of: Self.lost)
    // Those without a way first; of the others the furthest.
    #expect(answer.teams.map(\.id) == ["alone", "ping", "pong", "unsaid", "cloud", "shop"])
    #expect(answer.teams.inIDOrder.map(\.id) == ["alone", "cloud", "ping", "pong", "shop", "unsaid"])
    #expect(answer.teams.inIDOrder.map(\.hopsToCustomer) == [nil, 2, nil, nil, 1, nil])
    #expect(answer.teams["cloud"]?.viaTeams == ["shop"] && answer.teams["cloud"]?.consumers == 2)
    #expect(answer.findings.map(\.key.subject).sorted() == ["alone", "ping", "pong"])
    #expect(answer.findings(.noWayToCustomer).count == 3)
    #expect(answer.lookedAt == 5)
    #expect(answer.gaps[0].key == "teams.isCustomerFacing" && answer.gaps[0].ids == ["unsaid"])
    let alone = try #require(answer.findings.first { $0.subject.id == "alone" })
    #expect(
      alone.statement
        == "“Team alone” does not meet customers, and no team is recorded that builds on what it makes.")
    #expect(alone.hanging == nil && answer.findings[0].hanging == Finding.Hanging(1, "team"))
    #expect(
      alone.facts.map(\.description) == [
        "“Team alone”: meets customers no", "“Team alone”: teams that build on it 0",
      ])
  }

  @Test func silenceIsNoFinding() throws {
    // Nobody is recorded as meeting customers.
    var model = Self.lost
    model.teams.edit { $0.isCustomerFacing = false }
    var answer = try model.resolved().ask(.teamHops)
    #expect(answer.findings.isEmpty && answer.teams.allSatisfy { $0.hopsToCustomer == nil })
    #expect(answer.gaps.first?.missing == 0 && answer.gaps.first?.key == "teams.isCustomerFacing")
    // No dependency is recorded.
    model = Self.lost
    model.dependencies = []
    answer = try model.resolved().ask(.teamHops)
    #expect(answer.findings.isEmpty && answer.teams["cloud"]?.hopsToCustomer == nil)
    #expect(answer.gaps.contains { $0.key == "dependencies" })
  }

  static var measures: ProductOperatingSystem {
    .built { acme in
      acme.add(
        Team.of("a") {
          $0.path = Team.PathToValue(); $0.path?.independence = 0.7
        })
      acme.add(
        Team.of("b") {
          $0.path = Team.PathToValue(); $0.path?.independence = 0.69
        })
      acme.add(Team.of("c"))
      acme.add(Metric("in", "Input", role: .input))
      acme.add(Metric("star", "Star", role: .northStar))
      acme.add(Metric("out", "Result", role: .result))
      acme.add(Metric("stray", "Stray", role: .input))
      acme.add(Influence("in", .increases, "star"))
      acme.add(Influence("star", .unknown, "out"))
      acme.add(Influence("stray", .increases, "stray"))
      acme.add(Bet("whole", "Whole", targets: ["in"]))
      acme.add(Bet("part", "Part", parents: ["middle"], owner: "a"))
      acme.add(Bet("middle", "Middle", parents: ["whole"]))
      acme.add(Bet("lost", "Lost", owner: "c", targets: ["stray"]))
      acme.add(Goal("goal", "Goal", kind: .target, metric: "in", owner: "b"))
    }
  }

  @Test func aBetIsAsNearAsWhatItIsPartOf() throws {
    let answer = try askTeams(.teamHops, of: Self.measures)
    #expect(answer.teams.inIDOrder.map(\.hopsToOutcome) == [3, 3, nil])
    #expect(answer.teams["a"]?.viaBets == ["part"] && answer.teams["a"]?.viaMetrics == ["in"])
    #expect(answer.teams["b"]?.viaGoals == ["goal"] && answer.teams["b"]?.inputs == ["in"])
    #expect(answer.findings(.noWayToOutcome).map(\.key.subject) == ["c"] && answer.findings.count == 1)
    #expect(
      answer.findings[0].statement
        == "What “Team c” answers for is aimed at “Stray”; no recorded influence leads from there to a result."
    )
    #expect(
      answer.findings[0].facts.map(\.description) == [
        "“Team c”: aimed at “Stray”", "“Team c”: steps to a result not recorded",
      ])
    #expect(answer.independenceRecorded == 2 && answer.independent == 1 && answer.withAll == 0)
    #expect(answer.withOutcome == 2 && answer.withInput == 2)
    #expect(answer.gaps.last?.key == "teams.path.independence" && answer.gaps.last?.ids == ["c"])
  }

  /// What a team is aimed at is never told as missing where it is aimed at something.
  @Test func whatItContributesToIsNotToldAsMissing() throws {
    var model = Self.measures
    model.teams.add(Team.of("d"))
    model.bets["lost"]?.contributors = [Bet.Contribution("d")]
    let answer = try askTeams(.teamHops, of: model)
    let finding = try #require(answer.findings.first { $0.subject.id == "d" })
    #expect(
      finding.statement
        == "What “Team d” contributes to is aimed at metrics from which no recorded influence leads to a result."
    )
    #expect(finding.facts.first?.value == "metrics of what it contributes to")
  }

  /// Every team that answers for a bet is as near as the bet, and what is over counts where it is asked for.
  @Test func severalAnswerForABet() throws {
    var model = Self.measures
    model.bets["part"]?.otherOwners = ["c"]
    #expect(try askTeams(.teamHops, of: model).teams.allSatisfy { $0.hopsToOutcome == 3 })
    model.bets["part"]?.state = .done
    #expect(try askTeams(.teamHops, of: model).teams.inIDOrder.map(\.hopsToOutcome) == [nil, 3, nil])
    let all = TeamHops.teamHops { $0.looksAt = .all }
    #expect(try askTeams(all, of: model).teams.allSatisfy { $0.hopsToOutcome == 3 })
  }

  /// A group of teams has nothing of its own that could be missing.
  @Test func groupsLackNothing() throws {
    var model = Self.measures
    model.teams.add(Team.of("group") { $0.unit = .group })
    #expect(try askTeams(.teamHops, of: model).teams["group"] == nil)
    model.add(Goal("theirs", "Theirs", kind: .target, metric: "in", owner: "group"))
    #expect(try askTeams(.teamHops, of: model).teams["group"]?.hopsToOutcome == 3)
  }

  @Test func whatIsDoneLeadsNowhere() throws {
    var model = Self.measures
    model.bets["part"]?.state = .done
    model.goals["goal"]?.state = .met
    model.bets["lost"]?.state = .dropped
    let answer = try model.resolved().ask(.teamHops)
    #expect(answer.teams.allSatisfy { $0.hopsToOutcome == nil } && answer.findings.isEmpty)
    // Without a result there is nothing to be far from.
    model = Self.measures
    model.metrics["out"]?.role = .core
    #expect(try model.resolved().ask(.teamHops).findings.isEmpty)
  }

  @Test func tiesAreAllTold() throws {
    var model = Self.measures
    model.add(Bet("second", "Second", owner: "b", targets: ["in", "star"]))
    model.add(Bet("third", "Third", owner: "b", targets: ["star"]))
    let row = try askTeams(.teamHops, of: model).teams["b"]
    #expect(row?.hopsToOutcome == 2 && row?.viaBets == ["second", "third"])
    #expect(row?.viaGoals == [] && row?.viaMetrics == ["star"])
  }

  @Test func dependenciesStandOnADay() throws {
    var model = Self.lost
    model.dependencies[0].until = "2026-03-01"
    #expect(try model.resolved().ask(.teamHops).teams["cloud"]?.hopsToCustomer == 2)
    #expect(try model.resolved().ask(.teamHops(on: "2026-03-01")).teams["cloud"]?.hopsToCustomer == 2)
    model.asOf = "2026-03-02"
    let answer = try model.resolved().ask(.teamHops)
    #expect(answer.teams["cloud"]?.hopsToCustomer == nil && answer.teams["cloud"]?.consumers == 1)
    #expect(answer.notes == ["Dependencies that do not stand on 2026-03-02 are left aside: 1 over."])
  }

  @Test(arguments: ["halden", "pocketfern"])
  func nothingIsHeldAgainstTheOtherCompanies(name: String) throws {
    let answer = try askTeams(.teamHops, of: Fixtures.company(name))
    #expect(answer.findings.isEmpty && answer.teams.allSatisfy { $0.hopsToCustomer == nil })
  }

  @Test func emptyAndOne() throws {
    try AnswerChecks.expectSilent(.teamHops)
    let one = try askTeams(.teamHops, of: .built { $0.add(Team.of("only") { $0.isCustomerFacing = true }) })
    #expect(one.teams.map(\.hopsToCustomer) == [1] && one.findings.isEmpty && one.lookedAt == 1)
  }

  /// Slow and obvious: the fewest edges from all to all.
  @Test func distancesAgreeWithThoseFoundSlowly() throws {
    for seed in 0..<150 {
      var cases = RandomCases(seed: seed)
      let small = cases.graph(upTo: 8)
      guard small.nodeCount > 0 else { continue }
      let facing = small.nodes.filter { _ in cases.int(0...3) == 0 }
      var model = ProductOperatingSystem("Random")
      for node in small.nodes {
        model.add(Team.of(Identifier("t\(node)")) { $0.isCustomerFacing = facing.contains(node) })
        model.add(Metric(Identifier("m\(node)"), "M", role: facing.contains(node) ? .result : .input))
        model.add(
          Bet(Identifier("b\(node)"), "B", owner: Identifier("t\(node)"), targets: [Identifier("m\(node)")]))
      }
      for edge in small.edges {
        if edge.source != edge.target {
          model.add(Dependency(Identifier("t\(edge.source)"), on: Identifier("t\(edge.target)")))
        }
        model.add(Influence(Identifier("m\(edge.source)"), .increases, Identifier("m\(edge.target)")))
      }
      let answer = try model.resolved().ask(.teamHops)
      let forth = small.leastEdges()
      for node in small.nodes {
        let isFacing = facing.contains(node)
        let fromFacing = facing.compactMap { forth[Int($0)][Int(node)] }.min()
        let hops = isFacing ? 1 : fromFacing.map { $0 + 1 }
        let row = try #require(answer.teams[Identifier("t\(node)")])
        #expect(row.hopsToCustomer == hops, "seed \(seed)")
        let via = small.nodes.filter { consumer in
          !isFacing && small.hasEdge(consumer, node) && consumer != node
            && answer.teams[Identifier("t\(consumer)")]?.hopsToCustomer.map { $0 + 1 } == hops && hops != nil
        }
        #expect(row.viaTeams == via.map { Identifier("t\($0)") }, "seed \(seed)")
        let toResult = isFacing ? 0 : facing.compactMap { forth[Int(node)][Int($0)] }.min()
        #expect(row.hopsToOutcome == toResult.map { $0 + 1 }, "seed \(seed)")
      }
    }
  }

  /// A chain is the worst case for a search that begins at each team anew.
  @Test func aLongChainTakesLinearTime() throws {
    let length = 20_000
    let model = ProductOperatingSystem.built { chain in
      chain.teams = Roster(
        (0..<length).map { number in
          Team.of(Identifier("\(100_000 + number)")) { $0.isCustomerFacing = number == 0 }
        })
      chain.dependencies = (1..<length).map {
        Dependency(Identifier("\(100_000 + $0 - 1)"), on: Identifier("\(100_000 + $0)"))
      }
    }
    let answer = try model.resolved().ask(.teamHops)
    #expect(answer.teams.first?.hopsToCustomer == length)
  }
}
