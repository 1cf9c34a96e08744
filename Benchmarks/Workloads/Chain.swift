import OperatingModel

/// Bets of which each is part of the one before: as deep as a model can get. Ten times as many may take ten
/// times as long, and may exhaust no stack.
enum Chain {
  static func run(_ table: inout Table) throws {
    for count in [100_000, 1_000_000] {
      var system = ProductOperatingSystem("Chain")
      var previous: Identifier<Bet>?
      for index in 0..<count {
        let id = Identifier<Bet>("bet-\(index)")
        let horizon: Horizon = index == 0 ? .years : .months
        system.bets.add(Bet(id, "Bet", horizon: horizon, parents: previous.map { [$0] } ?? []))
        previous = id
      }
      let chain = system
      let resolved = try chain.resolved()
      try table.race(
        "chain of \(count)", rounds: 3,
        Contender("resolve") {
          try chain.resolved()
        } check: {
          "\($0.count(of: "bets.parents")) references"
        },
        Contender("ask traceability") {
          resolved.ask(.traceability)
        } check: { answer in
          answer.counts.map { "\($0.count) \($0.verdict)" }.joined(separator: ", ")
        },
        Contender("hierarchy") {
          Hierarchy(chain.bets)
        } check: {
          "\($0.deepest) deep"
        })
    }
  }
}
