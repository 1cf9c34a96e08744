import Testing

@testable import OperatingModel

@Suite struct StageGovernanceTests {
  private static func bet(
    _ id: Identifier<Bet>, _ stage: Opportunity.Stage?, _ governance: Bet.Governance?
  ) -> Bet {
    Bet(id, "Bet \(id)").with { ($0.stage, $0.governance) = (stage, governance) }
  }

  /// C39's worked examples: an exploratory bet that has to pay back in a year, and a falling one with 30 % of hires.
  private static var worked: ProductOperatingSystem {
    ProductOperatingSystem.of(
      bet("witnesses", .a, Bet.Governance(evidence: [.committedReturn], returnWithin: .days(365))),
      bet("fax", .e, Bet.Governance(newHires: 0.3)))
  }

  @Test func theWorkedExamples() throws {
    let answer = try Self.worked.resolved().ask(.stageGovernance())
    #expect(answer.bet("witnesses")?.mismatches == [.committedReturn])
    #expect(answer.bet("fax")?.mismatches == [.newHires])
    #expect(
      answer.findings.map(\.description).joined(separator: "\n") == """
        bets.stageGovernance.newHires   fax “Bet fax”
          Is in a controlled fall (stage E), and 30% of the new hires go into it.
          facts   fax.stage = E · fax.governance.newHires = 30% · support and expectations differ by stage [T2022-48, I] · at most 10% of new hires into a controlled fall [own, D]
          ask     What are these people told they will work on in two years, and which stage was short of them?
        bets.stageGovernance.return   witnesses “Bet witnesses”
          Is exploratory (stage A), and a return is to be committed within 365 days.
          facts   witnesses.stage = A · witnesses.governance.returnWithin = 365d · witnesses.governance.evidence = committedReturn · support and expectations differ by stage [T2022-48, I] · no return committed within 366 days while exploring [own, D]
          ask     What would people have to promise, or leave untried, to make that return look safe?
        """)
    try AnswerChecks.expectFaithful(.stageGovernance(), of: Self.worked)
    try AnswerChecks.expectSilent(.stageGovernance())
  }

  @Test(arguments: Opportunity.Stage.allCases)
  func whatIsTooMuchForOneStageFitsAnother(stage: Opportunity.Stage) throws {
    let governance = Bet.Governance(
      evidence: [.committedReturn], returnWithin: .days(365), forecastTolerance: 0.1, newHires: 0.3)
    let row = try ProductOperatingSystem.of(Self.bet("b", stage, governance)).resolved()
      .ask(.stageGovernance()).bet("b")
    let expected: [StageMismatch] =
      switch stage {
      case .a: [.committedReturn, .preciseForecast]
      case .b, .c, .d: []
      case .e: [.newHires]
      }
    #expect(row?.mismatches == expected)
    #expect(row?.isMatched == (expected.isEmpty ? nil : false), "no rule speaks of stages B, C and D")
  }

  @Test func aReturnFarOffIsNoMismatch() throws {
    func mismatches(_ governance: Bet.Governance, _ question: StageGovernance = .init()) throws
      -> [StageMismatch]?
    {
      try ProductOperatingSystem.of(Self.bet("b", .a, governance)).resolved().ask(question).bet("b")?
        .mismatches
    }
    #expect(
      try mismatches(Bet.Governance(evidence: [.committedReturn])) == [.committedReturn], "no time is named")
    #expect(try mismatches(Bet.Governance(returnWithin: .days(366))) == [.committedReturn])
    #expect(try mismatches(Bet.Governance(evidence: [.committedReturn], returnWithin: .days(367))) == [])
    let patient = StageGovernance(returnWithin: .days(90))
    #expect(try mismatches(Bet.Governance(returnWithin: .days(365)), patient) == [])
    #expect(try mismatches(Bet.Governance(evidence: [.learningMilestones, .optionValue])) == [])
    #expect(try mismatches(Bet.Governance(forecastTolerance: 0.2)) == [.preciseForecast])
    #expect(try mismatches(Bet.Governance(forecastTolerance: 0.21)) == [])
    #expect(
      try mismatches(Bet.Governance(forecastTolerance: 0.21), .init(preciseForecast: 0.3)) == [
        .preciseForecast
      ])
  }

  @Test func aPreciseForecastIsTold() throws {
    let model = ProductOperatingSystem.of(Self.bet("b", .a, Bet.Governance(forecastTolerance: 0.05)))
    let findings = try model.resolved().ask(.stageGovernance()).findings
    #expect(findings.map(\.code) == [.stageForecast])
    #expect(
      findings[0].statement == "Is exploratory (stage A), and its forecast may be off by no more than 5%.")
    try AnswerChecks.expectFaithful(.stageGovernance(), of: model)
  }

  @Test func aFewNewHiresFitAFall() throws {
    let model = ProductOperatingSystem.of(Self.bet("b", .e, Bet.Governance(newHires: 0.1)))
    #expect(try model.resolved().ask(.stageGovernance()).findings.isEmpty)
    #expect(
      try model.resolved().ask(.stageGovernance(mostNewHires: 0.05)).findings.map(\.code) == [.stageHiring])
  }

  @Test func aBetHasTheStageOfItsOneOpportunity() throws {
    var model = ProductOperatingSystem.of(
      Self.bet("b", nil, Bet.Governance(evidence: [.committedReturn])), Self.bet("c", .c, nil))
    model.add(Opportunity("o", "Promises", stage: .a))
    model.add(BetOption("x", "Witnesses", opportunity: "o", bet: "b"))
    #expect(try model.resolved().ask(.stageGovernance()).bet("b")?.stage == .a)
    // Of two stages none is the one.
    model.add(Opportunity("p", "Streaks", stage: .c))
    model.add(BetOption("y", "Streaks", opportunity: "p", bet: "b"))
    let answer = try model.resolved().ask(.stageGovernance())
    #expect(answer.bet("b")?.stage == nil && answer.bet("b")?.isMatched == nil && answer.findings.isEmpty)
    #expect(
      answer.notes == [
        "The stage is not recorded, or not clear, for 1 of 2 open bets."
      ])
  }

  @Test func whatNoRuleSpeaksOfCannotBeTold() throws {
    let answer = try ProductOperatingSystem.of(
      Self.bet("a", .a, Bet.Governance(evidence: [.learningMilestones])),
      Self.bet("b", .a, Bet.Governance(newHires: 0.5)),
      Self.bet("c", .c, Bet.Governance(evidence: [.flow])), Self.bet("d", .d, nil),
      Self.bet("e", .e, Bet.Governance(evidence: [.flow]))
    ).resolved().ask(.stageGovernance())
    #expect(answer.bets.map(\.isMatched) == [true, nil, nil, nil, nil] && answer.findings.isEmpty)
    #expect(
      answer.notes == [
        "What is asked of it, or put into it, is not recorded for 2 of 3 bets at stage A or E; whether it fits cannot be told.",
        "No rule here says what would not fit the stages B, C and D; whether what is asked of 1 bet there fits cannot be told.",
      ])
  }

  @Test func fundingTellsTranches() throws {
    var model = ProductOperatingSystem.of(Self.bet("b", .a, nil), Self.bet("c", .a, nil))
    var unit = FundingUnit("f", "Fund", bets: ["b"])
    unit.tranches = [
      FundingUnit.Tranche(milestone: "ten witnesses"), FundingUnit.Tranche(milestone: "a hundred"),
    ]
    model.add(unit)
    let answer = try model.resolved().ask(.stageGovernance())
    #expect(answer.bet("b")?.tranches == 2 && answer.bet("c")?.tranches == nil)
    try AnswerChecks.expectFaithful(.stageGovernance(), of: model)
  }

  @Test func closedBetsAreLeftAside() throws {
    var model = Self.worked
    model.bets["fax"]?.state = .done
    let rows = try model.resolved().ask(.stageGovernance()).bets
    #expect(rows.map(\.id) == ["witnesses"])
  }

  // MARK: Teams

  private func teams(_ stage: Team.Stage?, _ evidence: FundingContext.Evidence...) throws
    -> StageGovernanceAnswer
  {
    var team = Team("t", "Team")
    (team.stage, team.evidenceDemanded) = (stage, evidence)
    return try ProductOperatingSystem.with(team).resolved().ask(.stageGovernance())
  }

  @Test func anExploringTeamIsAskedForAReturn() throws {
    let answer = try teams(.exploration, .learningMilestones, .committedReturn)
    #expect(answer.team("t")?.isMatched == false && answer.team("t")?.fitting == [.learningMilestones])
    #expect(
      answer.findings.map(\.description) == [
        """
        bets.stageGovernance.teamEvidence   t “Team”
          Is funded to explore, and is asked for a return committed for a fixed period; that is no proof by which that stage is judged.
          facts   t.stage = exploration · t.evidenceDemanded = learningMilestones, committedReturn · exploration.evidence = leadingIndicators, learningMilestones, optionValue, tranches · what a team is funded for says how it is judged [T352, I] · which proof belongs to which stage [own, D]
          ask     What would this team have to show for people to go on funding it with good reason?
        """
      ])
    #expect(try teams(.exploration, .learningMilestones, .directRevenue).findings.isEmpty)
  }

  @Test func aTeamIsAskedForNothingOfItsStage() throws {
    #expect(
      try teams(.optimisation, .optionValue, .learningMilestones).findings.map(\.code) == [.stageEvidence])
    #expect(try teams(.optimisation, .flow).team("t")?.isMatched == true)
    #expect(try teams(.growth, .committedReturn).findings.isEmpty)
    #expect(try teams(.rebuilding, .continuityRisk).findings.isEmpty)
    #expect(try teams(.rebuilding, .optionValue).findings.map(\.code) == [.stageEvidence])
    let silent = try teams(.growth)
    #expect(silent.team("t")?.isMatched == nil && silent.findings.isEmpty)
    #expect(silent.notes == ["What proof it is asked for is not recorded for 1 of 1 team with a stage."])
    #expect(try teams(nil, .flow).lookedAt == 0)
  }

  // MARK: Companies

  @Test func pocketfernIsAskedForNothingYet() throws {
    var pocketfern = try Fixtures.company("pocketfern")
    let answer = try pocketfern.resolved().ask(.stageGovernance())
    #expect(answer.bets.map(\.stage) == [.a, .a] && answer.findings.isEmpty)
    #expect(answer.team("pocketfern")?.stage == .exploration)
    try AnswerChecks.expectFaithful(.stageGovernance(), of: pocketfern)
    // Asked for a return in twelve months, it is a mismatch, of its team and of its bet.
    pocketfern.bets["mission"]?.governance = Bet.Governance(
      evidence: [.committedReturn], returnWithin: .days(365))
    pocketfern.teams["pocketfern"]?.evidenceDemanded = [.committedReturn]
    let asked = try pocketfern.resolved().ask(.stageGovernance())
    #expect(asked.findings.map { $0.subjects[0].id } == ["mission", "pocketfern"])
    #expect(asked.findings.map(\.code) == [.stageReturn, .stageEvidence])
  }

  @Test(arguments: ["larkspur", "halden"])
  func noStageIsNoFinding(name: String) throws {
    let answer = try Fixtures.company(name).resolved().ask(.stageGovernance())
    #expect(answer.lookedAt == 0 && answer.findings.isEmpty)
  }
}
