import Testing

@testable import OperatingModel

/// What is read does not depend on the order in which a model was said.
@Suite struct ReadingOrderTests {
  @Test func everyReading() throws {
    for seed in 0..<200 {
      var random = RandomCases(seed: seed)
      let model = random.readingModel()
      let one = try Self.readings(of: model)
      let other = try Self.readings(of: OtherOrder.of(model, seed: seed))
      #expect(one == other, "seed \(seed)")
    }
  }

  /// Everything that readings list, as text.
  private static func readings(of model: ProductOperatingSystem) throws -> [String] {
    let system = try model.resolved()
    var told: [String] = []
    func tell(_ what: Any) { told.append("\(what)") }
    let bets = system.openness(of: \.bets)
    let graph = system.betDependencies()
    let nesting = system.hierarchy(of: \.bets)
    let teams = system.betTeams(in: .usual)
    tell(OpenScope.allCases.map { bets.ids(in: $0) })
    tell(bets.disputed)
    tell(graph.circles())
    tell(nesting.ids)
    tell((nesting.roots, nesting.leaves, nesting.countsByDepth, nesting.underSeveral))
    tell(nesting.mainTops().map { nesting.ids[Int($0)] })
    tell(teams.unowned)
    for bet in model.bets.map(\.id).sorted() {
      tell((graph.foundations(of: bet), graph.waitingFor(bet), bets[bet] as Any))
      tell((nesting.parents(of: bet), nesting.children(of: bet), nesting.ancestors(of: bet)))
      tell(nesting.parentage(of: bet) as Any)
      tell(teams.parts(of: bet).map { ($0.team, $0.role) })
    }
    let needs = system.teamDependencies()
    let groups = system.teamGroups()
    tell((groups.groups, groups.heads, Standing.allCases.map { needs.count(of: $0) }))
    for team in model.teams.map(\.id).sorted() {
      tell((needs.consumers(of: team), needs.providers(of: team), groups.reason(team) as Any))
      tell((teams.owned(by: team), teams.contributed(by: team), teams.partners(of: team)))
    }
    let influences = system.influenceGraph()
    let ways = influences.ways(to: influences.metrics(.result))
    for metric in model.metrics.map(\.id).sorted() {
      tell((influences.moved(by: metric), ways.path(from: metric) as Any, ways.next(after: metric)))
      for other in model.metrics.map(\.id).sorted() { tell(influences.effect(of: metric, on: other) as Any) }
    }
    return told
  }
}
