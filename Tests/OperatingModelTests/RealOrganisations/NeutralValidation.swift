import OperatingModel

/// What the reference answers call validation, in their own form.
///
/// The library says it wherever it can: problems of resolving by their code and path, and the adapter's own
/// problems. What is legal in a model (a bet recorded after work on it began, say) is a query over public data.
struct NeutralValidation {
  private let organisation: NeutralOrganisation
  private let model: ProductOperatingSystem
  private let setAside: Problems
  private let teams: [Team]
  private let bets: [Bet]
  private let metrics: [Metric]

  init(_ organisation: NeutralOrganisation, setAside: Problems) {
    self.organisation = organisation
    model = organisation.system
    self.setAside = setAside
    teams = model.teams.said
    bets = model.bets.said
    metrics = model.metrics.said
  }

  /// What is told of every kind of dirt: how many there are, and the first of them.
  var figure: Figure {
    var kinds = ids.merging(references) { first, _ in first }
    kinds.merge(ownersAndStates) { first, _ in first }
    kinds.merge(days) { first, _ in first }
    kinds.merge(maturityAndMetrics) { first, _ in first }
    return .object(kinds.mapValues(\.figure))
  }

  /// The problems that none of these kinds tells of; links are told by their types, and circles with hierarchies.
  var unexpected: [Problem] {
    setAside.filter { problem in
      switch problem.code {
      case .duplicateID: !Self.told.contains { problem.path.indexes(at: [$0, nil, "id"]) != nil }
      case .unknownReference: !Self.references.contains { problem.path.indexes(at: $0) != nil }
      case .selfReference, .containmentCycle, .daysOutOfOrder:
        problem.path.steps.first.map { !["teams", "bets", "dependencies", "teamLinks"].contains($0) } ?? true
      default: true
      }
    }
  }

  private static let told = ["teams", "bets", "metrics"]
  private static let references: [[String?]] = [
    ["teams", nil, "parent"], ["dependencies", nil, "provider"], ["dependencies", nil, "consumer"],
    ["teamLinks", nil, "from"], ["teamLinks", nil, "to"], ["bets", nil, "mainParent"],
    ["bets", nil, "owner"], ["bets", nil, "contributors", nil, "team"], ["bets", nil, "parents", nil],
    ["bets", nil, "dependencies", nil, "on"], ["bets", nil, "links", nil, "to"],
    ["metrics", nil, "team"], ["metrics", nil, "bet"], ["assessments", nil, "team"],
    ["assessments", nil, "bet"],
  ]

  /// The rows of one kind of dirt, and the forms in which they may be told.
  struct Kind {
    /// What is known of each case, the subject first.
    var rows: [[JSON]]
    /// The same with cases that may count as well.
    var all: [[JSON]]
    /// The columns that an item may have, where the rules leave it open.
    var forms: [[Int]]

    init(_ rows: [[JSON]], orAll all: [[JSON]]? = nil, as forms: [Int]...) {
      (self.rows, self.all, self.forms) = (rows, all ?? rows, forms)
    }

    /// Items are told case by case, or each once, or each once with how often; the count is that of the items, or
    /// that of the cases.
    var figure: Figure { .oneOf((rows == all ? [rows] : [rows, all]).flatMap(readings)) }

    private func readings(_ rows: [[JSON]]) -> [Figure] {
      forms.flatMap { form in
        let items = rows.map { row in form.map { row[$0] } }
        let often = Dictionary(items.map { ($0, 1) }, uniquingKeysWith: +)
        return [Self.figure(items, count: items.count)]
          + Set([often.count, items.count]).flatMap { count in
            [
              Self.figure(Array(often.keys), count: count),
              Self.figure(often.map { $0.key + [.whole($0.value)] }, count: count),
            ]
          }
      }
    }

    private static func figure(_ items: [[JSON]], count: Int) -> Figure {
      let items = items.map { $0.count == 1 ? $0[0] : .list($0) }
      return .object(["count": .whole(count), "items": .cut(items, at: 300)])
    }
  }

  // MARK: From the problems of resolving

  /// The indexes on the way to each problem of a code at a place; `nil` in the place stands for an index.
  private func places(_ code: ProblemCode, _ place: String?...) -> [[Int]] {
    setAside.of(code).compactMap { $0.path.indexes(at: place) }
  }

  private var ids: [String: Kind] {
    /// All records whose id another one has too, each told with how many there are.
    func repeated<Subject>(_ ids: [Identifier<Subject>], _ places: [[Int]]) -> Kind {
      let taken = Set(places.map { ids[$0[0]] })
      return Kind(ids.filter(taken.contains).map { [.text($0.rawValue)] }, as: [0])
    }
    return [
      "duplicateTeamId": repeated(teams.map(\.id), places(.duplicateID, "teams", nil, "id")),
      "duplicateBetId": repeated(bets.map(\.id), places(.duplicateID, "bets", nil, "id")),
      "duplicateMetricId": repeated(metrics.map(\.id), places(.duplicateID, "metrics", nil, "id")),
    ]
  }

  private var references: [String: Kind] {
    let parents = places(.unknownReference, "bets", nil, "parents", nil)
    func isMain(_ place: [Int]) -> Bool { place[1] == 0 && bets[place[0]].mainParent != nil }
    func parent(_ place: [Int]) -> [JSON] { .row(bets[place[0]].id, bets[place[0]].parents[place[1]]) }
    return [
      "danglingTeamParent": Kind(
        places(.unknownReference, "teams", nil, "parent").map { .row(teams[$0[0]].id, teams[$0[0]].parent) },
        as: [0, 1]),
      "danglingTeamLink": danglingTeamLinks,
      "danglingOwner": Kind(
        places(.unknownReference, "bets", nil, "owner").map { .row(bets[$0[0]].id, bets[$0[0]].owner) },
        as: [0, 1]),
      "danglingContributor": Kind(
        places(.unknownReference, "bets", nil, "contributors", nil, "team").map {
          .row(bets[$0[0]].id, bets[$0[0]].contributors[$0[1]].team)
        }, as: [0, 1]),
      "danglingParent": Kind(parents.filter(isMain).map(parent), as: [0, 1]),
      "danglingOtherParent": Kind(parents.filter { !isMain($0) }.map(parent), as: [0, 1]),
      "danglingDependency": Kind(
        places(.unknownReference, "bets", nil, "dependencies", nil, "on").map {
          .row(bets[$0[0]].id, bets[$0[0]].dependencies[$0[1]].on)
        }, as: [0, 1]),
      "selfDependency": Kind(
        places(.selfReference, "bets", nil, "dependencies", nil, "on").map {
          .row(bets[$0[0]].id, bets[$0[0]].id)
        },
        as: [0], [0, 1]),
    ]
  }

  /// Teams that a team names and that are not there, and links of which an end is not.
  private var danglingTeamLinks: Kind {
    let needs = Set(
      (places(.unknownReference, "dependencies", nil, "provider")
        + places(.unknownReference, "dependencies", nil, "consumer")).map { $0[0] })
    let links = Set(
      (places(.unknownReference, "teamLinks", nil, "from")
        + places(.unknownReference, "teamLinks", nil, "to")).map { $0[0] })
    let rows =
      needs.sorted().map { place -> [JSON] in
        let fact = model.dependencies[place]
        return fact.kind == .needs
          ? .row(fact.consumer, fact.provider) + ["needs"]
          : .row(fact.provider, fact.consumer) + ["internalCustomers"]
      }
      + links.sorted().map { place -> [JSON] in
        let link = model.teamLinks[place]
        return .row(link.from, link.to) + [.text(link.kind.rawValue)]
      }
    return Kind(rows, as: [0, 1], [0, 2, 1], [0, 1, 2])
  }

  private var maturityAndMetrics: [String: Kind] {
    // Areas are there for what was neither team nor bet.
    var unknown = model.assessments.filter { $0.area != nil }.map { one -> [JSON] in
      .row(one.area, one.dimension)
    }
    var levels = model.assessments.compactMap { one -> [JSON]? in
      guard let dimension = model.dimensions[one.dimension],
        MaturityScale(dimension).level(of: one.level) == nil
      else { return nil }
      let subject = one.team?.rawValue ?? one.bet?.rawValue ?? one.area?.rawValue ?? ""
      return [subject, dimension.name ?? "", one.level.description].map { .text($0) }
    }
    for record in organisation.unread("maturity", with: "dimension") {
      let row = ["subject", "dimension", "level"].map { record[$0] ?? .null }
      if record["scale"]?.elements?.contains(row[2]) != true { levels.append(row) }
      let subject = record["subject"]?.plainText ?? ""
      if !model.teams.contains(Identifier(subject)), !model.bets.contains(Identifier(subject)) {
        unknown.append(Array(row.prefix(2)))
      }
    }
    return [
      "maturityUnknownSubject": Kind(unknown, as: [0], [0, 1]),
      "maturityLevelNotInScale": Kind(levels, as: [0, 1, 2], [0, 2], [1, 2], [2]),
      "metricUnknownTeam": metricsOf(
        places(.unknownReference, "metrics", nil, "team").map { metrics[$0[0]] }, \.team,
        isThere: model.teams.contains),
      "metricUnknownSubject": metricsOf(
        model.metrics.filter { $0.area != nil }, \.area, isThere: { _ in false }),
    ]
  }

  /// Metrics of something that is not there. One id may stand at several, and whether those count that are set aside
  /// for it is not stated.
  private func metricsOf<Subject>(
    _ those: [Metric], _ subject: (Metric) -> Identifier<Subject>?, isThere: (Identifier<Subject>) -> Bool
  ) -> Kind {
    let all = metrics.filter { metric in subject(metric).map { !isThere($0) } ?? false }
    return Kind(
      those.map { .row($0.id, subject($0)) }, orAll: all.map { .row($0.id, subject($0)) }, as: [0, 1])
  }

  // MARK: From the model's public data

  private var ownersAndStates: [String: Kind] {
    func those(_ isOne: (Bet) -> Bool, _ columns: (Bet) -> [JSON] = { _ in [] }) -> [[JSON]] {
      model.bets.filter(isOne).map { [.text($0.id.rawValue)] + columns($0) }
    }
    /// What stands in a list more than once, once for each time after the first.
    func repeated<Subject>(_ list: (Bet) -> [Identifier<Subject>]) -> [[JSON]] {
      model.bets.flatMap { bet in
        var seen: Set<Identifier<Subject>> = []
        return list(bet).filter { !seen.insert($0).inserted }.map { [JSON].row(bet.id, $0) }
      }
    }
    return [
      "missingOwner": Kind(those { $0.owner == nil }, as: [0]),
      "ownerListedAsContributor": Kind(
        those { bet in
          bet.contributors.contains { $0.team == bet.owner }
        } _: { bet in
          [.text(bet.owner?.rawValue ?? "")]
        }, as: [0], [0, 1]),
      "duplicateContributor": Kind(repeated { $0.contributors.map(\.team) }, as: [0, 1]),
      "duplicateDependency": Kind(repeated { $0.dependencies.map(\.on) }, as: [0, 1]),
      "unknownState": Kind(
        those {
          $0.state == .unknown
        } _: {
          [$0.status.map { .text($0) } ?? .null]
        }, as: [0, 1]),
      "stateNotInVocabulary": Kind(
        those {
          $0.state == nil
        } _: {
          [$0.annotations["state"] ?? .null]
        }, as: [0, 1], [0]),
    ]
  }

  private var days: [String: Kind] {
    /// Two days of a bet, or one of its days and that for which the record holds, of which one is on the wrong side.
    func those(
      _ days: (Bet) -> (Day?, Day?), _ areOff: (Day, Day) -> Bool, open: Bool? = nil
    ) -> [[JSON]] {
      model.bets.compactMap { bet in
        guard open == nil || bet.state?.isOpen == open, case (let first?, let second?) = days(bet),
          areOff(first, second)
        else { return nil }
        return [bet.id.rawValue, first.description, second.description].map { .text($0) }
      }
    }
    func bets(_ isOne: (Bet) -> Bool) -> [[JSON]] {
      model.bets.filter(isOne).map {
        [.text($0.id.rawValue), $0.endedOn.map { .text($0.description) } ?? .null]
      }
    }
    return [
      "endedBeforeCreated": Kind(those({ ($0.createdOn?.day, $0.endedOn?.day) }, >), as: [0, 1, 2]),
      "endedBeforeStarted": Kind(those({ ($0.startedOn?.day, $0.endedOn?.day) }, >), as: [0, 1, 2]),
      "startedBeforeCreated": Kind(those({ ($0.createdOn?.day, $0.startedOn?.day) }, >), as: [0, 1, 2]),
      "createdAfterAsOf": Kind(those({ ($0.createdOn?.day, model.asOf) }, >), as: [0, 1], [0]),
      "openPastTarget": Kind(those({ ($0.targetOn?.day, model.asOf) }, <, open: true), as: [0, 1]),
      "openWithEnd": Kind(bets { $0.state?.isOpen == true && $0.endedOn != nil }, as: [0, 1], [0]),
      "closedWithoutEnd": Kind(
        bets { bet in
          guard let state = bet.state, state != .unknown, !state.isOpen else { return false }
          return bet.endedOn == nil && bet.annotations["ended"] == nil
        }, as: [0]),
      "missingCreated": Kind(bets { $0.createdOn == nil && $0.annotations["created"] == nil }, as: [0]),
    ]
  }
}

extension ModelPath {
  /// The indexes on the way, where the path has just these steps; `nil` in them stands for an index.
  fileprivate func indexes(at place: [String?]) -> [Int]? {
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

extension [JSON] {
  /// Two ids beside each other.
  fileprivate static func row<A, B>(_ first: Identifier<A>?, _ second: Identifier<B>?) -> [JSON] {
    [.text(first?.rawValue ?? ""), .text(second?.rawValue ?? "")]
  }
}
