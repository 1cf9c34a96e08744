import Testing

@testable import OperatingModel

@Suite("What resolving says of a large and wrong model is bounded", .serialized)
struct BoundedResolvingTests {
  private func model(_ bets: Int, _ bet: (Int) -> Bet) -> ProductOperatingSystem {
    var acme = ProductOperatingSystem("Acme")
    acme.bets = Roster((0..<bets).map(bet))
    return acme
  }

  @Test(
    "200,000 problems are listed up to the bound, and the rest is counted by kind")
  func manyProblems() throws {
    let acme = model(200_000) { index in
      var bet = Bet(Identifier("\(index)"), "B", owner: "nobody")
      if index % 4 == 0 { (bet.startedOn, bet.endedOn) = ("2026-02-01", "2026-01-01") }
      return bet
    }
    let problems = try #require(
      SaidBack.within(30) { #expect(throws: Problems.self) { try acme.resolved() } })
    #expect(problems.count == 1_000 && problems.total == 250_000)
    #expect(problems.counts == [.init(.daysOutOfOrder, 50_000), .init(.unknownReference, 200_000)])
    let rest = problems.report(in: "acme.json").split(separator: "\n").last
    #expect(rest == "… and 249000 more problems: 49800 days.order and 199200 reference.unknown")
    SaidBack.check(problems, "many problems")
  }

  @Test("What is tolerated is listed and counted the same, and as few as are wanted are listed")
  func toleratedAndFew() throws {
    let acme = model(4_000) { index in
      var bet = Bet(Identifier("\(index)"), "B", owner: "nobody")
      if index % 4 == 0 { (bet.startedOn, bet.endedOn) = ("2026-02-01", "2026-01-01") }
      return bet
    }
    let few = try #require(throws: Problems.self) { try acme.resolved(limits: DocumentLimits(problems: 2)) }
    #expect(few.count == 2)
    #expect(few.counts == [.init(.daysOutOfOrder, 1_000), .init(.unknownReference, 4_000)])
    let problems = try #require(throws: Problems.self) { try acme.resolved() }
    let tolerated = try acme.resolved(tolerating: [.unknownReference, .daysOutOfOrder])
    #expect(tolerated.setAside == problems && tolerated.model.bets.allSatisfy { $0.owner == nil })
  }

  @Test("What is tolerated does not crowd out what is not")
  func crowdingOut() throws {
    var acme = model(40) { Bet(Identifier("\($0)"), "B", owner: "nobody") }
    acme.bets["38"]?.parents = ["39"]
    acme.bets["39"]?.parents = ["38"]
    let problems = try #require(throws: Problems.self) {
      try acme.resolved(tolerating: [.unknownReference], limits: DocumentLimits(problems: 5))
    }
    #expect(
      problems.map(\.code) == [ProblemCode](repeating: .unknownReference, count: 5) + [.containmentCycle])
    #expect(problems.unlisted == [.init(.unknownReference, 35)])
  }

  @Test("Ids of a megabyte are cut where they are said back")
  func longIDs() throws {
    for (text, length) in [("retries ", 1 << 20), ("\u{202E}\n", 1 << 12), ("a\u{301}\u{302}", 1 << 12)] {
      let long = String(repeating: text, count: length / text.utf8.count)
      var acme = model(6) { Bet(Identifier(long + "\($0)"), "B", owner: Identifier(long + "o\($0)")) }
      for bet in acme.bets { acme.bets.add(bet) }
      acme.bets[Identifier(long + "1")]?.parents = [Identifier(long + "1"), Identifier(long + "2")]
      acme.bets[Identifier(long + "2")]?.parents = [Identifier(long + "1")]
      acme.bets[Identifier(long + "3")]?.dependencies = [
        Bet.Dependency(on: Identifier(long + "4"), isHard: true)
      ]
      acme.bets[Identifier(long + "4")]?.dependencies = [
        Bet.Dependency(on: Identifier(long + "3"), isHard: true)
      ]
      acme.dimensions = [MaturityDimension(Identifier(long), "D", levels: [MaturityDimension.Level("low")])]
      acme.assessments = [Assessment(Identifier(long), 3)]
      let problems = try #require(
        SaidBack.within(20) { #expect(throws: Problems.self) { try acme.resolved() } })
      #expect(
        Set(problems.map(\.code)) == [
          .unknownReference, .duplicateID, .selfReference, .containmentCycle, .dependencyCycle, .unknownLevel,
        ])
      #expect(problems.report(in: "acme.json").utf8.count < 200_000)
      SaidBack.check(problems, "long ids")
    }
  }

  @Test("A ring of 200,000 bets is told in one short message")
  func ring() throws {
    let count = 200_000
    let acme = model(count) { Bet(Identifier("b\($0)"), "B", parents: [Identifier("b\(($0 + 1) % count)")]) }
    let problems = try #require(
      SaidBack.within(30) { #expect(throws: Problems.self) { try acme.resolved() } })
    let names = (0..<8).map { "“b\($0)”" }.joined(separator: " in ")
    #expect(
      problems.map(\.message) == ["contain one another: \(names) in …, and 199992 more bets with them"])
  }

  @Test("A ring that is tolerated is left out as a whole, and kept apart")
  func toleratedRings() throws {
    let count = 20_000
    func next(_ number: Int) -> Identifier<Bet> { Identifier("b\((number + 1) % count)") }
    let within = model(count) { Bet(Identifier("b\($0)"), "B", parents: [next($0)]) }
    let waiting = model(count) { index in
      var bet = Bet(Identifier("b\(index)"), "B")
      bet.dependencies = [Bet.Dependency(on: next(index), isHard: true)]
      return bet
    }
    for (model, code, word) in [
      (within, ProblemCode.containmentCycle, "in"), (waiting, .dependencyCycle, "for"),
    ] {
      let system = try SaidBack.within(30) { try model.resolved(tolerating: [code]) }
      let names = (0..<8).map { "“b\($0)”" }.joined(separator: " \(word) ")
      #expect(system.setAside.map(\.code) == [code])
      #expect(system.setAside[0].message.hasSuffix(": \(names) \(word) …, and 19992 more bets with them"))
      #expect(system.circles.map(\.members.count) == [count])
      #expect(system.model.bets.allSatisfy { $0.parents.isEmpty && $0.dependencies.isEmpty })
    }
  }

  @Test("20,000 circles are found and counted in one go")
  func manyCircles() throws {
    let acme = model(40_000) { Bet(Identifier("b\($0)"), "B", parents: [Identifier("b\($0 ^ 1)")]) }
    let problems = try #require(
      SaidBack.within(30) { #expect(throws: Problems.self) { try acme.resolved() } })
    #expect(problems.count == 1_000 && problems.counts == [.init(.containmentCycle, 20_000)])
    SaidBack.check(problems, "many circles")
    #expect(try acme.resolved(tolerating: [.containmentCycle]).circles.count == 20_000)
  }

  @Test(
    "100,000 equal ids, and as many faulty nouns after them, take time in proportion"
  )
  func duplicates() throws {
    let acme = model(200_000) { index in
      Bet(Identifier(index < 100_000 ? "same" : "b\(index)"), "B", owner: "nobody")
    }
    let problems = try #require(
      SaidBack.within(30) { #expect(throws: Problems.self) { try acme.resolved() } })
    // The owners of those whose ids are taken are not looked up: they are not in the model until they have ids.
    #expect(problems.counts == [.init(.duplicateID, 99_999), .init(.unknownReference, 100_001)])
    SaidBack.check(problems, "duplicates")
    let system = try SaidBack.within(60) { try acme.resolved(tolerating: [.duplicateID, .unknownReference]) }
    #expect(system.model.bets.count == 100_001 && system.model.bets.duplicates.isEmpty)
  }

  @Test("What is wrong with a noun is told where it was said, however many before it had taken ids")
  func places() throws {
    for seed in 0..<60 {
      var random = RandomCases(seed: seed)
      let ids = (0..<random.int(1...14)).map { _ in random.int(0...6) }
      let acme = model(ids.count) { Bet(Identifier("\(ids[$0])"), "B", owner: "nobody") }
      let problems = try #require(throws: Problems.self) { try acme.resolved() }
      var taken: Set<Int> = []
      let expected = ids.indices.map { place in
        ModelPath("bets", .index(place), taken.insert(ids[place]).inserted ? "owner" : "id")
      }
      #expect(problems.map(\.path) == expected, "seed \(seed)")
    }
  }

  @Test("No noun goes with another of its kind, so that what is left out is found in a few rounds")
  func rounds() {
    for entry in ProductOperatingSystem.fields.table.entries {
      guard case .roster(let element, let access) = entry.layout.structure,
        case .record(let table) = element.structure
      else { continue }
      for field in table.entries where field.isRequired || field.lost == .withItsRecord {
        var layout = field.layout
        if case .optional(let wrapped, _) = layout.structure { layout = wrapped }
        guard case .reference(let target) = layout.structure else { continue }
        #expect(field.isIdentity || target.type != access.target.type, "\(entry.key).\(field.key)")
      }
    }
  }

  @Test(
    "As many ids that are nearly right as there are ids are answered within bounds")
  func nearMisses() throws {
    let count = 200_000
    var random = RandomCases(seed: 7)
    let words = (0..<count).map { _ in
      String((0..<12).map { _ in Character(Unicode.Scalar(UInt8(97 + random.int(0...25)))) })
    }
    var acme = model(count) { Bet(Identifier("\($0)"), "B", owner: Identifier("x" + words[$0])) }
    acme.teams = Roster(Set(words).sorted().map { Team(Identifier($0), "T") })
    let problems = try #require(
      SaidBack.within(60) { #expect(throws: Problems.self) { try acme.resolved() } })
    #expect(problems.count == 1_000 && problems.total == count)
    let suggested = problems.filter { $0.nearest != nil }
    #expect(suggested.count > 10)
    #expect(suggested.allSatisfy { $0.message == "no team “x\($0.nearest ?? "")”" })
    SaidBack.check(problems, "near misses")
  }

  @Test("Ids that look alike and are composed differently are two ids")
  func composition() throws {
    let (composed, apart) = ("\u{E9}quipe", "e\u{301}quipe")
    var acme = ProductOperatingSystem("Acme")
    acme.teams = [Team(Identifier(composed), "One"), Team(Identifier(apart), "Two")]
    acme.bets = [Bet("b", "B", owner: Identifier(apart))]
    let system = try acme.resolved()
    #expect(system.model.teams.duplicates.isEmpty && system.model.teams[Identifier(apart)]?.name == "Two")
    #expect(try ProductOperatingSystem(json: acme.json) == acme)
    acme.teams.remove(Identifier(apart))
    let problems = try #require(throws: Problems.self) { try acme.resolved() }
    #expect(problems.map(\.code) == [.unknownReference])

    var matrix = BreakthroughMatrix("m", "M")
    matrix.objectives = [BreakthroughMatrix.Entry(composed, "One"), BreakthroughMatrix.Entry(apart, "Two")]
    matrix.marks = [BreakthroughMatrix.Mark(from: composed, to: apart, .strong)]
    acme = ProductOperatingSystem("Acme")
    acme.breakthroughMatrices = [matrix]
    #expect(try acme.resolved().setAside.isEmpty)
  }

  @Test(
    "An entry of a matrix whose id is taken is left out where that is tolerated, and what is left resolves")
  func matrices() throws {
    var matrix = BreakthroughMatrix("m", "M")
    matrix.objectives = [
      BreakthroughMatrix.Entry("a", "One"), BreakthroughMatrix.Entry("a", "Two"),
      BreakthroughMatrix.Entry("b", "B"),
    ]
    matrix.owners = [
      BreakthroughMatrix.Entry("b", "Again"), BreakthroughMatrix.Entry("c", "C"),
      BreakthroughMatrix.Entry("c", "C"),
    ]
    matrix.marks = [
      BreakthroughMatrix.Mark(from: "a", to: "c", .strong),
      BreakthroughMatrix.Mark(from: "b", to: "gone", .weak),
      BreakthroughMatrix.Mark(from: "a", to: "a", .weak),
      BreakthroughMatrix.Mark(from: "gone", to: "gone", .weak),
    ]
    var acme = ProductOperatingSystem("Acme")
    acme.breakthroughMatrices = [matrix]
    let problems = try #require(throws: Problems.self) { try acme.resolved() }
    #expect(
      problems.of(.duplicateID).map(\.path.description) == [
        "/breakthroughMatrices/0/objectives/1", "/breakthroughMatrices/0/owners/0",
        "/breakthroughMatrices/0/owners/2",
      ])
    let system = try acme.resolved(tolerating: [.duplicateID, .unknownReference, .selfReference])
    #expect(system.setAside == problems)
    let left = try #require(system.model.breakthroughMatrices["m"])
    #expect(left.objectives == [BreakthroughMatrix.Entry("a", "One"), BreakthroughMatrix.Entry("b", "B")])
    #expect(left.owners == [BreakthroughMatrix.Entry("c", "C")] && left.marks == [matrix.marks[0]])
    #expect(try system.model.resolved().model == system.model)
  }
}
