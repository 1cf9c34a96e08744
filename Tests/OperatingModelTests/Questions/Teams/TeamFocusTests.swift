import Testing

@testable import OperatingModel

@Suite struct TeamFocusTests {
  /// A team with slots in percent.
  private static func team(
    _ id: Identifier<Team>, _ primary: Double, _ secondary: Double, _ adHoc: Double
  ) throws -> Team {
    var team = Team(id, "Team \(id)")
    team.slots = Team.Slots(
      primary: try #require(Share(percent: primary)), secondary: try #require(Share(percent: secondary)),
      adHoc: try #require(Share(percent: adHoc)))
    return team
  }

  // MARK: Larkspur

  @Test func larkspursSlots() throws {
    let larkspur = try Fixtures.company("larkspur")
    let answer = try larkspur.resolved().ask(.teamFocus())
    func standings(_ id: Identifier<Team>) -> [SlotStanding?] {
      answer.team(id).map { [$0.primary, $0.secondary, $0.adHoc] } ?? []
    }
    #expect(standings("T2") == [.atLimit, .atLimit, .atLimit])
    #expect(standings("T3") == [.beyond, .atLimit, .beyond])
    #expect(standings("T7") == [.beyond, .within, .beyond])
    #expect(standings("T6") == [.within, .within, .atLimit])
    for id in ["T1", "T4", "T5", "T8", "T9"] as [Identifier<Team>] {
      #expect(standings(id) == [.within, .within, .within], "\(id)")
    }
    func ids(_ code: FindingCode) -> [String] { answer.findings(code).map { $0.subjects[0].id } }
    #expect(ids(.primaryTooSmall) == ["T3", "T7"])
    #expect(ids(.adHocToPromote) == ["T3", "T7"])
    #expect(ids(.slotAtLimit) == ["T2", "T3", "T6"])
    #expect(ids(.secondaryTooLarge).isEmpty)
    try AnswerChecks.expectFaithful(.teamFocus(), of: larkspur)
  }

  @Test func larkspursPlatformsAreAskedForOneTooMany() throws {
    let system = try Fixtures.company("larkspur").resolved()
    let answer = system.ask(.teamFocus())
    #expect(answer.team("T5")?.demandedBy == ["T2", "T3", "T7"] && answer.team("T5")?.over == 1)
    #expect(answer.team("T6")?.demandedBy == ["T3", "T4", "T9"] && answer.team("T6")?.over == 1)
    #expect(answer.teams.map(\.over) == [0, 0, 0, 0, 1, 1, 0, 0, 0])
    #expect(
      answer.findings(.collaborationOverSlots).map { $0.subjects.map(\.id) } == [
        ["T5", "T2", "T3", "T7"], ["T6", "T3", "T4", "T9"],
      ])
    // Counting both sides, Reconciliation, asked by Solutions and asking both platforms, is over by one too.
    #expect(answer.team("T3")?.partners == ["T5", "T6", "T7"])
    #expect(answer.notes.contains { $0.contains("T3 with 3") })
    let both = system.ask(.teamFocus(countingBothSides: true))
    #expect(both.findings(.collaborationOverSlots).map { $0.subjects[0].id } == ["T3", "T5", "T6"])
  }

  @Test func findingsShowTheirWork() throws {
    let answer = try Fixtures.company("larkspur").resolved().ask(.teamFocus())
    let told = answer.findings.filter { ["T5", "T3", "T6"].contains($0.subjects[0].id) }
    #expect(
      told.map(\.description).joined(separator: "\n") == """
        teams.focus.primaryTooSmall   T3 “Reconciliation”
          Its primary effort has 35% of its attention; a primary one has more than 50%.
          facts   T3.slots.primary = 35% · T3.switching = 152000 USD to 456000 USD a year · primary slot: more than 50% [T264, p] · switching takes 10% to 30% of salaries [T264, p]
          ask     If only one effort could have this team's full attention in the cycle, which one would it be?
        teams.focus.promoteAdHoc   T3 “Reconciliation”
          What comes up takes 40% of its attention; above 25% it is no longer ad hoc, and wants to be promoted to a slot of its own.
          facts   T3.slots.adHoc = 40% · T3.switching = 152000 USD to 456000 USD a year · ad hoc slot: less than 25% [T264, p] · switching takes 10% to 30% of salaries [T264, p]
          ask     What keeps coming up, and which of it has become an effort that nobody named?
        teams.focus.atLimit   T3 “Reconciliation”
          Is exactly at the limit, which the rule leaves open: 25% for the secondary slot (less than 25%).
          facts   T3.slots.secondary = 25% · secondary slot: less than 25% [T264, p]
          ask     Are these round numbers what really happens, or what was written into the plan?
        teams.focus.overSlots   T5 “Integrations Platform”
          T2, T3 and T7 ask it to collaborate in one cycle; it has 2 slots beside the ad hoc one, 1 too few.
          facts   T5.demandedBy = T2, T3 and T7 · T5.slots = 2 · T5.switching = 140000 USD to 420000 USD a year · a collaboration takes a primary or secondary slot [T264, p] · 2 slots beside the ad hoc one [T264, p] · switching takes 10% to 30% of salaries [T264, p]
          ask     Which of these does the team itself expect to come first, and do those who wait know that?
        teams.focus.atLimit   T6 “Data Platform”
          Is exactly at the limit, which the rule leaves open: 25% for the ad hoc slot (less than 25%).
          facts   T6.slots.adHoc = 25% · ad hoc slot: less than 25% [T264, p]
          ask     Are these round numbers what really happens, or what was written into the plan?
        teams.focus.overSlots   T6 “Data Platform”
          T3, T4 and T9 ask it to collaborate in one cycle; it has 2 slots beside the ad hoc one, 1 too few.
          facts   T6.demandedBy = T3, T4 and T9 · T6.slots = 2 · T6.switching = 105000 USD to 315000 USD a year · a collaboration takes a primary or secondary slot [T264, p] · 2 slots beside the ad hoc one [T264, p] · switching takes 10% to 30% of salaries [T264, p]
          ask     Which of these does the team itself expect to come first, and do those who wait know that?
        """)
  }

  // MARK: Slots

  @Test(arguments: [(49.9, SlotStanding.beyond), (50, .atLimit), (50.1, .within)])
  func aPrimarySlotHasMoreThanHalf(percent: Double, expected: SlotStanding) throws {
    let system = try ProductOperatingSystem.with(Self.team("t", percent, 20, 20)).resolved()
    #expect(system.ask(.teamFocus()).team("t")?.primary == expected)
    #expect(system.ask(.teamFocus()).findings(.primaryTooSmall).count == (expected == .beyond ? 1 : 0))
    #expect(system.ask(.teamFocus()).findings(.slotAtLimit).count == (expected == .atLimit ? 1 : 0))
    #expect(system.ask(.teamFocus(primaryAbove: 0.4)).findings.isEmpty)
  }

  @Test(arguments: [(24.9, SlotStanding.within), (25, .atLimit), (25.1, .beyond)])
  func theOthersHaveLessThanAQuarter(percent: Double, expected: SlotStanding) throws {
    for isAdHoc in [false, true] {
      let team = try Self.team("t", 51, isAdHoc ? 20 : percent, isAdHoc ? percent : 20)
      let answer = try ProductOperatingSystem.with(team).resolved().ask(.teamFocus())
      let row = try #require(answer.team("t"))
      #expect((isAdHoc ? row.adHoc : row.secondary) == expected)
      #expect((isAdHoc ? row.secondary : row.adHoc) == .within)
      let code: FindingCode = isAdHoc ? .adHocToPromote : .secondaryTooLarge
      #expect(answer.findings(code).count == (expected == .beyond ? 1 : 0))
      #expect(answer.findings(.slotAtLimit).count == (expected == .atLimit ? 1 : 0))
    }
  }

  @Test func limitsAreComparedAsPeopleSayThem() throws {
    // 0.1 + 0.2 is not 0.3 in binary.
    var team = Team("t", "Team")
    team.slots = Team.Slots(primary: 0.6, secondary: try #require(Share(0.1 + 0.2)), adHoc: 0.1)
    let answer = try ProductOperatingSystem.with(team).resolved().ask(.teamFocus(secondaryBelow: 0.3))
    #expect(answer.team("t")?.secondary == .atLimit)
  }

  @Test func switchingIsToldOnlyWhereThereIsTooMuchOfIt() throws {
    var (calm, busy) = (try Self.team("calm", 60, 20, 20), try Self.team("busy", 20, 20, 60))
    (calm.annualCost, busy.annualCost) = (Money(1_000_000, .usd), Money(1_000_001, .usd))
    let answer = try ProductOperatingSystem.with(calm, busy).resolved().ask(.teamFocus())
    #expect(answer.team("calm")?.switchingLow == nil)
    #expect(answer.team("busy")?.switchingLow == Money(100_000, .usd))
    #expect(answer.team("busy")?.switchingHigh == Money(300_000, .usd))
    #expect(answer.notes.contains { $0.contains("rule of thumb") })
  }

  // MARK: Collaboration

  @Test func onlyCollaborationTakesASlot() throws {
    var model = ProductOperatingSystem.with(Team("p", "P"), Team("a", "A"), Team("b", "B"), Team("c", "C"))
    for consumer in ["a", "b", "c"] as [Identifier<Team>] {
      model.add(Dependency(consumer, on: "p", mode: .xAsAService))
    }
    #expect(try model.resolved().ask(.teamFocus()).team("p")?.over == 0)
    // Where no mode is recorded, closeness says whether they work together.
    model.dependencies = [
      Dependency("a", on: "p", closeness: .collaborative),
      Dependency("b", on: "p", closeness: .fullyEmbedded),
      Dependency("c", on: "p", closeness: .supportive),
    ]
    let asked = try model.resolved().ask(.teamFocus()).team("p")
    #expect(asked?.demandedBy == ["a", "b"])
    #expect(try model.resolved().ask(.teamFocus(slots: 1)).team("p")?.over == 1)
    // Where neither is recorded, nothing can be told.
    model.dependencies = [Dependency("a", on: "p")]
    let silent = try model.resolved().ask(.teamFocus())
    #expect(silent.team("p")?.over == nil && silent.findings.isEmpty)
    #expect(silent.notes.contains { $0.hasPrefix("How the two work together is not recorded for 1 of 1") })
  }

  @Test func whatIsSaidTwiceIsAskedOnce() throws {
    var model = ProductOperatingSystem.with(Team("p", "P"), Team("a", "A"))
    for _ in 0..<5 { model.add(Dependency("a", on: "p", mode: .collaboration)) }
    let asked = try model.resolved().ask(.teamFocus()).team("p")
    #expect(asked?.demandedBy == ["a"])
  }

  @Test func aSlotWithoutAttentionIsNone() throws {
    var model = ProductOperatingSystem.with(
      try Self.team("p", 90, 0, 10), Team("a", "A"), Team("b", "B"))
    model.add(Dependency("a", on: "p", mode: .collaboration))
    model.add(Dependency("b", on: "p", mode: .collaboration))
    let answer = try model.resolved().ask(.teamFocus())
    #expect(answer.team("p")?.slots == 1 && answer.team("p")?.over == 1)
    #expect(answer.team("a")?.slots == 2)
  }

  @Test func whatIsOverIsLeftAside() throws {
    var model = ProductOperatingSystem.with(Team("p", "P"), Team("a", "A"), Team("b", "B"), Team("c", "C"))
    model.asOf = "2026-06-01"
    var dependencies = ["a", "b", "c"].map { Dependency(Identifier($0), on: "p", mode: .collaboration) }
    (dependencies[0].until, dependencies[1].since) = ("2026-05-31", "2026-06-02")
    (dependencies[2].since, dependencies[2].until) = ("2026-06-01", "2026-06-01")
    model.dependencies = dependencies
    let answer = try model.resolved().ask(.teamFocus())
    #expect(answer.team("p")?.demandedBy == ["c"])
    #expect(answer.notes.contains { $0.hasSuffix("2 dependencies.") })
    model.asOf = nil
    let asked = try model.resolved().ask(.teamFocus()).team("p")
    #expect(asked?.demandedBy == ["a", "b", "c"])
  }

  // MARK: Closeness

  @Test func shouldBeCloserIsProblemA() throws {
    var model = ProductOperatingSystem.with(Team("a", "Checkout"), Team("p", "Platform"))
    var dependency = Dependency("a", on: "p", closeness: .transactional, shouldBe: .collaborative)
    dependency.cause = .incentives
    model.add(dependency)
    let answer = try model.resolved().ask(.teamFocus())
    #expect(answer.mismatches.map(\.kind) == [.tooFar] && answer.mismatches.map(\.steps) == [2])
    #expect(
      answer.findings.map(\.description) == [
        """
        teams.focus.tooFar   a “Checkout”
          Works with p “Platform” by request and delivery; the work deserves that they work together, each from a team of its own. They are too far apart (problem A).
          facts   a-p.closeness = transactional · a-p.shouldBe = collaborative · a-p.cause = incentives · too far apart is mostly a matter of strategy, alignment or incentives [T335, p]
          ask     What does each of the two lose by moving closer: which goal, priority or reward stands against it?
        """
      ])
    #expect(try model.resolved().ask(.teamFocus(smallestMismatch: 3)).findings.isEmpty)
    try AnswerChecks.expectFaithful(.teamFocus(), of: model)
  }

  @Test func couldBeLooserIsProblemB() throws {
    var model = ProductOperatingSystem.with(Team("a", "Checkout"), Team("p", "Platform"))
    model.add(Dependency("a", on: "p", closeness: .collaborative, shouldBe: .transactional))
    let answer = try model.resolved().ask(.teamFocus())
    #expect(answer.findings.map(\.code) == [.tooCloseTogether])
    #expect(answer.findings[0].facts.contains(Fact("a-p", "cause", nil as String?)))
    model.dependencies[0].shouldBe = .collaborative
    #expect(try model.resolved().ask(.teamFocus()).findings.isEmpty)
    model.dependencies[0].closeness = nil
    let unknown = try model.resolved().ask(.teamFocus())
    #expect(unknown.findings.isEmpty && unknown.notes.contains { $0.contains("no mismatch can be told") })
  }

  @Test func severalMismatchesOfTwoTeamsAreToldOnceAKind() throws {
    var model = ProductOperatingSystem.with(Team("a", "Checkout"), Team("p", "Platform"))
    model.add(Dependency("a", on: "p", closeness: .transactional, shouldBe: .supportive))
    model.add(Dependency("a", on: "p", closeness: .transactional, shouldBe: .fullyEmbedded))
    model.add(Dependency("a", on: "p", closeness: .transactional, shouldBe: .fullyEmbedded))
    model.add(Dependency("a", on: "p", closeness: .collaborative, shouldBe: .supportive))
    let answer = try model.resolved().ask(.teamFocus())
    #expect(answer.mismatches.map(\.steps) == [3, 1, 1])
    #expect(answer.findings.map(\.code) == [.tooFarApart, .tooCloseTogether])
    #expect(answer.findings[0].facts[1].value == "fullyEmbedded")
    try AnswerChecks.expectFaithful(.teamFocus(), of: model)
  }

  // MARK: Little and much

  @Test func nothingIsToldOfNothing() throws {
    try AnswerChecks.expectSilent(.teamFocus())
    let one = try ProductOperatingSystem.with(Team("t", "Team")).resolved().ask(.teamFocus())
    #expect(one.lookedAt == 0 && one.findings.isEmpty && one.teams.count == 1)
    #expect(one.team("t")?.over == nil && one.team("t")?.primary == nil)
  }

  @Test func demandIsWhatAPlainCountGives() throws {
    for seed in 0..<200 {
      var cases = RandomCases(seed: seed)
      var model = ProductOperatingSystem("Random")
      let count = cases.int(1...7)
      for number in 0..<count { model.add(Team(Identifier("t\(number)"), "T")) }
      for _ in 0..<cases.int(0...20) {
        let (one, other) = (cases.int(0...(count - 1)), cases.int(0...(count - 1)))
        guard one != other else { continue }
        let modes: [Dependency.Mode?] = [.collaboration, .xAsAService, .facilitating, nil]
        model.add(
          Dependency(Identifier("t\(one)"), on: Identifier("t\(other)"), mode: modes[cases.int(0...3)]))
      }
      let answer = try OtherOrder.of(model, seed: seed).resolved().ask(.teamFocus())
      for row in answer.teams {
        let asking = model.teams.filter { team in
          model.dependencies.contains {
            $0.consumer == team.id && $0.provider == row.id && $0.mode == .collaboration
          }
        }
        #expect(row.demandedBy == asking.map(\.id).sorted(), "seed \(seed)")
        let isTold = model.dependencies.contains { $0.mode != nil }
        #expect(row.over == (isTold ? max(0, asking.count - 2) : nil), "seed \(seed)")
      }
    }
  }
}

extension ProductOperatingSystem {
  /// A system of some teams.
  static func with(_ teams: Team...) -> ProductOperatingSystem {
    var system = ProductOperatingSystem("Acme")
    for team in teams { system.add(team) }
    return system
  }
}
