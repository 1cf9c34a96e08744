/// How many steps each team's output is away from a customer, through the teams that consume it.
///
/// One search from all teams in contact with customers at once finds every distance, in linear time.
struct CustomerDistances {
  let standing: StandingDependencies
  /// Whether any team is recorded as being in contact with customers.
  let isAnyFacing: Bool
  /// From each provider to the teams that consume from it.
  private let consumers: Digraph
  private let paths: Digraph.ShortestPaths

  init(_ standing: StandingDependencies) {
    self.standing = standing
    let providers = Digraph(
      nodeCount: standing.teams.count, edges: standing.edges, parallelEdges: .collapsed, selfLoops: .dropped)
    let facing = standing.teams.indices.filter { standing.teams[$0].isCustomerFacing == true }
    isAnyFacing = !facing.isEmpty
    consumers = providers.reversed
    paths = providers.shortestPaths(from: facing.map(Int32.init))
  }

  /// The steps from the team at a place to a customer: 1 for one in contact with customers; `nil` where none leads there.
  func hops(at place: Int) -> Int? { paths.distance(to: Int32(place)).map { $0 + 1 } }

  /// The teams that consume from the one at a place, by ascending id.
  func consumers(at place: Int) -> [Identifier<Team>] {
    consumers.successors(of: Int32(place)).map { standing.teams[Int($0)].id }
  }

  /// The consumers over which the way to a customer is shortest: all of them, by ascending id.
  func nearest(at place: Int) -> [Identifier<Team>] {
    guard let distance = paths.distance(to: Int32(place)), distance > 0 else { return [] }
    return consumers.successors(of: Int32(place))
      .filter { paths.distance(to: $0) == distance - 1 }.map { standing.teams[Int($0)].id }
  }

  /// The steps where they are certain to tell near from far: not for a team of which it is not recorded whether
  /// customers meet it, since it may turn out to be the nearest of all.
  func certainHops(at place: Int) -> Int? {
    standing.teams[place].isCustomerFacing == nil ? nil : hops(at: place)
  }
}
