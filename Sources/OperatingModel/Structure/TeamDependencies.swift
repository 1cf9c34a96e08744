/// The dependencies between teams, with how each stands on a day.
///
/// What is over or has not begun is left out of every list of teams, and counted. Where no day is known, what has
/// days is kept, and counted as what cannot be told.
///
/// ```swift
/// let needs = system.teamDependencies()
/// needs.consumers(of: "platform")       // who builds on it, each once
/// needs.count(of: .over)                // how many were left aside since they are over
/// ```
/// Making one takes time in proportion to teams and dependencies, but for sorting teams.
public struct TeamDependencies: Sendable {
  /// The day for which it is read; `nil` where none is known.
  public let day: Day?
  /// The dependencies that may stand, in the order in which they were said; several between two teams are kept.
  public let dependencies: [Dependency]
  let order: IDOrder<Team>
  /// From consumer to provider, edge for edge the dependencies that may stand.
  let edges: [Digraph.Edge]
  /// From each consumer to its providers, each once.
  let providers: Digraph
  /// From each provider to its consumers, each once.
  let consumers: Digraph
  private let counts: [Standing: Int]
  private let leftAside: [(dependency: Dependency, standing: Standing)]

  /// A model's dependencies on a day. One that a team has on itself, or on no team, stands in none of the lists.
  init(_ model: ProductOperatingSystem, on day: Day?) {
    self.day = day
    let order = IDOrder(model.teams)
    self.order = order
    var counts: [Standing: Int] = [:]
    var dependencies: [Dependency] = []
    var edges: [Digraph.Edge] = []
    var leftAside: [(dependency: Dependency, standing: Standing)] = []
    for dependency in model.dependencies {
      guard let consumer = order.place(of: dependency.consumer),
        let provider = order.place(of: dependency.provider), consumer != provider
      else { continue }
      let standing = dependency.standing(on: day)
      counts[standing, default: 0] += 1
      guard standing.mayStand else {
        leftAside.append((dependency, standing))
        continue
      }
      dependencies.append(dependency)
      edges.append(.init(consumer, provider))
    }
    self.dependencies = dependencies
    self.edges = edges
    self.counts = counts
    self.leftAside = leftAside
    providers = Digraph(nodeCount: order.count, edges: edges, parallelEdges: .collapsed)
    consumers = providers.reversed
  }

  /// How many dependencies stand so on the day.
  public func count(of standing: Standing) -> Int { counts[standing] ?? 0 }

  /// The dependencies that are over, or have not begun, on the day, in the order in which they were said.
  public func leftAside(as standing: Standing) -> [Dependency] {
    leftAside.filter { $0.standing == standing }.map(\.dependency)
  }

  /// The teams that a team needs something from, each once, by ascending id.
  public func providers(of team: Identifier<Team>) -> [Identifier<Team>] {
    order.place(of: team).map { order.ids(at: providers.successors(of: $0)) } ?? []
  }

  /// The teams that need something from a team, each once, by ascending id.
  public func consumers(of team: Identifier<Team>) -> [Identifier<Team>] {
    order.place(of: team).map { order.ids(at: consumers.successors(of: $0)) } ?? []
  }
}
