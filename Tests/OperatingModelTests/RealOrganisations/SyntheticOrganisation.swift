import OperatingModel

/// Makes organisations in the neutral form, of every kind of dirt and at the edges of the form; the same on every run.
struct SyntheticOrganisation {
  enum Shape: CaseIterable {
    case mixed, empty, withoutTeams, withoutBets, withoutMaturity, closed, dangling, uncoupled, sharedMetric,
      ring
  }

  private var random: RandomCases
  private let shape: Shape
  private var teams: [String] = []
  private var bets: [String] = []

  private init(_ shape: Shape, seed: Int) {
    (self.shape, random) = (shape, RandomCases(seed: seed))
  }

  /// The organisation of a shape and a seed.
  static func json(_ shape: Shape, seed: Int) -> JSON {
    var maker = SyntheticOrganisation(shape, seed: seed)
    return maker.organisation()
  }

  private mutating func organisation() -> JSON {
    let isEmpty = shape == .empty
    teams = ids("team", isEmpty || shape == .withoutTeams ? 0 : random.int(1...12))
    bets = ids("bet", isEmpty || shape == .withoutBets ? 0 : shape == .ring ? 80 : random.int(20...40))
    var lists = [
      "teams": teams.indices.map { team($0) }, "bets": bets.indices.map { bet($0) },
      "maturity": isEmpty || shape == .withoutMaturity ? [] : (0..<random.int(1...60)).map { _ in seen() },
      "metrics": isEmpty ? [] : (0..<random.int(1...12)).map { metric($0) },
    ]
    // Later records with an id that is taken are ignored, whatever they say.
    for (list, taken) in [("teams", teams), ("bets", bets)] where !taken.isEmpty && chance(50) {
      lists[list]?.append(.object(["id": .text(random.one(of: taken)), "parent": "elsewhere"]))
    }
    // What was seen may be recorded twice.
    let twice = (lists["maturity"] ?? []).filter { _ in chance(10) }
    lists["maturity"]?.append(contentsOf: twice)
    if !teams.isEmpty { lists["teamLinks"] = links("shares people", among: teams) }
    if !bets.isEmpty { lists["betLinks"] = links("shares maintainers", among: bets) }
    var members = lists.mapValues { JSON.list($0) }
    members["name"] = "synthetic"
    members["asOf"] = "2026-02-15"
    return .object(members)
  }

  private mutating func team(_ place: Int) -> JSON {
    var members: [String: JSON] = ["id": .text(teams[place])]
    if chance(80) { members["name"] = .text(random.one(of: ["Billing", "", "Ünïcode"])) }
    if chance(60) { members["kind"] = .text(random.one(of: ["squad", "company"])) }
    if chance(70) { members["memberCount"] = .whole(random.int(0...9)) }
    if chance(50) { members["leadCount"] = .whole(random.int(0...2)) }
    if chance(30) { members["status"] = .text(random.one(of: ["active", "archived"])) }
    if chance(20) { members["topLevel"] = true }
    if chance(10) {
      members["parent"] = "gone"
    } else if place > 0, chance(60) {
      members["parent"] = .text(teams[random.int(0...(place - 1))])
    }
    for list in ["needs", "related", "internalCustomers"] where chance(20) {
      members[list] = some(of: teams + ["gone team"], upTo: 3)
    }
    return .object(members)
  }

  private mutating func bet(_ place: Int) -> JSON {
    let states = ["proposed", "active", "paused", "done", "done", "dropped", "closed", "unknown", "Activ"]
    var members: [String: JSON] = ["id": .text(bets[place])]
    let state = random.one(of: shape == .closed ? ["done", "dropped", "closed"] : states)
    members["state"] = .text(state)
    members["status"] = .text("status \(random.int(0...60))")
    if chance(80) { members["title"] = "A bet" }
    if chance(50) { members["kind"] = .text(random.one(of: ["goal", "theme"])) }
    if chance(50) { members["stage"] = .text(random.one(of: ["2025h1", "discovery", "Draft"])) }
    if chance(50) { members["horizon"] = .text(random.one(of: ["now", "next", "later"])) }
    for key in ["created", "started", "ended", "target"] where chance(key == "ended" ? 50 : 80) {
      members[key] = day(in: 2022...2026)
    }
    if chance(80) { members["ownerTeam"] = .text(random.one(of: teams + ["ghost"])) }
    if shape != .uncoupled, chance(60) {
      members["contributors"] = some(of: teams + teams + ["nobody"], upTo: 5)
    }
    if chance(30) { members["asks"] = .list((0..<random.int(1...4)).map { _ in ask() }) }
    if chance(10) {
      members["parent"] = "nowhere"
    } else if place > 0, chance(40) {
      members["parent"] = .text(bets[random.int(0...(place - 1))])
    }
    if place > 0, chance(10) { members["otherParents"] = .list([.text(bets[random.int(0...(place - 1))])]) }
    members["dependsOn"] = dependencies(place)
    if chance(20) { members["links"] = .list([.object(["type": "blocks", "to": .text(bets[0])])]) }
    if chance(20) { members["useCases"] = .list([.text("use case \(random.int(0...5))"), "onboarding"]) }
    if chance(20) {
      members["history"] = [
        ["date": "2024-01-01", "field": "state", "to": "active"], ["date": "2024-Q2", "to": "Draft"],
      ]
    }
    return .object(members)
  }

  /// Something asked of a team, which may be no contributor, at a level that may be none.
  private mutating func ask() -> JSON {
    var members: [String: JSON] = ["team": .text(random.one(of: teams + ["nobody"]))]
    if chance(60) { members["level"] = .text(random.one(of: ["small", "medium", "large", "vibes", "lots"])) }
    if chance(60) { members["ask"] = .text("ask \(random.int(0...9))") }
    return .object(members)
  }

  /// Weighted ties between some of those that there are.
  private mutating func links(_ type: String, among ids: [String]) -> [JSON] {
    (0..<random.int(0...5)).map { _ in
      .object([
        "a": .text(random.one(of: ids)), "b": .text(random.one(of: ids)), "type": .text(type),
        "weight": .whole(random.int(1...4)),
      ])
    }
  }

  private mutating func dependencies(_ place: Int) -> JSON? {
    switch shape {
    case .dangling: .list((0..<20).map { .text("gone \($0 % 15)") })
    case .ring:
      // One bet after another in a circle, and some chords.
      .list([.text(bets[(place + 1) % bets.count])] + (chance(20) ? [.text(random.one(of: bets))] : []))
    default: chance(50) ? some(of: bets + [bets[place], bets[place], "gone"], upTo: 4) : nil
    }
  }

  private mutating func seen() -> JSON {
    let dimension = random.int(0...2)
    let scale = [["low", "high"], ["alpha", "beta", "stable"], ["false", "true"]][dimension]
    var members: [String: JSON] = [
      "subject": .text(random.one(of: teams + bets + ids("service", 12))),
      "dimension": .text("dimension \(dimension)"), "scale": .list(scale.map { .text($0) }),
      "level": .text(random.one(of: scale + scale + ["off the scale"])), "date": day(in: 2023...2027),
    ]
    if chance(10) { members["planned"] = true }
    return .object(members)
  }

  private mutating func metric(_ place: Int) -> JSON {
    var members: [String: JSON] = ["id": .text("metric \(shape == .sharedMetric ? place % 2 : place)")]
    if chance(50) { members["name"] = "Lead time" }
    if !teams.isEmpty, chance(20) {
      members["team"] = .text(random.one(of: teams))
    } else {
      members["subject"] = .text(random.one(of: bets + teams + ["thing"]))
    }
    if chance(30) { members["target"] = .whole(random.int(1...5)) }
    if chance(30) { members["health"] = .text(random.one(of: ["green", "red"])) }
    if chance(30) { members["isKey"] = true }
    let byMonth = chance(50)
    // Twelve values, or one, or none: from how many a series is told is not stated.
    members["points"] = .list(
      (0..<random.one(of: [0, 1, 12])).map { month in
        let date = "2024-\(month < 9 ? "0" : "")\(month + 1)\(byMonth ? "" : "-28")"
        return [.text(date), .number(JSONNumber(Finite(clamping: Double(random.int(-20...40)) / 4)))]
      })
    return .object(members)
  }

  // MARK: Drawing

  private func ids(_ name: String, _ count: Int) -> [String] { (0..<count).map { "\(name) \($0)" } }

  private mutating func chance(_ percent: Int) -> Bool { random.int(1...100) <= percent }

  private mutating func some(of elements: [String], upTo most: Int) -> JSON {
    .list((0..<random.int(1...most)).map { _ in .text(random.one(of: elements)) })
  }

  private mutating func day(in years: ClosedRange<Int>) -> JSON {
    let (month, day) = (random.int(1...12), random.int(1...28))
    return .text("\(random.int(years))-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)")
  }
}
