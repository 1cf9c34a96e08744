import OperatingModel

extension OrganisationOracle {
  // MARK: Dependencies

  /// Everything that can be reached from each bet along dependencies, itself only by a circle.
  private func reach(_ next: [String: Set<String>]) -> [String: Set<String>] {
    var reach: [String: Set<String>] = [:]
    for bet in betIDs {
      var (found, left) = (Set<String>(), Array(next[bet] ?? []))
      while let one = left.popLast() {
        if found.insert(one).inserted { left += next[one] ?? [] }
      }
      reach[bet] = found
    }
    return reach
  }

  var dependencies: JSON {
    var next: [String: Set<String>] = [:]
    for bet in betIDs { next[bet] = Set(texts(bet, "dependsOn").filter { bets[$0] != nil && $0 != bet }) }
    let reach = reach(next)
    func reaches(_ one: String, _ other: String) -> Bool { reach[one]?.contains(other) ?? false }
    let edges = betIDs.flatMap { bet in (next[bet] ?? []).map { (bet, $0) } }
    /// A bet's group: those that reach it and that it reaches; its first stands for it.
    var group: [String: [String]] = [:]
    for bet in betIDs { group[bet] = betIDs.filter { $0 == bet || (reaches(bet, $0) && reaches($0, bet)) } }
    let name = group.compactMapValues(\.first)
    let circles = Set(group.values.filter { $0.count > 1 }).sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    let joins = Set(edges.map { [name[$0.0] ?? "", name[$0.1] ?? ""] }.filter { $0[0] != $0[1] })
    // Between groups one dependency is needed unless another one leads round to the same.
    let needed = joins.filter { join in
      !joins.contains { $0[0] == join[0] && $0[1] != join[1] && reaches($0[1], join[1]) }
    }
    // How deep each bet stands: one more than the deepest of those that its group builds on.
    var levels: [String: Int] = [:]
    func level(_ group: String) -> Int {
      if let level = levels[group] { return level }
      let level = joins.filter { $0[0] == group }.map { level($0[1]) + 1 }.max() ?? 0
      levels[group] = level
      return level
    }
    var perLevel: [String: Int] = [:]
    for bet in betIDs { perLevel[String(level(name[bet] ?? "")), default: 0] += 1 }
    let pieces = Self.pieces(betIDs, edges.map { [$0.0, $0.1] }).map(\.count)
    let tied = Set(edges.flatMap { [$0.0, $0.1] })
    var (direct, indirect) = ([String: Int](), [String: Int]())
    for bet in betIDs {
      direct[bet] = edges.count { $0.1 == bet }
      indirect[bet] = betIDs.count { $0 != bet && reaches($0, bet) }
    }
    return .object([
      "nodes": .whole(betIDs.count), "edges": .whole(edges.count),
      "isResolvedGraphAcyclic": .boolean(circles.isEmpty),
      "cycles": .object([
        "stronglyConnectedComponentsOver1": .whole(circles.count),
        "nodesInCycles": .whole(circles.joined().count), "largest": .whole(circles.first?.count ?? 0),
        "twoNodeMutualPairs": .whole(edges.count { $0.0 < $0.1 && next[$0.1]?.contains($0.0) == true }),
        "members": .list(circles.prefix(60).map { .list($0.prefix(60).map { .text($0) }) }),
      ]),
      "condensation": .object([
        "nodes": .whole(Set(name.values).count), "edges": .whole(joins.count),
        "longestPathEdges": .whole(levels.values.max() ?? 0),
        "transitiveReductionEdges": .whole(needed.count),
      ]),
      "betsPerLevel": .counts(perLevel),
      "transitiveClosurePairs": .whole(indirect.values.reduce(0, +)),
      "weakComponents": .object([
        "count": .whole(pieces.count), "isolated": .whole(betIDs.count { !tied.contains($0) }),
        "largest": .list(pieces.prefix(5).map { .whole($0) }),
      ]),
      "mostDependedUpon": .ranked(direct, most: 10), "mostTransitiveDependents": .ranked(indirect, most: 10),
      "betweenOwners": betweenOwners(edges), "openBetsBlocked": blocked(edges),
    ])
  }

  private func betweenOwners(_ edges: [(String, String)]) -> JSON {
    let owners = edges.map { (owner($0.0), owner($0.1)) }
    let known = owners.compactMap { from, to in from.flatMap { from in to.map { [from, $0] } } }
    let pairs = Dictionary(known.filter { $0[0] != $0[1] }.map { ($0, 1) }, uniquingKeysWith: +)
    let ranked = pairs.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key)
    }
    return .object([
      "sameTeam": .whole(known.count { $0[0] == $0[1] }), "crossTeam": .whole(known.count { $0[0] != $0[1] }),
      "unowned": .whole(owners.count - known.count),
      "crossTeamPairs": .list(ranked.prefix(40).map { .list($0.key.map { .text($0) } + [.whole($0.value)]) }),
    ])
  }

  private func blocked(_ edges: [(String, String)]) -> JSON {
    let waiting = edges.filter { isOpen($0.0) && text($0.1, "state") != "done" }
    let dropped = waiting.filter { text($0.1, "state") == "dropped" }
    return .object([
      "open": .whole(betIDs.count(where: isOpen)),
      "withUnfinishedDependency": .whole(Set(waiting.map(\.0)).count),
      "ofWhichOnDropped": .whole(Set(dropped.map(\.0)).count),
      "mostBlocking": .ranked(Dictionary(waiting.map { ($0.1, 1) }, uniquingKeysWith: +), most: 10),
    ])
  }

  /// What hangs together, the largest first, of equals that with the lowest name.
  static func pieces(_ nodes: [String], _ pairs: some Sequence<[String]>) -> [[String]] {
    var piece = Dictionary(uniqueKeysWithValues: nodes.map { ($0, $0) })
    for pair in pairs {
      guard let one = piece[pair[0]], let other = piece[pair[1]], one != other else { continue }
      for (node, name) in piece where name == max(one, other) { piece[node] = min(one, other) }
    }
    return Dictionary(grouping: nodes.sorted(), by: { piece[$0] ?? "" }).values
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  // MARK: Time

  var time: JSON {
    func between(_ from: String, _ until: String, _ state: String) -> [Int] {
      betIDs.filter { text($0, "state") == state }.compactMap { days($0, from, text($0, until)) }.filter {
        $0 >= 0
      }
    }
    var (ages, seen, byOwner) = ([String: Double](), [(days: Int, isDone: Bool)](), [String: [Int]]())
    for bet in betIDs {
      let (state, end) = (text(bet, "state"), isOpen(bet) ? asOf : text(bet, "ended"))
      guard isOpen(bet) || state == "done" || state == "dropped", let days = days(bet, "created", end),
        days >= 0
      else { continue }
      if isOpen(bet) { ages[bet] = Double(days) }
      if state == "done", let owner = owner(bet) { byOwner[owner, default: []].append(days) }
      seen.append((days, state == "done"))
    }
    let medians = byOwner.filter { $0.value.count >= 5 }
    return .object([
      "leadTimeDaysDone": Self.spread(between("created", "ended", "done")),
      "cycleTimeDaysDone": Self.spread(between("started", "ended", "done")),
      "daysToDrop": Self.spread(between("created", "ended", "dropped")),
      "ageDaysOpen": Self.spread(ages.values.map { Int($0) }),
      "oldestOpen": .ranked(ages, most: 10, keepingZeros: true),
      "kaplanMeierN": .whole(seen.count), "kaplanMeierMedianDaysToDone": .whole(Self.median(seen)),
      "leadTimeMedianByOwner": .object(
        medians.mapValues { [.whole($0.count), .double(Self.quantile(0.5, $0.sorted()))] }),
      "wipAtQuarterEnd": .counts(quarters),
    ])
  }

  private func days(_ bet: String, _ from: String, _ until: String?) -> Int? {
    guard let from = text(bet, from), let until else { return nil }
    return Self.number(until) - Self.number(from)
  }

  /// How many days lie before a date, counted year by year and month by month.
  static func number(_ date: String) -> Int {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    let isLeap = { (year: Int) in year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
    let years = (1970..<parts[0]).reduce(0) { $0 + (isLeap($1) ? 366 : 365) }
    let months = [31, isLeap(parts[0]) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return years + months.prefix(parts[1] - 1).reduce(0, +) + parts[2]
  }

  private var quarters: [String: Int] {
    var quarters: [String: Int] = [:]
    guard let first = betIDs.compactMap({ text($0, "created") }).min(), let year = Int(first.prefix(4)),
      let last = Int(asOf.prefix(4))
    else { return [:] }
    for year in stride(from: year, through: last, by: 1) {
      for end in ["03-31", "06-30", "09-30", "12-31"].map({ "\(year)-\($0)" }) where end <= asOf {
        quarters[end] = betIDs.count { bet in
          guard let created = text(bet, "created"), created <= end, let state = text(bet, "state") else {
            return false
          }
          return isOpen(bet) || (Self.ended.contains(state) && text(bet, "ended").map { $0 > end } ?? false)
        }
      }
    }
    return quarters
  }

  /// The first day by which no more than half are left undone; of those seen only for a while it counts how long.
  private static func median(_ seen: [(days: Int, isDone: Bool)]) -> Int? {
    var left = 1.0
    for day in Set(seen.filter(\.isDone).map(\.days)).sorted() {
      let done = seen.count { $0.days == day && $0.isDone }
      left *= 1 - Double(done) / Double(seen.count { $0.days >= day })
      if left <= 0.5 + 1e-12 { return day }
    }
    return nil
  }

  static func spread(_ days: [Int]) -> JSON {
    let days = days.sorted()
    guard let least = days.first, let most = days.last else { return ["n": 0] }
    var members: [String: JSON] = ["n": .whole(days.count), "min": .whole(least), "max": .whole(most)]
    for percent in [10, 25, 50, 75, 90, 95] {
      members["p\(percent)"] = .double(quantile(Double(percent) / 100, days))
    }
    members["mean"] = .double(Double(days.reduce(0, +)) / Double(days.count))
    return .object(members)
  }

  static func quantile(_ fraction: Double, _ days: [Int]) -> Double {
    let place = Double(days.count - 1) * fraction
    let (low, high) = (days[Int(place)], days[min(Int(place) + 1, days.count - 1)])
    return Double(low) + (place - Double(Int(place))) * Double(high - low)
  }
}
