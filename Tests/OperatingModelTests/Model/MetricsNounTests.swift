import Testing

@testable import OperatingModel

@Suite struct MetricsNounTests {
  @Test func metricsKeepEveryField() throws {
    var metric = Metric("closed-books", "Weekly closed books", role: .northStar, direction: .increase)
    metric.definition = "Ledgers reconciled and reviewed by at least two people in the trailing seven days"
    metric.statement = "Firms trust their books every week"
    metric.unit = "ledgers"
    metric.lens = .frequency
    metric.game = .productivity
    metric.purposes = [.learn, .manage]
    metric.isUsedInAppraisal = false
    metric.evaluated = "nobody"
    metric.decision = "ledger"
    metric.decisionServed = "Where the next two teams work"
    metric.ifLow = "Look at review"
    metric.ifHigh = "Look at breadth"
    metric.isInstrumented = true
    metric.team = "reconciliation"
    metric.bet = "self-serve"
    metric.area = "ledgers"
    metric.isKey = true
    metric.health = "green"
    metric.targets = [Metric.Target(1500, by: "2026-12-31", note: "as planned")]
    metric.thresholds = [
      Metric.Threshold("healthy", atLeast: 1200, atMost: 2000, response: "Nothing to do")
    ]
    metric.owner = "data"
    metric.lifetime = Period("2025-01-01", through: nil)
    metric.checklist = [
      Metric.ChecklistEntry(.expressesValue, .yes, reason: "A closed book is what they pay for")
    ]
    metric.observations = [
      Metric.Observation("2026-03-30", 1240, note: "holiday week"), .init("2026-04-06", 1310.5),
    ]
    metric.provenance = NounChecks.provenance
    metric.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: metric, minimal: Metric("m"))
    try NounChecks.expectFaithful(full: metric.targets[0], minimal: Metric.Target(0))
    try NounChecks.expectFaithful(full: metric.thresholds[0], minimal: Metric.Threshold("red"))
    try NounChecks.expectFaithful(full: metric.observations[0], minimal: Metric.Observation("2026-04-06", 0))
    try NounChecks.expectFaithful(
      full: metric.checklist[0], minimal: Metric.ChecklistEntry(.noVanity, .unsure))
    #expect(
      TableChecks.references(in: metric) == [
        "/decision ledger allowed", "/team reconciliation allowed", "/area ledgers allowed",
        "/bet self-serve allowed", "/owner data allowed",
      ])
  }

  @Test func influencesKeepEveryField() throws {
    var influence = Influence("auto-matched", .decreases, "hours-to-close")
    influence.strength = Estimate(0.4, 0.9, likely: 0.6, confidence: 0.8, shape: .triangular)
    influence.gain = 0.6
    influence.lag = .weeks(1...3)
    influence.belief = 0.7
    influence.basis = .observed
    influence.evidence = "Firms that match more close sooner"
    influence.provenance = NounChecks.provenance
    try NounChecks.expectFaithful(full: influence, minimal: Influence("a", .unknown, "b"))
    #expect(
      TableChecks.references(in: Influence("literacy", .increases, "literacy")) == [
        "/from literacy allowed", "/to literacy allowed",
      ])
  }

  @Test func goalsKeepEveryField() throws {
    var goal = Goal(
      "activated-q3", "More firms activated", kind: .milestone, metric: "activated", owner: "onboarding")
    goal.statement = "By the end of summer"
    goal.baseline = 410
    goal.target = 480
    goal.atLeast = 400
    goal.atMost = 600
    goal.window = Period("2026-07-01", through: "2026-09-30")
    goal.inputs = ["auto-matched"]
    goal.bets = [Goal.Link("self-serve", kind: .derived), Goal.Link("retries")]
    goal.parents = ["growth"]
    goal.guards = ["reversals"]
    goal.levelAsked = .f
    goal.state = .active
    goal.progress = [
      Goal.Progress("2026-08-01", share: 0.4, value: 430, status: "on track", note: "Two large firms")
    ]
    goal.history = [Change("2026-Q2", "target", from: "450", to: "480")]
    var traits = Goal.Milestone()
    traits.isForcingFunction = true
    traits.isEndToEnd = true
    traits.isUncomfortable = false
    traits.keepsOptions = true
    goal.milestone = traits
    goal.provenance = NounChecks.provenance
    goal.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: goal, minimal: Goal("g"))
    try NounChecks.expectFaithful(full: goal.bets[0], minimal: Goal.Link("retries"))
    try NounChecks.expectFaithful(full: goal.progress[0], minimal: Goal.Progress("2026-08-01"))
    try NounChecks.expectFaithful(full: traits, minimal: Goal.Milestone())
    #expect(
      TableChecks.references(in: goal) == [
        "/metric activated allowed", "/owner onboarding allowed", "/inputs/0 auto-matched allowed",
        "/bets/0/bet self-serve allowed", "/bets/1/bet retries allowed", "/parents/0 growth forbidden",
        "/guards/0 reversals notToItself",
      ])
  }

  @Test func goalsHaveBoundsInOrder() {
    var goal = Goal("reversals", "Few reversals", kind: .guardrail)
    goal.atMost = 2
    #expect(TableChecks.faults(in: goal) == [])
    goal.atLeast = 2
    #expect(TableChecks.faults(in: goal) == [])
    goal.atLeast = 3
    #expect(TableChecks.faults(in: goal) == ["interval.inverted /atMost"])
  }

  @Test func signalsKeepEveryField() throws {
    var signal = CustomerSignal(
      "second", "Invites a second bookkeeper", stage: .earlyImportantSignal, confidence: -0.25)
    signal.typicalAge = .days(3)
    signal.isInstrumented = false
    signal.metric = "invites"
    signal.measuredLift = Estimate(0.1, 0.3)
    signal.provenance = NounChecks.provenance
    signal.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: signal, minimal: CustomerSignal("s"))
  }

  @Test func leverReadingsKeepEveryField() throws {
    var reading = LeverReading(.insightRate, value: 0.3, evidence: "Two studies a year")
    reading.team = "data"
    reading.day = "2026-02-27"
    reading.provenance = NounChecks.provenance
    try NounChecks.expectFaithful(full: reading, minimal: LeverReading(.actionQuality))
  }

  @Test func wordsArePinned() throws {
    NounChecks.expectWords(Metric.Role.self, "northStar input health result core bet")
    NounChecks.expectWords(Metric.Direction.self, "increase decrease")
    NounChecks.expectWords(Metric.InputLens.self, "breadth depth frequency efficiency")
    NounChecks.expectWords(Metric.Game.self, "attention transaction productivity")
    NounChecks.expectWords(Metric.Purpose.self, "learn incentivise justify manage")
    NounChecks.expectWords(
      Metric.ChecklistEntry.Point.self,
      "expressesValue representsStrategy leadsSuccess actionable understandable measurable noVanity")
    NounChecks.expectWords(Metric.ChecklistEntry.Answer.self, "yes no unsure")
    NounChecks.expectWords(Influence.Effect.self, "increases decreases unknown")
    NounChecks.expectWords(Influence.Basis.self, "assumed observed tested")
    NounChecks.expectWords(
      Goal.Kind.self,
      "objective target antiGoal guardrail leading lagging milestone process adaptive decision capabilityBuilding"
    )
    NounChecks.expectWords(Goal.State.self, "proposed active met missed dropped")
    NounChecks.expectWords(Goal.Link.Kind.self, "anchored derived constrained aggregated")
    NounChecks.expectWords(
      CustomerSignal.Stage.self,
      "beforeBrand firstBrandContact firstProductContact earlyImportantSignal later")
    NounChecks.expectWords(
      LeverReading.Lever.self, "dataVolume dataUsability insightRate insightQuality actionRate actionQuality")
  }
}
