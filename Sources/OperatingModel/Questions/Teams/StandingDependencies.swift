/// The teams by ascending id, and the dependencies between them that stand on a day.
///
/// A dependency without days stands on every day; where no day is known, all of them stand.
struct StandingDependencies {
  /// The teams, by ascending id; a team's place here is its node in the graph.
  let teams: [Team]
  /// The dependencies that stand, in the order in which they were said.
  let dependencies: [Dependency]
  /// From consumer to provider, edge for edge the dependencies that stand.
  let edges: [Digraph.Edge]
  /// How many dependencies have ended by the day, or begin after it.
  let leftAside: Int
  let places: [Identifier<Team>: Int32]

  init(_ model: ProductOperatingSystem, on day: Day?) {
    teams = model.teams.sortedByID
    places = Dictionary(
      teams.enumerated().map { ($0.element.id, Int32($0.offset)) }, uniquingKeysWith: { first, _ in first })
    var dependencies: [Dependency] = []
    var edges: [Digraph.Edge] = []
    var leftAside = 0
    for dependency in model.dependencies {
      guard let consumer = places[dependency.consumer], let provider = places[dependency.provider] else {
        continue
      }
      guard dependency.standing(on: day).mayStand else {
        leftAside += 1
        continue
      }
      dependencies.append(dependency)
      edges.append(.init(consumer, provider))
    }
    self.dependencies = dependencies
    self.edges = edges
    self.leftAside = leftAside
  }

  /// What is said of those that do not stand; `nil` where all do.
  func note(on day: Day?) -> String? {
    guard leftAside > 0, let day else { return nil }
    return
      "\(Words.count(leftAside, "dependency does", "dependencies do")) not stand on \(day), and \(leftAside == 1 ? "is" : "are") left aside."
  }
}
