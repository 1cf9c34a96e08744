import Testing

@testable import OperatingModel

@Suite struct StagePipelineTests {
  /// C39's worked example: a lever with A 0, B 3, C 4, D 1, E 0.
  private static var trust: ProductOperatingSystem {
    var model = ProductOperatingSystem("Acme")
    model.add(Metric("trust", "Trust"))
    let stages: [Opportunity.Stage] = [.b, .b, .b, .c, .c, .c, .c, .d]
    for (number, stage) in stages.enumerated() {
      var opportunity = Opportunity(Identifier("o\(number)"), "Opportunity", stage: stage)
      opportunity.driver = "trust"
      model.add(opportunity)
    }
    return model
  }

  private static func counts(_ answer: StagePipelineAnswer, _ lever: Identifier<Metric>) -> [Int]? {
    answer.lever(lever)?.counts.map(\.count)
  }

  @Test func trustHasNoExploration() throws {
    let answer = try Self.trust.resolved().ask(.stagePipeline())
    #expect(Self.counts(answer, "trust") == [0, 3, 4, 1, 0])
    #expect(answer.lever("trust")?.empty == [.a, .e])
    #expect(
      answer.findings.map(\.description) == [
        """
        bets.stagePipeline.thin   trust “Trust”
          Nothing exploratory (stage A) would move it; of 8 opportunities and bets there are 3 at B, 4 at C and 1 at D.
          facts   trust.counts.A = 0 · trust.counts.B = 3 · trust.counts.C = 4 · trust.counts.D = 1 · trust.counts.E = 0 · each lever has a portfolio of stages [T2022-48, I] · something at A, of at least 3 with a stage [own, D]
          ask     When what we optimise today has nothing left to give, what will we know then that we don't know now?
        """
      ])
    try AnswerChecks.expectFaithful(.stagePipeline(), of: Self.trust)
    try AnswerChecks.expectSilent(.stagePipeline())
  }

  @Test func somethingExploratoryIsEnough() throws {
    var model = Self.trust
    model.opportunities["o0"]?.stage = .a
    let system = try model.resolved()
    #expect(system.ask(.stagePipeline()).findings.isEmpty)
    // Other stages are told where they are asked about.
    let asked = system.ask(.stagePipeline(stages: [.e, .a, .d]))
    #expect(asked.findings.map(\.aspect) == ["E"])
    try AnswerChecks.expectFaithful(.stagePipeline(stages: [.a, .e]), of: Self.trust)
    #expect(try Self.trust.resolved().ask(.stagePipeline(stages: [])).findings.isEmpty)
  }

  @Test func ofAFewNoPipelineIsSpokenOf() throws {
    let answer = try Self.trust.resolved().ask(.stagePipeline(fewest: 9))
    #expect(answer.findings.isEmpty)
    #expect(answer.notes == ["Fewer than 9 with a stage, so that no pipeline is spoken of: trust."])
  }

  @Test func aBetCountsWhereItIsNoWayOfTakingAnOpportunity() throws {
    var model = Self.trust
    model.add(Metric("speed", "Speed"))
    model.add(Bet("explore", "Explore", targets: ["trust", "speed", "speed"]).with { $0.stage = .a })
    var answer = try model.resolved().ask(.stagePipeline())
    #expect(
      Self.counts(answer, "trust") == [1, 3, 4, 1, 0] && Self.counts(answer, "speed") == [1, 0, 0, 0, 0])
    // The same thing is not counted twice.
    model.add(BetOption("x", "A way", opportunity: "o1", bet: "explore"))
    answer = try model.resolved().ask(.stagePipeline())
    #expect(Self.counts(answer, "trust") == [0, 3, 4, 1, 0] && answer.lever("speed") == nil)
    model.options = []
    model.bets["explore"]?.state = .dropped
    #expect(Self.counts(try model.resolved().ask(.stagePipeline()), "trust") == [0, 3, 4, 1, 0])
    try AnswerChecks.expectFaithful(.stagePipeline(), of: model)
  }

  @Test func whatIsNotRecordedIsSaid() throws {
    var model = Self.trust
    model.opportunities["o0"]?.stage = nil
    model.opportunities["o1"]?.driver = nil
    model.add(Opportunity("o9", "Neither"))
    let answer = try model.resolved().ask(.stagePipeline())
    #expect(answer.lookedAt == 8 && answer.withoutLever == 1 && answer.lever("trust")?.unstaged == 1)
    #expect(
      answer.notes == [
        "No lever is recorded for 1 of 8 opportunities and bets.",
        "The stage is not recorded for some that would move trust (1); they may stand where nothing seems to.",
      ])
    #expect(answer.findings[0].facts.contains(Fact("trust", "unstaged", 1)))
  }

  @Test func theWorkedCompanies() throws {
    let pocketfern = try Fixtures.company("pocketfern")
    let answer = try pocketfern.resolved().ask(.stagePipeline())
    #expect(answer.findings.isEmpty && answer.lookedAt == 2 && answer.withoutLever == 2)
    try AnswerChecks.expectFaithful(.stagePipeline(), of: pocketfern)
    for name in ["larkspur", "halden"] {
      #expect(try Fixtures.company(name).resolved().ask(.stagePipeline()).lookedAt == 0)
    }
  }
}
