import Testing

@testable import OperatingModel

@Suite struct BetDependenciesTests {
  /// Bets by their ids, each with what it builds on: “a: b c”.
  private static func system(_ lines: String..., edit: (inout ProductOperatingSystem) -> Void = { _ in })
    -> ProductOperatingSystem
  {
    var system = ProductOperatingSystem("Acme")
    for line in lines {
      let parts = line.split(separator: ":")
      var bet = Bet(Identifier(parts[0]), "The bet \(parts[0])")
      bet.dependencies = (parts.count > 1 ? parts[1] : "").split(separator: " ").map { .soft(Identifier($0)) }
      system.add(bet)
    }
    edit(&system)
    return system
  }

  @Test func chainsAndPieces() throws {
    let answer = try askSteadily(.betDependencies, of: Self.system("a:b c", "b:c", "c", "d:e", "e", "f"))
    #expect(answer.dependencies == 4 && answer.tied == 5 && answer.alone == 1)
    #expect(answer.levels.map(\.level) == [0, 1, 2] && answer.levels.map(\.bets) == [3, 2, 1])
    #expect(answer.longestChain == 2 && answer.chain == ["a", "b", "c"])
    #expect(answer.reachingPairs == 4 && answer.groupDependenciesNeeded == 3, "a on c says nothing new")
    #expect(answer.pieces == 3 && answer.largestPieces == [3, 2, 1])
    #expect(answer.mostDependedUpon.map(\.id) == ["c", "b", "e"])
    #expect(answer.mostDependedUpon.map(\.count) == [2, 1, 1])
    #expect(answer.mostReached.map(\.id) == ["c", "b", "e"])
    #expect(answer.circleCount == 0 && answer.findings.isEmpty)
    #expect(
      answer.notes == [
        "4 dependencies tie 5 of 6 bets; 1 stands alone. The longest chain has 2 steps."
      ])
    #expect(answer.gaps.map(\.what) == ["where it stands", "the owner of one side or both"])
    #expect(answer.gaps.map(\.missing) == [5, 4] && answer.gaps[1].noun == "dependency")
  }

  @Test func whatIsSaidTwiceCountsOnce() throws {
    let answer = try askSteadily(.betDependencies, of: Self.system("a:b b", "b:a", "c"))
    #expect(answer.dependencies == 2 && answer.mutualPairs == 1)
    #expect(answer.mostDependedUpon.map(\.count) == [1, 1])
  }

  @Test func aCircleOfSoftDependenciesIsTold() throws {
    let model = Self.system("a:b", "b:c d", "c:a", "d:b", "e:a", "x:y", "y:x")
    let answer = try askSteadily(.betDependencies, of: model)
    #expect(answer.circleCount == 2 && answer.betsInCircles == 6 && answer.largestCircle == 4)
    #expect(answer.circles.map(\.members) == [["a", "b", "c", "d"], ["x", "y"]])
    #expect(answer.circles.map(\.shortest) == [["a", "b", "c"], ["x", "y"]])
    #expect(answer.mutualPairs == 2 && answer.groups == 3 && answer.groupDependencies == 1)
    #expect(answer.longestChain == 1 && answer.levels.map(\.bets) == [6, 1])
    #expect(answer.findings.map(\.code) == ["bets.dependencies.circle", "bets.dependencies.circle"])
    #expect(
      answer.findings[0].description == """
        Build on one another: “The bet a” on “The bet b” on “The bet c” on “The bet a”. 4 bets build on one another
        this way or that.
          facts   builds on “The bet b” · “The bet b”: builds on “The bet c” · “The bet c”: builds on “The bet a”
          rule    what builds on what runs in no circle (our own)
          ask     Which of these could do without the others for a while, and is that how people go about it?
          bets.dependencies.circle · a
        """)
    let cut = try askSteadily(
      BetDependencies().with {
        $0.mostCircles = 1; $0.mostMembers = 2
      }, of: model)
    #expect(cut.circles.map(\.members) == [["a", "b"]] && cut.circles[0].size == 4)
    #expect(
      cut.cuts.map(\.description) == [
        "Of 2 circles, 1 is kept.", "Of 4 bets of the largest circle, 2 are kept.",
      ])
  }

  @Test func hardAndSoftAreToldApart() throws {
    let model = Self.system("a:b", "b:a", "c") { $0.bets["c"]?.dependencies = [.hard("a"), .soft("b")] }
    let all = try askSteadily(.betDependencies, of: model)
    let hard = try askSteadily(.betDependencies(.hard), of: model)
    let soft = try askSteadily(.betDependencies(.soft), of: model)
    #expect([all, hard, soft].map(\.dependencies) == [4, 1, 3])
    #expect([all, hard, soft].map(\.circleCount) == [1, 0, 1])
    #expect(hard.question.strength == .hard && hard.notes[0].hasPrefix("1 hard dependency ties"))
  }

  @Test func linksOfOneKindInPlaceOfDependencies() throws {
    let model = Self.system("a:b", "b", "c") {
      $0.bets["a"]?.links = [Bet.Link("continues", to: "b"), Bet.Link("relates to", to: "c")]
      $0.bets["b"]?.links = [Bet.Link("continues", to: "c"), Bet.Link("continues", to: "c")]
    }
    let plain = try askSteadily(.betDependencies, of: model)
    #expect(plain.links.map(\.kind) == ["continues", "relates to"])
    #expect(plain.links.map(\.links) == [3, 1] && plain.links.map(\.bets) == [2, 1])
    #expect(plain.dependencies == 1, "links are no dependencies")
    let answer = try askSteadily(
      BetDependencies.betDependencies(link: "continues").with { $0.strength = .hard }, of: model)
    #expect(answer.dependencies == 2 && answer.longestChain == 2 && answer.question.link == "continues")
    let none = try askSteadily(.betDependencies(link: "replaces"), of: model)
    #expect(none.notes == ["No “replaces” link is recorded between 3 bets."])
  }

  @Test func whoDependsOnWhom() throws {
    let model = Self.system("a:b", "b:c", "c:d", "d:e", "e") {
      for id in ["red", "blue"] { $0.add(Team(Identifier(id), id)) }
      for (bet, team) in [("a", "red"), ("b", "blue"), ("c", "blue"), ("d", "red")] {
        $0.bets[Identifier(bet)]?.owner = Identifier(team)
      }
    }
    let answer = try askSteadily(BetDependencies().with { $0.mostPairs = 1 }, of: model)
    #expect(answer.withinTeams == 1 && answer.betweenTeams == 2 && answer.unowned == 1)
    #expect(answer.teamPairCount == 2)
    #expect(answer.teamPairs == [.init(from: "blue", to: "red", dependencies: 1)], "ties go by id")
    #expect(answer.cuts.map(\.description) == ["Of 2 pairs of teams, 1 is kept."])
  }

  @Test func whatWaitsForWhat() throws {
    let states: [(Identifier<Bet>, Bet.State?)] = [
      ("a", .active), ("b", .proposed), ("c", .paused), ("d", .done), ("e", .dropped), ("f", .closed),
      ("g", nil),
    ]
    let model = Self.system("a:d e", "b:f", "c:a", "d:e", "e:a", "f", "g:a", "h:d") {
      for (id, state) in states { $0.bets[id]?.state = state }
    }
    let answer = try askSteadily(BetDependencies().with { $0.manyWaiting = 1 }, of: model)
    #expect(answer.waiting == 3, "a for e, b for f, c for a; what is over or unknown does not wait")
    #expect(answer.waitingForUnknown == 1, "b, since nobody recorded what became of f")
    #expect(answer.waitingForDropped == [.init(id: "a", name: "The bet a", dropped: ["e"])])
    #expect(answer.mostWaitedFor.map(\.id) == ["a", "e", "f"])
    #expect(
      answer.findings(.manyWaiting).map { $0.subjects[0].id } == ["a"],
      "nobody waits for what was dropped or closed to come")
    let finding = try #require(answer.findings(.onDropped).first)
    #expect(finding.statement == "Was dropped, and “The bet a” is open and builds on it.")
    #expect(
      finding.facts.map(\.description) == [
        "“The bet e”: state dropped", "“The bet a”: builds on “The bet e”",
      ])
    #expect(finding.key.description == "bets.dependencies.onDropped of e")
    // The same with nothing dropped, and with the usual threshold.
    var sound = model
    sound.bets["e"]?.state = .done
    #expect(try askSteadily(.betDependencies, of: sound).findings(.onDropped, .manyWaiting).isEmpty)
  }

  @Test("Where states alone say what is open, they say it of every figure and note")
  func byStateAlone() throws {
    let model = Self.system("a:b", "b", "c:b") {
      $0.asOf = "2026-06-30"
      $0.bets["a"]?.state = .active
      for id: Identifier<Bet> in ["b", "c"] { $0.bets[id]?.endedOn = "2026-12-31" }
    }
    let usual = try askSteadily(.betDependencies, of: model)
    #expect(usual.waiting == 2 && usual.waitingForUnknown == 0)
    #expect(usual.notes.contains("2 of 3 open bets wait for one that is not done."))
    let stated = try askSteadily(BetDependencies().with { $0.byStateAlone = true }, of: model)
    #expect(stated.waiting == 1 && stated.waitingForUnknown == 1)
    #expect(stated.notes.contains("1 of 1 open bet waits for one that is not done."))
  }

  @Test func boundsAreToldWhenMet() throws {
    let model = Self.system("a:b", "b:c", "c:d", "d")
    let none = try askSteadily(
      BetDependencies().with {
        $0.mostMembers = 2; $0.mostSteps = 0
      }, of: model)
    #expect(none.reachingPairs == nil && none.groupDependenciesNeeded == nil && none.mostReached.isEmpty)
    #expect(none.longestChain == 3 && none.chain == ["a", "b"])
    #expect(
      none.notes.last
        == "What reaches what was not counted: that takes more than 0 steps. A higher bound tells it.")
    #expect(none.cuts.map(\.description) == ["Of 4 bets of the longest chain, 2 are kept."])
  }

  @Test func whatWasSetAsideIsTold() throws {
    var model = Self.system("a:a b nowhere", "b", "c")
    model.add(Bet("a", "Another a"))
    let answer = try model.resolved(tolerating: [.unknownReference, .selfReference, .duplicateID])
      .ask(.betDependencies)
    #expect(answer.dependencies == 1)
    #expect(answer.notes.contains("Dependencies that lead nowhere were left out in 1 place."))
    #expect(answer.notes.contains("Dependencies that lead from a bet to itself were left out in 1 place."))
    #expect(answer.notes.contains("1 bet whose id another one holds was left out."))
  }

  @Test func nothingAndOne() throws {
    try AnswerChecks.expectSilent(BetDependencies())
    let one = try askSteadily(.betDependencies, of: Self.system("a"))
    #expect(one.lookedAt == 1 && one.alone == 1 && one.pieces == 1 && one.groups == 1)
    #expect(one.levels == [.init(level: 0, bets: 1)] && one.reachingPairs == 0)
    #expect(one.notes == ["No dependency is recorded between 1 bet."])
  }

  @Test func theCompaniesRecordNone() throws {
    for name in ["larkspur", "halden", "pocketfern"] {
      try AnswerChecks.expectFaithful(BetDependencies(), of: Fixtures.company(name), shuffles: 2)
    }
  }

  /// Every figure against a slow and obvious way to find it.
  @Test func figuresOfRandomGraphs() throws {
    var cases = RandomCases(seed: 11)
    for _ in 0..<150 {
      let graph = cases.graph(upTo: 8)
      let count = graph.nodeCount
      var system = ProductOperatingSystem("Random")
      var edges: Set<Digraph.Edge> = []
      for node in 0..<Int32(count) {
        var bet = Bet(Identifier("b\(node)"), "B")
        for edge in graph.edges where edge.source == node && edge.target != node {
          bet.dependencies.append(.soft(Identifier("b\(edge.target)")))
          edges.insert(edge)
        }
        system.add(bet)
      }
      let answer = try system.resolved().ask(.betDependencies)
      let oracle = Oracle(count: count, edges: edges)
      #expect(answer.dependencies == edges.count)
      #expect(answer.reachingPairs == oracle.pairs)
      #expect(answer.groups == oracle.groups.count)
      #expect(answer.circles.map(\.size).sorted() == oracle.groups.map(\.count).filter { $0 > 1 }.sorted())
      #expect(answer.mutualPairs * 2 == edges.count { edges.contains($0.turned) })
      let levels = oracle.levels
      for row in answer.levels { #expect(row.bets == levels.count { $0 == row.level }) }
      #expect(answer.longestChain == levels.max() ?? 0)
      #expect(answer.groupDependencies == oracle.groupEdges.count)
      #expect(answer.groupDependenciesNeeded == oracle.neededGroupEdges)
      for row in answer.mostReached {
        let node = Int(row.id.rawValue.dropFirst()) ?? -1
        #expect(row.count == (0..<count).count { $0 != node && oracle.reaches[$0][node] })
      }
    }
  }

  /// What reaches what, by trying every way.
  private struct Oracle {
    var count: Int
    var edges: Set<Digraph.Edge>
    var reaches: [[Bool]]

    init(count: Int, edges: Set<Digraph.Edge>) {
      self.count = count
      self.edges = edges
      reaches = (0..<count).map { from in
        (0..<count).map { to in edges.contains(.init(Int32(from), Int32(to))) }
      }
      for by in 0..<count {
        for from in 0..<count where reaches[from][by] {
          for to in 0..<count where reaches[by][to] { reaches[from][to] = true }
        }
      }
    }

    func areOne(_ one: Int, _ other: Int) -> Bool {
      one == other || (reaches[one][other] && reaches[other][one])
    }
    var pairs: Int {
      (0..<count).reduce(0) { sum, from in sum + (0..<count).count { $0 != from && reaches[from][$0] } }
    }
    var groups: Set<Set<Int>> {
      Set((0..<count).map { one in Set((0..<count).filter { areOne(one, $0) }) })
    }
    func first(_ node: Int) -> Int { (0..<count).first { areOne($0, node) } ?? node }
    /// Edges between the first members of groups.
    var groupEdges: Set<[Int]> {
      Set(edges.map { [first(Int($0.source)), first(Int($0.target))] }.filter { $0[0] != $0[1] })
    }
    var neededGroupEdges: Int {
      let all = groupEdges
      return all.count { edge in
        !all.contains { $0[0] == edge[0] && $0[1] != edge[1] && reaches[$0[1]][edge[1]] }
      }
    }
    var levels: [Int] {
      var levels = [Int](repeating: 0, count: count)
      for _ in 0..<count {
        for edge in groupEdges { levels[edge[0]] = max(levels[edge[0]], levels[edge[1]] + 1) }
      }
      return (0..<count).map { levels[first($0)] }
    }
  }

  /// Two bets that cannot do without one another.
  private static func deadlock(_ states: [Bet.State?]) -> ProductOperatingSystem {
    var model = ProductOperatingSystem("Acme")
    for (index, id) in ["a", "b"].enumerated() {
      model.add(
        Bet(Identifier(id), "Bet \(id)").with {
          $0.state = states[index]
          $0.dependencies = [Bet.Dependency(on: Identifier(["b", "a"][index]), isHard: true)]
        })
    }
    return model
  }

  @Test("A hard circle that was tolerated is told, and is asked about while anything in it may still wait")
  func toleratedCircles() throws {
    func answer(_ states: Bet.State?...) throws -> Answer<BetDependencies> {
      try Self.deadlock(states).resolved(tolerating: [.dependencyCycle]).ask(.betDependencies)
    }
    let open = try answer(.active, .active)
    #expect(open.circleCount == 1 && open.dependencies == 2)
    #expect(open.findings.map(\.code) == ["bets.dependencies.circle"])
    #expect(try answer(nil, .proposed).findings.map(\.code) == ["bets.dependencies.circle"])
    let over = try answer(.done, .done)
    #expect(over.circleCount == 1 && over.findings.isEmpty, "told, and asked about no more")
    #expect(try answer(.active, .done).findings.isEmpty)
  }
}
