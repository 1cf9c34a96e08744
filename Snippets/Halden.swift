// An enterprise as its official telling has it: one programme, its teams, its budget, its calendar and its papers.
// snippet.hide
import OperatingModel
// snippet.show

let halden = ProductOperatingSystem("Halden Freight", perspective: .official) {
  // snippet.teams
  Team("booking", "Booking", size: 10, annualCost: Money(1_700_000, .usd))
  Team("pricing", "Pricing", size: 8, annualCost: Money(1_400_000, .usd))
  Team("yard-ops", "Yard Ops", size: 12, annualCost: Money(2_000_000, .usd))
  Team("billing", "Billing", size: 9, annualCost: Money(1_500_000, .usd))
  Team("mainframe-integration", "Mainframe Integration", size: 7, annualCost: Money(1_300_000, .usd))
  // snippet.end

  // snippet.roles
  JobRole("developers", "Developers", mandate: .a ... .b)
  JobRole("product-owner", "Product owner", mandate: Mandate(.c))
  JobRole("business-analyst", "Business analyst", mandate: .b ... .d)
  JobRole("programme-manager", "Programme manager", mandate: .e ... .f)
  JobRole("business-sponsor", "Business sponsor", mandate: .g ... .i)
  // snippet.end

  // snippet.bets
  Bet(
    "one-booking", "One Booking", owner: "booking",
    contributors: ["pricing", "yard-ops", "billing", "mainframe-integration"],
    forces: [
      Bet.Force("One price for every lane", .driver),
      Bet.Force("Bookings that customers can change themselves", .driver),
      Bet.Force("Ready for the peak season", .driver),
      Bet.Force("Parity with the largest competitor", .driver),
      Bet.Force("The mainframe's release calendar", .constraint),
      Bet.Force("The budget of the year", .constraint),
      Bet.Force("Named teams only", .constraint),
      Bet.Force("Customs rules", .constraint),
      Bet.Force("No change to invoices", .constraint),
      Bet.Force("The order of the regions", .float),
    ]
  ).with {
    $0.status = "green"
    $0.annotations = ["teamsTouched": 12]
  }
  // snippet.end

  // snippet.cycles
  Cycle("long-range-planning", "Long-range planning", period: "2026-04-01/2026-05-31")
  Cycle("mid-year-refresh", "Mid-year refresh", period: "2026-06-01/2026-07-31")
  Cycle("annual-planning", "Annual planning", period: "2026-08-01/2026-10-31")
  Cycle("budget-season", "Budget season", period: "2026-09-01/2026-11-30")
  // snippet.end

  // snippet.artifacts
  Artifact("3-year-plan", "3-year plan", horizon: .days(1095), refresh: .days(365))
  Artifact("quarterly-slate-deck", "Quarterly slate deck", horizon: .days(90), refresh: .days(120))
  Artifact("portfolio-rag-sheet", "Portfolio RAG sheet", horizon: .days(30), refresh: .days(7))
  Artifact("team-roadmap", "Team roadmap", horizon: .days(180), refresh: .days(365))
  Artifact("capability-map", "Capability map", horizon: .days(1095), refresh: .days(14))
  // snippet.end

  // snippet.fundingUnits
  FundingUnit(
    "one-booking", "One Booking", kind: .project, currency: .money,
    teams: ["booking", "pricing", "yard-ops", "billing", "mainframe-integration"], bets: ["one-booking"])
  // snippet.end

  // snippet.allocations
  Allocation(.run, period: "2026-01-01/2026-12-31", intended: 0.2, actual: 0.38)
  Allocation(.comply, period: "2026-01-01/2026-12-31", intended: 0.15, actual: 0.17)
  Allocation(.modernise, period: "2026-01-01/2026-12-31", intended: 0.3, actual: 0.15)
  Allocation(.grow, period: "2026-01-01/2026-12-31", intended: 0.35, actual: 0.3)
  // snippet.end

  // snippet.costPlans
  CostPlan(
    "one-booking", "One Booking", bet: "one-booking", environment: .phaseGate,
    annualBenefit: Estimate(6_000_000, 9_000_000), currency: .usd,
    teams: [
      CostPlan.CostedTeam(
        team: "booking", size: 10, annualCost: Money(1_700_000, .usd), involvement: .full,
        sprints: Estimate(4, 6)),
      CostPlan.CostedTeam(
        team: "pricing", size: 8, annualCost: Money(1_400_000, .usd), involvement: .half,
        sprints: Estimate(3, 5)),
      CostPlan.CostedTeam(
        team: "yard-ops", size: 12, annualCost: Money(2_000_000, .usd), involvement: .half,
        sprints: Estimate(6, 9)),
      CostPlan.CostedTeam(
        team: "billing", size: 9, annualCost: Money(1_500_000, .usd), involvement: .half,
        sprints: Estimate(4, 8)),
      CostPlan.CostedTeam(
        team: "mainframe-integration", size: 7, annualCost: Money(1_300_000, .usd), involvement: .full,
        sprints: Estimate(8, 12)),
    ])
  // snippet.end
}.with {
  $0.provenance = Provenance(source: "invented")
  $0.annotations = [
    "business": "a regional logistics enterprise that does not sell software", "peopleInTech": 310,
  ]
}

// The whole of it as a document, byte for byte what a file of it holds.
print(halden.json, terminator: "")
