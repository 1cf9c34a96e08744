import OperatingModel

/// What the reference answers call validation, in their own form.
///
/// The library says it wherever it can: problems of resolving by their code and path, and the adapter's own
/// problems. What is legal in a model (a bet recorded after work on it began, say) is a query over public data.
struct NeutralValidation {
  private let model: ProductOperatingSystem
  private let setAside: Problems
  private let unheld: Problems
  private let teams: [Team]
  private let bets: [Bet]

  init(_ organisation: NeutralOrganisation, setAside: Problems) {
    model = organisation.system
    unheld = organisation.problems
    self.setAside = setAside
    teams = model.teams.said
    bets = model.bets.said
  }

  /// The items of every kind of dirt, sorted.
  var items: [String: [JSON]] {
    var items = ids.merging(references) { first, _ in first }
    items.merge(of(state: model.bets)) { first, _ in first }
    items.merge(days) { first, _ in first }
    items.merge(maturityAndMetrics) { first, _ in first }
    return items.mapValues { $0.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) } }
  }

  // MARK: From the problems of resolving

  /// The indexes on the way to each problem of a code at a place; `nil` in the place stands for an index.
  private func places(_ code: ProblemCode, _ place: String?...) -> [[Int]] {
    setAside.of(code).compactMap { problem in
      let steps = problem.path.steps
      guard steps.count == place.count else { return nil }
      var indexes: [Int] = []
      for (step, expected) in zip(steps, place) {
        switch (step, expected) {
        case (.index(let index), nil): indexes.append(index)
        case (.key(let key), let expected?) where key == expected: continue
        default: return nil
        }
      }
      return indexes
    }
  }

  private var ids: [String: [JSON]] {
    [
      "duplicateTeamId": places(.duplicateID, "teams", nil, "id").map { .text(teams[$0[0]].id.rawValue) },
      "duplicateBetId": places(.duplicateID, "bets", nil, "id").map { .text(bets[$0[0]].id.rawValue) },
      "duplicateMetricId": places(.duplicateID, "metrics", nil, "id").map {
        .text(model.metrics.said[$0[0]].id.rawValue)
      },
    ]
  }

  private var references: [String: [JSON]] {
    let parents = places(.unknownReference, "bets", nil, "parents", nil)
    func isMain(_ place: [Int]) -> Bool { place[1] == 0 && bets[place[0]].mainParent != nil }
    func parent(_ place: [Int]) -> JSON { .pair(bets[place[0]].id, bets[place[0]].parents[place[1]]) }
    return [
      "danglingTeamParent": places(.unknownReference, "teams", nil, "parent").map {
        .pair(teams[$0[0]].id, teams[$0[0]].parent)
      },
      "danglingTeamLink": danglingTeamLinks,
      "danglingOwner": places(.unknownReference, "bets", nil, "owner").map {
        .pair(bets[$0[0]].id, bets[$0[0]].owner)
      },
      "danglingContributor": places(.unknownReference, "bets", nil, "contributors", nil, "team").map {
        .pair(bets[$0[0]].id, bets[$0[0]].contributors[$0[1]].team)
      },
      "danglingParent": parents.filter(isMain).map(parent),
      "danglingOtherParent": parents.filter { !isMain($0) }.map(parent),
      "danglingDependency": places(.unknownReference, "bets", nil, "dependencies", nil, "on").map {
        .pair(bets[$0[0]].id, bets[$0[0]].dependencies[$0[1]].on)
      },
      "selfDependency": places(.selfReference, "bets", nil, "dependencies", nil, "on").map {
        .text(bets[$0[0]].id.rawValue)
      },
    ]
  }

  private var danglingTeamLinks: [JSON] {
    let facts =
      places(.unknownReference, "dependencies", nil, "provider")
      + places(.unknownReference, "dependencies", nil, "consumer")
    let links = (model.annotations["teamLinks"]?.elements ?? []).filter { link in
      ["a", "b"].contains { !model.teams.contains(Identifier(link[$0]?.plainText ?? "")) }
    }
    return facts.map { .pair(model.dependencies[$0[0]].consumer, model.dependencies[$0[0]].provider) }
      + links.map { .list([$0["a"] ?? .null, $0["b"] ?? .null]) }
  }

  private var maturityAndMetrics: [String: [JSON]] {
    let metrics = model.metrics.said
    return [
      "maturityUnknownSubject":
        (places(.unknownReference, "assessments", nil, "bet")
        + places(.unknownReference, "assessments", nil, "team"))
        .map { .pair(model.assessments[$0[0]].bet, model.assessments[$0[0]].dimension) },
      "maturityLevelNotInScale": unheld.of(.unknownWord).filter {
        $0.path.description.hasPrefix("/annotations/maturity")
      }
      .map { .text($0.found ?? "") },
      "metricUnknownTeam": places(.unknownReference, "metrics", nil, "team").map {
        .pair(metrics[$0[0]].id, metrics[$0[0]].team)
      },
      "metricUnknownSubject": places(.unknownReference, "metrics", nil, "bet").map {
        .pair(metrics[$0[0]].id, metrics[$0[0]].bet)
      },
    ]
  }

  // MARK: From the model's public data

  private func of(state bets: Roster<Bet>) -> [String: [JSON]] {
    func those(_ isOne: (Bet) -> Bool) -> [JSON] { bets.filter(isOne).map { .text($0.id.rawValue) } }
    func repeated<ID: Hashable>(_ ids: [ID]) -> [ID] {
      var seen: Set<ID> = []
      return ids.filter { !seen.insert($0).inserted }
    }
    return [
      "missingOwner": those { $0.owner == nil },
      "ownerListedAsContributor": those { bet in bet.contributors.contains { $0.team == bet.owner } },
      "duplicateContributor": bets.flatMap { bet in
        repeated(bet.contributors.map(\.team)).map { .pair(bet.id, $0) }
      },
      "duplicateDependency": bets.flatMap { bet in
        repeated(bet.dependencies.map(\.on)).map { .pair(bet.id, $0) }
      },
      "unknownState": those { $0.state == .unknown },
      "stateNotInVocabulary": unheld.of(.unknownWord).filter { $0.path.steps.last == "state" }.compactMap {
        problem in
        guard problem.path.steps.count == 3, case .index(let index) = problem.path.steps[1] else {
          return nil
        }
        return .text(self.bets[index].id.rawValue)
      },
    ]
  }

  private var days: [String: [JSON]] {
    func those(_ days: (Bet) -> (Day?, Day?), _ areOff: (Day, Day) -> Bool, open: Bool? = nil) -> [JSON] {
      model.bets.compactMap { bet in
        guard open == nil || bet.state?.isOpen == open, case (let first?, let second?) = days(bet),
          areOff(first, second)
        else { return nil }
        return .list([bet.id.rawValue, first.description, second.description].map { .text($0) })
      }
    }
    func bets(_ isOne: (Bet) -> Bool) -> [JSON] { model.bets.filter(isOne).map { .text($0.id.rawValue) } }
    return [
      "endedBeforeCreated": those({ ($0.createdOn, $0.endedOn) }, >),
      "endedBeforeStarted": those({ ($0.startedOn, $0.endedOn) }, >),
      "startedBeforeCreated": those({ ($0.createdOn, $0.startedOn) }, >),
      "createdAfterAsOf": those({ ($0.createdOn, model.asOf) }, >),
      "openPastTarget": those({ ($0.targetOn, model.asOf) }, <, open: true),
      "openWithEnd": bets { $0.state?.isOpen == true && $0.endedOn != nil },
      "closedWithoutEnd": bets { bet in
        guard let state = bet.state, state != .unknown, !state.isOpen else { return false }
        return bet.endedOn == nil && bet.annotations["ended"] == nil
      },
      "missingCreated": bets { $0.createdOn == nil && $0.annotations["created"] == nil },
    ]
  }
}

extension JSON {
  static func pair<A, B>(_ first: Identifier<A>?, _ second: Identifier<B>?) -> JSON {
    .list([.text(first?.rawValue ?? ""), .text(second?.rawValue ?? "")])
  }

  var sortKey: [String] { plainText.map { [$0] } ?? plainTexts ?? [] }
}
