// What the pages of the subjects show: each example is resolved, and written as the document that says the same.
import OperatingModel

/// Shows that a company has no problem, and how it is written.
func show(_ subject: String, _ acme: ProductOperatingSystem) throws {
  print("\n## \(subject)\n\(try acme.resolved().model.json)", terminator: "")
}

do {
  // snippet.bets
  var acme = ProductOperatingSystem("Acme")
  acme.add(Bet("self-serve", "Firms run their own books", horizon: .years))

  var retries = Bet("retries", "Retry failed cards", horizon: .weeks, parents: ["self-serve"])
  retries.effort = .personWeeks(4...9)
  retries.curve = .exponentialDecay()
  retries.forces = [Bet.Force("A card network changes its rules in March", .driver)]
  acme.add(retries)
  // snippet.end
  try show("bets", acme)
}

do {
  print("\n## value")
  // snippet.curves
  var retries = Bet("retries", "Retry failed cards", horizon: .weeks, curve: .sigmoid(midpoint: 0.6))
  retries.urgency = UrgencyProfile(.longLifePeakAffected, costPerWeek: Estimate(4, 6))

  print(Curve.jCurve(dip: 0.25).value(at: 0.25))  // -0.125: by then it has cost more than it brought
  // snippet.end
  var acme = ProductOperatingSystem("Acme")
  acme.add(retries)
  try show("curves", acme)
}

do {
  // snippet.investment
  var acme = ProductOperatingSystem("Acme")
  acme.add(FundingUnit("one-booking", "One Booking", kind: .project))
  acme.add(CapacityStage("build", "Build", order: 1, effectivePerMonth: 9))
  acme.add(CapacityStage("release", "Release", order: 2, effectivePerMonth: 5))

  var flaky = Impediment("flaky", "Flaky tests")
  flaky.reach = 5
  flaky.mitigationDifficulty = 2
  acme.add(flaky)
  // snippet.end
  try show("investment", acme)
}

do {
  // snippet.learning
  var acme = ProductOperatingSystem("Acme", asOf: "2026-11-21")
  acme.add(Assumption("seats", "Employers pay for seats", value: 0.95, certainty: 0.15))
  acme.add(LearningQuestion("who-pays", "Who decides to pay for a seat?"))

  var pricing = Decision("pricing", "Charge for seats, not for books", decidedOn: "2026-11-02")
  pricing.revisitOn = "2027-02-01"
  acme.add(pricing)
  // snippet.end
  try show("learning", acme)
}

do {
  // snippet.maturity
  var acme = ProductOperatingSystem("Acme", asOf: "2026-03-31")
  acme.add(
    MaturityDimension("clarity", "Strategic clarity", levels: ["Absent", "Ad hoc", "Shared", "Lived"]))
  acme.add(Assessment("clarity", 4, rater: "lead-1", group: .leads, day: "2026-03-02"))
  acme.add(Assessment("clarity", 2, rater: "team-1", group: .teams, day: "2026-03-02"))
  acme.add(MaturityNeed("clarity", 3, context: "two products"))
  // snippet.end
  try show("maturity", acme)
}

do {
  // snippet.metrics
  var acme = ProductOperatingSystem("Acme")
  acme.add(Metric("closed-books", "Weekly closed books", role: .northStar, direction: .increase))
  acme.add(Metric("hours-to-close", "Median hours to close", role: .input, direction: .decrease))
  acme.add(Influence("hours-to-close", .decreases, "closed-books"))

  var faster = Goal("faster-close", "Close books in a day", kind: .target, metric: "hours-to-close")
  faster.target = 24
  faster.window = Period("2026-07-01", through: "2026-09-30")
  acme.add(faster)
  // snippet.end
  try show("metrics", acme)
}

do {
  // snippet.rhythm
  var acme = ProductOperatingSystem("Acme")
  acme.add(Cycle("annual", "Annual planning", period: Period("2026-08-01", through: "2026-10-31")))
  acme.add(Artifact("slate", "Quarterly slate", horizon: .days(90), refresh: .days(120)))
  acme.add(SharedTerm("initiative", "Initiative"))
  acme.add(Ritual("review", "Initiative review", cadence: .weeks(4), duration: .hours(1.5)))
  // snippet.end
  try show("rhythm", acme)
}

do {
  // snippet.teams
  var billing = Team("billing", "Billing", topology: .streamAligned, authority: .c ... .e)
  billing.size = 6
  billing.slots = Team.Slots(primary: 0.6, secondary: 0.2, adHoc: 0.2)

  var acme = ProductOperatingSystem("Acme")
  acme.add(billing)
  acme.add(Team("platform", "Payments platform", topology: .platform))
  acme.add(Dependency("billing", on: "platform", mode: .xAsAService))
  // snippet.end
  try show("teams", acme)
}

do {
  print("\n## vocabulary")
  // snippet.vocabulary
  // A range that holds with 90 % confidence.
  let about: Estimate<Effort> = .personWeeks(4...9)
  // Kept, though the library has no such name.
  let type: Bet.Focus = "moonshot"
  // The last of a month stays in that month; past the year 9999 there is no day, and this is nil.
  let day: Day = "2028-02-29"
  if let later = day.adding(months: 12) { print(later) }  // 2029-02-28
  // snippet.end
  print(about, type)
}
