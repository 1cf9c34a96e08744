// Fifteen teams, sixty bets and what ties them, in one expression: a company that sells power, said in an afternoon.
// snippet.hide
import OperatingModel
// snippet.show

let tidewater = ProductOperatingSystem("Tidewater Energy", asOf: "2026-11-21") {
  // What the company cuts its work by.
  Area("electricity", "Electricity", kind: .product)
  Area("heat", "Heat at home", kind: .product)
  Area("joining", "Joining us", kind: .journey)
  Area("paying", "Paying for it", kind: .journey)
  Area("meter-data", "Meter data", kind: .service, parents: ["electricity"])

  // Groups of teams, a community, and the teams themselves.
  Team("join", "Join", unit: .group)
  Team("supply", "Supply", unit: .group)
  Team("money", "Money", unit: .group)
  Team("home", "Home", unit: .group)
  Team("ground", "Ground", unit: .group)
  Team("researchers", "Research circle", unit: .community)
  Team(
    "tariffs", "Tariffs", parent: "supply", topology: .streamAligned, authority: .d ... .f,
    serves: ["electricity"], size: 7, annualCost: Money(1190_000, .eur))
  Team(
    "switching", "Switching", parent: "join", topology: .streamAligned, authority: .c ... .e,
    serves: ["joining"], size: 8, annualCost: Money(1280_000, .eur))
  Team(
    "onboarding", "First weeks", parent: "join", topology: .streamAligned, authority: .c ... .f,
    serves: ["joining"], size: 6, annualCost: Money(1020_000, .eur))
  Team(
    "metering", "Metering", parent: "supply", topology: .complicatedSubsystem, authority: .b ... .d,
    serves: ["meter-data"], size: 9, annualCost: Money(1530_000, .eur))
  Team(
    "billing", "Billing", parent: "money", topology: .streamAligned, authority: .c ... .d, serves: ["paying"],
    size: 10, annualCost: Money(1650_000, .eur))
  Team(
    "payments", "Payments", parent: "money", topology: .streamAligned, authority: .d ... .f,
    serves: ["paying"], size: 7, annualCost: Money(1180_000, .eur))
  Team(
    "arrears", "Arrears", parent: "money", topology: .streamAligned, authority: .b ... .d, serves: ["paying"],
    size: 6, annualCost: Money(930_000, .eur))
  Team(
    "app", "App", parent: "home", topology: .streamAligned, authority: .d ... .g, size: 8,
    annualCost: Money(1340_000, .eur))
  Team(
    "smart-home", "Smart home", parent: "home", topology: .streamAligned, authority: .e ... .g,
    serves: ["heat"], size: 6, annualCost: Money(1080_000, .eur))
  Team(
    "heat-pumps", "Heat pumps", parent: "home", topology: .streamAligned, authority: .f ... .h,
    serves: ["heat"], size: 7, annualCost: Money(1210_000, .eur))
  Team(
    "forecasting", "Load forecasting", parent: "supply", topology: .complicatedSubsystem,
    authority: .c ... .e, size: 5, annualCost: Money(990_000, .eur))
  Team(
    "trading-tools", "Trading tools", parent: "supply", topology: .streamAligned, authority: .c ... .d,
    size: 6, annualCost: Money(1140_000, .eur))
  Team(
    "data", "Data platform", parent: "ground", topology: .platform, authority: .c ... .e,
    serves: ["meter-data"], size: 8, annualCost: Money(1420_000, .eur))
  Team(
    "cloud", "Cloud platform", parent: "ground", topology: .platform, authority: .c ... .e, size: 7,
    annualCost: Money(1260_000, .eur))
  Team(
    "care", "Care tooling", parent: "join", topology: .enabling, authority: .b ... .d, size: 6,
    annualCost: Money(890_000, .eur))

  // Who needs whom, and who shares people with whom.
  Dependency("billing", on: "metering", mode: .collaboration, since: "2026-02")
  Dependency("tariffs", on: "metering", mode: .collaboration, since: "2026-Q2")
  Dependency("tariffs", on: "billing", mode: .collaboration, since: "2026-06")
  Dependency("app", on: "data", mode: .xAsAService)
  Dependency("smart-home", on: "data", mode: .xAsAService)
  Dependency("forecasting", on: "data", mode: .xAsAService)
  Dependency("trading-tools", on: "forecasting", mode: .collaboration, since: "2026-03-02")
  Dependency("payments", on: "billing", mode: .xAsAService)
  Dependency("arrears", on: "payments", mode: .collaboration, since: "2025-Q4")
  Dependency("onboarding", on: "care", mode: .facilitating, since: "2026-10")
  Dependency("switching", on: "care", mode: .facilitating, since: "2026-01")
  Dependency("heat-pumps", on: "app", mode: .collaboration, since: "2026-H1")
  Dependency("metering", on: "cloud", mode: .xAsAService)
  Dependency("app", on: "cloud", mode: .xAsAService)
  TeamLink("billing", .sharesPeople, "arrears")
  TeamLink("care", .reportsTo, "join")

  // What is wanted for decades, years and quarters.
  Bet("all-electric", "Homes on our network burn nothing", horizon: .decades, state: .active)
  Bet(
    "flexible", "Customers earn from when they use power", horizon: .years, parents: ["all-electric"],
    state: .active)
  Bet(
    "trusted", "The supplier that people do not check up on", horizon: .years, parents: ["all-electric"],
    state: .active)
  Bet(
    "warm", "Every third home heats with a pump of ours", horizon: .years, parents: ["all-electric"],
    owner: "heat-pumps", state: .active)
  Bet(
    "half-hourly", "Bills by the half hour", horizon: .quarters, parents: ["flexible"], owner: "metering",
    state: .active)
  Bet(
    "shift", "Shift a tenth of the evening peak", horizon: .quarters, parents: ["flexible"],
    owner: "smart-home", state: .active)
  Bet(
    "first-bill", "A first bill that nobody calls about", horizon: .quarters, parents: ["trusted"],
    owner: "billing", state: .active)
  Bet(
    "no-surprise", "No bailiff without a talk", horizon: .quarters, parents: ["trusted"], owner: "arrears",
    state: .active)
  Bet(
    "survey", "From a click to a survey in a week", horizon: .quarters, parents: ["warm"],
    owner: "heat-pumps", state: .active)
  Bet(
    "know-load", "Know tomorrow's load by noon", horizon: .quarters, parents: ["flexible"],
    owner: "forecasting", state: .active)

  // One bet for months for each team.
  Bet(
    "tou", "Tariffs by time of use", horizon: .months, parents: ["half-hourly"], owner: "tariffs",
    contributors: ["billing", "metering"], state: .active, createdOn: "2026-01", targetOn: "2027-H1")
  Bet(
    "switch-day", "Switch in a working day", horizon: .months, parents: ["first-bill"], owner: "switching",
    state: .active, createdOn: "2026-02", targetOn: "2026-Q4")
  Bet(
    "welcome", "One welcome for every way in", horizon: .months, parents: ["first-bill"], owner: "onboarding",
    state: .active, createdOn: "2026-03", targetOn: "2026-Q4")
  Bet(
    "reads", "Reads from meters that went quiet", horizon: .months, parents: ["half-hourly"],
    owner: "metering", contributors: ["data"], state: .active, createdOn: "2026-04", targetOn: "2027-H1")
  Bet(
    "bill-engine", "A bill engine that explains itself", horizon: .months, parents: ["first-bill"],
    owner: "billing", contributors: ["metering", "data"], state: .active, createdOn: "2026-05",
    targetOn: "2026-Q4")
  Bet(
    "direct-debit", "Direct debit that follows the season", horizon: .months, parents: ["no-surprise"],
    owner: "payments", state: .active, createdOn: "2026-06", targetOn: "2026-Q4")
  Bet(
    "early-talk", "Talk before the second reminder", horizon: .months, parents: ["no-surprise"],
    owner: "arrears", state: .active, createdOn: "2026-07", targetOn: "2027-H1")
  Bet(
    "usage", "Usage that people look at twice", horizon: .months, parents: ["shift"], owner: "app",
    state: .active, createdOn: "2026-08", targetOn: "2026-Q4")
  Bet(
    "plugs", "Chargers and batteries in one place", horizon: .months, parents: ["shift"], owner: "smart-home",
    contributors: ["app", "data"], state: .active, createdOn: "2026-09", targetOn: "2026-Q4")
  Bet(
    "installers", "A calendar for installers", horizon: .months, parents: ["survey"], owner: "heat-pumps",
    state: .active, createdOn: "2026-01", targetOn: "2027-H1")
  Bet(
    "weather", "Load by weather and by street", horizon: .months, parents: ["know-load"],
    owner: "forecasting", state: .active, createdOn: "2026-02", targetOn: "2026-Q4")
  Bet(
    "desk", "One screen for the trading desk", horizon: .months, parents: ["know-load"],
    owner: "trading-tools", state: .active, createdOn: "2026-03", targetOn: "2026-Q4")
  Bet(
    "events", "Meter events in minutes", horizon: .months, parents: ["half-hourly"], owner: "data",
    contributors: ["metering"], state: .active, createdOn: "2026-04", targetOn: "2027-H1")
  Bet(
    "ship", "From commit to customers in an hour", horizon: .months, parents: ["first-bill"], owner: "cloud",
    state: .active, createdOn: "2026-05", targetOn: "2026-Q4")
  Bet(
    "one-view", "One view of a customer for care", horizon: .months, parents: ["first-bill"], owner: "care",
    contributors: ["billing", "app"], state: .active, createdOn: "2026-06", targetOn: "2026-Q4")

  // What people work on, by lane.
  Bet(
    "tou-names", "Names for three prices", lane: .now, parents: ["tou"], owner: "tariffs", state: .active,
    effort: .personWeeks(2...4))
  Bet(
    "tou-trial", "Three prices for 500 homes", lane: .next, parents: ["tou"], owner: "tariffs",
    state: .proposed, dependencies: [.hard("quiet-list")], effort: .personWeeks(4...8))
  Bet(
    "switch-letter", "Drop the second letter", lane: .later, parents: ["switch-day"], owner: "switching",
    state: .proposed, effort: .personWeeks(1...3))
  Bet(
    "switch-check", "Check the address once", lane: .now, parents: ["switch-day"], owner: "switching",
    state: .active, effort: .personWeeks(3...5))
  Bet(
    "welcome-call", "Call those who came by phone", lane: .next, parents: ["welcome"], owner: "onboarding",
    state: .proposed, effort: .personWeeks(2...3))
  Bet(
    "welcome-app", "Set up the app on day one", lane: .later, parents: ["welcome"], owner: "onboarding",
    state: .proposed, effort: .personWeeks(4...9))
  Bet(
    "quiet-list", "List the quiet meters every morning", lane: .now, parents: ["reads"], owner: "metering",
    state: .active, effort: .personWeeks(1...2))
  Bet(
    "quiet-estimate", "Estimate by street", lane: .next, parents: ["reads"], owner: "metering",
    state: .proposed, effort: .personWeeks(5...10))
  Bet(
    "explain-line", "Explain each line", lane: .later, parents: ["bill-engine"], owner: "billing",
    state: .proposed, dependencies: [.hard("event-schema")], effort: .personWeeks(4...7))
  Bet(
    "dry-run", "Dry-run a month of bills", lane: .now, parents: ["bill-engine"], owner: "billing",
    state: .active, effort: .personWeeks(3...6))
  Bet(
    "season-plan", "Propose a seasonal amount", lane: .next, parents: ["direct-debit"], owner: "payments",
    state: .proposed, effort: .personWeeks(3...5))
  Bet(
    "skip-month", "Let people skip a month", lane: .later, parents: ["direct-debit"], owner: "payments",
    state: .proposed, effort: .personWeeks(2...4))
  Bet(
    "signals", "Signals of trouble from payments", lane: .now, parents: ["early-talk"], owner: "arrears",
    state: .active, effort: .personWeeks(3...6))
  Bet(
    "script", "A script that listens", lane: .next, parents: ["early-talk"], owner: "arrears",
    state: .proposed, effort: .personWeeks(1...2))
  Bet(
    "usage-widget", "A widget of now", lane: .later, parents: ["usage"], owner: "app", state: .proposed,
    effort: .personWeeks(2...5))
  Bet(
    "usage-neighbours", "Beside the neighbours", lane: .now, parents: ["usage"], owner: "app", state: .active,
    effort: .personWeeks(3...6))
  Bet(
    "plug-pair", "Pair a charger by its code", lane: .next, parents: ["plugs"], owner: "smart-home",
    state: .proposed, effort: .personWeeks(3...8))
  Bet(
    "plug-rules", "Charge when it is cheap", lane: .later, parents: ["plugs"], owner: "smart-home",
    state: .proposed, dependencies: [.hard("tou-trial")], effort: .personWeeks(4...7))
  Bet(
    "calendar-read", "Read two installers' calendars", lane: .now, parents: ["installers"],
    owner: "heat-pumps", state: .active, effort: .personWeeks(2...4))
  Bet(
    "survey-photos", "Survey by photos", lane: .next, parents: ["installers"], owner: "heat-pumps",
    state: .proposed, effort: .personWeeks(4...8))
  Bet(
    "weather-feed", "A second weather feed", lane: .later, parents: ["weather"], owner: "forecasting",
    state: .proposed, effort: .personWeeks(2...3))
  Bet(
    "street-model", "A model for each street", lane: .now, parents: ["weather"], owner: "forecasting",
    state: .active, dependencies: [.hard("weather-feed")], effort: .personWeeks(6...14))
  Bet(
    "desk-alerts", "Alerts at the desk", lane: .next, parents: ["desk"], owner: "trading-tools",
    state: .proposed, effort: .personWeeks(2...4))
  Bet(
    "desk-history", "Yesterday beside today", lane: .later, parents: ["desk"], owner: "trading-tools",
    state: .proposed, effort: .personWeeks(1...3))
  Bet(
    "event-schema", "One shape for meter events", lane: .now, parents: ["events"], owner: "data",
    state: .active, effort: .personWeeks(3...5))
  Bet(
    "event-replay", "Replay a day of events", lane: .next, parents: ["events"], owner: "data",
    state: .proposed, effort: .personWeeks(4...9))
  Bet(
    "ship-flags", "Flags for every team", lane: .later, parents: ["ship"], owner: "cloud", state: .proposed,
    effort: .personWeeks(3...6))
  Bet(
    "ship-costs", "Costs by team", lane: .now, parents: ["ship"], owner: "cloud", state: .active,
    effort: .personWeeks(1...3))
  Bet(
    "view-merge", "Merge two customer records", lane: .next, parents: ["one-view"], owner: "care",
    state: .proposed, dependencies: [.hard("event-replay")], effort: .personWeeks(4...8))
  Bet(
    "view-notes", "Notes that travel", lane: .later, parents: ["one-view"], owner: "care", state: .proposed,
    effort: .personWeeks(2...3))

  // Work that hangs under nothing larger.
  Bet(
    "regulator", "Report for the regulator", horizon: .weeks, owner: "billing", state: .active,
    effort: .personWeeks(6...9), isOnRoadmap: true)
  Bet(
    "rebrand", "New logo on bills", horizon: .days, owner: "billing", state: .active,
    effort: .personWeeks(1...2), isOnRoadmap: false)
  Bet(
    "partner-feed", "A feed for one partner", horizon: .weeks, owner: "data", state: .active,
    effort: .personWeeks(4...6), isOnRoadmap: false)
  Bet(
    "audit-fix", "Close the audit's points", horizon: .weeks, owner: "payments", state: .active,
    effort: .personWeeks(3...7), isOnRoadmap: false)
  Bet(
    "campaign", "Spring campaign pages", horizon: .weeks, owner: "switching", state: .active,
    effort: .personWeeks(2...5), isOnRoadmap: false)
  OwnWord(lane: .now, stands: .weeks, meaning: "Somebody has begun")
  OwnWord(lane: .next, stands: .weeks)
  OwnWord(lane: .later, stands: .weeks)

  // What is watched, and what moves what.
  Metric(
    "shifted", "Power shifted out of the peak", role: .northStar, unit: "MWh a week", direction: .increase,
    observations: [
      Metric.Observation("2026-08", 410), Metric.Observation("2026-09", 455),
      Metric.Observation("2026-10", 450),
    ])
  Metric("looks", "Homes that look at their usage weekly", role: .input, direction: .increase, owner: "app")
  Metric("paired", "Paired chargers", role: .input, direction: .increase, owner: "smart-home")
  Metric(
    "calls", "Calls about a first bill", role: .health, direction: .decrease, owner: "billing",
    thresholds: [Metric.Threshold("what care can take", atMost: 120)])
  Metric(
    "debt", "Debt older than 90 days", role: .result, unit: "EUR", direction: .decrease, owner: "arrears")
  Influence("looks", .increases, "shifted", belief: 0.6)
  Influence("paired", .increases, "shifted", belief: 0.8)
  Influence("calls", .increases, "debt", belief: 0.4)

  // What was promised, and how far it has come.
  Goal(
    "peak", "A tenth of the peak by spring", metric: "shifted", owner: "smart-home", baseline: 400,
    target: 900, window: "2026-Q3/2027-Q1", bets: [Goal.Link("shift")], levelAsked: .g, state: .active,
    progress: [Goal.Progress("2026-10", share: 0.1, status: "behind")],
    history: [Change("2026-09", "target", from: "700", to: "900")])
  Goal(
    "quiet-bills", "Half the calls about first bills", metric: "calls", owner: "billing", baseline: 240,
    target: 120, window: "2026-H2", bets: [Goal.Link("first-bill")], levelAsked: .f, state: .active)
  Goal(
    "fair", "No debt older than a season", metric: "debt", owner: "arrears", window: "2026",
    bets: [Goal.Link("no-surprise")], levelAsked: .f, state: .active)

  // How two sides see it, some levels by word.
  MaturityDimension("discovery", "Discovery", levels: ["By request", "By question", "By experiment"])
  Assessment("discovery", "By question", rater: "head of product", group: .leads, day: "2026-Q3")
  for (team, level) in [
    ("tariffs", "By request"), ("app", "By experiment"), ("billing", "By request"),
    ("heat-pumps", "By question"),
  ] {
    Assessment("discovery", .word(level), team: Identifier(team), rater: team, group: .teams, day: "2026-10")
  }
}

let system = try tidewater.resolved()
print(system.ask(.traceability(to: .years)).findings)
print(system.ask(.mandateGaps).findings)
print(system.ask(.teamTopologies).findings)
