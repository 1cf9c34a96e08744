import OperatingModel

/// Reference answers worked out from the written records alone, in the plainest way that the definitions can be read.
///
/// It shares nothing with the library but the JSON value, and answers for organisations of a hundred records or so.
struct OrganisationOracle {
  let asOf: String
  let written: JSON
  let teams: [String: JSON]
  let bets: [String: JSON]
  /// The ids of unique bets, in their order.
  let betIDs: [String]

  static let open: Set = ["proposed", "active", "paused"]
  static let ended: Set = ["done", "dropped", "closed"]

  init(_ written: JSON) {
    self.written = written
    asOf = written["asOf"]?.plainText ?? ""
    func first(_ list: String) -> [String: JSON] {
      Dictionary(
        (written[list]?.elements ?? []).map { ($0["id"]?.plainText ?? "", $0) },
        uniquingKeysWith: { first, _ in first })
    }
    teams = first("teams")
    bets = first("bets")
    betIDs = bets.keys.sorted()
  }

  /// The sections that it can tell, some of them in part.
  var sections: [String: JSON] {
    [
      "counts": counts, "distributions": distributions, "validation": validation,
      "dependencies": dependencies, "teams": load, "coupling": coupling(openOnly: false),
      "couplingOpen": coupling(openOnly: true), "time": time, "maturity": maturity, "metrics": metrics,
    ]
  }

  func list(_ name: String) -> [JSON] { written[name]?.elements ?? [] }
  func text(_ bet: String, _ key: String) -> String? { bets[bet]?[key]?.plainText }
  func texts(_ bet: String, _ key: String) -> [String] { bets[bet]?[key]?.plainTexts ?? [] }
  func isOpen(_ bet: String) -> Bool { text(bet, "state").map(Self.open.contains) ?? false }
  func owner(_ bet: String) -> String? { text(bet, "ownerTeam").flatMap { teams[$0] == nil ? nil : $0 } }

  // MARK: Counts

  private var counts: JSON {
    func lengths(_ key: String) -> Int {
      list("bets").reduce(0) { $0 + ($1[key]?.elements?.count ?? 0) }
    }
    return .counts([
      "teams": list("teams").count, "uniqueTeams": teams.count, "bets": list("bets").count,
      "uniqueBets": bets.count, "openBets": betIDs.count(where: isOpen),
      "dependsOnRefs": lengths("dependsOn"),
      "contributorRefs": lengths("contributors"), "maturityRecords": list("maturity").count,
      "metrics": list("metrics").count, "historyEvents": lengths("history"),
    ])
  }

  private var distributions: JSON {
    func words(_ records: some Sequence<JSON>, _ key: String, most: Int = .max) -> JSON {
      var counts: [String: Int] = [:]
      for record in records { counts[record[key]?.plainText ?? "None", default: 0] += 1 }
      let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      return .counts(Dictionary(uniqueKeysWithValues: ranked.prefix(most).map { ($0.key, $0.value) }))
    }
    var members = ["state", "stage", "horizon", "kind"].reduce(into: [:]) { $0[$1] = words(bets.values, $1) }
    members["status"] = words(bets.values, "status", most: 40)
    members["teamKind"] = words(teams.values, "kind")
    return .object(members)
  }

  // MARK: Validation

  private var validation: JSON {
    var kinds: [String: [[String]]] = [:]
    for (kind, list) in [
      ("duplicateTeamId", "teams"), ("duplicateBetId", "bets"), ("duplicateMetricId", "metrics"),
    ] {
      var often: [String: Int] = [:]
      for record in self.list(list) { often[record["id"]?.plainText ?? "", default: 0] += 1 }
      kinds[kind] = often.filter { $0.value > 1 }.map { [$0.key, String($0.value)] }
    }
    kinds["danglingTeamParent"] = teams.compactMap { id, team in
      team["parent"]?.plainText.flatMap { teams[$0] == nil ? [id, $0] : nil }
    }
    kinds["danglingTeamLink"] = teams.flatMap { id, team in
      ["needs", "related", "internalCustomers"].flatMap { team[$0]?.plainTexts ?? [] }
        .filter { teams[$0] == nil }.map { [id, $0] }
    }
    kinds["maturityUnknownSubject"] = Set(list("maturity").compactMap { $0["subject"]?.plainText })
      .filter { teams[$0] == nil && bets[$0] == nil }.map { [$0] }
    kinds["maturityLevelNotInScale"] = Array(
      Set(
        list("maturity").filter { $0["scale"]?.elements?.contains($0["level"] ?? .null) == false }.map {
          record in
          ["subject", "dimension", "level"].map { record[$0]?.plainText ?? "" }
        }))
    kinds["metricUnknownTeam"] = []
    kinds["metricUnknownSubject"] = list("metrics").compactMap { metric in
      guard let subject = metric["subject"]?.plainText, teams[subject] == nil, bets[subject] == nil else {
        return nil
      }
      return [metric["id"]?.plainText ?? "", subject]
    }
    for bet in betIDs { for (kind, items) in dirt(of: bet) { kinds[kind, default: []] += items } }
    return .object(
      kinds.mapValues { items in
        let sorted = items.sorted { $0.lexicographicallyPrecedes($1) }.prefix(300)
        return ["count": .whole(items.count), "items": .list(sorted.map(Self.item))]
      })
  }

  /// A single column stands alone; how often an id stands is a number.
  private static func item(_ columns: [String]) -> JSON {
    columns.count == 1
      ? .text(columns[0]) : .list(columns.map { text in Int(text).map { .whole($0) } ?? .text(text) })
  }

  private func dirt(of bet: String) -> [String: [[String]]] {
    let (dependencies, contributors) = (texts(bet, "dependsOn"), texts(bet, "contributors"))
    let (owner, state) = (text(bet, "ownerTeam"), text(bet, "state") ?? "")
    let (created, started, ended) = (text(bet, "created"), text(bet, "started"), text(bet, "ended"))
    func when(_ isSo: Bool, _ columns: String?...) -> [[String]] {
      isSo ? [[bet] + columns.map { $0 ?? "" }] : []
    }
    func repeated(_ list: [String]) -> [[String]] {
      Set(list.filter { one in list.count { $0 == one } > 1 }).map { [bet, $0] }
    }
    func isReversed(_ first: String?, _ second: String?) -> Bool {
      if let first, let second { second < first } else { false }
    }
    return [
      "missingOwner": when(owner == nil),
      "danglingOwner": when(owner.map { teams[$0] == nil } ?? false, owner),
      "danglingContributor": contributors.filter { teams[$0] == nil }.map { [bet, $0] },
      "ownerListedAsContributor": when(owner.map(contributors.contains) ?? false),
      "duplicateContributor": repeated(contributors),
      "danglingParent": when(text(bet, "parent").map { bets[$0] == nil } ?? false, text(bet, "parent")),
      "danglingOtherParent": texts(bet, "otherParents").filter { bets[$0] == nil }.map { [bet, $0] },
      "danglingDependency": dependencies.filter { bets[$0] == nil }.map { [bet, $0] },
      "selfDependency": when(dependencies.contains(bet)),
      "duplicateDependency": repeated(dependencies),
      "unknownState": when(state == "unknown", text(bet, "status")),
      "stateNotInVocabulary": when(
        state != "unknown" && !Self.open.contains(state) && !Self.ended.contains(state), state),
      "endedBeforeCreated": when(isReversed(created, ended), created, ended),
      "endedBeforeStarted": when(isReversed(started, ended), started, ended),
      "startedBeforeCreated": when(isReversed(created, started), created, started),
      "createdAfterAsOf": when(created.map { $0 > asOf } ?? false, created),
      "openPastTarget": when(
        isOpen(bet) && text(bet, "target").map { $0 < asOf } ?? false, text(bet, "target")),
      "openWithEnd": when(isOpen(bet) && ended != nil, ended),
      "closedWithoutEnd": when(Self.ended.contains(state) && ended == nil),
      "missingCreated": when(created == nil),
    ]
  }
}

extension JSON {
  /// Some values by their names, the highest first, of equals by name.
  static func ranked(_ values: [String: Double], most: Int, keepingZeros: Bool = false) -> JSON {
    let ranked = values.filter { $0.value > 0 || keepingZeros }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    return .list(
      ranked.prefix(most).map { [.text($0.key), .number(JSONNumber(Finite(clamping: $0.value)))] })
  }

  static func ranked(_ values: [String: Int], most: Int) -> JSON {
    ranked(values.mapValues(Double.init), most: most)
  }

  static func double(_ value: Double) -> JSON { .number(JSONNumber(Finite(clamping: value))) }
}
