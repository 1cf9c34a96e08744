import Testing

@testable import OperatingModel

@Suite struct RealTeamsTests {
  private struct Part {
    var person: String
    var item: String
    var share: Double?
  }

  /// A team in which people work on items.
  private static func model(_ parts: [Part], team: Identifier<Team> = "t") -> ProductOperatingSystem {
    var model = ProductOperatingSystem("Acme")
    model.add(Team(team, "Checkout"))
    for person in Set(parts.map(\.person)).sorted() { model.add(Person(Identifier(person))) }
    for part in parts {
      model.add(
        Assignment(
          Identifier(part.person), team: team, workItem: part.item, share: part.share.flatMap { Share($0) }))
    }
    return model
  }

  /// C35's worked example: six people, of whom only e and f share an item.
  private static let sixPeople = [
    Part(person: "a", item: "w1"), Part(person: "b", item: "w2"), Part(person: "c", item: "w3"),
    Part(person: "d", item: "w4"), Part(person: "e", item: "w5"), Part(person: "f", item: "w5"),
  ]

  /// The same with shares, and with trifles that a and b, and c and d, share.
  private static let trifles =
    sixPeople.map { Part(person: $0.person, item: $0.item, share: 0.9) } + [
      Part(person: "a", item: "w6", share: 0.02), Part(person: "b", item: "w6", share: 0.05),
      Part(person: "c", item: "w7", share: 0.06), Part(person: "d", item: "w7", share: 0.04),
    ]

  @Test func sixPeopleAreFiveTeams() throws {
    let model = Self.model(Self.sixPeople)
    let answer = try model.resolved().ask(.realTeams)
    let row = try #require(answer.teams["t"])
    #expect(row.people == 6 && row.items == 5 && row.effective == 5)
    #expect(row.groups == [2, 1, 1, 1, 1] && row.alone == 4)
    #expect(answer.nominal == 1 && answer.effective == 5)
    // How much goes into w5 is not recorded; were it too little to share, there would be six.
    #expect(row.unsized == 6 && row.effectiveWithoutUnsized == 6)
    #expect(answer.findings(.several).count == 1 && answer.findings.count == 1)
    try AnswerChecks.expectFaithful(.realTeams, of: model)
    try AnswerChecks.expectSilent(.realTeams)
  }

  @Test func theThresholdMatters() throws {
    let model = Self.model(Self.trifles)
    let system = try model.resolved()
    let answer = system.ask(.realTeams)
    #expect(answer.teams["t"]?.effective == 5)
    #expect(system.ask(RealTeams.realTeams { $0.sharedAbove = 0.01 }).teams["t"]?.effective == 3)
    #expect(answer.steps.count(of: "t", above: 0.1) == 5 && answer.steps.count(of: "t", above: 0.01) == 3)
    // Every threshold at which the number changes, not only two of them.
    #expect(
      answer.steps == [
        .init(team: "t", from: 0, teams: 3), .init(team: "t", from: 0.02, teams: 4),
        .init(team: "t", from: 0.04, teams: 5), .init(team: "t", from: 0.9, teams: 6),
      ])
    #expect(answer.steps.count(of: "t", above: 0.02) == 4, "a share of exactly the threshold is not above it")
    #expect(answer.steps.count(of: "x", above: 0.02) == nil)
    try AnswerChecks.expectFaithful(.realTeams, of: model)
  }

  @Test func findingsShowTheirWork() throws {
    let finding = try #require(try Self.model(Self.trifles).resolved().ask(.realTeams).findings.first)
    #expect(
      finding.key.text == "teams.realTeams.several · t" && finding.hanging == Finding.Hanging(6, "member"))
    #expect(
      finding.statement
        == "“Checkout” is one team by name, and 5 by what its people share: of 6 people, 4 share no "
        + "item to more than 10% of their work with anyone.")
    #expect(
      finding.facts.map { "\($0.field) \($0.value)" } == [
        "people with work 6", "items 7", "groups 1 of 2 people, 4 of 1 person",
        "teams by threshold 3 from 0%, 4 from 2%, 5 from 4%, 6 from 90%",
      ])
    #expect(
      finding.heuristics.map(\.rule) == [
        "a team has work in common", "more than 10% of two people's work on one item",
      ])
  }

  @Test func allAlone() throws {
    let model = Self.model(Self.trifles.filter { $0.person != "f" })
    let finding = try #require(try model.resolved().ask(.realTeams).findings(.allAlone).first)
    #expect(
      finding.statement
        == "“Checkout” is one team by name, and 5 by what its people share: none of its 5 people "
        + "shares an item to more than 10% of their work with another.")
    #expect(
      finding.facts.map { "\($0.field) \($0.value)" } == [
        "people with work 5", "items 7", "groups 5 of 1 person",
        "teams by threshold 3 from 0%, 4 from 2%, 5 from 4%",
      ])
    try AnswerChecks.expectFaithful(.realTeams, of: model)
    #expect(try model.resolved().ask(.realTeams { $0.mostTeams = 5 }).findings.isEmpty)
  }

  @Test func oneTeamIsNoFinding() throws {
    let model = Self.model([
      Part(person: "a", item: "w", share: 0.5), Part(person: "b", item: "w", share: 0.2),
      Part(person: "b", item: "v", share: 0.5), Part(person: "c", item: "v", share: 1),
    ])
    let answer = try model.resolved().ask(.realTeams)
    #expect(answer.teams["t"]?.groups == [3] && answer.findings.isEmpty)
    #expect(answer.steps.map(\.teams) == [1, 2, 3] && answer.steps.map(\.from) == [0, 0.2, 0.5])
    // One person is one team, whatever the threshold.
    let one = try Self.model([Part(person: "a", item: "w", share: 0.01)]).resolved().ask(.realTeams)
    #expect(one.teams["t"]?.effective == 1 && one.findings.isEmpty && one.steps.map(\.teams) == [1])
  }

  @Test func effortSaysHowMuchWhereNoShareDoes() throws {
    var model = Self.model([Part(person: "a", item: "w"), Part(person: "b", item: "w")])
    (model.assignments[0].effort, model.assignments[1].effort) = (.personWeeks(1), .personWeeks(3))
    var more = Assignment("a", team: "t", workItem: "v")
    more.effort = .personWeeks(9)
    model.add(more)
    let answer = try model.resolved().ask(.realTeams)
    #expect(answer.teams["t"]?.unsized == nil)
    #expect(answer.steps.map(\.from) == [0, 0.1], "a tenth of a's effort went into w")
    #expect(answer.teams["t"]?.effective == 2)
    // No effort at all says nothing about shares.
    model.assignments = [model.assignments[0]]
    model.assignments[0].effort = .zero
    #expect(try model.resolved().ask(.realTeams).teams["t"]?.unsized == 1)
  }

  @Test func whatIsSaidOfSeveralPeriods() throws {
    var model = Self.model([
      Part(person: "a", item: "w", share: 0.3), Part(person: "a", item: "w", share: 0.05),
      Part(person: "b", item: "w", share: 0.5),
    ])
    model.assignments[0].period = Period("2026-01-01", through: "2026-03-31")
    model.assignments[1].period = Period("2026-04-01", through: "2026-06-30")
    let system = try model.resolved()
    let all = system.ask(.realTeams)
    #expect(all.steps.map(\.from) == [0, 0.3], "the larger share counts")
    let later = system.ask(RealTeams.realTeams { $0.window = Period("2026-06-01", through: nil) })
    #expect(later.steps.map(\.from) == [0, 0.05] as [Share])
    #expect(later.notes.contains { $0.hasSuffix("outside the days looked at: 1 assignment.") })
  }

  @Test func workForNoTeamCountsForTheOnlyOne() throws {
    var model = ProductOperatingSystem.with(Team("t", "One"), Team("u", "Other"))
    for id in ["a", "b", "c", "d"] as [Identifier<Person>] { model.add(Person(id)) }
    model.add(Bet("bet", "A bet"))
    model.add(Assignment("a", team: "t"))
    model.add(Assignment("b", team: "t"))
    model.add(Assignment("c", team: "t"))
    model.add(Assignment("c", team: "u"))
    for id in ["a", "b", "c", "d"] as [Identifier<Person>] {
      model.add(Assignment(id, bet: "bet", share: 0.5))
    }
    let answer = try model.resolved().ask(.realTeams)
    #expect(answer.teams["t"]?.groups == [2] && answer.teams["t"]?.people == 3)
    #expect(answer.teams["t"]?.withWork == 2)
    #expect(answer.teams["u"]?.effective == nil, "what is not recorded is no team and no number")
    #expect(answer.notes.contains { $0.contains("2 assignments for no team") })
    let gap = try #require(answer.gaps.first { $0.key == "assignments.workItem" })
    #expect(
      gap.description == "What they work on is not recorded for 2 of 4 members; they are in no group.")
    try AnswerChecks.expectFaithful(.realTeams, of: model)
  }

  @Test func membersWithoutWorkAreInNoGroup() throws {
    var model = Self.model([Part(person: "a", item: "w", share: 1)])
    model.add(Person("z"))
    model.add(Assignment("z", team: "t"))
    model.teams["t"]?.size = 5
    model.add(Team("u", "Nobody"))
    let answer = try model.resolved().ask(.realTeams)
    #expect(answer.teams["t"]?.effective == 1 && answer.teams["t"]?.people == 2)
    #expect(answer.gaps.first { $0.key == "assignments.person" }?.ids == ["t"])
    let gap = try #require(answer.gaps.first { $0.key == "assignments.team" })
    #expect(gap.missing == 1 && gap.outOf == 2 && gap.ids == ["u"])
    #expect(answer.teams["u"] == nil)
  }

  @Test("A group of teams is no team, whoever is assigned to it")
  func groupsAreNoTeams() throws {
    var model = Self.model(Self.trifles)
    model.add(Team("product", "Product").with { $0.kind = .productGroup })
    model.add(Team("area", "Area").with { $0.unit = .group })
    model.teams["t"]?.parent = "product"
    model.add(Assignment("a", team: "product", workItem: "w8", share: 0.5))
    model.add(Assignment("b", team: "product", workItem: "w9", share: 0.5))
    let answer = try model.resolved().ask(.realTeams)
    #expect(answer.teams.map(\.id) == ["t"] && answer.nominal == 1 && answer.effective == 5)
    #expect(answer.lookedAt == 1 && answer.outOf == nil)
    #expect(!answer.gaps.contains { $0.key == "assignments.team" })
    #expect(answer.notes == ["Left aside: 1 group of teams to which people are assigned."])
    try AnswerChecks.expectFaithful(.realTeams, of: model)
  }

  @Test("How many teams it is in the other telling stands beside its number")
  func besideTheOtherTelling() throws {
    let official = Self.model([
      Part(person: "a", item: "w", share: 1), Part(person: "b", item: "w", share: 1),
    ])
    let real = Self.model(Self.trifles)
    let answer = try official.resolved().ask(.realTeams, beside: real.resolved())
    #expect(answer.teams["t"]?.effective == 1 && answer.teams["t"]?.otherEffective == 5)
    #expect(try official.resolved().ask(.realTeams).teams["t"]?.otherEffective == nil)
    try AnswerChecks.expectFaithful(.realTeams, of: official, beside: real)
  }

  @Test func noAnswerNamesAPerson() throws {
    let parts = Self.trifles.map { Part(person: "secret-\($0.person)", item: $0.item, share: $0.share) }
    let answer = try Self.model(parts).resolved().ask(.realTeams)
    #expect(!answer.json.contains("secret"))
  }

  // MARK: Against the plain way

  /// Groups by trying every two people, again and again.
  private static func groups(_ parts: [Part], above threshold: Double) -> [Int] {
    var groups = Set(parts.map(\.person)).map { Set([$0]) }
    func works(_ person: String, _ item: String) -> Bool {
      parts.contains { $0.person == person && $0.item == item && ($0.share ?? .infinity) > threshold }
    }
    let items = Set(parts.map(\.item))
    var isChanging = true
    while isChanging {
      isChanging = false
      search: for one in groups {
        for other in groups where one != other {
          let meet = items.contains { item in
            one.contains { works($0, item) } && other.contains { works($0, item) }
          }
          if meet {
            groups.removeAll { $0 == one || $0 == other }
            groups.append(one.union(other))
            isChanging = true
            break search
          }
        }
      }
    }
    return groups.map(\.count).sorted(by: >)
  }

  @Test func sameAsTryingEveryPair() throws {
    for seed in 0..<120 {
      var cases = RandomCases(seed: seed)
      var parts: [Part] = []
      for person in 0..<cases.int(1...6) {
        for item in Set((0..<cases.int(1...3)).map { _ in cases.int(0...4) }) {
          let share = cases.int(0...6)
          parts.append(
            Part(person: "p\(person)", item: "w\(item)", share: share == 6 ? nil : Double(share) / 5))
        }
      }
      let system = try OtherOrder.of(Self.model(parts), seed: seed).resolved()
      let steps = system.ask(.realTeams).steps
      for tenth in 0...10 {
        let threshold = try #require(Share(Double(tenth) / 10))
        let expected = Self.groups(parts, above: threshold.value)
        let answer = system.ask(RealTeams.realTeams { $0.sharedAbove = threshold })
        #expect(answer.teams["t"]?.groups == expected, "seed \(seed) above \(threshold)")
        #expect(
          answer.steps.count(of: "t", above: threshold) == expected.count, "seed \(seed) above \(threshold)")
      }
      #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.teams < $1.teams && $0.from < $1.from })
    }
  }

  @Test func aCrowdOnOneItem() throws {
    var model = ProductOperatingSystem("Crowd")
    model.add(Team("t", "Everyone"))
    for number in 0..<3000 {
      model.add(Person(Identifier("p\(number)")))
      model.add(
        Assignment(
          Identifier("p\(number)"), team: "t", workItem: "all-hands", share: Share(Double(number) / 3000)))
    }
    let answer = try model.resolved().ask(RealTeams.realTeams { $0.sharedAbove = 0.5 })
    #expect(answer.teams["t"]?.effective == 1502 && answer.steps.count == 2999)
  }
}
