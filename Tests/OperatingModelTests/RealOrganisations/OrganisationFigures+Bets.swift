import OperatingModel

extension OrganisationFigures {
  // MARK: Dependencies

  var dependencies: Figure {
    let answer = system.ask(
      BetDependencies().with {
        $0.mostRanked = Self.noBound
        $0.mostPairs = Self.noBound
        $0.mostCircles = Self.noBound
        $0.mostMembers = Self.noBound
        $0.mostSteps = Self.noBound
        $0.byStateAlone = true
      })
    let open = system.model.bets.count { $0.state?.isOpen == true }
    let levels = answer.levels.map { (String($0.level), $0.bets) }
    return .object([
      "nodes": .whole(answer.lookedAt), "edges": .whole(answer.dependencies),
      "isResolvedGraphAcyclic": .exactly(.boolean(answer.circleCount == 0)),
      "cycles": .object([
        "stronglyConnectedComponentsOver1": .whole(answer.circleCount),
        "nodesInCycles": .whole(answer.betsInCircles), "largest": .whole(answer.largestCircle),
        "twoNodeMutualPairs": .whole(answer.mutualPairs),
        "members": .list(answer.circles.prefix(60).map { Self.members(of: $0) }),
      ]),
      "condensation": .object([
        "nodes": .whole(answer.groups), "edges": .whole(answer.groupDependencies),
        "longestPathEdges": .whole(answer.longestChain),
        "transitiveReductionEdges": .whole(answer.groupDependenciesNeeded),
      ]),
      "betsPerLevel": .counts(Dictionary(uniqueKeysWithValues: levels)),
      "transitiveClosurePairs": .whole(answer.reachingPairs),
      "weakComponents": .object([
        "count": .whole(answer.pieces), "isolated": .whole(answer.alone),
        "largest": .list(answer.largestPieces.prefix(5).map { .whole($0) }),
      ]),
      "mostDependedUpon": Self.ranking(answer.mostDependedUpon),
      "mostTransitiveDependents": Self.ranking(answer.mostReached),
      "betweenOwners": .object([
        "sameTeam": .whole(answer.withinTeams), "crossTeam": .whole(answer.betweenTeams),
        "unowned": .whole(answer.unowned),
        "crossTeamPairs": .ranking(
          answer.teamPairs.map { ($0.from, $0.to, Double($0.dependencies)) }, most: 40),
      ]),
      "openBetsBlocked": .object([
        "open": .whole(open), "withUnfinishedDependency": .whole(answer.waiting),
        "ofWhichOnDropped": .whole(answer.waitingForDropped.count),
        "mostBlocking": Self.ranking(answer.mostWaitedFor),
      ]),
    ])
  }

  /// At most sixty are listed: circles, and perhaps the bets of one that is longer.
  private static func members(of circle: BetDependencies.Circle) -> Figure {
    .oneOf([.ids(circle.members), .ids(circle.members.prefix(60))])
  }

  private static func ranking(_ rows: [BetDependencies.BetCount], most: Int = 10) -> Figure {
    .ranking(rows.map { ($0.id.rawValue, $0.count) }, most: most)
  }

  /// One type of link after another; links that lead nowhere are problems of resolving, at their places.
  var linksByType: Figure {
    let bets = organisation.system.bets.said
    var dangling: [Bet.Link.Kind: Int] = [:]
    for problem in system.setAside.of(.unknownReference) {
      let steps = problem.path.steps
      guard steps.count == 5, steps[0] == "bets", steps[2] == "links", case .index(let bet) = steps[1],
        case .index(let link) = steps[3]
      else { continue }
      dangling[bets[bet].links[link].kind, default: 0] += 1
    }
    let kinds = Set(system.ask(.betDependencies).links.map(\.kind)).union(dangling.keys)
      .subtracting(organisation.weighedKinds)
    let types = kinds.map { ($0.rawValue, Self.figures(of: $0, in: system, dangling: dangling[$0] ?? 0)) }
    return .object(Dictionary(types.map { ($0, .object($1)) }, uniquingKeysWith: { first, _ in first }))
  }

  /// What is told of links of one kind.
  static func figures(
    of kind: Bet.Link.Kind, in system: ResolvedSystem, dangling: Int
  ) -> [String: Figure] {
    let answer = system.ask(BetDependencies.betDependencies(link: kind).with { $0.mostRanked = noBound })
    return [
      "nodes": .whole(answer.tied), "edges": .whole(answer.dependencies), "dangling": .whole(dangling),
      "sccOver1": .whole(answer.circleCount), "largestScc": .whole(answer.largestCircle),
      "longestPathEdges": .whole(answer.longestChain), "top": ranking(answer.mostDependedUpon, most: 5),
    ]
  }

  // MARK: Time

  var time: Figure {
    let answer = system.ask(
      FlowTimes().with {
        $0.mostListed = Self.noBound
        $0.mostQuarters = Self.noBound
        $0.agesFrom = .created
        $0.byStateAlone = true
      })
    let owners = answer.owners.compactMap { row in
      row.median.map { (row.owner.rawValue, Figure.list([.whole(row.done), .number($0.value)])) }
    }
    return .object([
      "leadTimeDaysDone": .spread(answer.times[.leadTime]?.spread),
      "cycleTimeDaysDone": .spread(answer.times[.cycleTime]?.spread),
      "daysToDrop": .spread(answer.times[.timeToDrop]?.spread),
      "ageDaysOpen": .spread(answer.times[.ageOfOpen]?.spread),
      "kaplanMeierMedianDaysToDone": .whole(answer.halfDoneAfter),
      "kaplanMeierN": .whole(answer.watched),
      "leadTimeMedianByOwner": .object(Dictionary(uniqueKeysWithValues: owners)),
      "oldestOpen": .ranking(answer.oldest.map { ([$0.id.rawValue], Double($0.days)) }, most: 10),
      "wipAtQuarterEnd": quarters(answer),
      "perYear": years(answer),
    ])
  }

  /// How many bets were open at the end of each quarter, from the year of the first bet on.
  ///
  /// The rules do not say whether that is the first recorded, or the first of those that can be counted.
  private func quarters(_ answer: Answer<FlowTimes>) -> Figure {
    let told = Dictionary(uniqueKeysWithValues: answer.quarters.map { ($0.end.description, $0.open) })
    var all = told
    if let first = system.model.bets.compactMap(\.createdOn?.day).min(), let today = answer.on {
      for year in stride(from: first.date.year, through: today.date.year, by: 1) {
        for end in ["03-31", "06-30", "09-30", "12-31"].map({ "\(year)-\($0)" })
        where end <= today.description && all[end] == nil {
          all[end] = 0
        }
      }
    }
    return .oneOf([.counts(told), .counts(all)])
  }

  /// Every year from the first to the last, and none after that of the day the record holds for.
  ///
  /// The rules do not say whether the first is that of the first day recorded, or of the first bet recorded, nor
  /// whether the last is that in which something last happened, or that of the day.
  private func years(_ answer: Answer<FlowTimes>) -> Figure {
    let today = answer.on?.date.year ?? .max
    let rows = answer.years.filter { $0.year <= today }
    guard let first = rows.first, let last = rows.last else { return .object([:]) }
    let told = Dictionary(uniqueKeysWithValues: rows.map { ($0.year, $0) })
    func listed(_ first: Int, _ last: Int) -> Figure {
      var years: [String: Figure] = [:]
      for year in stride(from: first, through: last, by: 1) {
        let row = told[year]
        years[String(year)] = .counts([
          "created": row?.created ?? 0, "started": row?.started ?? 0, "done": row?.done ?? 0,
          "dropped": row?.dropped ?? 0,
        ])
      }
      return .object(years)
    }
    let firsts = [first.year, rows.first { $0.created > 0 }?.year ?? first.year]
    let lasts = [last.year, today == .max ? last.year : today]
    return .oneOf(firsts.flatMap { first in lasts.map { listed(first, $0) } })
  }
}

extension Figure {
  static func spread(_ spread: DaySpread?, withNegative: Bool = false) -> Figure {
    guard let spread else { return .null }
    var members: [String: Figure] = ["n": .whole(spread.count)]
    if withNegative { members["negative"] = .whole(spread.negative) }
    guard spread.count > 0 else { return .object(members) }
    let values = [
      "p10": spread.p10, "p25": spread.p25, "p50": spread.p50, "p75": spread.p75, "p90": spread.p90,
      "p95": spread.p95, "mean": spread.mean,
    ]
    members.merge(values.mapValues { .number($0?.value) }) { first, _ in first }
    members.merge(["min": .whole(spread.least), "max": .whole(spread.most)]) { first, _ in first }
    return .object(members)
  }
}
