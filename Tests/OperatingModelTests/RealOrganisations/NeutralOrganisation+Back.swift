import OperatingModel

extension NeutralOrganisation {
  /// The records of an organisation that do not come back from its model as they were written.
  ///
  /// What was seen of maturity may come back in another order, since what an assessment cannot hold stands apart.
  func lost(from written: JSON) -> [String] {
    let back = Self.neutral(system)
    let keys = Set((written.members ?? [:]).keys).union((back.members ?? [:]).keys)
    return keys.sorted().flatMap { key -> [String] in
      guard let written = written[key]?.elements, let back = back[key]?.elements else {
        return written[key] == back[key]
          ? [] : ["\(key): \(written[key]?.told ?? "") became \(back[key]?.told ?? "")"]
      }
      guard key != "maturity" else {
        let counts = [written, back].map { Dictionary($0.map { ($0, 1) }, uniquingKeysWith: +) }
        return counts[0] == counts[1] ? [] : ["\(key): not all of it comes back"]
      }
      guard written.count == back.count else { return ["\(key): \(written.count) became \(back.count)"] }
      return zip(written, back).enumerated().flatMap { index, pair in
        pair.0 == pair.1 ? [] : pair.1.differences(from: pair.0, at: "\(key)/\(index)")
      }
    }
  }

  /// The organisation in the neutral form again, told from the model alone: the proof that all of it is there.
  static func neutral(_ system: ProductOperatingSystem) -> JSON {
    var members = system.annotations.values
    if !system.name.isEmpty { members["name"] = .text(system.name) }
    members["asOf"] = system.asOf.map { .text($0.description) }
    let links = Dictionary(grouping: system.dependencies) {
      $0.annotations["said"] == "needs" ? $0.consumer : $0.provider
    }
    var seen: Set<Identifier<Team>> = []
    members["teams"] = .list(
      system.teams.said.map { neutral($0, seen.insert($0.id).inserted ? links[$0.id] ?? [] : []) })
    members["bets"] = .list(system.bets.said.map(neutral))
    let unheld = members["maturity"]?.elements ?? []
    members["maturity"] = .list(system.assessments.map { neutral($0, in: system) } + unheld)
    members["metrics"] = .list(system.metrics.said.map(neutral))
    return .object(members)
  }

  private static func neutral(_ team: Team, _ links: [Dependency]) -> JSON {
    var members = team.annotations.values
    members["id"] = .text(team.id.rawValue)
    members["name"] = team.name.map { .text($0) }
    members["kind"] = team.kind.map { .text($0.rawValue) }
    members["parent"] = team.parent.map { .text($0.rawValue) }
    members["memberCount"] = team.size.map { .number(JSONNumber($0)) }
    let needs = links.filter { $0.annotations["said"] == "needs" }.map { JSON.text($0.provider.rawValue) }
    let customers = links.filter { $0.annotations["said"] != "needs" }.map { JSON.text($0.consumer.rawValue) }
    if !needs.isEmpty { members["needs"] = .list(needs) }
    if !customers.isEmpty { members["internalCustomers"] = .list(customers) }
    return .object(members)
  }

  private static func neutral(_ bet: Bet) -> JSON {
    var members = bet.annotations.values
    members[Bet.noMainLine] = nil
    members["id"] = .text(bet.id.rawValue)
    members["title"] = bet.name.map { .text($0) }
    let texts = [
      "kind": bet.kind?.rawValue, "ownerTeam": bet.owner?.rawValue, "state": bet.state?.rawValue,
      "status": bet.status,
      "horizon": bet.horizon?.rawValue, "created": bet.createdOn?.description,
      "started": bet.startedOn?.description,
      "ended": bet.endedOn?.description, "target": bet.targetOn?.description,
      "parent": bet.mainLineParent?.rawValue,
    ]
    for (key, text) in texts { if let text { members[key] = .text(text) } }
    let lists = [
      "otherParents": bet.otherParents.map(\.rawValue), "dependsOn": bet.dependencies.map(\.on.rawValue),
      "contributors": bet.contributors.map(\.team.rawValue),
    ]
    for (key, list) in lists where !list.isEmpty { members[key] = .list(list.map { .text($0) }) }
    let links = bet.links.map {
      JSON.object(["type": .text($0.kind.rawValue), "to": .text($0.to.rawValue)])
    }
    if !links.isEmpty, members["links"] == nil { members["links"] = .list(links) }
    return .object(members)
  }

  private static func neutral(_ assessment: Assessment, in system: ProductOperatingSystem) -> JSON {
    let dimension = system.dimensions[assessment.dimension]
    let levels = dimension?.levels.map(\.name) ?? []
    let level = dimension.flatMap { MaturityScale($0).level(of: assessment.level) } ?? 0
    var members: [String: JSON] = [
      "dimension": .text(dimension?.name ?? ""), "scale": .list(levels.map { .text($0) }),
      "subject": .text(assessment.team?.rawValue ?? assessment.bet?.rawValue ?? ""),
    ]
    if levels.indices.contains(level - 1) { members["level"] = .text(levels[level - 1]) }
    members["date"] = assessment.day.map { .text($0.description) }
    if assessment.isPlanned { members["planned"] = true }
    return .object(members)
  }

  private static func neutral(_ metric: Metric) -> JSON {
    var members = metric.annotations.values
    members["id"] = .text(metric.id.rawValue)
    members["name"] = metric.name.map { .text($0) }
    members["unit"] = metric.unit.map { .text($0) }
    let isSubject = members.removeValue(forKey: Metric.teamIsSubject) != nil
    if let team = metric.team { members[isSubject ? "subject" : "team"] = .text(team.rawValue) }
    if let bet = metric.bet { members["subject"] = .text(bet.rawValue) }
    let points = metric.observations.map {
      JSON.list([.text($0.day.description), .number(JSONNumber($0.value))])
    }
    if !points.isEmpty { members["points"] = .list(points) }
    return .object(members)
  }
}

extension Bet {
  /// Says that there is none although there are others, which come after it.
  static let noMainLine = "noMainLine"
  /// The parent that the neutral form calls so; it stands first.
  var mainLineParent: Identifier<Bet>? { annotations[Self.noMainLine] == nil ? parents.first : nil }
  /// The parents that it calls others.
  var otherParents: ArraySlice<Identifier<Bet>> { mainLineParent == nil ? parents[...] : parents.dropFirst() }
}

extension Metric {
  /// Says that its team is what the neutral form calls its subject.
  static let teamIsSubject = "teamIsSubject"
}
