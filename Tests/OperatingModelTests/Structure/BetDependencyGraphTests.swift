import Testing

@testable import OperatingModel

@Suite struct BetDependencyGraphTests {
  static func bet(
    _ id: Identifier<Bet>, _ state: Bet.State?, _ dependencies: Bet.Dependency..., ended: When? = nil
  ) -> Bet {
    var bet = Bet(id, id.rawValue)
    bet.state = state
    bet.dependencies = dependencies
    bet.endedOn = ended
    return bet
  }

  static func graph(
    _ bets: [Bet], _ strength: DependencyStrength? = nil, link: Bet.Link.Kind? = nil
  ) throws -> BetDependencyGraph {
    var model = ProductOperatingSystem("b", asOf: "2026-06-15")
    for bet in bets { model.add(bet) }
    return try model.resolved().betDependencies(strength, link: link)
  }

  /// The status for every state of the one and of the other; `nil` for a state that is not recorded.
  @Test func everyStatus() throws {
    let states: [Bet.State?] = Bet.State.allCases + [nil]
    for state in states {
      for other in states {
        let graph = try Self.graph([Self.bet("a", state, .soft("b")), Self.bet("b", other)])
        let expected: BetDependencyGraph.Status =
          switch (state, other) {
          case (.done, _), (.dropped, _), (.closed, _): .past
          case (_, .done): .met
          case (.unknown, _), (nil, _): .unknown
          case (_, .dropped): .dropped
          case (_, .closed), (_, .unknown), (_, nil): .unknown
          case (_, .proposed), (_, .active), (_, .paused): .waiting
          }
        #expect(
          graph.status(of: "a", on: "b") == expected, "\(state?.rawValue ?? "") \(other?.rawValue ?? "")")
      }
    }
  }

  /// What ended by its days alone is over, and it is not known what came of it.
  @Test func daysCountWhereNoStateDoes() throws {
    let graph = try Self.graph([
      Self.bet("a", .active, .soft("b"), .soft("c")), Self.bet("b", nil, ended: "2026-06-01"),
      Self.bet("c", nil, ended: "2026-07-01"), Self.bet("d", nil, .soft("a"), ended: "2026-06-01"),
    ])
    #expect(graph.status(of: "a", on: "b") == .unknown && graph.status(of: "a", on: "c") == .waiting)
    #expect(graph.status(of: "d", on: "a") == .past)
  }

  @Test func whoWaitsForWhom() throws {
    let graph = try Self.graph([
      Self.bet("hub", .active), Self.bet("a", .active, .hard("hub")), Self.bet("b", .paused, .soft("hub")),
      Self.bet("c", .done, .soft("hub")), Self.bet("d", nil, .soft("hub")),
      Self.bet("e", .active, .soft("gone"), .soft("c")), Self.bet("gone", .dropped),
    ])
    #expect(graph.waitingFor("hub") == ["a", "b"] && graph.built(on: "hub") == ["a", "b", "c", "d"])
    #expect(graph.built(on: "hub", as: .unknown) == ["d"] && graph.built(on: "hub", as: .past) == ["c"])
    #expect(graph.foundations(of: "e") == ["c", "gone"] && graph.foundations(of: "e", as: .met) == ["c"])
    #expect(graph.bets(with: .waiting) == ["a", "b"] && graph.bets(with: .dropped) == ["e"])
    #expect(graph.count == 6 && graph.count(of: .waiting) == 2)
    #expect(graph.status(of: "hub", on: "a") == nil && graph.status(of: "missing", on: "hub") == nil)
    #expect(graph.waitingFor("missing") == [] && graph.foundations(of: "missing") == [])
  }

  @Test func severalAreOneAndHardIfAnyIs() throws {
    let graph = try Self.graph([
      Self.bet("a", .active, .soft("b"), .hard("b"), .soft("b")), Self.bet("b", nil),
    ])
    #expect(graph.count == 1 && graph.isHard == [true])
    #expect(try Self.graph([Self.bet("a", nil, .hard("b")), Self.bet("b", nil)], .soft).count == 0)
    #expect(try Self.graph([Self.bet("a", nil, .hard("b")), Self.bet("b", nil)], .hard).count == 1)
  }

  @Test func linksInPlaceOfDependencies() throws {
    var a = Self.bet("a", .active, .hard("c"))
    a.links = [Bet.Link("continues", to: "b"), Bet.Link("relates", to: "c")]
    let graph = try Self.graph([a, Self.bet("b", .active), Self.bet("c", .active)], link: "continues")
    #expect(graph.foundations(of: "a") == ["b"] && graph.isHard == [false])
  }

  // MARK: Circles

  @Test func aCircleOfWhatIsDoneHoldsNobodyUp() throws {
    func circles(_ a: Bet.State?, _ b: Bet.State?, _ c: Bet.State?) throws -> [[Identifier<Bet>]] {
      try Self.graph([
        Self.bet("a", a, .soft("b")), Self.bet("b", b, .soft("c")), Self.bet("c", c, .soft("a")),
      ]).circles()
    }
    #expect(try circles(.active, .active, .active) == [["a", "b", "c"]])
    #expect(try circles(nil, nil, nil) == [["a", "b", "c"]], "it is not known that it is over")
    #expect(try circles(.done, .done, .done) == [])
    #expect(try circles(.active, .done, .active) == [], "what is done is there")
    #expect(try circles(.active, .dropped, .active) == [], "what was dropped waits for nothing")
    let all = try Self.graph([Self.bet("a", .done, .soft("b")), Self.bet("b", .done, .soft("a"))])
    #expect(all.circles(over: [.past]) == [["a", "b"]])
  }

  /// A circle of hard dependencies is left out of the system; given back, it is seen again.
  @Test func aToleratedCircleIsStillACircle() throws {
    var model = ProductOperatingSystem("b")
    for (id, on) in [("a", "b"), ("b", "a")] {
      model.add(Self.bet(Identifier(id), .active, .hard(Identifier(on))))
    }
    model.add(Self.bet("c", .active, .hard("a")))
    let system = try model.resolved(tolerating: [.dependencyCycle])
    #expect(system.model.bets["a"]?.dependencies.isEmpty == true, "left out of the model")
    #expect(system.circles.map(\.members) == [["a", "b"]] && system.circles.first?.noun == "bet")
    let graph = system.betDependencies()
    #expect(graph.circles() == [["a", "b"]] && graph.circles(strength: .hard) == [["a", "b"]])
    #expect(graph.circles(strength: .soft) == [] && graph.waitingFor("a") == ["b", "c"])
    #expect(system.betDependencies(.soft).count == 0)
  }

  /// Held against looking at every dependency of every bet, and at every way.
  @Test func agreesWithLookingEverywhere() throws {
    for seed in 0..<300 {
      var random = RandomCases(seed: seed)
      let system = try random.readingModel().resolved()
      let bets = system.model.bets
      let graph = system.betDependencies()
      func openness(_ bet: Bet) -> Openness { bet.openReading(on: system.asOf).openness }
      func status(_ bet: Bet, _ other: Bet) -> BetDependencyGraph.Status {
        if openness(bet) == .over { return .past }
        if other.state == .done { return .met }
        if openness(bet) == .open, other.state == .dropped { return .dropped }
        return openness(bet) == .open && openness(other) == .open ? .waiting : .unknown
      }
      var live: [[Bool]] = bets.map { _ in bets.map { _ in false } }
      var count = 0
      for (one, bet) in bets.enumerated() {
        let on = Set(bet.dependencies.map(\.on))
        #expect(graph.foundations(of: bet.id) == on.sorted(), "seed \(seed)")
        count += on.count
        for (place, other) in bets.enumerated() {
          let expected = on.contains(other.id) ? status(bet, other) : nil
          #expect(graph.status(of: bet.id, on: other.id) == expected, "seed \(seed)")
          live[one][place] = expected == .waiting || expected == .unknown
        }
        let waiting = bets.filter { other in
          other.dependencies.contains { $0.on == bet.id } && status(other, bet) == .waiting
        }
        #expect(graph.waitingFor(bet.id) == waiting.map(\.id).sorted(), "seed \(seed)")
      }
      #expect(graph.count == count, "seed \(seed)")
      let hard = bets.flatMap { bet in bet.dependencies.filter(\.isHard).map { "\(bet.id) \($0.on)" } }
      #expect(graph.isHard.count { $0 } == Set(hard).count, "seed \(seed)")
      // Everything that leads to everything, by Warshall.
      for middle in bets.indices {
        for one in bets.indices where live[one][middle] {
          for other in bets.indices where live[middle][other] { live[one][other] = true }
        }
      }
      let circular = Set(bets.indices.filter { live[$0][$0] }.map { bets[$0].id })
      let circles = graph.circles()
      #expect(circles.isEmpty == circular.isEmpty, "seed \(seed)")
      #expect(circles.allSatisfy { Set($0).isSubset(of: circular) }, "seed \(seed)")
    }
  }
}
