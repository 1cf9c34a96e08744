import OperatingModel

/// Asking which bets can be traced to one that matters.
enum Asking {
  static func run(_ table: inout Table) throws {
    let system = try Sample.system.resolved()
    try table.race(
      "ask traceability", rounds: 5,
      Contender("OperatingModel") {
        system.ask(.traceability)
      } check: { answer in
        answer.counts.map { "\($0.count) \($0.verdict)" }.joined(separator: ", ")
      })
  }
}
