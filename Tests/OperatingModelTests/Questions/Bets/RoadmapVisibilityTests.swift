import Testing

@testable import OperatingModel

@Suite struct RoadmapVisibilityTests {
  private static func bet(_ number: Int) -> Bet {
    var bet = Bet(Identifier(number < 10 ? "b0\(number)" : "b\(number)"), "Item \(number)")
    bet.novelty = number <= 34 ? (number <= 30 ? .new : .enable) : number <= 49 ? .enable : .improve
    bet.visibility = number <= 30 ? .customerFacing : .internalOnly
    return bet
  }

  /// C28's worked example in one telling: 34 on the official roadmap, 52 on the board.
  static var board: ProductOperatingSystem {
    var model = ProductOperatingSystem("Board")
    for number in 1...52 {
      var bet = bet(number)
      bet.isOnRoadmap = number <= 34
      model.add(bet)
    }
    model.add(problem("exports"))
    model.add(problem("trust"))
    model.add(BetOption("o1", "Rebuild", opportunity: "exports", bet: "b40"))
    return model
  }

  private static func problem(_ id: Identifier<Opportunity>) -> Opportunity {
    var problem = Opportunity(id, "The problem of \(id)")
    problem.isCoreProblem = true
    return problem
  }

  @Test func fiftyTwoItems() throws {
    let answer = try Self.board.resolved().ask(.roadmapVisibility)
    #expect(answer.onRoadmap == 34 && answer.work == 52 && answer.off == 18)
    #expect(answer.offShare.map { $0.percent.rounded() } == 35)
    #expect(answer.novelties[.enable]?.off == 15)
    #expect(answer.visibilities[.internalOnly]?.off == 18 && answer.visibilities[.customerFacing]?.off == 0)
    #expect(answer.problems.map(\.bets) == [[], ["b40"]])
    #expect(
      answer.findings.map(\.key) == [
        FindingKey("bets.roadmapVisibility.off", of: "Board"),
        FindingKey("bets.roadmapVisibility.enablingUnseen", of: "Board"),
        FindingKey("bets.roadmapVisibility.elephant", of: "trust"),
      ])
    #expect(answer.rows.prefix(18).allSatisfy { $0.standing == .off } && answer.rows.first?.id == "b35")
    try AnswerChecks.expectFaithful(.roadmapVisibility, of: Self.board)
    try AnswerChecks.expectSilent(.roadmapVisibility)
  }

  @Test func findingsShowTheirWork() throws {
    let answer = try Self.board.resolved().ask(.roadmapVisibility)
    #expect(
      answer.findings.map(\.description).joined(separator: "\n") == """
        Of 52 bets that are worked on, 18 are not on the roadmap (35%): “Item 35”, “Item 36”, “Item 37”, “Item 38”,
        “Item 39” and 13 more.
          facts   bets on the roadmap 34 · bets worked on 52 · off the roadmap 18
          rule    all work stands in one place (John Cutler, 2020)
          ask     If nothing on the roadmap shipped for a while, which of this work would still have to go on?
          bets.roadmapVisibility.off · Board
        15 of 18 bets that are off the roadmap enable other work.
          facts   enabling, off the roadmap 15 of 18 · enabling, on the roadmap 4 of 34
          rule    what is new looks better than what enables (John Cutler, 2020) · more than 50% of what is off (our
                  own)
          ask     What would we show instead, if we could only show what our results really rest on?
          bets.roadmapVisibility.enablingUnseen · Board
        “The problem of trust” is called a core problem by leaders, and no open bet is linked to it.
          facts   linked open bets 0
          rule    a core problem has bets (John Cutler, 2020)
          ask     What do we do about it today under another name, or what do we do instead of it?
          bets.roadmapVisibility.elephant · trust
        """)
  }

  /// The same in two tellings, with one bet that is only on paper.
  private static var tellings: (official: ProductOperatingSystem, real: ProductOperatingSystem) {
    var official = ProductOperatingSystem("Board", perspective: .official)
    var real = ProductOperatingSystem("Board", perspective: .real)
    for number in 1...52 {
      if number <= 34 { official.add(bet(number)) }
      if number > 1 { real.add(bet(number)) }
    }
    return (official, real)
  }

  @Test func twoTellingsInEitherOrder() throws {
    let (official, real) = Self.tellings
    let answer = try official.resolved().ask(.roadmapVisibility, beside: real.resolved())
    let turned = try real.resolved().ask(.roadmapVisibility, beside: official.resolved())
    #expect(answer.table == turned.table && answer.findings == turned.findings)
    #expect(answer.onRoadmap == 34 && answer.work == 51 && answer.off == 18)
    #expect(answer.rows["b01"]?.standing == .onlyOnPaper)
    #expect(answer.findings.count == 3)
    #expect(answer.findings(.off).count == 1 && answer.findings(.enablingUnseen).count == 1)
    #expect(
      answer.findings(.onlyOnPaper).map(\.statement) == [
        "1 bet is on the roadmap and not worked on in the real telling: “Item 1”."
      ])
    try AnswerChecks.expectFaithful(.roadmapVisibility, of: real, beside: official)
  }

  @Test func theFirstIsTheRoadmapWhereNeitherSays() throws {
    var (official, real) = Self.tellings
    (official.perspective, real.perspective) = (nil, nil)
    #expect(try official.resolved().ask(.roadmapVisibility, beside: real.resolved()).off == 18)
  }

  @Test func aBetIsBelieved() throws {
    var (official, real) = Self.tellings
    real.bets["b52"]?.isOnRoadmap = true
    official.bets["b02"]?.isOnRoadmap = false
    let answer = try real.resolved().ask(.roadmapVisibility, beside: official.resolved())
    #expect(answer.rows["b52"]?.standing == .on && answer.rows["b02"]?.standing == .off)
  }

  @Test func whatIsNotRecordedStandsInNoShare() throws {
    var model = ProductOperatingSystem("Unsaid")
    model.add(Bet("a", "A"))
    var answer = try model.resolved().ask(.roadmapVisibility)
    #expect(answer.offShare == nil && answer.work == 1 && answer.findings.isEmpty)
    #expect(
      answer.gaps.map(\.description) == [
        "Whether it is on the roadmap is not recorded for the one bet; such bets stand in no share.",
        "A core problem that leaders name is not recorded; whether nothing goes after one cannot be told.",
      ])
    #expect(answer.notes == ["Only one telling was looked at; work that it does not list is not seen."])
    model.bets["a"]?.isOnRoadmap = false
    answer = try model.resolved().ask(.roadmapVisibility)
    #expect(answer.offShare == 1 && answer.findings.count == 1 && answer.findings(.off).count == 1)
    #expect(answer.novelties.map(\.word) == [nil])
    model.bets["a"]?.state = .done
    #expect(try model.resolved().ask(.roadmapVisibility).lookedAt == 0)
  }

  @Test func thresholdsMoveTheFindings() throws {
    let system = try Self.board.resolved()
    let loose = RoadmapVisibility.roadmapVisibility { $0.largestOffShare = 0.35 }
    #expect(system.ask(loose).findings(.off).isEmpty)
    let patient = RoadmapVisibility.roadmapVisibility { $0.mostlyEnabling = 0.9 }
    #expect(system.ask(patient).findings(.enablingUnseen).isEmpty)
  }

  @Test func aClosedBetLeavesTheElephant() throws {
    var model = Self.board
    model.bets["b40"]?.state = .dropped
    let answer = try model.resolved().ask(.roadmapVisibility)
    #expect(answer.findings(.elephant).map { $0.subjects[0].id } == ["exports", "trust"])
    model.opportunities["exports"]?.isCoreProblem = nil
    #expect(try model.resolved().ask(.roadmapVisibility).findings(.elephant).count == 1)
  }

  @Test func randomCases() throws {
    for seed in 0..<500 {
      var cases = RandomCases(seed: seed)
      var official = ProductOperatingSystem("Random", perspective: .official)
      var real = ProductOperatingSystem("Random", perspective: .real)
      var expected: [Identifier<Bet>: RoadmapStanding] = [:]
      for number in 0..<cases.int(0...10) {
        let id = Identifier<Bet>("b\(number)")
        let (isOfficial, isReal) = (cases.int(0...1) == 0, cases.int(0...1) == 0)
        let states: [Bet.State?] = [nil, .active, .done]
        let (one, two) = (states[cases.int(0...2)], states[cases.int(0...2)])
        if isOfficial {
          var bet = Bet(id, "")
          bet.state = one
          official.add(bet)
        }
        if isReal {
          var bet = Bet(id, "")
          bet.state = two
          real.add(bet)
        }
        let isListed = isOfficial && one != .done
        let isWorked = isReal && two != .done
        if isWorked { expected[id] = isListed ? .on : .off } else if isListed { expected[id] = .onlyOnPaper }
      }
      let answer = try OtherOrder.of(real, seed: seed).resolved()
        .ask(.roadmapVisibility, beside: OtherOrder.of(official, seed: seed).resolved())
      #expect(answer.rows.map(\.id).sorted() == expected.keys.sorted(), "seed \(seed)")
      for row in answer.rows { #expect(row.standing == expected[row.id], "seed \(seed)") }
      #expect(answer.off == expected.values.count { $0 == .off }, "seed \(seed)")
    }
  }
}
