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

  private static func counts(_ answer: Answer<StagePipeline>, _ lever: Identifier<Metric>) -> [Int]? {
    answer.levers[lever]?.counts.map(\.count)
  }

  @Test func trustHasNoExploration() throws {
    let answer = try Self.trust.resolved().ask(.stagePipeline)
    #expect(Self.counts(answer, "trust") == [0, 3, 4, 1, 0])
    #expect(answer.levers["trust"]?.empty == [.a, .e])
    let finding = try #require(answer.findings(.thin).first)
    #expect(answer.findings.count == 1 && finding.key.description == "bets.stagePipeline.thin of trust (A)")
    #expect(
      finding.statement
        == "Nothing exploratory (stage A) is aimed at “Trust”. Of the 8 opportunities and bets that are, 3 stand at "
        + "stage B, 4 at C and 1 at D.")
    #expect(
      finding.facts.map { "\($0.field) \($0.value)" } == [
        "at stage A 0", "at stage B 3", "at stage C 4", "at stage D 1", "at stage E 0",
      ])
    #expect(
      finding.heuristics.map(\.description) == [
        "each lever has a portfolio of stages [T2022-48, I]",
        "something at stage A, where at least 3 have a stage [own, D]",
      ])
    #expect(finding.question.hasPrefix("When what we optimise today has nothing left to give"))
    try AnswerChecks.expectFaithful(.stagePipeline, of: Self.trust)
    try AnswerChecks.expectSilent(.stagePipeline)
  }

  @Test func somethingExploratoryIsEnough() throws {
    var model = Self.trust
    model.opportunities["o0"]?.stage = .a
    let system = try model.resolved()
    #expect(system.ask(.stagePipeline).findings.isEmpty)
    // Other stages are told where they are asked about.
    let asked = system.ask(.stagePipeline { $0.stages = [.e, .a, .d] })
    #expect(asked.findings.map(\.aspect) == ["E"])
    try AnswerChecks.expectFaithful(.stagePipeline { $0.stages = [.a, .e] }, of: Self.trust)
    #expect(try Self.trust.resolved().ask(.stagePipeline { $0.stages = [] }).findings.isEmpty)
  }

  @Test func ofAFewNoPipelineIsSpokenOf() throws {
    let answer = try Self.trust.resolved().ask(.stagePipeline { $0.fewest = 9 })
    #expect(answer.findings.isEmpty)
    #expect(
      answer.notes == [
        "Fewer than 9 opportunities and bets have a stage for “Trust”, so that no pipeline is spoken of there."
      ])
  }

  @Test func whatStandsAtOneStageAloneIsSaid() throws {
    var model = ProductOperatingSystem("Acme") { Metric("trust", "Trust") }
    func statements() throws -> [String] {
      try model.resolved().ask(.stagePipeline { $0.fewest = 1 }).findings.map(\.statement)
    }
    model.add(Opportunity("o1", "One", stage: .b).with { $0.driver = "trust" })
    #expect(
      try statements() == [
        "Nothing exploratory (stage A) is aimed at “Trust”. The one opportunity or bet that is stands at stage B."
      ])
    model.add(Opportunity("o2", "Two", stage: .b).with { $0.driver = "trust" })
    #expect(
      try statements() == [
        "Nothing exploratory (stage A) is aimed at “Trust”. All 2 opportunities and bets that are stand at stage B."
      ])
  }

  @Test func aThinLeverStandsFirst() throws {
    var model = Self.trust
    for id in ["alpha", "speed"] as [Identifier<Metric>] { model.add(Metric(id, "Lever")) }
    for number in 0..<9 {
      model.add(Opportunity(Identifier("s\(number)"), "S", stage: .a).with { $0.driver = "speed" })
    }
    model.add(Opportunity("a", "A", stage: .b).with { $0.driver = "alpha" })
    try AnswerChecks.expectFaithful(.stagePipeline, of: model)
    let levers = try model.resolved().ask(.stagePipeline).levers
    #expect(levers.map(\.id) == ["trust", "speed", "alpha"])
  }

  @Test func aBetCountsWhereItIsNoWayOfTakingAnOpportunity() throws {
    var model = Self.trust
    model.add(Metric("speed", "Speed"))
    model.add(Bet("explore", "Explore", targets: ["trust", "speed", "speed"]).with { $0.stage = .a })
    var answer = try model.resolved().ask(.stagePipeline)
    #expect(
      Self.counts(answer, "trust") == [1, 3, 4, 1, 0] && Self.counts(answer, "speed") == [1, 0, 0, 0, 0])
    // The same thing is not counted twice.
    model.add(BetOption("x", "A way", opportunity: "o1", bet: "explore"))
    answer = try model.resolved().ask(.stagePipeline)
    #expect(Self.counts(answer, "trust") == [0, 3, 4, 1, 0] && answer.levers["speed"] == nil)
    model.options = []
    model.bets["explore"]?.state = .dropped
    #expect(Self.counts(try model.resolved().ask(.stagePipeline), "trust") == [0, 3, 4, 1, 0])
    let all = try model.resolved().ask(.stagePipeline { $0.looksAt = .all })
    #expect(Self.counts(all, "trust") == [1, 3, 4, 1, 0])
    try AnswerChecks.expectFaithful(.stagePipeline, of: model)
  }

  @Test func whatIsNotRecordedIsSaid() throws {
    var model = Self.trust
    model.opportunities["o0"]?.stage = nil
    model.opportunities["o1"]?.driver = nil
    model.add(Opportunity("o9", "Neither"))
    let answer = try model.resolved().ask(.stagePipeline)
    #expect(answer.lookedAt == 8 && answer.withoutLever == 1 && answer.levers["trust"]?.unstaged == 1)
    #expect(answer.notes.isEmpty)
    #expect(
      answer.gaps == [
        Gap(
          "the lever", noun: "opportunity", missing: 1, outOf: 8, ids: ["o1"], key: "opportunities.driver",
          so: "they are in no pipeline"),
        Gap(
          "the stage", noun: "opportunity", missing: 1, outOf: 8, ids: ["o0"], key: "opportunities.stage",
          so: "they may stand where nothing seems to"),
      ])
    let finding = try #require(answer.findings.first)
    #expect(finding.facts.contains(Fact(finding.subject, "without a stage", 1)))
    // A bet that aims at a lever may stand anywhere too; one that is over, or a way of taking an opportunity, does not.
    model.add(Bet("b1", "B1", targets: ["trust"]))
    model.add(Bet("b2", "B2", targets: ["trust"]).with { $0.state = .done })
    model.add(Bet("b3", "B3", targets: ["trust"]))
    model.add(BetOption("x", "A way", opportunity: "o2", bet: "b3"))
    model.add(Bet("b4", "B4").with { $0.stage = .b })
    let more = try model.resolved().ask(.stagePipeline)
    #expect(more.lookedAt == 9 && more.withoutLever == 2)
    #expect(more.gaps.map(\.ids) == [["o1"], ["b4"], ["o0"], ["b1"]])
    let nothing = try ProductOperatingSystem("Acme") { Bet("b", "B") }.resolved().ask(.stagePipeline)
    #expect(
      nothing.gaps.map(\.description) == [
        "The stage of opportunities and bets is not recorded; where the pipeline is thin cannot be told."
      ])
  }

  @Test func theWorkedCompanies() throws {
    let pocketfern = try Fixtures.company("pocketfern")
    let answer = try pocketfern.resolved().ask(.stagePipeline)
    #expect(answer.findings.isEmpty && answer.lookedAt == 2 && answer.withoutLever == 2)
    try AnswerChecks.expectFaithful(.stagePipeline, of: pocketfern)
    for name in ["larkspur", "halden"] {
      #expect(try Fixtures.company(name).resolved().ask(.stagePipeline).lookedAt == 0)
    }
  }
}
