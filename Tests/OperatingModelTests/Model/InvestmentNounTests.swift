import Foundation
import Testing

@testable import OperatingModel

@Suite struct InvestmentNounTests {
  @Test func fundingUnit() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "booking", "name": "One Booking", "kind": "project", "context": "adHocProject", "currency": "money",
          "amount": "2000000 USD", "quantity": 40, "period": "2026-01-01/..", "cycle": "annual",
          "teams": ["pricing"], "bets": ["one-booking"], "areas": ["pricing"],
          "tranches": [{"amount": "500000 USD", "milestone": "first port", "due": "2026-06-30", "isReleased": false}],
          "reviews": [{"day": "2026-03-31", "outcome": "goes on", "reviewers": ["leads"]}], "reviewEvery": "91d",
          "reviewers": ["leads"], "reversibility": "hard", "whyFunded": "Customers book in four places.",
          "whatWouldChange": "Fewer than 40 % use it by June.",
          "staffing": {"size": 12, "shared": 5, "specialists": 3},
          "provenance": {"source": "finance"}, "annotations": {"costCentre": "4711"}
        }
        """,
      FundingUnit("booking"), #"{"id":"booking"}"#)
  }

  @Test func allocation() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "bucket": "run", "period": "2026-01-01/2026-03-31", "intended": 0.2, "actual": 0.38, "rank": 4,
          "team": "checkout", "fundingUnit": "booking", "driver": "retention",
          "provenance": {"source": "time sheets"}, "annotations": {"k": "v"}
        }
        """,
      Allocation(.grow), #"{"bucket":"grow"}"#)
  }

  @Test func capacityStage() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "release", "name": "Release", "team": "checkout", "order": 4, "effectivePerMonth": 5,
          "designPerMonth": 12.5, "people": 3, "factors": ["waiting", "rework"], "note": "Once a week",
          "provenance": {"source": "board"}, "annotations": {"k": "v"}
        }
        """,
      CapacityStage("release"), #"{"id":"release"}"#)
  }

  @Test func costPlan() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "cost", "name": "One Booking", "bet": "one-booking", "environment": "phaseGate",
          "annualBenefit": {"low": 6000000, "high": 9000000}, "currency": "USD", "sprintsPerYear": 26,
          "startsOn": "2026-01-05", "valueFrom": "2026-09-01",
          "teams": [
            {
              "team": "pricing", "name": "Pricing", "size": 8, "annualCost": "1400000 USD", "involvement": "half",
              "sprints": {"low": 3, "high": 5, "likely": 4}
            }
          ],
          "provenance": {"source": "finance"}, "annotations": {"k": "v"}
        }
        """,
      CostPlan("cost"), #"{"id":"cost"}"#)
    #expect(CostPlan("cost", "One Booking").sprintsPerYear == 24)
  }

  @Test func demandSource() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "support", "name": "Support cases", "kind": "customers", "requester": "support", "receiver": "checkout",
          "arrivalsPerWeek": 3.5, "work": "promises", "serviceClass": "expedite",
          "urgency": {"shape": "deadline", "deadline": "2026-12-01"}, "note": "Mostly on Mondays",
          "provenance": {"source": "desk"}, "annotations": {"k": "v"}
        }
        """,
      DemandSource("support"), #"{"id":"support"}"#)
  }

  @Test func impediment() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "flaky", "name": "Flaky tests", "severity": 3, "reach": 5, "frequency": 5, "predictability": 1,
          "mitigationDifficulty": 2, "impactOverTime": 4, "secondOrderEffects": 3, "teams": ["checkout"],
          "note": "Worst on Fridays", "provenance": {"source": "survey"}, "annotations": {"k": "v"}
        }
        """,
      Impediment("flaky"), #"{"id":"flaky"}"#)
  }

  @Test(arguments: [0, 6]) func anAxisGoesFromOneToFive(level: Int) throws {
    let text = #"{"id":"flaky","name":"Flaky tests","severity":\#(level)}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Impediment.self, from: Data(text.utf8)) }
  }

  @Test func breakthroughMatrix() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "x26", "name": "2026", "period": "2026-01-01/2026-12-31",
          "breakthroughs": [{"id": "L1", "name": "Every port"}], "objectives": [{"id": "A1", "name": "Ten ports"}],
          "priorities": [{"id": "P1", "name": "One booking"}], "measures": [{"id": "M1", "name": "Ports live"}],
          "owners": [{"id": "Q", "name": "Yard Ops"}], "marks": [{"from": "P1", "to": "A1", "strength": "none"}],
          "provenance": {"source": "offsite"}, "annotations": {"k": "v"}
        }
        """,
      BreakthroughMatrix("x26"), #"{"id":"x26"}"#)
  }

  @Test func capability() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "pay", "name": "Ability to collect a payment", "parent": "sell", "owner": "checkout",
          "areas": ["payments"], "kind": "basic", "maturation": "expansion", "journeyStage": "checkout", "evolution": "commodity",
          "visibility": 0.9, "isBuiltHere": true,
          "kano": {
            "mustBe": 20, "performance": 25, "attractive": 40, "indifferent": 15, "reverse": 1, "questionable": 2,
            "day": "2026-04-01"
          },
          "scorecardPerspective": "internalProcess", "provenance": {"source": "map"}, "annotations": {"k": "v"}
        }
        """,
      Capability("pay"),
      #"{"id":"pay"}"#)
  }

  @Test func initialisers() {
    let unit = FundingUnit(
      "b", "Booking", kind: .project, amount: Money(2, .usd), teams: ["a"], bets: ["guide"])
    #expect(
      unit.kind == .project && unit.amount == Money(2, .usd) && unit.teams == ["a"] && unit.bets == ["guide"])
    #expect(
      FundingUnit.Tranche(amount: Money(1, .eur), milestone: "first port", due: "2026-06-30").milestone
        == "first port")
    #expect(
      FundingUnit.Review(day: "2026-03-31", outcome: "goes on", reviewers: ["leads"]).reviewers == ["leads"])
    #expect(FundingUnit.Staffing(size: 12, shared: 5, specialists: 3).specialists == 3)
    #expect(Allocation(.run, intended: 0.2, actual: 0.38).actual == 0.38)
    #expect(CapacityStage("c", "Build", order: 2, effectivePerMonth: 9).effectivePerMonth == 9)
    #expect(
      CostPlan(
        "c", "Booking", bet: "guide", environment: .phaseGate,
        teams: [CostPlan.CostedTeam(team: "a", size: 8)]
      )
      .teams.count == 1)
    #expect(
      DemandSource("d", "Cases", kind: .customers, requester: "a", receiver: "b", arrivalsPerWeek: 3).receiver
        == "b")
    #expect(Capability.KanoCounts(attractive: 40, performance: 25, mustBe: 20, indifferent: 15).mustBe == 20)
    #expect(Capability("pay", "Pay", parent: "sell", kind: .basic, evolution: .commodity).parent == "sell")
  }

  @Test func amountsAndDaysMayContradict() {
    var stage = CapacityStage("c", "Build", effectivePerMonth: -1, designPerMonth: 4)
    #expect(TableChecks.faults(in: stage) == ["number.range /effectivePerMonth"])
    stage.effectivePerMonth = 0
    #expect(TableChecks.faults(in: stage).isEmpty)
    #expect(
      TableChecks.faults(in: DemandSource("d", "Cases", arrivalsPerWeek: -1)) == [
        "number.range /arrivalsPerWeek"
      ])
    var plan = CostPlan("c", "Booking", teams: [CostPlan.CostedTeam(team: "a", sprints: Estimate(-1, 2))])
    plan.startsOn = "2026-02-01"
    plan.valueFrom = "2026-01-31"
    #expect(TableChecks.faults(in: plan) == ["days.order /valueFrom", "number.range /teams/0/sprints"])
  }

  @Test func aMatrixKeepsItsOwnIds() {
    var matrix = BreakthroughMatrix("x", "2026", period: Period("2026-01-01", through: "2026-12-31"))
    matrix.objectives = [BreakthroughMatrix.Entry("A1", "Ten ports")]
    matrix.priorities = [BreakthroughMatrix.Entry("P1", "One booking")]
    matrix.marks = [BreakthroughMatrix.Mark(from: "P1", to: "A1", .strong)]
    #expect(TableChecks.faults(in: matrix).isEmpty)
    matrix.priorities.append(BreakthroughMatrix.Entry("A1", "Another"))
    matrix.marks += [
      BreakthroughMatrix.Mark(from: "P1", to: "A2", .weak),
      BreakthroughMatrix.Mark(from: "P1", to: "P1", .unlinked),
    ]
    #expect(
      TableChecks.faults(in: matrix) == [
        "id.duplicate /priorities/1", "reference.unknown /marks/1", "reference.self /marks/2",
      ])
  }

  @Test func capabilitiesFormATree() {
    #expect(TableChecks.circles(in: Capability("pay", "Pay", parent: "sell")).contains("/parent forbidden"))
    let tree = Hierarchy([Capability("pay", "Pay", parent: "sell"), Capability("sell", "Sell")])
    #expect(tree.children(of: "sell") == ["pay"])
  }

  @Test func words() {
    NounChecks.expectWords(FundingUnit.Kind.self, "team valueStream project platform")
    NounChecks.expectWords(FundingUnit.Reversibility.self, "easily hard irreversible")
    NounChecks.expectWords(
      CostPlan.Environment.self, "independent lightCollaboration highCollaboration phaseGate")
    NounChecks.expectWords(CostPlan.CostedTeam.Involvement.self, "individual half full")
    NounChecks.expectWords(BreakthroughMatrix.Mark.Strength.self, "none weak strong")
    NounChecks.expectWords(Capability.Kind.self, "differentiator basic performance")
    NounChecks.expectWords(Capability.Maturation.self, "exploration expansion excellence")
    NounChecks.expectWords(Capability.Evolution.self, "genesis custom product commodity")
    NounChecks.expectWords(
      Capability.ScorecardPerspective.self, "financial customer internalProcess learningAndGrowth")
    NounChecks.expectWords(FundingUnit.Currency.self, "money time points percent majorFocus")
    NounChecks.expectWords(Allocation.Bucket.self, "run comply modernise grow")
    NounChecks.expectWords(
      CapacityStage.Factor.self,
      "people tooling structure culture friction interruptions rework waiting firefighting admin")
    NounChecks.expectWords(
      DemandSource.Kind.self, "customers sales leadership otherTeams incidents regulation upkeep")
    NounChecks.expectWords(DemandSource.ServiceClass.self, "standard fixedDate expedite intangible")
    NounChecks.expectWords(
      DemandSource.Work.self, "work change planning decisions experiments research promises")
  }
}
