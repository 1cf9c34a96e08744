/// How everything in the flow of intent stands to the next step.
struct FlowLinks {
  /// One thing before a step.
  struct Item {
    var id: String
    var name: String
    var link: FlowLink

    init<E: Identified>(_ entity: E, _ link: FlowLink) {
      (id, name, self.link) = (entity.id.rawValue, entity.label, link)
    }
  }

  private let model: ProductOperatingSystem
  /// The releases that are looked at, by ascending id.
  private let releases: [Release]
  /// The releases that an impact names, and those of these with an impact on an input.
  private var named = (seen: Set<Identifier<Release>>(), moving: Set<Identifier<Release>>())
  /// The bets of impacts that name no release, and those of these with an impact on an input.
  private var ofBets = (seen: Set<Identifier<Bet>>(), moving: Set<Identifier<Bet>>())
  /// The impacts that are looked at, by ascending id.
  private var impacts: [Impact] = []
  private(set) var undated = 0
  private(set) var outside = 0
  let northStars: Int

  init(_ model: ProductOperatingSystem, in period: Period?) {
    self.model = model
    northStars = model.metrics.count { $0.role == .northStar }
    var taken: [Release] = []
    for release in model.releases.sortedByID {
      guard let period else {
        taken.append(release)
        continue
      }
      guard let day = release.day else {
        undated += 1
        continue
      }
      switch period.contains(day) {
      case true?: taken.append(release)
      case false?: outside += 1
      case nil: undated += 1
      }
    }
    releases = taken
    let ids = Set(taken.map(\.id))
    let released = Set(taken.flatMap(\.bets))
    for impact in model.impacts.sortedByID {
      let isMoving = Self.link(impact, model) == .linked
      let those = impact.releases.filter(ids.contains)
      named.seen.formUnion(those)
      if isMoving { named.moving.formUnion(those) }
      // An impact that names no release comes from what its bet released.
      let bet = impact.releases.isEmpty ? impact.bet.flatMap { released.contains($0) ? $0 : nil } : nil
      if let bet {
        ofBets.seen.insert(bet)
        if isMoving { ofBets.moving.insert(bet) }
      }
      if period == nil || !those.isEmpty || bet != nil { impacts.append(impact) }
    }
  }

  private func isSeen(_ release: Release) -> Bool {
    named.seen.contains(release.id) || release.bets.contains(where: ofBets.seen.contains)
  }

  private func isMoving(_ release: Release) -> Bool {
    named.moving.contains(release.id) || release.bets.contains(where: ofBets.moving.contains)
  }

  /// What stands before a step, by ascending id, with its link.
  func items(_ step: FlowStep) -> [Item] {
    switch step {
    case .insightToOpportunity:
      let opened = Set(model.opportunities.flatMap(\.insights))
      return model.insights.sortedByID.map { Item($0, opened.contains($0.id) ? .linked : .notRecorded) }
    case .opportunityToOption:
      let thoughtOf = Set(model.options.compactMap(\.opportunity))
      return model.opportunities.sortedByID.map {
        Item($0, thoughtOf.contains($0.id) ? .linked : .notRecorded)
      }
    case .optionToBet:
      return model.options.sortedByID.map { option in
        Item(option, option.bet != nil ? .linked : option.rejectedInFavourOf != nil ? .none : .notRecorded)
      }
    case .betToRelease: return bets()
    case .releaseToImpact:
      return releases.map { Item($0, isSeen($0) ? .linked : .notRecorded) }
    case .impactToInput: return impacts.map { Item($0, Self.link($0, model)) }
    case .inputToNorthStar: return inputs()
    }
  }

  /// How many releases there are, how many have an impact record, and how many of those an impact on an input.
  var funnel: [IntentFlow.FunnelRow] {
    guard !releases.isEmpty else { return [] }
    let seen = releases.filter(isSeen)
    let moving = seen.filter(isMoving)
    return [
      IntentFlow.FunnelRow(stage: "releases", count: releases.count),
      IntentFlow.FunnelRow(stage: "with an impact recorded", count: seen.count),
      IntentFlow.FunnelRow(stage: "with an impact on an input", count: moving.count),
    ]
  }

  private static func link(_ impact: Impact, _ model: ProductOperatingSystem) -> FlowLink {
    if impact.metrics.contains(where: { model.metrics[$0]?.role == .input }) { return .linked }
    if !impact.metrics.isEmpty { return .elsewhere }
    return impact.movedNothing == true ? .none : .notRecorded
  }

  private func bets() -> [Item] {
    let bets = model.bets.sortedByID
    let indexes = Dictionary(
      uniqueKeysWithValues: bets.enumerated().map { ($0.element.id, Int32($0.offset)) })
    var edges: [Digraph.Edge] = []
    for (index, bet) in bets.enumerated() {
      for parent in bet.parents.compactMap({ indexes[$0] }) { edges.append(.init(Int32(index), parent)) }
    }
    let wholes = Digraph(nodeCount: bets.count, edges: edges, parallelEdges: .collapsed)
    // Whether a bet ever released does not depend on the period.
    let released = Set(model.releases.flatMap(\.bets).compactMap { indexes[$0] })
    let linked = released.union(wholes.descendants(of: released.sorted()))
    return bets.enumerated().map { index, bet in
      let link: FlowLink =
        if linked.contains(Int32(index)) {
          .linked
        } else {
          switch bet.state {
          case .proposed, .active, .paused: .pending
          case .dropped: .none
          case .done, .closed, .unknown, nil: .notRecorded
          }
        }
      return Item(bet, link)
    }
  }

  private func inputs() -> [Item] {
    let metrics = model.metrics.sortedByID
    let indexes = Dictionary(
      uniqueKeysWithValues: metrics.enumerated().map { ($0.element.id, Int32($0.offset)) })
    let edges = model.influences.compactMap { influence -> Digraph.Edge? in
      guard let from = indexes[influence.from], let to = indexes[influence.to] else { return nil }
      return .init(from, to)
    }
    let graph = Digraph(nodeCount: metrics.count, edges: edges, parallelEdges: .collapsed)
    let ends = metrics.indices.filter { metrics[$0].role == .northStar }.map(Int32.init)
    let leading = Set(graph.ancestors(of: ends))
    return metrics.enumerated().filter { $0.element.role == .input }.map { index, metric in
      Item(metric, leading.contains(Int32(index)) ? .linked : .notRecorded)
    }
  }
}
