/// Contradictions that take more than one noun to see.
enum IntegrityRules {
  static func check(_ model: ProductOperatingSystem, _ resolution: inout Resolution) {
    hardDependenciesRunInNoCircle(model, &resolution)
    levelsAreListed(
      "assessments", model.assessments.lazy.map { ($0.dimension, $0.level) }, model, &resolution)
    levelsAreListed("needs", model.needs.lazy.map { ($0.dimension, $0.level) }, model, &resolution)
  }

  /// A level is its place among those that its dimension lists; a dimension that lists none bounds none.
  private static func levelsAreListed(
    _ key: String, _ places: some Collection<(Identifier<MaturityDimension>, MaturityDimension.Place)>,
    _ model: ProductOperatingSystem, _ resolution: inout Resolution
  ) {
    let member = ModelSight.whole.index(of: key) ?? 0
    // How many levels each dimension has is looked up once, not once for each of many assessments.
    var counts: [Identifier<MaturityDimension>: Int] = [:]
    for dimension in model.dimensions where !dimension.levels.isEmpty {
      counts[dimension.id] = dimension.levels.count
    }
    guard !counts.isEmpty else { return }
    for (index, (dimension, level)) in places.enumerated() {
      // A word that is off the scale is what somebody said; a number past its end is a slip.
      guard case .number(let level) = level, let count = counts[dimension], level > count else { continue }
      resolution.report(
        .unknownLevel, in: member, index, at: [.key(key), .index(index), .key("level")],
        "level \(level) of \(Words.quoted(dimension.rawValue)), which has \(Words.count(count, "level"))",
        expected: "a level from 1 to \(count)", found: "\(level)")
    }
  }

  /// Bets that have to wait for one another can never begin. Soft dependencies may run in circles.
  private static func hardDependenciesRunInNoCircle(
    _ model: ProductOperatingSystem, _ resolution: inout Resolution
  ) {
    var edges: [Digraph.Edge] = []
    let bets = model.bets.elements
    // By index, since a loop over the bets themselves would copy each.
    for index in bets.indices {
      for dependency in bets[index].dependencies where dependency.isHard {
        if let on = model.bets.index(of: dependency.on), on != index {
          edges.append(.init(Int32(index), Int32(on)))
        }
      }
    }
    guard !edges.isEmpty else { return }
    let graph = Digraph(nodeCount: model.bets.count, edges: edges)
    let components = graph.stronglyConnectedComponents()
    guard !graph.cyclicComponents(of: components).isEmpty else { return }
    let positions = model.bets.positions
    let member = ModelSight.whole.index(of: "bets") ?? 0
    for circle in graph.witnessCycles() {
      guard let first = circle.first else { continue }
      let group = components.groupOfNode[Int(first)]
      let nodes = components.members(of: group)
      var places: [[ModelPath.Step]] = []
      var steps: [ToleratedCircle.Step] = []
      for node in resolution.tolerates(.dependencyCycle) ? nodes : nodes.prefix(1) {
        for (place, dependency) in model.bets[Int(node)].dependencies.enumerated() where dependency.isHard {
          guard let on = model.bets.index(of: dependency.on), components.groupOfNode[on] == group else {
            continue
          }
          steps.append(.init(from: model.bets[Int(node)].id.rawValue, to: dependency.on.rawValue))
          places.append([
            .key("bets"), .index(positions[Int(node)]), .key("dependencies"), .index(place), .key("on"),
          ])
        }
      }
      let names = CircleText.of(
        circle.map { model.bets[Int($0)].id.rawValue }, joined: "for", outOf: nodes.count, "bet")
      resolution.report(
        .dependencyCycle, in: member, nodes.first.map { positions[Int($0)] } ?? 0, at: places.first ?? [],
        "have to wait for one another: \(names)", leavingOut: places)
      resolution.keep(
        ToleratedCircle(
          code: .dependencyCycle, relation: "bets.dependencies.on", noun: "bet", steps: steps),
        for: .dependencyCycle)
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
