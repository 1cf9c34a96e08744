import OperatingModel

extension NeutralOrganisation {
  /// The records of an organisation that do not come back from its model as they were written.
  ///
  /// A record of maturity that could not be taken may come back in another place, and so may what is asked of teams. A
  /// team, or anything else that a metric is of, is its subject.
  func lost(from written: JSON) -> [String] {
    let (written, back) = (Self.evened(written), Self.evened(Self.neutral(system)))
    let keys = Set((written.members ?? [:]).keys).union((back.members ?? [:]).keys)
    return keys.sorted().flatMap { key -> [String] in
      guard let written = written[key]?.elements, let back = back[key]?.elements else {
        return written[key] == back[key]
          ? [] : ["\(key): \(written[key]?.told ?? "") became \(back[key]?.told ?? "")"]
      }
      guard written.count == back.count else { return ["\(key): \(written.count) became \(back.count)"] }
      return zip(written, back).enumerated().flatMap { index, pair in
        pair.0 == pair.1 ? [] : pair.1.differences(from: pair.0, at: "\(key)/\(index)")
      }
    }
  }

  /// The form without what may be said in two ways.
  private static func evened(_ json: JSON) -> JSON {
    var members = json.members ?? [:]
    for key in ["maturity", "betLinks", "teamLinks"] {
      members[key] = members[key]?.elements.map { .list($0.sorted { $0.compactJSON < $1.compactJSON }) }
    }
    for key in ["teams", "bets", "metrics"] {
      members[key] = members[key]?.elements.map { .list($0.map(evenedRecord)) }
    }
    // An empty list and an empty text say nothing.
    return .object(members.filter { !$0.value.isSilent })
  }

  private static func evenedRecord(_ json: JSON) -> JSON {
    guard var members = json.members else { return json }
    if let team = members.removeValue(forKey: "team") {
      members[members["subject"] == nil ? "subject" : "team"] = team
    }
    // Both say what it is about.
    if let areas = members.removeValue(forKey: "secondaryAreas")?.elements {
      members["useCases"] = .list(areas + (members["useCases"]?.elements ?? []))
    }
    if let asks = members["asks"]?.elements {
      members["asks"] = .list(asks.flatMap(pieces).sorted { $0.compactJSON < $1.compactJSON })
    }
    return .object(members.filter { !$0.value.isSilent })
  }

  /// One thing that is asked after another.
  private static func pieces(of ask: JSON) -> [JSON] {
    guard let team = ask["team"] else { return [ask] }
    let texts = ask["ask"]?.plainText?.split(separator: "; ").map { JSON.text(String($0)) } ?? []
    let pieces = (ask["level"].map { [("level", $0)] } ?? []) + texts.map { ("ask", $0) }
    return pieces.isEmpty ? [ask] : pieces.map { .object(["team": team, $0.0: $0.1]) }
  }

  /// The organisation in the neutral form again, told from the model alone: the proof that all of it is there.
  static func neutral(_ system: ProductOperatingSystem) -> JSON {
    var members = system.annotations.values
    if !system.name.isEmpty { members["name"] = .text(system.name) }
    if let asOf = system.asOf { members["asOf"] = .text(asOf.description) }
    func add(_ key: String, _ records: [JSON]) {
      members[key] = .list(records + (members[key]?.elements ?? []))
    }
    var seen: Set<Identifier<Team>> = []
    add("teams", system.teams.said.map { neutral($0, in: system, isFirst: seen.insert($0.id).inserted) })
    add("bets", system.bets.said.map(neutral))
    add("maturity", system.assessments.map { neutral($0, in: system) })
    add("metrics", system.metrics.said.map(neutral))
    func link(_ a: String, _ type: String, _ b: String, _ weight: Finite) -> JSON {
      .object([
        "a": .text(a), "b": .text(b), "type": .text(type), "weight": .number(JSONNumber(weight)),
      ])
    }
    add(
      "teamLinks",
      system.teamLinks.compactMap { one in
        one.weight.map { link(one.from.rawValue, one.kind.rawValue, one.to.rawValue, $0) }
      })
    add(
      "betLinks",
      system.bets.flatMap { bet in
        bet.links.compactMap { one in
          one.weight.map { link(bet.id.rawValue, one.kind.rawValue, one.to.rawValue, $0) }
        }
      })
    return .object(members)
  }

  private static func neutral(_ team: Team, in system: ProductOperatingSystem, isFirst: Bool) -> JSON {
    var members = team.annotations.values
    let lists: [(String, [Identifier<Team>])] = [
      ("needs", system.dependencies.filter { $0.kind == .needs && $0.consumer == team.id }.map(\.provider)),
      (
        "internalCustomers",
        system.dependencies.filter { $0.kind == .internalCustomer && $0.provider == team.id }.map(\.consumer)
      ),
      ("related", system.teamLinks.filter { $0.weight == nil && $0.from == team.id }.map(\.to)),
    ]
    let texts = [
      "id": team.id.rawValue, "name": team.name, "kind": team.kind?.rawValue, "status": team.status,
      "parent": team.parent?.rawValue,
    ]
    for (key, text) in texts { if let text { members[key] = .text(text) } }
    for (key, ids) in lists where isFirst && !ids.isEmpty {
      members[key] = .list(ids.map { .text($0.rawValue) })
    }
    for (key, count) in [("memberCount", team.size), ("leadCount", team.leads)] {
      if let count { members[key] = .number(JSONNumber(count)) }
    }
    return .object(members)
  }

  private static func neutral(_ bet: Bet) -> JSON {
    var members = bet.annotations.values
    let texts = [
      "id": bet.id.rawValue, "title": bet.name, "kind": bet.kind?.rawValue, "ownerTeam": bet.owner?.rawValue,
      "state": bet.state?.rawValue, "status": bet.status, "stage": bet.phase?.rawValue,
      "horizon": bet.lane?.rawValue, "created": bet.createdOn?.description,
      "started": bet.startedOn?.description, "ended": bet.endedOn?.description,
      "target": bet.targetOn?.description, "parent": bet.mainParent?.rawValue,
    ]
    for (key, text) in texts { if let text { members[key] = .text(text) } }
    let lists = [
      "otherParents": bet.otherParents.map(\.rawValue), "dependsOn": bet.dependencies.map(\.on.rawValue),
      "contributors": bet.contributors.map(\.team.rawValue), "useCases": bet.areas.map(\.rawValue),
    ]
    for (key, list) in lists where !list.isEmpty { members[key] = .list(list.map { .text($0) }) }
    let history = bet.history.map { change in
      var said = ["date": JSON.text(change.day.description)]
      if change.what != "status" { said["field"] = .text(change.what) }
      said["from"] = change.from.map { .text($0) }
      said["to"] = change.to.map { .text($0) }
      return JSON.object(said)
    }
    if !history.isEmpty { members["history"] = .list(history + (members["history"]?.elements ?? [])) }
    let links = bet.links.filter { $0.weight == nil }.map {
      JSON.object(["type": .text($0.kind.rawValue), "to": .text($0.to.rawValue)])
    }
    if !links.isEmpty { members["links"] = .list(links) }
    let asks = bet.contributors.compactMap { one -> JSON? in
      var ask: [String: JSON] = [:]
      ask["level"] = one.level.map { .text($0.rawValue) }
      ask["ask"] = one.ask.map { .text($0) }
      return ask.isEmpty ? nil : .object(ask.merging(["team": .text(one.team.rawValue)]) { $1 })
    }
    if !asks.isEmpty { members["asks"] = .list(asks + (members["asks"]?.elements ?? [])) }
    return .object(members)
  }

  private static func neutral(_ assessment: Assessment, in system: ProductOperatingSystem) -> JSON {
    let dimension = system.dimensions[assessment.dimension]
    let subject = assessment.team?.rawValue ?? assessment.bet?.rawValue ?? assessment.area?.rawValue
    var members: [String: JSON] = [
      "dimension": .text(dimension?.name ?? ""), "subject": .text(subject ?? ""),
      "scale": .list((dimension?.levels ?? []).map { .text($0.name) }),
      "level": .text(assessment.level.description),
    ]
    members["date"] = assessment.day.map { .text($0.description) }
    if assessment.isPlanned { members["planned"] = true }
    return .object(members)
  }

  private static func neutral(_ metric: Metric) -> JSON {
    var members = metric.annotations.values
    let texts = [
      "id": metric.id.rawValue, "name": metric.name, "unit": metric.unit, "health": metric.health?.rawValue,
      "subject": metric.bet?.rawValue ?? metric.area?.rawValue,
    ]
    for (key, text) in texts { if let text { members[key] = .text(text) } }
    members["team"] = metric.team.map { .text($0.rawValue) }
    members["target"] = metric.targets.first.map { .number(JSONNumber($0.value)) }
    members["isKey"] = metric.isKey.map { .boolean($0) }
    let points = metric.observations.map {
      JSON.list([.text($0.day.description), .number(JSONNumber($0.value))])
    }
    if !points.isEmpty { members["points"] = .list(points + (members["points"]?.elements ?? [])) }
    return .object(members)
  }
}

extension JSON {
  /// Whether it says nothing.
  fileprivate var isSilent: Bool { self == .null || self == [] || self == "" }
}

extension Bet {
  /// The parents that the neutral form calls others.
  var otherParents: [Identifier<Bet>] { mainParent == nil ? parents : Array(parents.dropFirst()) }
}
