import OperatingModel

extension OrganisationOracle {
  /// The teams of a bet: its owner, and those that contribute to it without owning it.
  private func teams(of bet: String) -> (owner: String?, others: Set<String>) {
    let owner = owner(bet)
    return (owner, Set(texts(bet, "contributors").filter { teams[$0] != nil && $0 != owner }))
  }

  // MARK: Load

  var load: JSON {
    let ids = teams.keys.sorted()
    func bets(_ isOne: (String) -> Bool, openOnly: Bool) -> [String] {
      betIDs.filter { (!openOnly || isOpen($0)) && isOne($0) }
    }
    func owned(_ team: String, openOnly: Bool) -> Int {
      bets({ owner($0) == team }, openOnly: openOnly).count
    }
    func helped(_ team: String, openOnly: Bool) -> [String] {
      bets({ teams(of: $0).others.contains(team) }, openOnly: openOnly)
    }
    var rows: [String: [String: Int]] = [:]
    for team in ids {
      let (open, all) = (owned(team, openOnly: true), owned(team, openOnly: false))
      let (helpedOpen, helpedAll) = (helped(team, openOnly: true).count, helped(team, openOnly: false).count)
      rows[team] = [
        "ownedOpen": open, "contributingOpen": helpedOpen, "totalOpen": open + helpedOpen,
        "ownedAll": all, "contributingAll": helpedAll, "totalAll": all + helpedAll,
      ]
    }
    func column(_ key: String) -> [String: Int] { rows.mapValues { $0[key] ?? 0 } }
    let loads = column("totalOpen").values.filter { $0 > 0 }
    let total = Double(loads.reduce(0, +))
    let differences = loads.reduce(0) { sum, one in sum + loads.reduce(0) { $0 + abs($1 - one) } }
    var (rolledUp, perMember) = ([String: Int](), [String: Double]())
    for team in ids where root(of: team) == team {
      let tree = Set(ids.filter { root(of: $0) == team })
      rolledUp[team] =
        bets(
          { bet in
            let touched = teams(of: bet)
            return !tree.isDisjoint(with: touched.others) || touched.owner.map(tree.contains) ?? false
          }, openOnly: true
        ).count
    }
    let members = teams.compactMapValues { $0["memberCount"]?.number?.int }
    for (team, members) in members where members > 0 {
      perMember[team] = Double(rows[team]?["totalOpen"] ?? 0) / Double(members)
    }
    let owners = ids.map { ($0, Set(helped($0, openOnly: false).compactMap(owner)).count) }
    return .object([
      "load": .object(rows.filter { ($0.value["totalAll"] ?? 0) > 0 }.mapValues { .counts($0) }),
      "teamsWithNoBet": .whole(rows.values.count { $0["totalAll"] == 0 }),
      "openLoadRanking": .ranked(column("totalOpen"), most: 10),
      "openLoadGini": loads.isEmpty
        ? .null : .double(Double(differences) / (2 * Double(loads.count) * total)),
      "openLoadTopShare": loads.max().map { .double(Double($0) / total) } ?? .null,
      "openLoadRolledUpToRoot": .ranked(rolledUp, most: 30),
      "neededByOthers": .ranked(column("contributingAll"), most: 25),
      "neededByOthersOpen": .ranked(column("contributingOpen"), most: 25),
      "neededByDistinctOwners": .ranked(Dictionary(uniqueKeysWithValues: owners), most: 25),
      "memberTotalIncludingOverlap": .whole(members.values.reduce(0, +)),
      "openBetsPerMemberTop10": .ranked(perMember, most: 10),
    ])
  }

  private func root(of team: String) -> String {
    guard let parent = teams[team]?["parent"]?.plainText, teams[parent] != nil else { return team }
    return root(of: parent)
  }

  // MARK: Coupling

  func coupling(openOnly: Bool) -> JSON {
    var weights: [[String]: Int] = [:]
    var touched: Set<String> = []
    for bet in betIDs {
      let those = teams(of: bet)
      let all = those.others.union(those.owner.map { [$0] } ?? []).sorted()
      touched.formUnion(all)
      guard !openOnly || isOpen(bet) else { continue }
      for one in all { for other in all where one < other { weights[[one, other], default: 0] += 1 } }
    }
    let pairs = weights.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let tied = Set(pairs.joined()).sorted()
    func partners(_ team: String) -> [String] {
      pairs.filter { $0.contains(team) }.map { $0[0] == team ? $0[1] : $0[0] }
    }
    let pieces = Self.pieces(touched.sorted(), pairs)
    let among = Self.pieces(tied, pairs).count
    let cuts = tied.filter { team in
      Self.pieces(tied.filter { $0 != team }, pairs.filter { !$0.contains(team) }).count > among
    }
    let bridges = pairs.filter { pair in Self.pieces(tied, pairs.filter { $0 != pair }).count > among }
    let clustering = tied.map { team -> Double in
      let near = partners(team)
      guard near.count > 1 else { return 0 }
      let joined = pairs.count { near.contains($0[0]) && near.contains($0[1]) }
      return 2 * Double(joined) / Double(near.count * (near.count - 1))
    }
    let heavy = tied.map { team in (team, weights.filter { $0.key.contains(team) }.values.reduce(0, +)) }
    let ranked = weights.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key)
    }
    return .object([
      "teams": .whole(touched.count), "coupledTeams": .whole(tied.count), "pairs": .whole(pairs.count),
      "totalWeight": .whole(weights.values.reduce(0, +)), "components": .whole(pieces.count),
      "componentSizes": .list(pieces.prefix(20).map { .whole($0.count) }),
      "singletons": .whole(touched.count - tied.count),
      "components>1": .list(pieces.filter { $0.count > 1 }.map { .list($0.map { .text($0) }) }),
      "articulationTeams": .list(cuts.map { .text($0) }),
      "bridges": .list(bridges.prefix(60).map { .list($0.map { .text($0) }) }),
      "bridgeCount": .whole(bridges.count),
      "density": pairs.isEmpty
        ? .null : .double(2 * Double(pairs.count) / Double(tied.count * (tied.count - 1))),
      "averageClustering": pairs.isEmpty ? .null : .double(clustering.reduce(0, +) / Double(tied.count)),
      "maxCore": .whole(core(pairs)),
      "degreeTop10": .ranked(
        Dictionary(uniqueKeysWithValues: tied.map { ($0, partners($0).count) }), most: 10),
      "weightedDegreeTop10": .ranked(Dictionary(uniqueKeysWithValues: heavy), most: 10),
      "pairCounts": .list(ranked.map { .list($0.key.map { .text($0) } + [.whole($0.value)]) }),
    ])
  }

  /// The most partners that each member of some group has within it: those with fewer are taken away until none is.
  private func core(_ pairs: [[String]]) -> Int {
    var (left, core) = (pairs, 0)
    while !left.isEmpty {
      let degrees = Dictionary(left.joined().map { ($0, 1) }, uniquingKeysWith: +)
      if let weak = degrees.first(where: { $0.value <= core })?.key {
        left.removeAll { $0.contains(weak) }
      } else {
        core += 1
      }
    }
    return core
  }
}
