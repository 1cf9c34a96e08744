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
    let answer = try Self.worked.resolved().ask(.stageGovernance)
    #expect(answer.bets["witnesses"]?.mismatches == [.committedReturn])
    #expect(answer.bets["fax"]?.mismatches == [.newHires])
    #expect(
      answer.findings.map(\.description).joined(separator: "\n") == """
        “Bet witnesses” is exploratory (stage A), and a return is to be committed within 365 days.
          facts   stage A · return within 365 days · proof asked for a return committed for a fixed period
          rule    support and expectations differ by stage (John Cutler, 2022) · no return committed within 366 days
                  while exploring (our own)
          ask     What would people have to promise, or leave untried, to make that return look safe?
          bets.stageGovernance.return · witnesses
        “Bet fax” is in a controlled fall (stage E), and 30% of the new hires go into it.
          facts   stage E · share of new hires 30%
          rule    support and expectations differ by stage (John Cutler, 2022) · at most 10% of new hires into a
                  controlled fall (our own)
          ask     What are these people told they will work on in two years, and which stage was short of them?
          bets.stageGovernance.newHires · fax
        """)
    try AnswerChecks.expectFaithful(.stageGovernance, of: Self.worked)
    try AnswerChecks.expectSilent(.stageGovernance)
  }

  @Test(arguments: Opportunity.Stage.allCases)
  func whatIsTooMuchForOneStageFitsAnother(stage: Opportunity.Stage) throws {
    let governance = Bet.Governance(
      evidence: [.committedReturn], returnWithin: .days(365), forecastTolerance: 0.1, newHires: 0.3)
    let row = try ProductOperatingSystem.of(Self.bet("b", stage, governance)).resolved()
      .ask(.stageGovernance).bets["b"]
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
    func mismatches(_ governance: Bet.Governance, _ question: StageGovernance = .stageGovernance) throws
      -> [StageMismatch]?
    {
      try ProductOperatingSystem.of(Self.bet("b", .a, governance)).resolved().ask(question).bets["b"]?
        .mismatches
    }
    #expect(
      try mismatches(Bet.Governance(evidence: [.committedReturn])) == [.committedReturn], "no time is named")
    #expect(try mismatches(Bet.Governance(returnWithin: .days(366))) == [.committedReturn])
    #expect(try mismatches(Bet.Governance(evidence: [.committedReturn], returnWithin: .days(367))) == [])
    let patient = StageGovernance.stageGovernance { $0.returnWithin = .days(90) }
    #expect(try mismatches(Bet.Governance(returnWithin: .days(365)), patient) == [])
    #expect(try mismatches(Bet.Governance(evidence: [.learningMilestones, .optionValue])) == [])
    #expect(try mismatches(Bet.Governance(forecastTolerance: 0.2)) == [.preciseForecast])
    #expect(try mismatches(Bet.Governance(forecastTolerance: 0.21)) == [])
    let loose = StageGovernance.stageGovernance { $0.preciseForecast = 0.3 }
    #expect(try mismatches(Bet.Governance(forecastTolerance: 0.21), loose) == [.preciseForecast])
  }

  @Test func aPreciseForecastIsTold() throws {
    let model = ProductOperatingSystem.of(Self.bet("b", .a, Bet.Governance(forecastTolerance: 0.05)))
    let answer = try model.resolved().ask(.stageGovernance)
    #expect(answer.findings.count == 1)
    #expect(
      answer.findings(.forecast).map(\.statement) == [
        "“Bet b” is exploratory (stage A), and its forecast may be off by no more than 5%."
      ])
    try AnswerChecks.expectFaithful(.stageGovernance, of: model)
  }

  @Test func aFewNewHiresFitAFall() throws {
    let model = ProductOperatingSystem.of(Self.bet("b", .e, Bet.Governance(newHires: 0.1)))
    #expect(try model.resolved().ask(.stageGovernance).findings.isEmpty)
    let strict = StageGovernance.stageGovernance { $0.mostNewHires = 0.05 }
    #expect(try model.resolved().ask(strict).findings(.newHires).count == 1)
  }

  @Test func aBetHasTheStageOfItsOneOpportunity() throws {
    var model = ProductOperatingSystem.of(
      Self.bet("b", nil, Bet.Governance(evidence: [.committedReturn])), Self.bet("c", .c, nil))
    model.add(Opportunity("o", "Promises", stage: .a))
    model.add(BetOption("x", "Witnesses", opportunity: "o", bet: "b"))
    #expect(try model.resolved().ask(.stageGovernance).bets["b"]?.stage == .a)
    // Of two stages none is the one.
    model.add(Opportunity("p", "Streaks", stage: .c))
    model.add(BetOption("y", "Streaks", opportunity: "p", bet: "b"))
    let answer = try model.resolved().ask(.stageGovernance)
    #expect(answer.bets["b"]?.stage == nil && answer.bets["b"]?.isMatched == nil && answer.findings.isEmpty)
    #expect(
      answer.gaps.first?.description
        == "A clear stage is not recorded for 1 of 2 bets (“b”); what fits such a bet cannot be told.")
  }

  @Test func whatNoRuleSpeaksOfCannotBeTold() throws {
    let answer = try ProductOperatingSystem.of(
      Self.bet("a", .a, Bet.Governance(evidence: [.learningMilestones])),
      Self.bet("b", .a, Bet.Governance(newHires: 0.5)),
      Self.bet("c", .c, Bet.Governance(evidence: [.flow])), Self.bet("d", .d, nil),
      Self.bet("e", .e, Bet.Governance(evidence: [.flow]))
    ).resolved().ask(.stageGovernance)
    #expect(answer.bets.map(\.isMatched) == [true, nil, nil, nil, nil] && answer.findings.isEmpty)
    #expect(
      answer.gaps.map(\.description) == [
        "What is asked at stage A, or put in at stage E, is not recorded for 2 of 3 bets (“b”, “e”); whether it fits cannot be told."
      ])
    #expect(
      answer.notes == [
        "No rule here says what would not fit the stages B, C and D; whether what is asked of 1 bet there fits cannot be told."
      ])
  }

  @Test func fundingTellsTranches() throws {
    var model = ProductOperatingSystem.of(Self.bet("b", .a, nil), Self.bet("c", .a, nil))
    var unit = FundingUnit("f", "Fund", bets: ["b"])
    unit.tranches = [
      FundingUnit.Tranche(milestone: "ten witnesses"), FundingUnit.Tranche(milestone: "a hundred"),
    ]
    model.add(unit)
    let answer = try model.resolved().ask(.stageGovernance)
    #expect(answer.bets["b"]?.tranches == 2 && answer.bets["c"]?.tranches == nil)
    try AnswerChecks.expectFaithful(.stageGovernance, of: model)
  }

  @Test func closedBetsAreLeftAside() throws {
    var model = Self.worked
    model.bets["fax"]?.state = .done
    let rows = try model.resolved().ask(.stageGovernance).bets
    #expect(rows.map(\.id) == ["witnesses"])
  }

  // MARK: Teams

  private func teams(_ stage: Team.Stage?, _ evidence: FundingContext.Evidence...) throws
    -> Answer<StageGovernance>
  {
    var team = Team("t", "Team")
    (team.stage, team.evidenceDemanded) = (stage, evidence)
    return try ProductOperatingSystem.with(team).resolved().ask(.stageGovernance)
  }

  @Test func anExploringTeamIsAskedForAReturn() throws {
    let answer = try teams(.exploration, .learningMilestones, .committedReturn)
    #expect(answer.teams["t"]?.isMatched == false && answer.teams["t"]?.fitting == [.learningMilestones])
    #expect(
      answer.findings.map(\.description) == [
        """
        “Team” is funded to explore, and is asked for a return committed for a fixed period. That is no proof by which
        that stage is judged.
          facts   stage exploration · proof asked for milestones of learning and a return committed for a fixed period
                  · proof that belongs to its stage leading indicators, milestones of learning, the worth of an open
                  option and tranches along a critical path
          rule    what a team is funded for says how it is judged (John Cutler, issue 352) · which proof belongs to
                  which stage (our own)
          ask     What would this team have to show for people to go on funding it with good reason?
          bets.stageGovernance.teamEvidence · t
        """
      ])
    #expect(try teams(.exploration, .learningMilestones, .directRevenue).findings.isEmpty)
  }

  @Test func aTeamIsAskedForNothingOfItsStage() throws {
    #expect(try teams(.optimisation, .optionValue, .learningMilestones).findings(.teamEvidence).count == 1)
    #expect(try teams(.optimisation, .flow).teams["t"]?.isMatched == true)
    #expect(try teams(.growth, .committedReturn).findings.isEmpty)
    #expect(try teams(.rebuilding, .continuityRisk).findings.isEmpty)
    #expect(try teams(.rebuilding, .optionValue).findings(.teamEvidence).count == 1)
    let silent = try teams(.growth)
    #expect(silent.teams["t"]?.isMatched == nil && silent.findings.isEmpty)
    #expect(
      silent.gaps.map(\.description) == [
        "What proof it is asked for is not recorded for the one team; whether it fits its stage cannot be told."
      ])
    #expect(try teams(nil, .flow).lookedAt == 0)
  }

  // MARK: Companies

  @Test func pocketfernIsAskedForNothingYet() throws {
    var pocketfern = try Fixtures.company("pocketfern")
    let answer = try pocketfern.resolved().ask(.stageGovernance)
    #expect(answer.bets.map(\.stage) == [.a, .a] && answer.findings.isEmpty)
    #expect(answer.teams["pocketfern"]?.stage == .exploration)
    try AnswerChecks.expectFaithful(.stageGovernance, of: pocketfern)
    // Asked for a return in twelve months, it is a mismatch, of its team and of its bet.
    pocketfern.bets["mission"]?.governance = Bet.Governance(
      evidence: [.committedReturn], returnWithin: .days(365))
    pocketfern.teams["pocketfern"]?.evidenceDemanded = [.committedReturn]
    let asked = try pocketfern.resolved().ask(.stageGovernance)
    #expect(asked.findings.map { $0.subjects[0].id } == ["mission", "pocketfern"])
    #expect(asked.findings(.return).count == 1 && asked.findings(.teamEvidence).count == 1)
  }

  @Test(arguments: ["larkspur", "halden"])
  func noStageIsNoFinding(name: String) throws {
    let answer = try Fixtures.company(name).resolved().ask(.stageGovernance)
    #expect(answer.lookedAt == 0 && answer.findings.isEmpty)
  }
}
