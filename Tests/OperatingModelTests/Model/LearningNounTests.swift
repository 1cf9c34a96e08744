import Testing

@testable import OperatingModel

@Suite struct LearningNounTests {
  @Test func assumptionsKeepEveryField() throws {
    var seats = Assumption("seats", "Employers will sponsor seats", value: 0.95, bet: "paid-tier")
    seats.certainty = Estimate(0.1, 0.2)
    seats.placements = [Assumption.Placement("2025-12-01", value: 0.9, certainty: Estimate(0.3, 0.5))]
    seats.option = "Sell to employers"
    seats.provenance = NounChecks.provenance
    seats.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: seats, minimal: Assumption("a"))
    try NounChecks.expectFaithful(full: seats.placements[0], minimal: Assumption.Placement("2025-12-01"))
  }

  @Test func beliefsKeepEveryField() throws {
    var dates = Belief(
      "dates", "Dates are discipline",
      placements: [Belief.Placement("2024-06-30", convergence: 0.9, benefit: 0.6)])
    dates.placements.append(Belief.Placement("2025-06-30", convergence: 0.9, benefit: -0.2))
    dates.group = "leads"
    dates.assumption = "dates-help"
    dates.provenance = NounChecks.provenance
    dates.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: dates, minimal: Belief("b"))
    try NounChecks.expectFaithful(full: dates.placements[1], minimal: dates.placements[0])
  }

  @Test func learningQuestionsKeepEveryField() throws {
    var tier = LearningQuestion("tier", "Would teams pay?", state: .inProgress, bet: "paid-tier")
    tier.uncertaintyLets = "Choose a price"
    tier.valueOfBeingLessWrong = "Half a year"
    tier.costOfBeingWrong = "Building for nobody"
    tier.progressLooksLike = "Ten letters of intent"
    tier.willBeAbleTo = "Say no"
    tier.priorResearch = "A survey of 2024"
    tier.answer = "Some would"
    var economics = LearningQuestion.StudyEconomics()
    economics.payoffIfTrue = Money(5_000_000, .usd)
    economics.payoffIfFalse = Money(-1_000_000, .usd)
    economics.prior = 0.4
    economics.studyCost = Money(50_000, .usd)
    economics.sensitivity = 0.8
    economics.specificity = 0.9
    tier.economics = economics
    tier.assumptions = ["seats"]
    tier.owner = "discovery"
    tier.provenance = NounChecks.provenance
    tier.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: tier, minimal: LearningQuestion("q"))
    try NounChecks.expectFaithful(full: economics, minimal: LearningQuestion.StudyEconomics())
  }

  @Test func decisionsKeepEveryField() throws {
    var dual = Decision.Option("Dual write", isChosen: true, reason: "A way back", isDoNothing: false)
    dual.assumptions = ["events-fit"]
    dual.bets = ["dual-write"]
    var ledger = Decision(
      "ledger", "How do we carry events over?",
      options: [dual, Decision.Option("All at once", isChosen: false)],
      decidedOn: "2026-02-10", bet: "pipeline")
    ledger.reconsiderWhen = "Acquisition gets dear"
    ledger.trigger = Decision.Trigger("acquisition-cost", .above, 400)
    ledger.assumptions = ["volume-grows"]
    ledger.confidence = 0.7
    ledger.raisedOn = "2026-01-20"
    ledger.revisitOn = "2026-08-10"
    ledger.supersedes = "ledger-2024"
    ledger.process = .good
    ledger.outcome = .unclear
    ledger.frame = .capacity
    ledger.jobs = [.leverage]
    ledger.method = .wsjf
    ledger.decider = "platform leads"
    ledger.owner = "data"
    ledger.provenance = NounChecks.provenance
    ledger.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: ledger, minimal: Decision("d"))
    try NounChecks.expectFaithful(full: dual, minimal: Decision.Option("Nothing"))
    try NounChecks.expectFaithful(
      full: Decision.Trigger("acquisition-cost", .above, 400), minimal: Decision.Trigger("m", .below, 0))
    #expect(TableChecks.faults(in: ledger) == [])
    #expect(
      TableChecks.references(in: ledger) == [
        "/options/0/assumptions/0 events-fit allowed", "/options/0/bets/0 dual-write allowed",
        "/trigger/metric acquisition-cost allowed", "/assumptions/0 volume-grows allowed",
        "/supersedes ledger-2024 forbidden", "/owner data allowed", "/bet pipeline allowed",
      ])
  }

  @Test func decisionsHaveDaysInOrder() {
    var decision = Decision("ledger", "How do we carry events over?", decidedOn: "2026-02-10")
    decision.raisedOn = "2026-02-11"
    #expect(TableChecks.faults(in: decision) == ["days.order /decidedOn"])
    decision.decidedOn = nil
    #expect(TableChecks.faults(in: decision) == [])
    decision.revisitOn = "2026-02-10"
    #expect(TableChecks.faults(in: decision) == ["days.order /revisitOn"])
  }

  @Test func experimentsKeepEveryField() throws {
    var pairs = Experiment(
      "pairs", "Buddy pairs in one cohort", stage: .local, status: .trying, team: "growth")
    var profile = Experiment.Profile()
    profile.localToGlobal = 0.1
    profile.flexibleToRigid = 0.2
    profile.shortToLong = 0.2
    profile.invitationToImposition = 0.1
    profile.smallToLargeShift = 0.3
    profile.selfPoweringToNeedsFuel = 0.2
    profile.valueToRisk = 0.2
    profile.fewerToMoreDependencies = 0.1
    profile.shorterToLongerFeedback = 0.1
    profile.lowThreatToChallenging = 0
    pairs.profile = profile
    pairs.stages = [
      Experiment.Entry(.local, status: .toTry, day: "2026-04-01"), Experiment.Entry(.local, status: .trying),
    ]
    pairs.isPromising = true
    pairs.why = "People keep promises to people"
    pairs.positiveSignals = ["Pairs form by themselves"]
    pairs.warningSignals = ["People hide"]
    pairs.alternativesRejected = ["Reminders"]
    pairs.advisors = ["research"]
    pairs.accountable = "growth lead"
    pairs.expectedDifficulty = "The second week"
    pairs.decideBy = "2026-05-29"
    pairs.pivotPoints = ["Fewer than ten pairs"]
    pairs.proceedPoints = ["More than thirty pairs"]
    pairs.chanceOfFailing = 0.6
    pairs.isKillable = true
    pairs.hasRoomToLearn = true
    pairs.questions = ["tier"]
    pairs.behaviour = "visits"
    pairs.practice = "pairing"
    pairs.bet = "buddies"
    pairs.affects = ["support", "data"]
    pairs.provenance = NounChecks.provenance
    pairs.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: pairs, minimal: Experiment("e"))
    try NounChecks.expectFaithful(full: profile, minimal: Experiment.Profile())
    try NounChecks.expectFaithful(full: pairs.stages[0], minimal: Experiment.Entry(.program))
  }

  @Test func forecastsKeepEveryField() throws {
    var activated = Forecast(
      "activated-q3", "Activated firms", estimate: Estimate(420, 520), bet: "self-serve")
    activated.actual = 405
    activated.unit = "firms"
    activated.madeOn = "2026-07-01"
    activated.dueOn = "2026-09-30"
    activated.metric = "activated"
    activated.goal = "activated-q3"
    activated.forecaster = "product managers"
    activated.provenance = NounChecks.provenance
    activated.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: activated, minimal: Forecast("f"))
    #expect(TableChecks.faults(in: activated) == [])
    activated.madeOn = "2026-10-01"
    activated.estimate = Estimate(520, 420)
    #expect(TableChecks.faults(in: activated) == ["interval.inverted /estimate", "days.order /dueOn"])
  }

  @Test func wordsArePinned() throws {
    NounChecks.expectWords(LearningQuestion.State.self, "open inProgress answered dropped")
    NounChecks.expectWords(Decision.Trigger.Comparison.self, "above below")
    NounChecks.expectWords(Decision.Verdict.self, "good poor unclear")
    NounChecks.expectWords(Decision.Frame.self, "ambition capacity netNewInvestment")
    NounChecks.expectWords(Decision.Job.self, "flow leverage alignment support")
    NounChecks.expectWords(
      Decision.Method.self, "wsjf rice impactEffort moscow theme roi leadershipTopFive salesNeeds")
    NounChecks.expectWords(Experiment.Stage.self, "local scaling program")
    NounChecks.expectWords(Experiment.Status.self, "toTry trying review")
  }
}
