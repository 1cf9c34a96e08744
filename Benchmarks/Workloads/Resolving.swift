import OperatingModel

/// Looking up every reference, and looking for circles and contradictions.
///
/// The peer looks plain text ids up in plain sets, and does nothing else.
enum Resolving {
  static func run(_ table: inout Table) throws {
    let system = Sample.system
    let mirror = try Sample.mirror.get()
    try table.race(
      "resolve", rounds: 5,
      Contender("OperatingModel") {
        try system.resolved()
      } check: { resolved in
        "\(resolved.relations.reduce(0) { $0 + resolved.count(of: $1.name) }) references"
      },
      Contender("sets of texts, references only") {
        mirror.references()
      } check: {
        "\($0.known) references, \($0.unknown) unknown"
      })
  }
}

extension MirrorSystem {
  /// How many references lead somewhere, and how many do not.
  fileprivate func references() -> (known: Int, unknown: Int) {
    let teamIDs = Set(teams.map(\.id))
    let betIDs = Set(bets.map(\.id))
    let metricIDs = Set(metrics.map(\.id))
    let dimensionIDs = Set(dimensions.map(\.id))
    var known = 0
    var unknown = 0
    func look(up id: String, in ids: Set<String>) {
      if ids.contains(id) { known += 1 } else { unknown += 1 }
    }
    for team in teams { if let parent = team.parent { look(up: parent, in: teamIDs) } }
    for assessment in assessments {
      look(up: assessment.dimension, in: dimensionIDs)
      look(up: assessment.team, in: teamIDs)
    }
    for bet in bets {
      for parent in bet.parents ?? [] { look(up: parent, in: betIDs) }
      look(up: bet.owner, in: teamIDs)
      for dependency in bet.dependencies ?? [] { look(up: dependency.on, in: betIDs) }
      for target in bet.targets ?? [] { look(up: target, in: metricIDs) }
    }
    for metric in metrics { look(up: metric.owner, in: teamIDs) }
    for influence in influences {
      look(up: influence.from, in: metricIDs)
      look(up: influence.to, in: metricIDs)
    }
    for unit in fundingUnits {
      for bet in unit.bets { look(up: bet, in: betIDs) }
      for reviewer in unit.reviewers { look(up: reviewer, in: teamIDs) }
    }
    return (known, unknown)
  }
}
