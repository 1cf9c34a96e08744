/// Contradictions that take more than one noun to see.
enum IntegrityRules {
  static func check(_ model: ProductOperatingSystem) -> [ModelWalk.Found] {
    hardDependenciesRunInNoCircle(model) + levelsAreListed(model)
  }

  /// A level is its place among those that its dimension lists; a dimension that lists none bounds none.
  private static func levelsAreListed(_ model: ProductOperatingSystem) -> [ModelWalk.Found] {
    func check(
      _ member: ModelPath.Step, _ places: [(dimension: Identifier<MaturityDimension>, level: Int)]
    ) -> [ModelWalk.Found] {
      places.enumerated().compactMap { index, place in
        guard let dimension = model.dimensions[place.dimension], !dimension.levels.isEmpty,
          place.level > dimension.levels.count
        else { return nil }
        let levels = Words.count(dimension.levels.count, "level")
        let problem = Problem(
          .unknownLevel, at: ModelPath([member, .index(index), "level"]),
          "level \(place.level) of “\(dimension.id)”, which has \(levels)",
          expected: "a level from 1 to \(dimension.levels.count)", found: "\(place.level)")
        return ModelWalk.Found(problem: problem, leavesOut: [])
      }
    }
    return check("assessments", model.assessments.map { ($0.dimension, $0.level) })
      + check("needs", model.needs.map { ($0.dimension, $0.level) })
  }

  /// Bets that have to wait for one another can never begin. Soft dependencies may run in circles.
  private static func hardDependenciesRunInNoCircle(_ model: ProductOperatingSystem) -> [ModelWalk.Found] {
    var edges: [Digraph.Edge] = []
    for (index, bet) in model.bets.enumerated() {
      for dependency in bet.dependencies where dependency.isHard {
        if let on = model.bets.index(of: dependency.on), on != index {
          edges.append(.init(Int32(index), Int32(on)))
        }
      }
    }
    guard !edges.isEmpty else { return [] }
    let graph = Digraph(nodeCount: model.bets.count, edges: edges)
    let components = graph.stronglyConnectedComponents()
    let positions = model.bets.positions
    return graph.witnessCycles().compactMap { circle in
      guard let first = circle.first else { return nil }
      let group = components.groupOfNode[Int(first)]
      var places: [[ModelPath.Step]] = []
      for node in components.members(of: group) {
        for (place, dependency) in model.bets[Int(node)].dependencies.enumerated() where dependency.isHard {
          guard let on = model.bets.index(of: dependency.on), components.groupOfNode[on] == group else {
            continue
          }
          places.append([
            .key("bets"), .index(positions[Int(node)]), .key("dependencies"), .index(place), .key("on"),
          ])
        }
      }
      let names = (circle + [first]).map { "“\(model.bets[Int($0)].id)”" }.joined(separator: " for ")
      let problem = Problem(
        .dependencyCycle, at: ModelPath(places.first ?? []), "have to wait for one another: \(names)")
      return ModelWalk.Found(problem: problem, leavesOut: places)
    }
  }
}

extension Roster {
  /// Where each entity that holds its id was said.
  var positions: [Int] {
    var later = duplicates.map(\.position)[...]
    var position = 0
    return map { _ in
      while later.first == position {
        later.removeFirst()
        position += 1
      }
      defer { position += 1 }
      return position
    }
  }
}
