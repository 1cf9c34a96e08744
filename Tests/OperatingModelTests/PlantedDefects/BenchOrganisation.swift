import OperatingModel

/// The organisation of the benchmarks in its own form: read from their file, or generated.
struct BenchOrganisation: Codable {
  struct Team: Codable {
    var id: String
    var name: String
    var kind: String
    var parent: String?
    var capacity: Capacity
    var maturity: [String: Int]
  }

  struct Capacity: Codable {
    var people: Int
    var focus: Double
    var hoursPerWeek: Double
  }

  struct Quantiles: Codable {
    var p10: Double
    var p50: Double
    var p90: Double
  }

  struct Curve: Codable {
    var kind: String
    var ceiling: Double
    var midpoint: Double
    var steepness: Double
  }

  struct Bet: Codable {
    var id: String
    var title: String
    var horizon: String
    var parent: String?
    var team: String
    var status: String
    var effort: Quantiles
    var value: Quantiles
    var curve: Curve
    var drives: [String]
    var dependsOn: [String]
    var start: String
    var tags: [String]
  }

  struct Driver: Codable {
    var metric: String
    var weight: Double
    var lagDays: Int
    var confidence: Double
  }

  struct Metric: Codable {
    var id: String
    var name: String
    var unit: String
    var direction: String
    var kind: String
    var baseline: Double
    var target: Double
    var owner: String
    var drivers: [Driver]
  }

  struct Funding: Codable {
    var id: String
    var name: String
    var bets: [String]
    var amount: Double
    var currency: String
    var cadence: String
    var reviewers: [String]
  }

  var name: String
  var teams: [Team]
  var bets: [Bet]
  var metrics: [Metric]
  var fundings: [Funding]
}

// MARK: Into the model

extension BenchOrganisation {
  /// The organisation as a model.
  ///
  /// What is a rule there and none here: a metric that drives itself. What has no field here (a bet's value in
  /// absolute units, baselines, tags) is kept as annotations. Efforts are taken as person-weeks. A metric's
  /// drivers are influences on it, in the order of the metrics.
  var system: ProductOperatingSystem {
    var system = ProductOperatingSystem(name)
    var seen: Set<String> = []
    for team in teams {
      system.add(model(team))
      // A copy of a record says nothing new about who is how mature.
      guard seen.insert(team.id).inserted else { continue }
      for (dimension, level) in team.maturity.sorted(by: { $0.key < $1.key }) {
        system.add(Assessment(Identifier(dimension), .number(level), team: Identifier(team.id)))
      }
    }
    for dimension in Set(teams.flatMap(\.maturity.keys)).sorted() {
      let levels = (1...5).map { MaturityDimension.Level("Level \($0)") }
      system.add(MaturityDimension(Identifier(dimension), dimension, levels: levels))
    }
    for bet in bets { system.add(model(bet)) }
    for metric in metrics {
      system.add(model(metric))
      for driver in metric.drivers { system.add(influence(driver, on: metric)) }
    }
    for funding in fundings { system.add(model(funding)) }
    return system
  }

  private func model(_ team: Team) -> OperatingModel.Team {
    var model = OperatingModel.Team(
      Identifier(team.id), team.name, parent: team.parent.map { Identifier($0) },
      topology: OperatingModel.Team.Topology(rawValue: team.kind))
    model.size = team.capacity.people
    model.annotations["focus"] = JSON(floatLiteral: team.capacity.focus)
    model.annotations["hoursPerWeek"] = JSON(floatLiteral: team.capacity.hoursPerWeek)
    return model
  }

  private func model(_ bet: Bet) -> OperatingModel.Bet {
    func weeks(_ value: Double) -> Effort { .personWeeks(Finite(clamping: value)) }
    var model = OperatingModel.Bet(
      Identifier(bet.id), bet.title, horizon: Horizon(rawValue: bet.horizon),
      parents: bet.parent.map { [Identifier($0)] } ?? [], owner: Identifier(bet.team),
      targets: bet.drives.map { Identifier($0) },
      effort: Estimate(
        weeks(bet.effort.p10), weeks(bet.effort.p90), likely: weeks(bet.effort.p50), confidence: 0.8),
      curve: curve(bet.curve))
    model.dependencies = bet.dependsOn.map { .hard(Identifier($0)) }
    model.status = bet.status
    model.state =
      ["inProgress": .active, "done": .done, "stopped": .dropped, "funded": .paused][bet.status] ?? .proposed
    model.startedOn = When(bet.start)
    model.annotations["tags"] = .list(bet.tags.map { .text($0) })
    model.annotations["value"] = .list(
      [bet.value.p10, bet.value.p50, bet.value.p90].map { JSON(floatLiteral: $0) })
    model.annotations["ceiling"] = JSON(floatLiteral: bet.curve.ceiling)
    model.annotations["midpoint"] = JSON(floatLiteral: bet.curve.midpoint)
    return model
  }

  /// The curve's shape; its scale is in absolute units, which a curve from 0 to 1 does not have.
  private func curve(_ curve: Curve) -> OperatingModel.Curve {
    switch curve.kind {
    case "concave": .exponentialDecay(rate: Finite(clamping: curve.steepness))
    case "sCurve": .sigmoid(steepness: Finite(clamping: curve.steepness))
    case "threshold": .delayedStep()
    default: .linear
    }
  }

  private func model(_ metric: Metric) -> OperatingModel.Metric {
    let roles: [String: OperatingModel.Metric.Role] = [
      "northStar": .northStar, "input": .input, "output": .result, "guardrail": .health,
    ]
    var model = OperatingModel.Metric(
      Identifier(metric.id), metric.name, role: roles[metric.kind],
      direction: OperatingModel.Metric.Direction(rawValue: metric.direction))
    model.unit = metric.unit
    model.owner = Identifier(metric.owner)
    model.annotations["baseline"] = JSON(floatLiteral: metric.baseline)
    model.annotations["target"] = JSON(floatLiteral: metric.target)
    return model
  }

  private func influence(_ driver: Driver, on metric: Metric) -> Influence {
    let effect: Influence.Effect = driver.weight == 0 ? .unknown : driver.weight > 0 ? .increases : .decreases
    var influence = Influence(
      Identifier(driver.metric), effect, Identifier(metric.id),
      strength: .exactly(Finite(clamping: abs(driver.weight))), lag: .exactly(.days(Finite(driver.lagDays))))
    influence.belief = Share(driver.confidence)
    return influence
  }

  private func model(_ funding: Funding) -> FundingUnit {
    let amount = Money(
      tenThousandths: Int64((funding.amount * 10_000).rounded()), Currency(rawValue: funding.currency))
    var model = FundingUnit(
      Identifier(funding.id), funding.name, amount: amount, bets: funding.bets.map { Identifier($0) })
    model.reviewers = funding.reviewers.map { Identifier($0) }
    model.annotations["cadence"] = .text(funding.cadence)
    return model
  }
}
