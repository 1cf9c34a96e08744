// A whole company in code: nine teams, sixteen bets, its metrics, and how leads and teams see its maturity.
// snippet.hide
import OperatingModel
// snippet.show

let larkspur = ProductOperatingSystem("Larkspur Ledger") {
  // snippet.teams
  Team(
    "T1", "Invoice-to-Cash", topology: .streamAligned, situation: .closeToImpact,
    fundingContext: .companyInACompany, authority: .f ... .h, isCustomerFacing: true, size: 6,
    annualCost: Money(1_140_000, .usd), slots: Team.Slots(primary: 0.6, secondary: 0.2, adHoc: 0.2),
    flow: Team.FlowWindow(workInProgress: 4, throughputPerWeek: 2))
  Team(
    "T2", "Onboarding Journey", topology: .streamAligned, situation: .journey, fundingContext: .valueStream,
    authority: .c ... .e, isCustomerFacing: true, size: 7, annualCost: Money(1_260_000, .usd),
    slots: Team.Slots(primary: 0.5, secondary: 0.25, adHoc: 0.25),
    flow: Team.FlowWindow(workInProgress: 9, throughputPerWeek: 1.5))
  Team(
    "T3", "Reconciliation", topology: .streamAligned, situation: .journey, fundingContext: .valueStream,
    authority: .c ... .f, isCustomerFacing: true, size: 8, annualCost: Money(1_520_000, .usd),
    slots: Team.Slots(primary: 0.35, secondary: 0.25, adHoc: 0.4),
    flow: Team.FlowWindow(workInProgress: 18, throughputPerWeek: 2))
  Team(
    "T4", "Reporting", topology: .streamAligned, situation: .journey, fundingContext: .valueStream,
    authority: .b ... .d, isCustomerFacing: true, size: 6, annualCost: Money(1_080_000, .usd),
    slots: Team.Slots(primary: 0.55, secondary: 0.24, adHoc: 0.21),
    flow: Team.FlowWindow(workInProgress: 5, throughputPerWeek: 2.5))
  Team(
    "T5", "Integrations Platform", topology: .platform, situation: .focusedMultipleHops,
    fundingContext: .platform, authority: .d ... .f, isCustomerFacing: false, size: 7,
    annualCost: Money(1_400_000, .usd), slots: Team.Slots(primary: 0.52, secondary: 0.24, adHoc: 0.24),
    flow: Team.FlowWindow(workInProgress: 14, throughputPerWeek: 2))
  Team(
    "T6", "Data Platform", topology: .platform, situation: .focusedMultipleHops, fundingContext: .platform,
    authority: .c ... .e, isCustomerFacing: false, size: 5, annualCost: Money(1_050_000, .usd),
    slots: Team.Slots(primary: 0.51, secondary: 0.24, adHoc: 0.25),
    flow: Team.FlowWindow(workInProgress: 10, throughputPerWeek: 1))
  Team(
    "T7", "Solutions", topology: .streamAligned, situation: .everythingAndNothing, fundingContext: .blurry,
    authority: .a ... .b, isCustomerFacing: true, size: 6, annualCost: Money(1_080_000, .usd),
    slots: Team.Slots(primary: 0.2, secondary: 0.2, adHoc: 0.6),
    flow: Team.FlowWindow(workInProgress: 21, throughputPerWeek: 3))
  Team(
    "T8", "Design Enablement", topology: .enabling, situation: .focusedMultipleHops,
    fundingContext: .serviceTeam, authority: .c ... .d, isCustomerFacing: false, size: 4,
    annualCost: Money(680_000, .usd), slots: Team.Slots(primary: 0.6, secondary: 0.2, adHoc: 0.2),
    flow: Team.FlowWindow(workInProgress: 3, throughputPerWeek: 1))
  Team(
    "T9", "Autocategorise Lab", topology: .streamAligned, situation: .startup, fundingContext: .blurry,
    authority: .d ... .g, isCustomerFacing: true, size: 5, annualCost: Money(950_000, .usd),
    slots: Team.Slots(primary: 0.8, secondary: 0.1, adHoc: 0.1),
    flow: Team.FlowWindow(workInProgress: 4, throughputPerWeek: 1))
  // snippet.end

  // snippet.dependencies
  Dependency("T1", on: "T5", mode: .xAsAService)
  Dependency("T1", on: "T6", mode: .xAsAService)
  Dependency("T2", on: "T5", mode: .collaboration)
  Dependency("T2", on: "T6", mode: .xAsAService)
  Dependency("T3", on: "T5", mode: .collaboration)
  Dependency("T3", on: "T6", mode: .collaboration)
  Dependency("T4", on: "T6", mode: .collaboration)
  Dependency("T7", on: "T3", mode: .collaboration)
  Dependency("T7", on: "T5", mode: .collaboration)
  Dependency("T9", on: "T6", mode: .collaboration)
  Dependency("T2", on: "T8", mode: .facilitating)
  Dependency("T4", on: "T8", mode: .facilitating)
  // snippet.end

  // snippet.bets
  Bet(
    "B0", "Small firms run their books with no accountant in the room", focus: .strategy, horizon: .decades,
    effort: .personWeeks(0), curve: .sigmoid())
  Bet(
    "B1", "Be the ledger for multi-entity bookkeeping firms", focus: .strategy, horizon: .years,
    parents: ["B0"], effort: .personWeeks(0), curve: .sigmoid())
  Bet(
    "B2", "Embedded payments as a second revenue engine", focus: .strategy, horizon: .years, parents: ["B0"],
    effort: .personWeeks(0), curve: .jCurve())
  Bet(
    "B3", "Relieve the pain of larger bookkeeping teams", focus: .opportunity, horizon: .quarters,
    parents: ["B1"], effort: .personWeeks(0), curve: .sigmoid())
  Bet(
    "B4", "Workflow efficiency for >15-person bookkeeping teams", focus: .opportunity, horizon: .months,
    parents: ["B3"], owner: "T3", effort: .personWeeks(2), curve: .exponentialDecay())
  Bet(
    "B5", "Less error-prone classification", focus: .opportunity, horizon: .weeks, parents: ["B4"],
    owner: "T3", targets: ["M2"], effort: .personWeeks(6), curve: .exponentialDecay())
  Bet(
    "B6", "Transaction-type autocomplete", focus: .solution, horizon: .days, parents: ["B5"], owner: "T3",
    effort: .personWeeks(1), curve: .step())
  Bet(
    "B7", "Research how types are stored today", focus: .solution, horizon: .hours, parents: ["B6"],
    owner: "T3", effort: .personWeeks(0.1), curve: .step())
  Bet(
    "B8", "Bulk reconcile screen", focus: .solution, horizon: .weeks, parents: ["B4"], owner: "T3",
    contributors: ["T5"], targets: ["M3"], effort: .personWeeks(8), curve: .linear)
  Bet(
    "B9", "Pay-by-link rollout", focus: .solution, horizon: .months, parents: ["B2"], owner: "T1",
    targets: ["M8"], effort: .personWeeks(3), curve: .jCurve())
  Bet(
    "B10", "Pay-by-link for partner X", focus: .solution, horizon: .weeks, parents: ["B9"], owner: "T1",
    contributors: ["T5"], targets: ["M8"], effort: .personWeeks(5), curve: .step())
  Bet(
    "B11", "Custom export for MegaCo", focus: .solution, horizon: .weeks, owner: "T7", contributors: ["T3"],
    effort: .personWeeks(9), curve: .step())
  Bet(
    "B12", "Event pipeline rebuild", focus: .solution, horizon: .quarters, parents: ["B1"],
    effort: .personWeeks(0), curve: .delayedStep())
  Bet(
    "B13", "Dual-write ledger events", focus: .solution, horizon: .months, parents: ["B12"], owner: "T6",
    contributors: ["T5"], effort: .personWeeks(20), curve: .delayedStep())
  Bet(
    "B14", "Auto-categorise prototype", focus: .opportunity, horizon: .weeks, parents: ["B3"], owner: "T9",
    contributors: ["T6"], targets: ["M2"], effort: .personWeeks(6), curve: .sigmoid())
  Bet(
    "B15", "Partner X logo fix", focus: .solution, horizon: .days, parents: ["B11"], owner: "T7",
    effort: .personWeeks(0.5), curve: .step())
  // snippet.end

  // snippet.metrics
  Metric(
    "M0", "Weekly Closed Books", role: .northStar,
    definition: "client ledgers fully reconciled and reviewed by at least 2 people in trailing 7 days",
    unit: "ledgers", direction: .increase)
  Metric("M1", "Activated firms", role: .input, direction: .increase)
  Metric("M2", "Auto-matched share", role: .input, direction: .increase)
  Metric("M3", "Median hours to close", role: .input, direction: .decrease)
  Metric("M4", "Reviewer participation", role: .input, direction: .increase)
  Metric("M5", "Reversed entries", role: .health, direction: .decrease)
  Metric("M6", "Support contacts per close", role: .health, direction: .decrease)
  Metric("M7", "Net revenue retention", role: .result, direction: .increase)
  Metric("M8", "Payments margin", role: .result, direction: .increase)
  // snippet.end

  // snippet.influences
  Influence("M1", .increases, "M0")
  Influence("M2", .decreases, "M3")
  Influence("M3", .decreases, "M0")
  Influence("M4", .increases, "M0")
  Influence("M0", .increases, "M7")
  Influence("M5", .decreases, "M7")
  // snippet.end

  // snippet.goals
  Goal("G1", "Bring about a short-term business outcome", owner: "T1", levelAsked: .h)
  Goal("G2", "Move a metric that is known to lead to an outcome", owner: "T2", levelAsked: .f)
  Goal("G3", "Move a metric that is known to lead to an outcome", owner: "T3", levelAsked: .f)
  Goal("G4", "Solve an open problem of the people it serves", owner: "T4", levelAsked: .d)
  Goal("G5", "Move a metric that is known to lead to an outcome", owner: "T5", levelAsked: .f)
  Goal("G6", "Improve an experience of the people it serves", owner: "T6", levelAsked: .e)
  Goal("G7", "Find leverage points, and experiment towards an outcome", owner: "T7", levelAsked: .g)
  Goal("G8", "Solve an open problem of the people it serves", owner: "T8", levelAsked: .d)
  Goal("G9", "Find leverage points, and experiment towards an outcome", owner: "T9", levelAsked: .g)
  // snippet.end

  // snippet.maturity
  for (id, name, leads, teams) in [
    ("strategic-clarity", "Strategic clarity", [4, 4, 3], [2, 1, 2, 2]),
    ("discovery", "Discovery", [3, 3, 3], [3, 2, 3, 4]),
    ("delivery-flow", "Delivery flow", [3, 3, 4], [3, 3, 2, 3]),
    ("measurement", "Measurement", [4, 3, 4], [3, 3, 3, 2]),
    ("cross-team-collaboration", "Cross-team collaboration", [3, 2, 3], [1, 2, 1, 1]),
    ("funding-and-planning", "Funding & planning", [2, 2, 2], [2, 2, 1, 2]),
  ] as [(Identifier<MaturityDimension>, String, [Int], [Int])] {
    MaturityDimension(id, name)
    for (rater, level) in leads.enumerated() {
      Assessment(id, .number(level), rater: "lead-\(rater + 1)", group: .leads)
    }
    for (rater, level) in teams.enumerated() {
      Assessment(id, .number(level), rater: "team-\(rater + 1)", group: .teams)
    }
  }
  // snippet.end

}.with {
  $0.provenance = Provenance(source: "invented")
  $0.annotations = ["business": "B2B bookkeeping SaaS"]
}

// The whole of it as a document, byte for byte what a file of it holds.
print(larkspur.json, terminator: "")
