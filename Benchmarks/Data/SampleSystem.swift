import OperatingModel

/// Makes a large company up, the same one each time: 5 % teams, 60 % bets, 30 % metrics, 5 % funding units.
///
/// Bets nest from decades to hours, each under one of the next or the next but one longer band; they build on
/// earlier ones, aim at metrics and are owned by teams. Metrics influence one another. Every reference leads
/// somewhere.
struct SampleSystem {
  static let words = """
    alpha beta core data edge flow grid hub index join kernel loop mesh node orbit pulse query relay signal trace \
    unit value wave yield zone
    """.split(separator: " ").map(String.init)
  static let dimensions = ["discovery", "delivery", "strategy", "data", "funding", "learning"]

  private var random = SeededRandom(seed: 20_260_101)
  private let teams: [Identifier<Team>]
  private let bets: [Identifier<Bet>]
  private let metrics: [Identifier<Metric>]
  private let fundingUnits: [Identifier<FundingUnit>]

  /// A company of so many entities.
  static func make(entities: Int) -> ProductOperatingSystem {
    var sample = SampleSystem(entities)
    return sample.system()
  }

  private init(_ count: Int) {
    func ids<Subject>(_ prefix: String, _ count: Int) -> [Identifier<Subject>] {
      (0..<count).map { Identifier("\(prefix)-" + String(String(1_000_000 + $0).dropFirst())) }
    }
    teams = ids("team", count * 5 / 100)
    bets = ids("bet", count * 60 / 100)
    metrics = ids("metric", count * 30 / 100)
    fundingUnits = ids("funding", count - teams.count - bets.count - metrics.count)
  }

  private mutating func system() -> ProductOperatingSystem {
    var system = ProductOperatingSystem("Sample", asOf: "2026-01-01")
    for dimension in Self.dimensions {
      system.dimensions.add(
        MaturityDimension(
          Identifier(dimension), dimension, levels: (1...5).map { MaturityDimension.Level("Level \($0)") }))
    }
    for index in teams.indices { addTeam(index, to: &system) }
    addBets(to: &system)
    for index in metrics.indices { addMetric(index, to: &system) }
    for id in fundingUnits { addFundingUnit(id, to: &system) }
    return system
  }

  private mutating func title(_ count: Int) -> String {
    (0..<count).map { _ in random.one(of: Self.words) }.joined(separator: " ")
  }

  private mutating func day(_ years: ClosedRange<Int>) -> Day? {
    Day(
      year: years.lowerBound + random.below(years.count), month: 1 + random.below(12),
      day: 1 + random.below(28))
  }

  // MARK: Teams

  private mutating func addTeam(_ index: Int, to system: inout ProductOperatingSystem) {
    let topologies: [Team.Topology] = [.streamAligned, .platform, .enabling, .complicatedSubsystem]
    var team = Team(teams[index], title(3), topology: random.one(of: topologies))
    if index > 0 { team.parent = teams[(index - 1) / 8] }
    team.size = 3 + random.below(10)
    team.slots = Team.Slots(
      primary: 0.6, secondary: 0.25, adHoc: 0.1, cycle: .weeks(Finite(2 + random.below(5))))
    team.annotations["costCentre"] = .text("\(1000 + random.below(9000))")
    system.teams.add(team)
    for dimension in Self.dimensions {
      system.assessments.append(
        Assessment(Identifier(dimension), .number(1 + random.below(5)), team: teams[index]))
    }
  }

  // MARK: Bets

  private mutating func addBets(to system: inout ProductOperatingSystem) {
    // Where each band ends, from decades to hours: few long bets, many short ones.
    let ends = [0.0005, 0.003, 0.015, 0.06, 0.25, 0.6, 1].map { Int($0 * Double(bets.count)) }
    var start = 0
    var bands: [Range<Int>] = []
    for (end, horizon) in zip(ends, Horizon.allCases.reversed()) {
      let band = start..<max(end, min(start + 1, bets.count))
      for index in band { addBet(index, horizon, bands, to: &system) }
      bands.append(band)
      start = band.upperBound
    }
  }

  private mutating func addBet(
    _ index: Int, _ horizon: Horizon, _ longer: [Range<Int>], to system: inout ProductOperatingSystem
  ) {
    var bet = Bet(bets[index], title(5), horizon: horizon)
    if !longer.isEmpty {
      let band = longer[max(0, longer.count - random.one(of: [1, 1, 1, 2]))]
      bet.parents = [bets[band.lowerBound + random.below(band.count)]]
    }
    bet.owner = random.one(of: teams)
    bet.state = random.one(of: [.proposed, .active, .paused, .done, .dropped])
    bet.startedOn = day(2024...2029).map { When($0) }
    if index > 0 {
      let nearest = max(0, index - 2000)
      let others = Set(
        (0..<random.one(of: [0, 0, 1, 1, 2, 4])).map { _ in nearest + random.below(index - nearest) })
      bet.dependencies = others.sorted().map { Bet.Dependency(on: bets[$0], isHard: random.below(3) == 0) }
    }
    bet.targets = (0..<random.one(of: [0, 1, 1, 2, 3])).map { _ in random.one(of: metrics) }
    let level = Double(longer.count)
    let middle = random.lognormal((6 - level) * 1.6, 0.5)
    let spread = 1 + random.unit() * 2
    func weeks(_ value: Double) -> Effort {
      .personWeeks(Finite(clamping: (value * 10_000).rounded() / 10_000))
    }
    bet.effort = Estimate(weeks(middle / spread), weeks(middle * spread), likely: weeks(middle))
    switch random.below(4) {
    case 0: bet.curve = .linear
    case 1: bet.curve = .exponentialDecay(rate: Finite(clamping: random.uniform(1...8, decimals: 3)))
    case 2: bet.curve = .step(at: Share(random.uniform(0.05...0.95, decimals: 3)) ?? 0.5)
    default:
      bet.curve = .sigmoid(
        steepness: Finite(clamping: random.uniform(0.5...20, decimals: 3)),
        midpoint: Share(random.uniform(0.2...0.8, decimals: 3)) ?? 0.5)
    }
    bet.valueTypes = (0..<random.below(4)).map { _ in random.one(of: ValueType.known) }
    system.bets.add(bet)
  }

  // MARK: Metrics and money

  private mutating func addMetric(_ index: Int, to system: inout ProductOperatingSystem) {
    var metric = Metric(
      metrics[index], title(3), role: index == 0 ? .northStar : random.one(of: [.input, .health, .result]),
      direction: random.one(of: [.increase, .decrease]))
    metric.unit = random.one(of: ["count", "ratio", "EUR", "hours"])
    metric.owner = random.one(of: teams)
    for year in [2025, 2026] {
      guard let day = day(year...year) else { continue }
      metric.observations.append(
        Metric.Observation(When(day), Finite(clamping: random.uniform(0...1000, decimals: 3))))
    }
    system.metrics.add(metric)
    let others = Set((0..<random.one(of: [0, 1, 2, 3, 5])).map { _ in random.below(metrics.count) })
    for other in others.subtracting([index]).sorted() {
      let weight = random.uniform(-1...1, decimals: 4)
      var influence = Influence(
        metrics[other], weight < 0 ? .decreases : .increases, metrics[index],
        strength: .exactly(Finite(clamping: abs(weight))), lag: .exactly(.days(Finite(random.below(181)))))
      influence.belief = Share(random.uniform(0...1, decimals: 3))
      system.influences.append(influence)
    }
  }

  private mutating func addFundingUnit(
    _ id: Identifier<FundingUnit>, to system: inout ProductOperatingSystem
  ) {
    let cents = Int64(random.uniform(1_000_000...500_000_000, decimals: 0))
    var unit = FundingUnit(
      id, title(2), kind: random.one(of: [.team, .valueStream, .project, .platform]),
      amount: Money(tenThousandths: cents * 100, random.one(of: Currency.known)),
      bets: (0..<(1 + random.below(20))).map { _ in random.one(of: bets) })
    unit.reviewEvery = .days(Finite(random.one(of: [7, 30, 91, 365])))
    unit.reviewers = (0..<(1 + random.below(4))).map { _ in random.one(of: teams) }
    system.fundingUnits.add(unit)
  }
}
