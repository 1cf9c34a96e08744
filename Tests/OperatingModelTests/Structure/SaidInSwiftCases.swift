import Testing

@testable import OperatingModel

/// What no document could say: said in Swift, it is a problem when the model is resolved.
@Suite struct SaidInSwiftCases {
  struct Case: CustomTestStringConvertible, Sendable {
    var problem: String
    var say: @Sendable (inout ProductOperatingSystem) -> Void

    init(_ problem: String, _ say: @escaping @Sendable (inout ProductOperatingSystem) -> Void) {
      (self.problem, self.say) = (problem, say)
    }

    var testDescription: String { problem }
  }

  static let cases: [Case] = [
    Case("number.range /teams/0/size") { $0.teams["t"]?.size = -3 },
    Case("number.range /assessments/0/level") { $0.add(Assessment("d", -7)) },
    Case("number.range /needs/0/level") { $0.add(MaturityNeed("d", 0)) },
    Case("number.range /impediments/0/severity") { $0.impediments["i"]?.severity = 99 },
    Case("number.range /impediments/0/reach") { $0.impediments["i"]?.reach = .max },
    Case("number.range /teams/0/flow/workInProgress") {
      $0.teams["t"]?.flow = Team.FlowWindow(workInProgress: -1, throughputPerWeek: 0, arrivalsPerWeek: 0)
    },
    Case("number.range /teams/0/flow/throughputPerWeek") {
      $0.teams["t"]?.flow = Team.FlowWindow(throughputPerWeek: -0.5)
    },
    Case("number.range /teams/0/flow/arrivalsPerWeek") {
      $0.teams["t"]?.flow = Team.FlowWindow(arrivalsPerWeek: -0.5)
    },
    Case("number.range /teams/0/leads") {
      $0.teams["t"]?.size = 2
      $0.teams["t"]?.leads = 3
    },
    Case("number.range /fundingUnits/0/quantity") { $0.fundingUnits["f"]?.quantity = -1 },
    Case("number.range /fundingUnits/0/staffing/shared") {
      $0.fundingUnits["f"]?.staffing = FundingUnit.Staffing(size: 2, shared: 3, specialists: 2)
    },
    Case("number.range /fundingUnits/0/staffing/specialists") {
      $0.fundingUnits["f"]?.staffing = FundingUnit.Staffing(size: 2, shared: 2, specialists: 3)
    },
    Case("number.range /bets/0/urgency/costPerWeek") {
      $0.bets["b"]?.urgency = UrgencyProfile(.deadline, costPerWeek: Estimate(-25_000, 0))
    },
    Case("number.range /reviews/0/tradeRatio") { $0.add(Review("r").with { $0.tradeRatio = -1 }) },
    Case("number.range /influences/0/strength") {
      $0.add(Influence("m", .decreases, "n", strength: -2))
    },
    Case("number.range /influences/0/gain") {
      $0.add(Influence("m", .decreases, "n").with { $0.gain = -0.5 })
    },
    Case("number.range /signals/0/measuredLift") {
      $0.add(CustomerSignal("s").with { $0.measuredLift = Estimate(-1.5, 0) })
    },
    Case("value.invalid /teams/0/kind") { $0.teams["t"]?.kind = "" },
    Case("value.invalid /bets/0/focus") { $0.bets["b"]?.focus = "" },
    Case("number.range /teams/0/annualCost") { $0.teams["t"]?.annualCost = Money(-5, .usd) },
    Case("number.range /fundingUnits/0/amount") {
      $0.fundingUnits["f"]?.amount = Money(tenThousandths: -1, .usd)
    },
    Case("value.invalid /teams/0/annualCost") { $0.teams["t"]?.annualCost = Money(5, "usd") },
    Case("value.invalid /fundingUnits/0/amount") { $0.fundingUnits["f"]?.amount = Money(5, "DOLLARS") },
    Case("value.invalid /fundingUnits/0/tranches/1/amount") {
      $0.fundingUnits["f"]?.tranches = [FundingUnit.Tranche(), FundingUnit.Tranche(amount: Money(5, ""))]
    },
    Case("value.invalid /bets/0/urgency/currency") {
      var profile = UrgencyProfile(.shortLife)
      profile.currency = "eur"
      $0.bets["b"]?.urgency = profile
    },
    Case("amount.negative /bets/0/effort") { $0.bets["b"]?.effort = .personWeeks(-1) },
    Case("amount.negative /bets/0/governance/returnWithin") {
      $0.bets["b"]?.governance = Bet.Governance(returnWithin: .days(-1))
    },
    Case("interval.inverted /bets/0/effort") {
      $0.bets["b"]?.effort = Estimate(.personWeeks(9), .personWeeks(4))
    },
    Case("interval.inverted /teams/0/authority") { $0.teams["t"]?.authority = .f ... .b },
    Case("days.order /teams/0/lifetime") {
      $0.teams["t"]?.lifetime = Period("2026-02-01", through: "2026-01-31")
    },
    Case("days.order /bets/0/endedOn") {
      $0.bets["b"]?.startedOn = "2026-05-01"
      $0.bets["b"]?.endedOn = "2026-04-30"
    },
    Case("curve.bounds /bets/0/curve") { $0.bets["b"]?.curve = .sampled([Curve.Point(0, 0)]) },
    Case("json.depth /bets/0/annotations") {
      $0.bets["b"]?.annotations["deep"] = (0..<100).reduce(.null) { value, _ in .list([value]) }
    },
    Case("json.depth /annotations") {
      $0.annotations["deep"] = (0..<48).reduce(.null) { value, _ in .object(["in": value]) }
    },
    Case("id.empty /bets/0/owner") { $0.bets["b"]?.owner = "" },
    Case("id.empty /teams/1/id") { $0.add(Team("", "Nobody")) },
    Case("id.duplicate /teams/1/id") { $0.add(Team("t", "Again")) },
    Case("reference.unknown /bets/0/contributors/0/team") { $0.bets["b"]?.contributors = ["T"] },
  ]

  private static func model() -> ProductOperatingSystem {
    ProductOperatingSystem("Acme") {
      Team("t", "Team")
      Bet("b", "Bet")
      Impediment("i", "Impediment")
      FundingUnit("f", "Unit")
      MaturityDimension("d", "Dimension")
      Metric("m", "Metric")
      Metric("n", "Another metric")
    }
  }

  @Test(arguments: cases)
  func isAProblem(_ case: Case) throws {
    var model = Self.model()
    try SaidInSwiftTests.expectWrittenAndRead(model, "it was sound before")
    `case`.say(&model)
    let problems = try #require(throws: Problems.self) { try model.resolved() }
    #expect(problems.map { "\($0.code) \($0.path)" } == [`case`.problem])
  }

  @Test func asDeepAsOwnDataMayBe() throws {
    var model = Self.model()
    let deep: JSON = (0..<47).reduce(.null) { value, _ in .object(["in": value]) }
    model.annotations["deep"] = deep
    model.bets["b"]?.annotations["deep"] = deep
    _ = try model.resolved()
    try SaidInSwiftTests.expectWrittenAndRead(model, "at its bound")
  }
}
