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
    let answer = try larkspur.resolved().ask(.teamFocus)
    func standings(_ id: Identifier<Team>) -> [SlotStanding?] {
      answer.teams[id].map { [$0.primaryStands, $0.secondaryStands, $0.adHocStands] } ?? []
    }
    #expect(standings("T2") == [.atLimit, .atLimit, .atLimit])
    #expect(standings("T3") == [.beyond, .atLimit, .beyond])
    #expect(standings("T7") == [.beyond, .within, .beyond])
    #expect(standings("T6") == [.within, .within, .atLimit])
    for id in ["T1", "T4", "T5", "T8", "T9"] as [Identifier<Team>] {
      #expect(standings(id) == [.within, .within, .within], "\(id)")
    }
    func ids(_ kind: FindingKind<TeamFocus>) -> [String] { answer.findings(kind).map(\.key.subject) }
    #expect(ids(.primaryTooSmall) == ["T3", "T7"])
    #expect(ids(.promoteAdHoc) == ["T3", "T7"])
    #expect(ids(.atLimit).sorted() == ["T2", "T3", "T6"])
    #expect(ids(.secondaryTooLarge).isEmpty)
    try AnswerChecks.expectFaithful(.teamFocus, of: larkspur)
  }

  @Test func larkspursPlatformsAreAskedForOneTooMany() throws {
    let system = try Fixtures.company("larkspur").resolved()
    let answer = system.ask(.teamFocus)
    #expect(answer.teams["T5"]?.demandedBy == ["T2", "T3", "T7"] && answer.teams["T5"]?.over == 1)
    #expect(answer.teams["T6"]?.demandedBy == ["T3", "T4", "T9"] && answer.teams["T6"]?.over == 1)
    #expect(answer.teams.map(\.over) == [1, 1, 0, 0, 0, 0, 0, 0, 0])
    // Beyond their slots first, then those whose slots are beyond their limits.
    #expect(answer.teams.prefix(5).map(\.id) == ["T5", "T6", "T3", "T7", "T1"])
    #expect(
      answer.findings(.overSlots).map { $0.subjects.map(\.id) } == [
        ["T5", "T2", "T3", "T7"], ["T6", "T3", "T4", "T9"],
      ])
    // Counting both sides, Reconciliation, asked by Solutions and asking both platforms, is over by one too.
    #expect(answer.teams["T3"]?.partners == ["T5", "T6", "T7"])
    #expect(answer.notes.contains { $0.contains("“Reconciliation” with 3") })
    let both = system.ask(.teamFocus { $0.countingBothSides = true })
    #expect(both.findings(.overSlots).map(\.key.subject).sorted() == ["T3", "T5", "T6"])
  }

  @Test func findingsShowTheirWork() throws {
    let answer = try Fixtures.company("larkspur").resolved().ask(.teamFocus)
    let told = answer.findings.unfolded.filter { ["T5", "T3"].contains($0.subject.id) }
    #expect(
      told.map(\.statement) == [
        "“Onboarding Journey”, “Reconciliation” and “Solutions” ask “Integrations Platform” to collaborate in one cycle. It has 2 slots beside the ad hoc one, 1 too few.",
        "What comes up takes 40% of the attention of “Reconciliation”; above 25% it is no longer ad hoc.",
        "“Reconciliation” gives its primary effort 35% of its attention; a primary one has more than 50%.",
        "“Reconciliation” is exactly at a limit, which the rule leaves open: 25% for the secondary slot.",
      ])
    #expect(
      told.map { $0.facts.map { $0.text(in: Finding.Subject(kind: "", id: $0.subject, name: "")) } } == [
        [
          "asked by “Onboarding Journey”, “Reconciliation” and “Solutions”", "slots 2",
          "switching 140000 USD to 420000 USD a year",
        ],
        ["ad hoc slot 40%", "switching 152000 USD to 456000 USD a year"],
        ["primary slot 35%", "switching 152000 USD to 456000 USD a year"],
        ["secondary slot 25%"],
      ])
    #expect(
      told.map { $0.heuristics.map(\.rule) } == [
        [
          "a collaboration takes a primary or secondary slot", "2 slots beside the ad hoc one",
          "switching takes 10% to 30% of salaries",
        ],
        ["an ad hoc slot has less than 25%", "switching takes 10% to 30% of salaries"],
        ["a primary slot has more than 50%", "switching takes 10% to 30% of salaries"],
        ["less than 25% for the secondary slot"],
      ])
  }

  // MARK: Slots

  @Test(arguments: [(49.9, SlotStanding.beyond), (50, .atLimit), (50.1, .within)])
  func aPrimarySlotHasMoreThanHalf(percent: Double, expected: SlotStanding) throws {
    let system = try ProductOperatingSystem.with(Self.team("t", percent, 20, 20)).resolved()
    #expect(system.ask(.teamFocus).teams["t"]?.primaryStands == expected)
    #expect(system.ask(.teamFocus).findings(.primaryTooSmall).count == (expected == .beyond ? 1 : 0))
    #expect(system.ask(.teamFocus).findings(.atLimit).count == (expected == .atLimit ? 1 : 0))
    let looser = TeamFocus.teamFocus { $0.primaryAbove = 0.4 }
    #expect(system.ask(looser).findings.isEmpty)
  }

  @Test(arguments: [(24.9, SlotStanding.within), (25, .atLimit), (25.1, .beyond)])
  func theOthersHaveLessThanAQuarter(percent: Double, expected: SlotStanding) throws {
    for isAdHoc in [false, true] {
      let team = try Self.team("t", 51, isAdHoc ? 20 : percent, isAdHoc ? percent : 20)
      let answer = try ProductOperatingSystem.with(team).resolved().ask(.teamFocus)
      let row = try #require(answer.teams["t"])
      #expect((isAdHoc ? row.adHocStands : row.secondaryStands) == expected)
      #expect((isAdHoc ? row.secondaryStands : row.adHocStands) == .within)
      let kind: FindingKind<TeamFocus> = isAdHoc ? .promoteAdHoc : .secondaryTooLarge
      #expect(answer.findings(kind).count == (expected == .beyond ? 1 : 0))
      #expect(answer.findings(.atLimit).count == (expected == .atLimit ? 1 : 0))
    }
  }

  @Test func limitsAreComparedAsPeopleSayThem() throws {
    // 0.1 + 0.2 is not 0.3 in binary.
    var team = Team("t", "Team")
    team.slots = Team.Slots(primary: 0.6, secondary: try #require(Share(0.1 + 0.2)), adHoc: 0.1)
    let looser = TeamFocus.teamFocus { $0.secondaryBelow = 0.3 }
    let answer = try ProductOperatingSystem.with(team).resolved().ask(looser)
    #expect(answer.teams["t"]?.secondaryStands == .atLimit)
  }

  @Test func switchingIsToldOnlyWhereThereIsTooMuchOfIt() throws {
    var (calm, busy) = (try Self.team("calm", 60, 20, 20), try Self.team("busy", 20, 20, 60))
    (calm.annualCost, busy.annualCost) = (Money(1_000_000, .usd), Money(1_000_001, .usd))
    let answer = try ProductOperatingSystem.with(calm, busy).resolved().ask(.teamFocus)
    #expect(answer.teams["calm"]?.switchingLow == nil)
    #expect(answer.teams["busy"]?.switchingLow == Money(100_000, .usd))
    #expect(answer.teams["busy"]?.switchingHigh == Money(300_000, .usd))
    #expect(answer.notes.contains { $0.contains("rule of thumb") })
  }

  // MARK: Collaboration

  @Test func onlyCollaborationTakesASlot() throws {
    var model = ProductOperatingSystem.with(Team("p", "P"), Team("a", "A"), Team("b", "B"), Team("c", "C"))
    for consumer in ["a", "b", "c"] as [Identifier<Team>] {
      model.add(Dependency(consumer, on: "p", mode: .xAsAService))
    }
    #expect(try model.resolved().ask(.teamFocus).teams["p"]?.over == 0)
    // Where no mode is recorded, closeness says whether they work together.
    model.dependencies = [
      Dependency("a", on: "p", closeness: .collaborative),
      Dependency("b", on: "p", closeness: .fullyEmbedded),
      Dependency("c", on: "p", closeness: .supportive),
    ]
    let asked = try model.resolved().ask(.teamFocus).teams["p"]
    #expect(asked?.demandedBy == ["a", "b"])
    #expect(try model.resolved().ask(.teamFocus { $0.slots = 1 }).teams["p"]?.over == 1)
    // Where neither is recorded, nothing can be told.
    model.dependencies = [Dependency("a", on: "p")]
    let silent = try model.resolved().ask(.teamFocus)
    #expect(silent.teams["p"]?.over == nil && silent.findings.isEmpty)
    let unsaid = silent.gaps.first { $0.key == "dependencies.mode" }
    #expect(unsaid?.missing == 1 && unsaid?.outOf == 1)
  }

  @Test func whatIsSaidTwiceIsAskedOnce() throws {
    var model = ProductOperatingSystem.with(Team("p", "P"), Team("a", "A"))
    for _ in 0..<5 { model.add(Dependency("a", on: "p", mode: .collaboration)) }
    let asked = try model.resolved().ask(.teamFocus).teams["p"]
    #expect(asked?.demandedBy == ["a"])
  }

  @Test func aSlotWithoutAttentionIsNone() throws {
    var model = ProductOperatingSystem.with(
      try Self.team("p", 90, 0, 10), Team("a", "A"), Team("b", "B"))
    model.add(Dependency("a", on: "p", mode: .collaboration))
    model.add(Dependency("b", on: "p", mode: .collaboration))
    let answer = try model.resolved().ask(.teamFocus)
    #expect(answer.teams["p"]?.slots == 1 && answer.teams["p"]?.over == 1)
    #expect(answer.teams["a"]?.slots == 2)
  }

  @Test func whatIsOverIsLeftAside() throws {
    var model = ProductOperatingSystem.with(Team("p", "P"), Team("a", "A"), Team("b", "B"), Team("c", "C"))
    model.asOf = "2026-06-01"
    var dependencies = ["a", "b", "c"].map { Dependency(Identifier($0), on: "p", mode: .collaboration) }
    (dependencies[0].until, dependencies[1].since) = ("2026-05-31", "2026-06-02")
    (dependencies[2].since, dependencies[2].until) = ("2026-06-01", "2026-06-01")
    model.dependencies = dependencies
    let answer = try model.resolved().ask(.teamFocus)
    #expect(answer.teams["p"]?.demandedBy == ["c"])
    #expect(
      answer.notes == ["Dependencies that do not stand on 2026-06-01 are left aside: 1 over, 1 not begun."])
    model.asOf = nil
    let asked = try model.resolved().ask(.teamFocus).teams["p"]
    #expect(asked?.demandedBy == ["a", "b", "c"])
  }

  // MARK: Closeness

  @Test func shouldBeCloserIsProblemA() throws {
    var model = ProductOperatingSystem.with(Team("a", "Checkout"), Team("p", "Platform"))
    var dependency = Dependency("a", on: "p", closeness: .transactional, shouldBe: .collaborative)
    dependency.cause = .incentives
    model.add(dependency)
    let answer = try model.resolved().ask(.teamFocus)
    #expect(answer.mismatches.map(\.kind) == [.tooFar] && answer.mismatches.map(\.steps) == [2])
    #expect(
      answer.findings.map(\.statement) == [
        "“Checkout” works with “Platform” by request and delivery; the work deserves that they work together, each from a team of its own."
      ])
    #expect(
      answer.findings[0].facts.map(\.description) == [
        "“Checkout”: closeness transactional", "“Checkout”: should be collaborative",
        "“Checkout”: causes incentives",
      ])
    #expect(answer.findings[0].key == FindingKey(FindingKind<TeamFocus>.tooFar.code, of: "a", aspect: "p"))
    #expect(try model.resolved().ask(.teamFocus { $0.smallestMismatch = 3 }).findings.isEmpty)
    try AnswerChecks.expectFaithful(.teamFocus, of: model)
  }

  @Test func couldBeLooserIsProblemB() throws {
    var model = ProductOperatingSystem.with(Team("a", "Checkout"), Team("p", "Platform"))
    model.add(Dependency("a", on: "p", closeness: .collaborative, shouldBe: .transactional))
    let answer = try model.resolved().ask(.teamFocus)
    #expect(answer.findings.map(\.code) == [FindingKind<TeamFocus>.tooClose.code])
    #expect(answer.findings[0].facts.map(\.value) == ["collaborative", "transactional", "not recorded"])
    model.dependencies[0].shouldBe = .collaborative
    #expect(try model.resolved().ask(.teamFocus).findings.isEmpty)
    model.dependencies[0].closeness = nil
    let unknown = try model.resolved().ask(.teamFocus)
    #expect(unknown.findings.isEmpty && unknown.gaps.contains { $0.key == "dependencies.shouldBe" })
  }

  @Test func severalMismatchesOfTwoTeamsAreToldOnceAKind() throws {
    var model = ProductOperatingSystem.with(Team("a", "Checkout"), Team("p", "Platform"))
    model.add(Dependency("a", on: "p", closeness: .transactional, shouldBe: .supportive))
    model.add(Dependency("a", on: "p", closeness: .transactional, shouldBe: .fullyEmbedded))
    model.add(Dependency("a", on: "p", closeness: .transactional, shouldBe: .fullyEmbedded))
    model.add(Dependency("a", on: "p", closeness: .collaborative, shouldBe: .supportive))
    let answer = try model.resolved().ask(.teamFocus)
    #expect(answer.mismatches.map(\.steps) == [3, 1, 1])
    #expect(
      answer.findings.map(\.code)
        == [FindingKind<TeamFocus>.tooFar.code, FindingKind<TeamFocus>.tooClose.code])
    #expect(answer.findings[0].facts[1].value == "fully embedded")
    try AnswerChecks.expectFaithful(.teamFocus, of: model)
  }

  // MARK: Little and much

  @Test func nothingIsToldOfNothing() throws {
    try AnswerChecks.expectSilent(.teamFocus)
    let one = try ProductOperatingSystem.with(Team("t", "Team")).resolved().ask(.teamFocus)
    #expect(one.lookedAt == 0 && one.findings.isEmpty && one.teams.count == 1)
    #expect(one.teams["t"]?.over == nil && one.teams["t"]?.primaryStands == nil)
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
      let answer = try OtherOrder.of(model, seed: seed).resolved().ask(.teamFocus)
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
