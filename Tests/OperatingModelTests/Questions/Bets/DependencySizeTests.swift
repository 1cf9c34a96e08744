import Testing

@testable import OperatingModel

/// A chain of a million bets, fewer without optimisation: answered, and what would take the square of it is bounded
/// and told.
@Suite("A chain of a million bets")
struct DependencySizeTests {
  #if DEBUG
    private static let count = 20_000
  #else
    private static let count = 1_000_000
  #endif

  private static func bets(_ count: Int) -> [Bet] {
    (0..<count).map { index in
      var bet = Bet(Identifier("b\(count + index)"), "")
      bet.state = .active
      if index > 0 { bet.dependencies = [.soft(Identifier("b\(count + index - 1)"))] }
      return bet
    }
  }

  @Test func isAnswered() throws {
    let count = Self.count
    var system = ProductOperatingSystem("Chain")
    system.bets = Roster(Self.bets(count))
    system.asOf = "2026-11-21"
    let answer = try system.resolved().ask(BetDependencies().with { $0.mostSteps = 1_000_000 })
    #expect(answer.longestChain == count - 1 && answer.chain.count == 1000)
    #expect(answer.levels.count == count && answer.waiting == count - 1)
    #expect(answer.reachingPairs == nil && answer.mostReached.isEmpty)
    #expect(answer.notes.contains { $0.contains("more than 1000000 steps") })
    #expect(answer.findings.isEmpty)
  }

  @Test func aCircleOfManyToo() throws {
    let count = 10_000
    var bets = Self.bets(count)
    bets[0].dependencies = [.soft(bets[count - 1].id)]
    var system = ProductOperatingSystem("Circle")
    system.bets = Roster(bets)
    let answer = try system.resolved().ask(.betDependencies)
    #expect(answer.largestCircle == count && answer.circles[0].members.count == 1000)
    #expect(answer.reachingPairs == count * (count - 1) && answer.groupDependencies == 0)
    #expect(answer.findings[0].statement.utf8.count < 500)
  }
}
