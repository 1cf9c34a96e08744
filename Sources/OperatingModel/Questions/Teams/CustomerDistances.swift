/// How many steps each team's output is away from a customer, through the teams that consume it.
///
/// One search from all teams in contact with customers at once finds every distance, in linear time.
struct CustomerDistances {
  let needs: TeamDependencies
  /// Whether any team is recorded as being in contact with customers.
  let isAnyFacing: Bool
  private let paths: Digraph.ShortestPaths

  init(_ needs: TeamDependencies) {
    self.needs = needs
    let facing = needs.order.all.filter { needs.order[$0].isCustomerFacing == true }
    isAnyFacing = !facing.isEmpty
    paths = needs.providers.shortestPaths(from: facing)
  }

  /// The steps from the team at a place to a customer: 1 for one in contact with customers; `nil` where none leads there.
  func hops(at place: Int32) -> Int? { paths.distance(to: place).map { $0 + 1 } }

  /// The consumers over which the way to a customer is shortest: all of them, by ascending id.
  func nearest(at place: Int32) -> [Identifier<Team>] {
    guard let distance = paths.distance(to: place), distance > 0 else { return [] }
    return needs.order.ids(
      at: needs.consumers.successors(of: place).filter { paths.distance(to: $0) == distance - 1 })
  }
}
