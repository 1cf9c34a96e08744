import Testing

@testable import OperatingModel

@Suite struct TeamHopsTests {
  @Test func larkspursDistancesToCustomers() throws {
    let answer = try askTeams(.teamHops(), of: Fixtures.company("larkspur"))
    #expect(answer.teams.map(\.hopsToCustomer) == [1, 1, 1, 1, 2, 2, 1, 2, 1])
    #expect(
      answer.team("T6")?.viaTeams == ["T1", "T2", "T3", "T4", "T9"] && answer.team("T6")?.consumers == 5)
    #expect(answer.team("T8")?.viaTeams == ["T2", "T4"] && answer.team("T8")?.consumers == 2)
    #expect(answer.team("T5")?.viaTeams == ["T1", "T2", "T3", "T7"])
    #expect(answer.team("T1")?.viaTeams == [])
    #expect(answer.findings.isEmpty)
  }

  @Test func larkspursDistancesToOutcomes() throws {
    let answer = try Fixtures.company("larkspur").resolved().ask(.teamHops())
    #expect(answer.teams.map(\.hopsToOutcome) == [1, nil, 3, nil, 2, 5, nil, nil, 4])
    // Retention follows closed books; T3 gets there over the hours that a close takes.
    #expect(answer.team("T3")?.viaBets == ["B8"])
    #expect(answer.team("T3")?.viaMetrics == ["M3"] && answer.team("T3")?.inputs == ["M2", "M3"])
    // What is contributed goes over the team that answers for it.
    #expect(answer.team("T5")?.viaBets == ["B10"] && answer.team("T5")?.viaMetrics == ["M8"])
    #expect(answer.team("T6")?.viaBets == ["B14"])
    #expect(answer.metrics.map(\.hopsToResult) == [1, 2, 3, 2, 2, 1, nil, 0, 0])
    #expect(answer.metric("M2")?.next == ["M3"] && answer.metric("M7")?.next == [])
    #expect(answer.withOutcome == 5 && answer.withInput == 2 && answer.independenceRecorded == 0)
    #expect(
      answer.notes.suffix(3) == [
        "No open bet or goal with a metric is recorded for 4 of 9 teams; their steps to an outcome are not recorded.",
        "Of 9 teams 5 have a way to a result, and 2 have an input to act on.",
        "How independently they work is not recorded.",
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
    let answer = try askTeams(.teamHops(), of: Self.lost)
    #expect(answer.teams.map(\.id) == ["alone", "cloud", "ping", "pong", "shop", "unsaid"])
    #expect(answer.teams.map(\.hopsToCustomer) == [nil, 2, nil, nil, 1, nil])
    #expect(answer.team("cloud")?.viaTeams == ["shop"] && answer.team("cloud")?.consumers == 2)
    #expect(answer.findings.map { $0.subjects.map(\.id) } == [["alone"], ["ping"], ["pong"]])
    #expect(answer.findings.allSatisfy { $0.code == .noWayToCustomer })
    #expect(answer.lookedAt == 5)
    #expect(
      answer.notes.first?.hasPrefix("Whether it is in contact with customers is not recorded for 1 of 6")
        == true)
    #expect(
      answer.findings[0].description == """
        teams.hops.noWayToCustomer   alone “Team alone”
          Does not meet customers, and no team is recorded that builds on what it makes.
          facts   alone.isCustomerFacing = false · alone.consumers = 0 · what a team makes reaches a customer in some number of steps [T340, p]
          ask     Who notices first when this team's work is missing, and over whom does a customer feel it?
        """)
  }

  @Test func silenceIsNoFinding() throws {
    // Nobody is recorded as meeting customers.
    var model = Self.lost
    model.teams.edit { $0.isCustomerFacing = false }
    var answer = try model.resolved().ask(.teamHops())
    #expect(answer.findings.isEmpty && answer.teams.allSatisfy { $0.hopsToCustomer == nil })
    #expect(answer.notes.first?.contains("how far they are cannot be told") == true)
    // No dependency is recorded.
    model = Self.lost
    model.dependencies = []
    answer = try model.resolved().ask(.teamHops())
    #expect(answer.findings.isEmpty && answer.team("cloud")?.hopsToCustomer == nil)
    #expect(answer.notes.contains("No dependency between teams is recorded."))
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
    let answer = try askTeams(.teamHops(), of: Self.measures)
    #expect(answer.teams.map(\.hopsToOutcome) == [3, 3, nil])
    #expect(answer.team("a")?.viaBets == ["part"] && answer.team("a")?.viaMetrics == ["in"])
    #expect(answer.team("b")?.viaGoals == ["goal"] && answer.team("b")?.inputs == ["in"])
    #expect(answer.findings.map(\.key) == [FindingKey(.noWayToOutcome, of: "c")])
    #expect(
      answer.findings[0].description == """
        teams.hops.noWayToOutcome   c “Team c”
          Its bets and goals are aimed at stray; no recorded influence leads from there to a result.
          facts   c.aimedAt = stray · c.hopsToOutcome = not recorded · team, input, driver, North Star, outcome [T340, p]
          ask     If this team's metric doubled, what would the business see, and who has written that down?
        """)
    #expect(answer.independenceRecorded == 2 && answer.independent == 1 && answer.withAll == 0)
    #expect(answer.withOutcome == 2 && answer.withInput == 2)
    #expect(
      answer.notes.last
        == "How independently they work is recorded for 2 of 3 teams: 1 finishes at least 70% without others, and 0 have all three [T349, I]."
    )
  }

  @Test func whatIsDoneLeadsNowhere() throws {
    var model = Self.measures
    model.bets["part"]?.state = .done
    model.goals["goal"]?.state = .met
    model.bets["lost"]?.state = .dropped
    let answer = try model.resolved().ask(.teamHops())
    #expect(answer.teams.allSatisfy { $0.hopsToOutcome == nil } && answer.findings.isEmpty)
    // Without a result there is nothing to be far from.
    model = Self.measures
    model.metrics["out"]?.role = .core
    #expect(try model.resolved().ask(.teamHops()).findings.isEmpty)
  }

  @Test func tiesAreAllTold() throws {
    var model = Self.measures
    model.add(Bet("second", "Second", owner: "b", targets: ["in", "star"]))
    model.add(Bet("third", "Third", owner: "b", targets: ["star"]))
    let row = try askTeams(.teamHops(), of: model).team("b")
    #expect(row?.hopsToOutcome == 2 && row?.viaBets == ["second", "third"])
    #expect(row?.viaGoals == [] && row?.viaMetrics == ["star"])
  }

  @Test func dependenciesStandOnADay() throws {
    var model = Self.lost
    model.dependencies[0].until = "2026-03-01"
    #expect(try model.resolved().ask(.teamHops()).team("cloud")?.hopsToCustomer == 2)
    #expect(try model.resolved().ask(.teamHops(on: "2026-03-01")).team("cloud")?.hopsToCustomer == 2)
    model.asOf = "2026-03-02"
    let answer = try model.resolved().ask(.teamHops())
    #expect(answer.team("cloud")?.hopsToCustomer == nil && answer.team("cloud")?.consumers == 1)
    #expect(answer.notes.contains("1 dependency does not stand on 2026-03-02, and is left aside."))
  }

  @Test(arguments: ["halden", "pocketfern"])
  func nothingIsHeldAgainstTheOtherCompanies(name: String) throws {
    let answer = try askTeams(.teamHops(), of: Fixtures.company(name))
    #expect(answer.findings.isEmpty && answer.teams.allSatisfy { $0.hopsToCustomer == nil })
  }

  @Test func emptyAndOne() throws {
    try AnswerChecks.expectSilent(.teamHops())
    let one = try askTeams(.teamHops(), of: .built { $0.add(Team.of("only") { $0.isCustomerFacing = true }) })
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
      let answer = try model.resolved().ask(.teamHops())
      let forth = small.leastEdges()
      for node in small.nodes {
        let isFacing = facing.contains(node)
        let fromFacing = facing.compactMap { forth[Int($0)][Int(node)] }.min()
        let hops = isFacing ? 1 : fromFacing.map { $0 + 1 }
        let row = try #require(answer.team(Identifier("t\(node)")))
        #expect(row.hopsToCustomer == hops, "seed \(seed)")
        let via = small.nodes.filter { consumer in
          !isFacing && small.hasEdge(consumer, node) && consumer != node
            && answer.team(Identifier("t\(consumer)"))?.hopsToCustomer.map { $0 + 1 } == hops && hops != nil
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
    let answer = try model.resolved().ask(.teamHops())
    #expect(answer.teams.last?.hopsToCustomer == length)
  }
}
