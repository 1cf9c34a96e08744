import Foundation

/// Makes the benchmarks' organisation: same shares of teams, bets, metrics and fundings, same links and spreads.
///
/// It draws from a generator of its own, and so makes the same kind of organisation, not the same one.
struct BenchGenerator {
  private static let horizons = ["hours", "days", "weeks", "months", "quarters", "years", "decades"]
  private static let words =
    "alpha beta core data edge flow grid hub index join kernel loop mesh node orbit pulse query"
    .split(separator: " ").map(String.init)
  private var random: RandomCases

  init(seed: Int) { random = RandomCases(seed: seed) }

  /// An organisation without a defect, of so many entities.
  mutating func organisation(entities: Int) -> BenchOrganisation {
    let (teamCount, betCount, metricCount) = (entities * 5 / 100, entities * 60 / 100, entities * 30 / 100)
    let ids = (
      teams: (0..<teamCount).map { Self.id("team", $0) }, bets: (0..<betCount).map { Self.id("bet", $0) },
      metrics: (0..<metricCount).map { Self.id("metric", $0) }
    )
    let fundings = (0..<entities - teamCount - betCount - metricCount).map { index in
      BenchOrganisation.Funding(
        id: Self.id("funding", index), name: title(2), bets: some(1...20, of: ids.bets),
        amount: number(1e4...5e6, 2),
        currency: random.one(of: ["EUR", "USD", "GBP"]),
        cadence: random.one(of: ["weekly", "monthly", "quarterly"]),
        reviewers: some(1...4, of: ids.teams))
    }
    return BenchOrganisation(
      name: "bench", teams: ids.teams.indices.map { team($0, ids.teams) },
      bets: bets(ids.bets, ids.teams, ids.metrics),
      metrics: ids.metrics.indices.map { metric($0, ids.metrics, ids.teams) }, fundings: fundings)
  }

  private mutating func team(_ index: Int, _ ids: [String]) -> BenchOrganisation.Team {
    var maturity: [String: Int] = [:]
    for dimension in ["discovery", "delivery", "strategy", "data", "funding", "learning"] {
      maturity[dimension] = random.int(1...5)
    }
    return BenchOrganisation.Team(
      id: ids[index], name: title(3),
      kind: random.one(of: ["streamAligned", "platform", "enabling", "complicatedSubsystem"]),
      parent: index == 0 ? nil : ids[(index - 1) / 8],
      capacity: .init(
        people: random.int(3...12), focus: number(0.4...0.95, 2), hoursPerWeek: number(20...40, 1)),
      maturity: maturity)
  }

  /// Longer bets first, so that a parent always stands earlier and a band or two higher.
  private mutating func bets(_ ids: [String], _ teams: [String], _ metrics: [String]) -> [BenchOrganisation
    .Bet]
  {
    var levels: [Int] = []
    for (level, share) in [(6, 0.0005), (5, 0.003), (4, 0.015), (3, 0.06), (2, 0.25), (1, 0.6), (0, 1.0)] {
      levels += Array(repeating: level, count: max(1, Int(share * Double(ids.count)) - levels.count))
    }
    levels = Array(levels.prefix(ids.count))
    let ranges = Dictionary(grouping: levels.indices, by: { levels[$0] })
    return ids.indices.map { index in
      let level = levels[index]
      let above = ranges[min(6, level + random.one(of: [1, 1, 1, 2]))] ?? []
      let effort = exp(random.normal(Double(level) * 1.6, 0.5))
      let value = exp(random.normal(Double(level) * 1.7 + 0.3, 0.9))
      var earlier: Set<Int> = []
      if index > 0 {
        for _ in 0..<random.one(of: [0, 0, 1, 1, 2, 4]) {
          earlier.insert(random.int(max(0, index - 2000)...(index - 1)))
        }
      }
      return BenchOrganisation.Bet(
        id: ids[index], title: title(5), horizon: Self.horizons[level],
        parent: level == 6 ? nil : ids[random.one(of: above)], team: random.one(of: teams),
        status: random.one(of: ["proposed", "shaped", "funded", "inProgress", "done", "stopped"]),
        effort: quantiles(effort, 1 + random.unit() * 2), value: quantiles(value, 1 + random.unit() * 4),
        curve: .init(
          kind: random.one(of: ["linear", "concave", "sCurve", "threshold"]), ceiling: value * 2,
          midpoint: effort,
          steepness: number(0.5...6, 3)),
        drives: some(0...3, of: metrics), dependsOn: earlier.sorted().map { ids[$0] },
        start: "20\(random.int(24...29))-\(random.int(10...12))-\(random.int(10...28))",
        tags: some(0...3, of: Self.words))
    }
  }

  private mutating func metric(_ index: Int, _ ids: [String], _ teams: [String]) -> BenchOrganisation.Metric {
    var drivers: Set<Int> = []
    for _ in 0..<random.one(of: [0, 1, 2, 3, 5]) { drivers.insert(random.int(0...(ids.count - 1))) }
    drivers.remove(index)
    return BenchOrganisation.Metric(
      id: ids[index], name: title(3), unit: random.one(of: ["count", "ratio", "EUR", "hours"]),
      direction: random.one(of: ["increase", "decrease"]),
      kind: index == 0 ? "northStar" : random.one(of: ["input", "output", "guardrail"]),
      baseline: number(0...1000, 3), target: number(0...1000, 3), owner: random.one(of: teams),
      drivers: drivers.sorted().map { driver in
        .init(
          metric: ids[driver], weight: number(-1...1, 4), lagDays: random.int(0...180),
          confidence: number(0...1, 3))
      })
  }

  static func id(_ kind: String, _ number: Int) -> String {
    let digits = String(number)
    return "\(kind)-" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  private func quantiles(_ middle: Double, _ spread: Double) -> BenchOrganisation.Quantiles {
    .init(p10: middle / spread, p50: middle, p90: middle * spread)
  }

  private mutating func title(_ count: Int) -> String {
    (0..<count).map { _ in random.one(of: Self.words) }.joined(separator: " ")
  }

  private mutating func some(_ count: ClosedRange<Int>, of elements: [String]) -> [String] {
    (0..<random.int(count)).map { _ in random.one(of: elements) }
  }

  private mutating func number(_ range: ClosedRange<Double>, _ decimals: Int) -> Double {
    let scale = pow(10, Double(decimals))
    return ((range.lowerBound + random.unit() * (range.upperBound - range.lowerBound)) * scale).rounded()
      / scale
  }
}

extension RandomCases {
  mutating func one<Element>(of elements: [Element]) -> Element { elements[int(0...(elements.count - 1))] }

  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Nearly normal: the sum of twelve uniform draws.
  mutating func normal(_ mean: Double, _ deviation: Double) -> Double {
    mean + deviation * ((0..<12).reduce(0) { sum, _ in sum + unit() } - 6)
  }
}
