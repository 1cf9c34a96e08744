/// How many steps each metric is away from a result, and each team through its bets and goals.
///
/// One search backwards from all results at once finds the metrics' distances, and one walk down the bets in the
/// order of those distances finds theirs: linear time.
struct OutcomeDistances {
  /// What a team's bets and goals lead to.
  struct TeamReach {
    /// The fewest steps to a result; `nil` where none is reached.
    var hops: Int?
    /// The bets and goals over which it is that few.
    var bets: [Identifier<Bet>] = []
    var goals: [Identifier<Goal>] = []
    /// The metrics that these are aimed at.
    var metrics: Set<Identifier<Metric>> = []
    /// The metrics that what it answers for is aimed at, and those of them that are inputs.
    var aims: Set<Identifier<Metric>> = []
    var inputs: Set<Identifier<Metric>> = []
    /// How many of the bets and goals that are looked at are aimed at a metric.
    var aimed = 0
    /// Whether any is.
    var isAimed: Bool { aimed > 0 }
  }

  /// A bet's distance, over the metrics that it is aimed at itself, or over the first that a whole of it is aimed at.
  private struct BetReach {
    var hops: Int
    var metrics: [Identifier<Metric>]
  }

  let metrics: [Metric]
  let hasResults: Bool
  private(set) var teams: [TeamReach]
  private let ways: InfluenceGraph.Ways

  /// What the bets and goals that are looked at lead to, team by team.
  init(_ system: ResolvedSystem, _ teams: IDOrder<Team>, in scope: OpenScope = .usual, on day: Day?) {
    let influences = system.influenceGraph()
    let results = influences.metrics(.result)
    metrics = influences.order.all.map { influences.order[$0] }
    hasResults = !results.isEmpty
    ways = influences.ways(to: results)
    self.teams = Array(repeating: TeamReach(), count: teams.count)
    let bets = system.openness(of: \.bets, on: day).those(in: scope)
    let (reaches, roster) = (reaches(of: bets), system.model.metrics)
    follow(bets, reaches, roster, system.betTeams(in: scope, on: day), teams)
    follow(system.openness(of: \.goals, on: day).those(in: scope), roster, teams)
  }

  /// How many influences lead from a metric to the nearest result: 0 for a result; `nil` where none is reached.
  func hops(from metric: Identifier<Metric>) -> Int? { ways.steps(from: metric) }

  /// The metrics over which the way from one to a result is shortest: all of them, by ascending id.
  func next(after metric: Identifier<Metric>) -> [Identifier<Metric>] { ways.next(after: metric) }

  /// The bets' distances: over their own targets, and for those without any over the nearest whole that has some.
  private func reaches(of bets: [Bet]) -> [BetReach?] {
    var reaches = bets.map { bet -> BetReach? in
      guard let hops = bet.targets.compactMap({ self.hops(from: $0) }).min() else { return nil }
      return BetReach(hops: hops, metrics: bet.targets.filter { self.hops(from: $0) == hops })
    }
    let places = Dictionary(
      bets.enumerated().map { ($0.element.id, Int32($0.offset)) }, uniquingKeysWith: { first, _ in first })
    var edges: [Digraph.Edge] = []
    for (place, bet) in bets.enumerated() where bet.targets.isEmpty {
      for parent in bet.parents.compactMap({ places[$0] }) { edges.append(.init(parent, Int32(place))) }
    }
    let parts = Digraph(nodeCount: bets.count, edges: edges, parallelEdges: .collapsed, selfLoops: .dropped)
    let aimed = bets.indices.filter { reaches[$0] != nil }
    // Nearest first, so that what a bet is met by first is what is nearest to it.
    let order = CountingSort(
      keys: aimed.map { Int32(reaches[$0]?.hops ?? 0) }, keyCount: metrics.count + 1
    ).order
    for place in order.map({ aimed[Int($0)] }) {
      guard var reach = reaches[place] else { continue }
      reach.metrics = reach.metrics.min().map { [$0] } ?? []
      var left = [Int32(place)]
      while let whole = left.popLast() {
        for part in parts.successors(of: whole) where reaches[Int(part)] == nil {
          reaches[Int(part)] = reach
          left.append(part)
        }
      }
    }
    return reaches
  }

  /// What a team answers for is one step from the metric; what it contributes goes over the team that answers for it.
  private mutating func follow(
    _ bets: [Bet], _ reaches: [BetReach?], _ roster: Roster<Metric>, _ betTeams: BetTeams,
    _ order: IDOrder<Team>
  ) {
    for (bet, reach) in zip(bets, reaches) {
      let aimed = bet.targets.isEmpty && reach == nil ? 0 : 1
      let owners = Set(betTeams.owners(of: bet.id))
      for place in owners.compactMap({ order.place(of: $0) }).map(Int.init) {
        teams[place].aimed += aimed
        teams[place].aims.formUnion(bet.targets)
        teams[place].inputs.formUnion(bet.targets.filter { roster[$0]?.role == .input })
        if let reach { teams[place].meet(reach.hops + 1, reach.metrics) { $0.bets.append(bet.id) } }
      }
      // One metric for each contributor: all of a bet's metrics for all of its contributors would be a product.
      let first = reach.map { $0.metrics.min().map { [$0] } ?? [] } ?? []
      for team in betTeams.teams(of: bet.id) where !owners.contains(team) {
        guard let place = order.place(of: team).map(Int.init) else { continue }
        teams[place].aimed += aimed
        if let reach { teams[place].meet(reach.hops + 2, first) { $0.bets.append(bet.id) } }
      }
    }
  }

  private mutating func follow(_ goals: [Goal], _ roster: Roster<Metric>, _ order: IDOrder<Team>) {
    for goal in goals {
      guard let metric = goal.metric,
        let place = goal.owner.flatMap({ order.place(of: $0) }).map(Int.init)
      else { continue }
      teams[place].aimed += 1
      teams[place].aims.insert(metric)
      if roster[metric]?.role == .input { teams[place].inputs.insert(metric) }
      guard let hops = hops(from: metric) else { continue }
      teams[place].meet(hops + 1, [metric]) { $0.goals.append(goal.id) }
    }
  }
}

extension OutcomeDistances.TeamReach {
  /// Takes a way that is as short as the shortest so far, or shorter.
  fileprivate mutating func meet(
    _ steps: Int, _ over: [Identifier<Metric>], adding: (inout OutcomeDistances.TeamReach) -> Void
  ) {
    if let hops, steps > hops { return }
    if hops != steps {
      hops = steps
      (bets, goals, metrics) = ([], [], [])
    }
    metrics.formUnion(over)
    adding(&self)
  }
}
