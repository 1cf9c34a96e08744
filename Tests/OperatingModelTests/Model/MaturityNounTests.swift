import Testing

@testable import OperatingModel

@Suite struct MaturityNounTests {
  @Test func dimensionsKeepEveryField() throws {
    var dimension = MaturityDimension("stage", "Project stage", levels: ["Sandbox", "Incubating"])
    dimension.description = "How widely a project is used"
    var graduated = MaturityDimension.Level(
      "Graduated", key: "graduated", description: "Used in production by many")
    graduated.interventions = ["A security audit"]
    dimension.levels.append(graduated)
    dimension.interventions = ["More maintainers from more companies"]
    dimension.provenance = NounChecks.provenance
    dimension.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: dimension, minimal: MaturityDimension("d"))
    try NounChecks.expectFaithful(full: graduated, minimal: MaturityDimension.Level("Sandbox"))
  }

  @Test func assessmentsKeepEveryField() throws {
    var assessment = Assessment(
      "clarity", 4, team: "billing", rater: "lead 3", group: .leads, day: "2026-03-02")
    assessment.bet = "self-serve"
    assessment.evidence = "Could name the three bets"
    assessment.area = "payments"
    assessment.confidence = 0.8
    assessment.perspective = .real
    assessment.isPlanned = true
    assessment.provenance = NounChecks.provenance
    try NounChecks.expectFaithful(full: assessment, minimal: Assessment("clarity", 1))
  }

  @Test func needsKeepEveryField() throws {
    var need = MaturityNeed("clarity", 3, team: "billing", context: "regulated market")
    need.bet = "self-serve"
    need.area = "payments"
    need.reason = "Auditors ask"
    need.provenance = NounChecks.provenance
    try NounChecks.expectFaithful(full: need, minimal: MaturityNeed("clarity", 1))
  }

  @Test func levelsCountFromOne() {
    for level in [0, -1] {
      let problems = #expect(throws: Problems.self) {
        try Assessment(json: #"{"dimension": "clarity", "level": \#(level)}"#)
      }
      #expect(problems?.map(\.code) == [.numberOutOfRange])
    }
  }

  @Test func practicesKeepEveryField() throws {
    var practice = Practice("pairing", "Pairing on research", reach: .team, owner: "discovery")
    practice.purpose = "Nobody learns alone"
    practice.formalisation = 0.1
    practice.health = 0.9
    practice.lifecycle = .brightSpotToScale
    practice.phase = .seed
    practice.isScaffold = true
    practice.introducedOn = "2026-01-12"
    practice.expiresOn = "2026-06-30"
    practice.releaseCondition = "Everybody has done it twice"
    practice.forcingFunction = .focusTime
    practice.inducesBurnout = false
    var check = Practice.HabitCheck(
      kept: 11, of: 13, period: Period("2026-01-12", through: "2026-04-12"), isUnderPressure: false)
    check.evidence = "Calendar"
    practice.habitChecks = [check, Practice.HabitCheck(kept: 0, of: 3, isUnderPressure: true)]
    practice.provenance = NounChecks.provenance
    practice.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: practice, minimal: Practice("p"))
    try NounChecks.expectFaithful(full: check, minimal: Practice.HabitCheck(kept: 0, of: 0))
    #expect(TableChecks.faults(in: practice) == [])
  }

  @Test func practicesDoNotContradictThemselves() {
    var practice = Practice("pairing", "Pairing on research")
    practice.introducedOn = "2026-06-30"
    practice.expiresOn = "2026-06-29"
    practice.habitChecks = [Practice.HabitCheck(kept: 3, of: 3), Practice.HabitCheck(kept: 5, of: 3)]
    #expect(
      TableChecks.faults(in: practice) == ["days.order /expiresOn", "interval.inverted /habitChecks/1/kept"])
  }

  @Test func behavioursKeepEveryField() throws {
    var behaviour = Behaviour("visits", "Sit in on calls", who: "every engineer", extent: "twice a quarter")
    behaviour.willDo = "listen"
    behaviour.context = "during onboarding"
    behaviour.outcome = "fewer guesses"
    behaviour.state = .partial
    behaviour.barriers = [.physicalOpportunity, .reflectiveMotivation]
    behaviour.attempts = [
      Behaviour.Attempt(function: .training, note: "A workshop", day: "2025-11-04", result: "Nothing changed")
    ]
    behaviour.dimension = "discovery"
    behaviour.team = "billing"
    behaviour.provenance = NounChecks.provenance
    behaviour.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: behaviour, minimal: Behaviour("b"))
    try NounChecks.expectFaithful(full: behaviour.attempts[0], minimal: Behaviour.Attempt())
  }

  @Test func conversationClassesKeepEveryField() throws {
    var tensions = ConversationClass(
      "tensions", "Health and tensions", level: .occasional, requiredLevel: .shared)
    tensions.note = "After incidents only"
    tensions.team = "billing"
    tensions.provenance = NounChecks.provenance
    tensions.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: tensions, minimal: ConversationClass("c"))
  }

  @Test func stancesKeepEveryField() throws {
    var stance = ChangeStance(
      "open", "Never seen it work, but open", good: "Open", risk: "Blames individuals")
    stance.quote = "I would love to see it"
    stance.description = "Limited exposure"
    stance.provenance = NounChecks.provenance
    stance.annotations = NounChecks.annotations
    try NounChecks.expectFaithful(full: stance, minimal: ChangeStance("s"))
    var presence = StancePresence("open", team: "billing", room: "leads' offsite")
    presence.people = 3
    presence.cover = "Two who have seen it work"
    presence.day = "2026-03-02"
    presence.provenance = NounChecks.provenance
    try NounChecks.expectFaithful(full: presence, minimal: StancePresence("open"))
  }

  @Test func healthSignalsKeepEveryField() throws {
    var signal = HealthSignal(
      .flow, team: "billing", observation: "Three days from idea to use", day: "2026-03-02")
    signal.provenance = NounChecks.provenance
    try NounChecks.expectFaithful(full: signal, minimal: HealthSignal("laughter"))
  }

  @Test func wordsArePinned() throws {
    NounChecks.expectWords(Assessment.Group.self, "leads teams")
    NounChecks.expectWords(Practice.Reach.self, "person team group organisation")
    NounChecks.expectWords(
      Practice.Lifecycle.self,
      "pilotCandidate hiddenStrength brightSpotToScale manualWin optimiseAndTweak localMaximum zombie")
    NounChecks.expectWords(Practice.Phase.self, "seed scale optimise sunset")
    NounChecks.expectWords(
      Practice.ForcingFunction.self,
      "singleBatchFlow rechargeWeek kickoff focusTime noMeetingDays sixWeekCycle flowGoal")
    NounChecks.expectWords(
      Behaviour.State.self,
      "fullyRealised realisedWithFriction partial weaklyRealised aspirationalOnly activelySuppressed contested"
    )
    NounChecks.expectWords(Behaviour.Barrier.self, "PC PHC PO SO RM AM")
    NounChecks.expectWords(
      Behaviour.Function.self,
      "education training persuasion incentivisation coercion restriction environmentalRestructuring modelling enablement"
    )
    NounChecks.expectWords(ConversationClass.Level.self, "absent occasional recurring shared reflexive")
    NounChecks.expectWords(
      HealthSignal.Kind.self,
      "flow structuredLearning decisionAuthority realStrategy impactLanguage fewerDependencies directCustomerUnderstanding"
    )
  }
}
