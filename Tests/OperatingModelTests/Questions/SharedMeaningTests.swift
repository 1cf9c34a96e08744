import Testing

@testable import OperatingModel

/// What is over, and what no longer stands, is nowhere taken for what is there.
@Suite("Meanings that questions share")
struct SharedMeaningTests {
  private func acme(_ state: Bet.State) -> ProductOperatingSystem {
    ProductOperatingSystem("Acme", asOf: "2026-11-21") {
      Team("t", "Team")
      Metric("m", "Metric", role: .input)
      Bet("b", "Bet", horizon: .weeks, owner: "t", curve: .delayedStep()).with {
        $0.state = state
        $0.progress = 0.5
        $0.forces = [Bet.Force("a customer", .driver)]
      }
    }
  }

  @Test("A bet of a state that says neither is not over", arguments: [Bet.State.unknown, .active])
  func unknownIsNotOver(_ state: Bet.State) throws {
    let system = try acme(state).resolved()
    #expect(system.ask(.traceability).findings.count == 1)
    #expect(!system.ask(.betForces).notes.contains { $0.contains("left aside") })
    #expect(system.ask(.effortAndValue).findings.count == 1)
  }

  @Test("A bet that is over is asked about by nobody", arguments: [Bet.State.done, .dropped, .closed])
  func overIsOver(_ state: Bet.State) throws {
    let system = try acme(state).resolved()
    #expect(system.ask(.traceability).findings.isEmpty)
    #expect(system.ask(.effortAndValue).findings.isEmpty)
    #expect(system.ask(.effortAndValue).rows.count == 1, "what it kept is told all the same")
  }

  @Test("A dependency that has ended ties no two teams")
  func endedDependencies() throws {
    func system(until: When?) throws -> ResolvedSystem {
      try ProductOperatingSystem("Acme", asOf: "2026-11-21") {
        Team("a", "A")
        Team("b", "B")
        Dependency("a", on: "b").with { $0.until = until }
      }.resolved()
    }
    for (until, ties) in [(nil, 1), ("2026-12-31" as When?, 1), ("2026-06-30" as When?, 0)] {
      let system = try system(until: until)
      #expect(system.ask(.networkAgreement).ties.count == ties)
      #expect(system.ask(TeamNetwork()).ties.count == ties)
      #expect(system.ask(.couplingMap).lookedAt > 0)
    }
  }
}
