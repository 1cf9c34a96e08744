// A whole company in code: nine teams, sixteen bets, its metrics, and how leads and teams see its maturity.
// snippet.hide
import OperatingModel
// snippet.show

var larkspur = ProductOperatingSystem("Larkspur Ledger")
larkspur.provenance = Provenance(source: "invented")
larkspur.annotations = ["business": "B2B bookkeeping SaaS"]

// snippet.teams
/// One line a team: its people and cost in thousands, what it may decide, how its attention is cut, and its flow.
func team(
  _ id: Identifier<Team>, _ name: String, _ topology: Team.Topology, _ situation: Team.Situation,
  _ context: FundingContext, _ authority: Mandate, meetsCustomers: Bool, people: Int,
  costs thousands: Int,
  slots: Team.Slots, inProgress: Finite, aWeek: Finite
) -> Team {
  var team = Team(id, name, topology: topology, authority: authority)
  team.situation = situation
  team.fundingContext = context
  team.isCustomerFacing = meetsCustomers
  team.size = people
  team.annualCost = Money(thousands * 1000, "USD")
  team.slots = slots
  team.flow = Team.FlowWindow(workInProgress: inProgress, throughputPerWeek: aWeek)
  return team
}
func slots(_ primary: Share, _ secondary: Share, _ adHoc: Share) -> Team.Slots {
  Team.Slots(primary: primary, secondary: secondary, adHoc: adHoc)
}
larkspur.add(
  team(
    "T1", "Invoice-to-Cash", .streamAligned, .closeToImpact, .companyInACompany, .f ... .h,
    meetsCustomers: true,
    people: 6, costs: 1140, slots: slots(0.6, 0.2, 0.2), inProgress: 4, aWeek: 2))
larkspur.add(
  team(
    "T2", "Onboarding Journey", .streamAligned, .journey, .valueStream, .c ... .e, meetsCustomers: true,
    people: 7, costs: 1260, slots: slots(0.5, 0.25, 0.25), inProgress: 9, aWeek: 1.5))
larkspur.add(
  team(
    "T3", "Reconciliation", .streamAligned, .journey, .valueStream, .c ... .f, meetsCustomers: true,
    people: 8, costs: 1520, slots: slots(0.35, 0.25, 0.4), inProgress: 18, aWeek: 2))
larkspur.add(
  team(
    "T4", "Reporting", .streamAligned, .journey, .valueStream, .b ... .d, meetsCustomers: true,
    people: 6, costs: 1080, slots: slots(0.55, 0.24, 0.21), inProgress: 5, aWeek: 2.5))
larkspur.add(
  team(
    "T5", "Integrations Platform", .platform, .focusedMultipleHops, .platform, .d ... .f,
    meetsCustomers: false,
    people: 7, costs: 1400, slots: slots(0.52, 0.24, 0.24), inProgress: 14, aWeek: 2))
larkspur.add(
  team(
    "T6", "Data Platform", .platform, .focusedMultipleHops, .platform, .c ... .e, meetsCustomers: false,
    people: 5, costs: 1050, slots: slots(0.51, 0.24, 0.25), inProgress: 10, aWeek: 1))
larkspur.add(
  team(
    "T7", "Solutions", .streamAligned, .everythingAndNothing, .blurry, .a ... .b, meetsCustomers: true,
    people: 6, costs: 1080, slots: slots(0.2, 0.2, 0.6), inProgress: 21, aWeek: 3))
larkspur.add(
  team(
    "T8", "Design Enablement", .enabling, .focusedMultipleHops, .serviceTeam, .c ... .d,
    meetsCustomers: false,
    people: 4, costs: 680, slots: slots(0.6, 0.2, 0.2), inProgress: 3, aWeek: 1))
larkspur.add(
  team(
    "T9", "Autocategorise Lab", .streamAligned, .startup, .blurry, .d ... .g, meetsCustomers: true,
    people: 5, costs: 950, slots: slots(0.8, 0.1, 0.1), inProgress: 4, aWeek: 1))
// snippet.end

// snippet.dependencies
larkspur.add(Dependency("T1", on: "T5", mode: .xAsAService))
larkspur.add(Dependency("T1", on: "T6", mode: .xAsAService))
larkspur.add(Dependency("T2", on: "T5", mode: .collaboration))
larkspur.add(Dependency("T2", on: "T6", mode: .xAsAService))
larkspur.add(Dependency("T3", on: "T5", mode: .collaboration))
larkspur.add(Dependency("T3", on: "T6", mode: .collaboration))
larkspur.add(Dependency("T4", on: "T6", mode: .collaboration))
larkspur.add(Dependency("T7", on: "T3", mode: .collaboration))
larkspur.add(Dependency("T7", on: "T5", mode: .collaboration))
larkspur.add(Dependency("T9", on: "T6", mode: .collaboration))
larkspur.add(Dependency("T2", on: "T8", mode: .facilitating))
larkspur.add(Dependency("T4", on: "T8", mode: .facilitating))
// snippet.end

// snippet.bets
/// One line a bet: the first team owns it, the others contribute.
func bet(
  _ id: Identifier<Bet>, _ name: String, _ horizon: Horizon, under parents: [Identifier<Bet>] = [],
  by teams: [Identifier<Team>] = [], _ type: Bet.Focus, weeks: Finite = 0, _ curve: Curve,
  moves targets: [Identifier<Metric>] = []
) -> Bet {
  var bet = Bet(
    id, name, focus: type, horizon: horizon, parents: parents, owner: teams.first,
    targets: targets, effort: .exactly(.personWeeks(weeks)), curve: curve)
  bet.contributors = teams.dropFirst().map { Bet.Contribution($0) }
  return bet
}
larkspur.add(
  bet("B0", "Small firms run their books with no accountant in the room", .decades, .strategy, .sigmoid()))
larkspur.add(
  bet("B1", "Be the ledger for multi-entity bookkeeping firms", .years, under: ["B0"], .strategy, .sigmoid()))
larkspur.add(
  bet("B2", "Embedded payments as a second revenue engine", .years, under: ["B0"], .strategy, .jCurve()))
larkspur.add(
  bet(
    "B3", "Relieve the pain of larger bookkeeping teams", .quarters, under: ["B1"], .opportunity, .sigmoid()))
larkspur.add(
  bet(
    "B4", "Workflow efficiency for >15-person bookkeeping teams", .months, under: ["B3"], by: ["T3"],
    .opportunity, weeks: 2, .exponentialDecay()))
larkspur.add(
  bet(
    "B5", "Less error-prone classification", .weeks, under: ["B4"], by: ["T3"], .opportunity, weeks: 6,
    .exponentialDecay(), moves: ["M2"]))
larkspur.add(
  bet("B6", "Transaction-type autocomplete", .days, under: ["B5"], by: ["T3"], .solution, weeks: 1, .step()))
larkspur.add(
  bet(
    "B7", "Research how types are stored today", .hours, under: ["B6"], by: ["T3"], .solution, weeks: 0.1,
    .step()))
larkspur.add(
  bet(
    "B8", "Bulk reconcile screen", .weeks, under: ["B4"], by: ["T3", "T5"], .solution, weeks: 8, .linear,
    moves: ["M3"]))
larkspur.add(
  bet(
    "B9", "Pay-by-link rollout", .months, under: ["B2"], by: ["T1"], .solution, weeks: 3, .jCurve(),
    moves: ["M8"]))
larkspur.add(
  bet(
    "B10", "Pay-by-link for partner X", .weeks, under: ["B9"], by: ["T1", "T5"], .solution, weeks: 5, .step(),
    moves: ["M8"]))
larkspur.add(bet("B11", "Custom export for MegaCo", .weeks, by: ["T7", "T3"], .solution, weeks: 9, .step()))
larkspur.add(bet("B12", "Event pipeline rebuild", .quarters, under: ["B1"], .solution, .delayedStep()))
larkspur.add(
  bet(
    "B13", "Dual-write ledger events", .months, under: ["B12"], by: ["T6", "T5"], .solution, weeks: 20,
    .delayedStep()))
larkspur.add(
  bet(
    "B14", "Auto-categorise prototype", .weeks, under: ["B3"], by: ["T9", "T6"], .opportunity, weeks: 6,
    .sigmoid(), moves: ["M2"]))
larkspur.add(
  bet("B15", "Partner X logo fix", .days, under: ["B11"], by: ["T7"], .solution, weeks: 0.5, .step()))
// snippet.end

// snippet.metrics
var closedBooks = Metric("M0", "Weekly Closed Books", role: .northStar, direction: .increase)
closedBooks.definition =
  "client ledgers fully reconciled and reviewed by at least 2 people in trailing 7 days"
closedBooks.unit = "ledgers"
larkspur.add(closedBooks)
larkspur.add(Metric("M1", "Activated firms", role: .input, direction: .increase))
larkspur.add(Metric("M2", "Auto-matched share", role: .input, direction: .increase))
larkspur.add(Metric("M3", "Median hours to close", role: .input, direction: .decrease))
larkspur.add(Metric("M4", "Reviewer participation", role: .input, direction: .increase))
larkspur.add(Metric("M5", "Reversed entries", role: .health, direction: .decrease))
larkspur.add(Metric("M6", "Support contacts per close", role: .health, direction: .decrease))
larkspur.add(Metric("M7", "Net revenue retention", role: .result, direction: .increase))
larkspur.add(Metric("M8", "Payments margin", role: .result, direction: .increase))
larkspur.add(Influence("M1", .increases, "M0"))
larkspur.add(Influence("M2", .decreases, "M3"))
larkspur.add(Influence("M3", .decreases, "M0"))
larkspur.add(Influence("M4", .increases, "M0"))
larkspur.add(Influence("M0", .increases, "M7"))
larkspur.add(Influence("M5", .decreases, "M7"))
// snippet.end

// snippet.goals
for (number, level, name) in [
  (1, .h, "Bring about a short-term business outcome"),
  (2, .f, "Move a metric that is known to lead to an outcome"),
  (3, .f, "Move a metric that is known to lead to an outcome"),
  (4, .d, "Solve an open problem of the people it serves"),
  (5, .f, "Move a metric that is known to lead to an outcome"),
  (6, .e, "Improve an experience of the people it serves"),
  (7, .g, "Find leverage points, and experiment towards an outcome"),
  (8, .d, "Solve an open problem of the people it serves"),
  (9, .g, "Find leverage points, and experiment towards an outcome"),
] as [(Int, Mandate.Level, String)] {
  var goal = Goal(Identifier("G\(number)"), name, owner: Identifier("T\(number)"))
  goal.levelAsked = level
  larkspur.add(goal)
}
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
  larkspur.add(MaturityDimension(id, name))
  for (rater, level) in leads.enumerated() {
    larkspur.add(Assessment(id, .number(level), rater: "lead-\(rater + 1)", group: .leads))
  }
  for (rater, level) in teams.enumerated() {
    larkspur.add(Assessment(id, .number(level), rater: "team-\(rater + 1)", group: .teams))
  }
}
// snippet.end

// The whole of it as a document, byte for byte what a file of it holds.
print(larkspur.json, terminator: "")
