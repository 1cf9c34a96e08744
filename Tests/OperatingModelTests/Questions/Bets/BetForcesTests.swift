import Testing

@testable import OperatingModel

@Suite struct BetForcesTests {
  private static func forces(_ drivers: Int, _ constraints: Int, _ floats: Int, enabling: Int = 0) -> [Bet
    .Force]
  {
    func some(_ count: Int, _ kind: Bet.Force.Kind) -> [Bet.Force] {
      (0..<count).map { Bet.Force("\(kind.rawValue) \($0 + 1)", kind) }
    }
    return some(drivers, .driver) + some(constraints, .constraint) + some(floats, .float)
      + some(enabling, .enablingConstraint)
  }

  private static func bet(_ forces: [Bet.Force]) -> Bet {
    Bet("one-booking", "One Booking").with { $0.forces = forces }
  }

  @Test func theWorkedExampleLosesItsFlagsMoveByMove() {
    let question = BetForces()
    #expect(
      question.balance(of: Self.forces(3, 4, 1)).flags == [
        .tooManyDrivers, .tooManyConstraints, .tooFewFloats,
      ])
    #expect(question.balance(of: Self.forces(3, 2, 3)).flags == [.tooManyDrivers])
    #expect(question.balance(of: Self.forces(2, 2, 3)).flags.isEmpty)
    #expect(question.balance(of: Self.forces(3, 4, 1)).movesNeeded == 3)
  }

  @Test func theSingleMoveThatHelpsMostIsFoundByTryingEach() throws {
    let balance = BetForces().balance(of: Self.forces(3, 4, 1))
    #expect(balance.outcomes.map(\.move) == ForceMove.allCases)
    #expect(balance.outcomes.map(\.flags.count) == [1, 2, 2, 3, 2])
    #expect(balance.bestMoves == [.driverToFloat])
    #expect(balance.outcomes.map(\.movesLeft) == [2, 2, 2, 2, 3])
    // Where two help as much, both are told.
    #expect(BetForces().balance(of: Self.forces(4, 5, 1)).bestMoves == [.driverToFloat, .constraintToFloat])
    // With nothing to free, something has to be found.
    #expect(BetForces().balance(of: [Bet.Force("wip", .enablingConstraint)]).bestMoves == [.addFloat])
  }

  @Test func haldenRaisesThreeFlagsAndNarrowsNothing() throws {
    let answer = try askSteadily(.betForces, of: Fixtures.company("halden"))
    let row = try #require(answer.rows["one-booking"])
    #expect([row.drivers, row.constraints, row.floats, row.enablingConstraints] == [4, 5, 1, 0])
    #expect(row.flags == ForceFlag.allCases)
    #expect(
      answer.findings.map(\.code) == [
        "bets.forces.tooManyDrivers", "bets.forces.tooManyConstraints", "bets.forces.tooFewFloats",
        "bets.forces.noEnablingConstraint",
      ])
    let finding = try #require(answer.findings(.tooManyDrivers).first)
    #expect(
      finding.statement == "“One Booking” is pulled by 4 drivers. At most 2 can be answered to at once.")
    #expect(
      finding.facts.map(\.description) == [
        "“One Booking”: drivers 4 (Bookings that customers can change themselves, One price for every lane, Parity with the largest competitor, Ready for the peak season)",
        "“One Booking”: helps most a driver becomes a float or a constraint becomes a float (2 of 3 flags left)",
      ])
    #expect(finding.heuristics.map(\.description) == ["at most 2 drivers [B20-19, P]"])
    #expect(answer.moves.best(for: "one-booking") == [.driverToFloat, .constraintToFloat])
    #expect(answer.moves.filter { $0.move == .addFloat }.map(\.choices) == [[]])
  }

  @Test func eachFlagIsDrawnByItself() throws {
    func codes(_ forces: [Bet.Force], _ question: BetForces = BetForces()) throws -> [FindingCode] {
      try askSteadily(question, of: .of(Self.bet(forces))).findings.map(\.code)
    }
    #expect(try codes(Self.forces(3, 2, 2, enabling: 1)) == ["bets.forces.tooManyDrivers"])
    #expect(try codes(Self.forces(2, 3, 2, enabling: 1)) == ["bets.forces.tooManyConstraints"])
    #expect(try codes(Self.forces(2, 2, 1, enabling: 1)) == ["bets.forces.tooFewFloats"])
    #expect(try codes(Self.forces(2, 2, 0, enabling: 1)) == ["bets.forces.tooFewFloats"])
    #expect(try codes(Self.forces(2, 2, 2)) == [])
    #expect(
      try codes(Self.forces(3, 2, 2)) == ["bets.forces.tooManyDrivers", "bets.forces.noEnablingConstraint"])
    // Thresholds move.
    #expect(
      try codes(
        Self.forces(3, 3, 0), .betForces { ($0.mostDrivers, $0.mostConstraints, $0.fewestFloats) = (3, 3, 0) }
      ) == [])
    #expect(
      try codes(Self.forces(0, 0, 2), .betForces { $0.fewestFloats = 3 }).contains("bets.forces.tooFewFloats")
    )
  }

  @Test func whatIsUndiscoveredIsToldApart() throws {
    let hidden = [Bet.Force("the regulator", .driver, isDiscovered: false)]
    let answer = try askSteadily(
      .betForces, of: .of(Self.bet(Self.forces(2, 1, 2, enabling: 1) + hidden)))
    let row = try #require(answer.rows["one-booking"])
    #expect(row.undiscovered == 1)
    #expect(row.flags == [.tooManyDrivers] && row.knownFlags.isEmpty)
    #expect(answer.findings.map(\.code) == ["bets.forces.tooManyDrivers", "bets.forces.undiscovered"])
    let finding = try #require(answer.findings(.undiscovered).first)
    #expect(
      finding.statement
        == "1 force acts on “One Booking” that the people at work do not know of. By what they know, it does not have too many drivers."
    )
    #expect(finding.facts.first?.description == "“One Booking”: undiscovered 1 (the regulator)")
    #expect(finding.heuristics.map(\.source) == ["B20-19"])
  }

  @Test func whatIsNotRecordedIsNoFlag() throws {
    let empty = try askSteadily(.betForces, of: .of())
    #expect(empty.lookedAt == 0 && empty.findings.isEmpty && empty.gaps.isEmpty)
    let alone = try askSteadily(.betForces, of: .of(Bet("b", "B")))
    #expect(alone.lookedAt == 0 && alone.findings.isEmpty && alone.rows["b"] == nil)
    #expect(alone.gaps.map(\.ids) == [["b"]])
    let done = try askSteadily(
      .betForces, of: .of(Self.bet(Self.forces(5, 5, 0)).with { $0.state = .done }))
    #expect(done.findings.isEmpty)
    #expect(done.notes == ["1 bet with forces is left aside, being over or not looked at."])
  }

  @Test func thresholdsOfAnySizeAreTaken() {
    for extreme in [Int.min, Int.max] {
      let question = BetForces.betForces {
        ($0.mostDrivers, $0.mostConstraints, $0.fewestFloats) = (extreme, extreme, extreme)
      }
      _ = question.balance(of: Self.forces(1, 1, 1))
    }
  }

  /// The fewest moves, found by trying every sequence of moves.
  @Test func movesNeededAreTheFewestThereAre() {
    struct Place: Hashable { var d, c, f: Int }
    for seed in 1...500 {
      var cases = RandomCases(seed: seed)
      let (d, c, f) = (cases.int(0...5), cases.int(0...5), cases.int(0...3))
      let question = BetForces.betForces {
        $0.mostDrivers = cases.int(0...3)
        $0.mostConstraints = cases.int(0...3)
        $0.fewestFloats = cases.int(0...4)
      }
      func isFine(_ place: Place) -> Bool {
        place.d <= question.mostDrivers && place.c <= question.mostConstraints
          && place.f >= question.fewestFloats
      }
      var reached: Set = [Place(d: d, c: c, f: f)]
      var steps = 0
      while !reached.contains(where: isFine) {
        steps += 1
        reached = Set(
          reached.flatMap { p -> [Place] in
            [
              Place(d: p.d - 1, c: p.c, f: p.f + 1), Place(d: p.d, c: p.c - 1, f: p.f + 1),
              Place(d: p.d - 1, c: p.c, f: p.f), Place(d: p.d, c: p.c - 1, f: p.f),
              Place(d: p.d, c: p.c, f: p.f + 1),
            ].filter { $0.d >= 0 && $0.c >= 0 }
          })
      }
      let balance = question.balance(of: Self.forces(d, c, f))
      #expect(balance.movesNeeded == steps, "seed \(seed)")
      #expect(balance.flags.isEmpty == (steps == 0), "seed \(seed)")
      for outcome in balance.outcomes { #expect(outcome.movesLeft >= steps - 1, "seed \(seed)") }
    }
  }
}
