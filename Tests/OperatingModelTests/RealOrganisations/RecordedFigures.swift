import OperatingModel

/// The figures of the library's answers in the form of the reference answers, told through the public API alone.
struct RecordedFigures {
  private let organisation: NeutralOrganisation
  private let system: ResolvedSystem

  init(_ organisation: NeutralOrganisation, _ system: ResolvedSystem) {
    self.organisation = organisation
    self.system = system
  }

  // MARK: Counts and distributions

  /// The source's words that the model has no place for, and so keeps as own data.
  private static let ownWords = [
    "bets.status", "bets.annotations.stage", "bets.annotations.horizon", "bets.annotations.state",
    "metrics.annotations.health",
  ]

  private var census: RecordCensusAnswer {
    system.ask(.recordCensus(inWords: Self.ownWords, mostWords: .max))
  }

  var counts: JSON {
    let census = census
    func noun(_ key: String) -> RecordCensusAnswer.NounRow? { census.noun(key) }
    func entries(_ field: String) -> Int { census.field(field)?.entries ?? 0 }
    let open = census.words("bets.state").filter { BetState(rawValue: $0.word)?.isOpen == true }
    return .counts([
      "teams": noun("teams")?.said ?? 0, "uniqueTeams": noun("teams")?.records ?? 0,
      "bets": noun("bets")?.said ?? 0, "uniqueBets": noun("bets")?.records ?? 0,
      "openBets": open.reduce(0) { $0 + $1.count },
      "dependsOnRefs": entries("bets.dependencies"), "contributorRefs": entries("bets.contributors"),
      "maturityRecords": (noun("assessments")?.said ?? 0) + entries("annotations.maturity"),
      "metrics": noun("metrics")?.said ?? 0, "historyEvents": entries("bets.annotations.history"),
    ])
  }

  var distributions: JSON {
    let census = census
    func words(_ fields: String...) -> JSON {
      var counts: [String: Int] = [:]
      for row in fields.flatMap(census.words) { counts[row.word, default: 0] += row.count }
      let records = census.noun(fields[0].hasPrefix("bets") ? "bets" : "teams")?.records ?? 0
      let silent = records - counts.values.reduce(0, +)
      if silent > 0 { counts["None"] = silent }
      return .counts(counts)
    }
    return .object([
      "state": words("bets.state", "bets.annotations.state"), "stage": words("bets.annotations.stage"),
      "horizon": words("bets.annotations.horizon"), "kind": words("bets.kind"),
      "status": words("bets.status"), "teamKind": words("teams.kind"),
    ])
  }

  // MARK: Dependencies

  var dependencies: JSON {
    let answer = system.ask(.betDependencies())
    let open = census.words("bets.state").filter { BetState(rawValue: $0.word)?.isOpen == true }
    let levels = answer.levels.map { (String($0.level), JSON.whole($0.bets)) }
    return .object([
      "nodes": .whole(answer.lookedAt), "edges": .whole(answer.dependencies),
      "isResolvedGraphAcyclic": .boolean(answer.circleCount == 0),
      "cycles": .object([
        "stronglyConnectedComponentsOver1": .whole(answer.circleCount),
        "nodesInCycles": .whole(answer.betsInCircles), "largest": .whole(answer.largestCircle),
        "twoNodeMutualPairs": .whole(answer.mutualPairs),
        "members": .list(answer.circles.map { .list($0.members.map { .text($0.rawValue) }) }),
      ]),
      "condensation": .object([
        "nodes": .whole(answer.groups), "edges": .whole(answer.groupDependencies),
        "longestPathEdges": .whole(answer.longestChain),
        "transitiveReductionEdges": .whole(answer.groupDependenciesNeeded),
      ]),
      "betsPerLevel": .object(Dictionary(uniqueKeysWithValues: levels)),
      "transitiveClosurePairs": .whole(answer.reachingPairs),
      "weakComponents": .object([
        "count": .whole(answer.pieces), "isolated": .whole(answer.alone),
        "largest": .list(answer.largestPieces.prefix(5).map { .whole($0) }),
      ]),
      "mostDependedUpon": .ranking(answer.mostDependedUpon),
      "mostTransitiveDependents": .ranking(answer.mostReached),
      "betweenOwners": .object([
        "sameTeam": .whole(answer.withinTeams), "crossTeam": .whole(answer.betweenTeams),
        "unowned": .whole(answer.unowned),
        "crossTeamPairs": .list(
          answer.teamPairs.map {
            .list([.text($0.from.rawValue), .text($0.to.rawValue), .whole($0.dependencies)])
          }),
      ]),
      "openBetsBlocked": .object([
        "open": .whole(open.reduce(0) { $0 + $1.count }), "withUnfinishedDependency": .whole(answer.waiting),
        "ofWhichOnDropped": .whole(answer.waitingForDropped.count),
        "mostBlocking": .ranking(answer.mostWaitedFor),
      ]),
    ])
  }

  /// One type of link after another; links that lead nowhere are problems of resolving, at their places.
  var linksByType: JSON {
    let bets = organisation.system.bets.said
    var dangling: [BetLinkKind: Int] = [:]
    for problem in system.setAside.of(.unknownReference) {
      let steps = problem.path.steps
      guard steps.count == 5, steps[0] == "bets", steps[2] == "links", case .index(let bet) = steps[1],
        case .index(let link) = steps[3]
      else { continue }
      dangling[bets[bet].links[link].kind, default: 0] += 1
    }
    let kinds = Set(system.ask(.betDependencies()).links.map(\.kind)).union(dangling.keys)
    var types: [String: JSON] = [:]
    for kind in kinds {
      let answer = system.ask(.betDependencies(link: kind, mostRanked: 5))
      types[kind.rawValue] = .object([
        "nodes": .whole(answer.tied), "edges": .whole(answer.dependencies),
        "dangling": .whole(dangling[kind] ?? 0), "sccOver1": .whole(answer.circleCount),
        "largestScc": .whole(answer.largestCircle), "longestPathEdges": .whole(answer.longestChain),
        "top": .ranking(answer.mostDependedUpon),
      ])
    }
    return .object(types)
  }

  // MARK: Time

  var time: JSON {
    let answer = system.ask(.flowTimes())
    let owners = answer.owners.compactMap { row in
      row.median.map { (row.owner.rawValue, JSON.list([.whole(row.done), .number(JSONNumber($0))])) }
    }
    return .object([
      "leadTimeDaysDone": .spread(answer.time(.leadTime)?.spread),
      "cycleTimeDaysDone": .spread(answer.time(.cycleTime)?.spread),
      "daysToDrop": .spread(answer.time(.timeToDrop)?.spread),
      "ageDaysOpen": .spread(answer.time(.ageOfOpen)?.spread),
      "kaplanMeierMedianDaysToDone": .whole(answer.halfDoneAfter),
      "kaplanMeierN": .whole(answer.watched),
      "leadTimeMedianByOwner": .object(Dictionary(uniqueKeysWithValues: owners)),
      "oldestOpen": .list(answer.oldest.map { .list([.text($0.id.rawValue), .whole($0.days)]) }),
      "wipAtQuarterEnd": .object(
        Dictionary(uniqueKeysWithValues: answer.quarters.map { ($0.end.description, .whole($0.open)) })),
      "perYear": .object(
        Dictionary(
          uniqueKeysWithValues: answer.years.map { row in
            (
              String(row.year),
              JSON.counts([
                "created": row.created, "started": row.started, "done": row.done, "dropped": row.dropped,
              ])
            )
          })),
    ])
  }

  // MARK: Maturity

  var maturity: JSON {
    let answer = system.ask(.maturityHistory())
    let dimensions = system.model.dimensions
    func key(_ id: Identifier<MaturityDimension>, _ level: Int) -> String {
      dimensions[id]?.levels[level - 1].key ?? ""
    }
    let rows = answer.dimensions.map { row -> (String, JSON) in
      let standing = row.levels.filter { $0.standing > 0 }.map { (key(row.dimension, $0.level), $0.standing) }
      let steps = row.steps.map { step in
        let name = "\(key(row.dimension, step.from))->\(key(row.dimension, step.to))"
        return (name, JSON.spread(step.spread, withNegative: true))
      }
      let back = answer.regressed.filter { $0.dimension == row.dimension }
      return (
        row.name,
        .object([
          "records": .whole(row.records), "planned": .whole(row.planned), "subjects": .whole(row.subjects),
          "scale": .list(row.levels.map { .text(key(row.dimension, $0.level)) }),
          "latestLevel": .counts(Dictionary(uniqueKeysWithValues: standing)),
          "subjectsThatRegressed": .whole(back.count),
          "regressed": .list(back.map { .text(($0.bet?.rawValue ?? $0.team?.rawValue) ?? "") }),
          "daysBetweenLevels": .object(Dictionary(uniqueKeysWithValues: steps)),
        ])
      )
    }
    return .object(Dictionary(rows, uniquingKeysWith: { first, _ in first }))
  }

  // MARK: Metrics

  /// The series of at least so many values are told one by one.
  var metrics: JSON {
    let answer = system.ask(.metricRecords())
    let census = census
    let series = answer.rows.filter { $0.values > 1 }.map { row in
      (
        row.id.rawValue,
        JSON.object([
          "n": .whole(row.values), "first": .finite(row.first), "last": .finite(row.last),
          "min": .finite(row.least), "max": .finite(row.greatest),
        ])
      )
    }
    let health = census.words("metrics.annotations.health").map { ($0.word, $0.count) }
    return .object([
      "count": .whole(answer.lookedAt), "withPoints": .whole(answer.withValues),
      "withTarget": .whole(census.field("metrics.annotations.target")?.recorded ?? 0),
      "byHealth": .counts(Dictionary(uniqueKeysWithValues: health)),
      "key": .whole(census.field("metrics.annotations.key")?.recorded ?? 0),
      "series": .object(Dictionary(uniqueKeysWithValues: series)),
    ])
  }
}

extension JSON {
  static func whole(_ value: Int?) -> JSON { value.map { .number(JSONNumber($0)) } ?? .null }
  static func finite(_ value: Finite?) -> JSON { value.map { .number(JSONNumber($0)) } ?? .null }
  static func counts(_ values: [String: Int]) -> JSON { .object(values.mapValues { .whole($0) }) }

  static func ranking(_ rows: [BetDependenciesAnswer.BetCount]) -> JSON {
    .list(rows.map { .list([.text($0.id.rawValue), .whole($0.count)]) })
  }

  static func spread(_ spread: DaySpread?, withNegative: Bool = false) -> JSON {
    guard let spread else { return .null }
    var members: [String: JSON] = ["n": .whole(spread.count)]
    if withNegative { members["negative"] = .whole(spread.negative) }
    guard spread.count > 0 else { return .object(members) }
    (members["min"], members["max"]) = (.whole(spread.least), .whole(spread.most))
    (members["p10"], members["p25"], members["p50"]) = (
      .finite(spread.p10), .finite(spread.p25), .finite(spread.p50)
    )
    (members["p75"], members["p90"], members["p95"]) = (
      .finite(spread.p75), .finite(spread.p90), .finite(spread.p95)
    )
    members["mean"] = .finite(spread.mean)
    return .object(members)
  }

  /// Where this differs from what is expected, beyond the last digits of numbers.
  func differences(from expected: JSON, at path: String = "") -> [String] {
    switch (self, expected) {
    case (.object(let found), .object(let expected)):
      return Set(found.keys).union(expected.keys).sorted().flatMap { key in
        (found[key] ?? "nothing").differences(from: expected[key] ?? "nothing", at: "\(path)/\(key)")
      }
    case (.list(let found), .list(let expected)) where found.count == expected.count:
      return zip(found, expected).enumerated().flatMap { index, pair in
        pair.0.differences(from: pair.1, at: "\(path)/\(index)")
      }
    case (.number(let found), .number(let expected)):
      let (found, expected) = (found.double?.value ?? .nan, expected.double?.value ?? .nan)
      return abs(found - expected) <= 1e-5 ? [] : ["\(path): \(found) instead of \(expected)"]
    default:
      return self == expected ? [] : ["\(path): \(self) instead of \(expected)"]
    }
  }
}
