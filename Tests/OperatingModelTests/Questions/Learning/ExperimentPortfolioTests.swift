import Testing

@testable import OperatingModel

@Suite struct ExperimentPortfolioTests {
  static func profile(_ positions: [Double]) -> Experiment.Profile {
    var profile = Experiment.Profile()
    let shares = positions.map { Share($0) }
    profile.localToGlobal = shares[0]
    profile.flexibleToRigid = shares[1]
    profile.shortToLong = shares[2]
    profile.invitationToImposition = shares[3]
    profile.smallToLargeShift = shares[4]
    profile.selfPoweringToNeedsFuel = shares[5]
    profile.valueToRisk = shares[6]
    profile.fewerToMoreDependencies = shares[7]
    profile.shorterToLongerFeedback = shares[8]
    profile.lowThreatToChallenging = shares[9]
    return profile
  }

  /// C26's worked example: Pocketfern's three experiments.
  static var pocketfern: ProductOperatingSystem {
    var model = ProductOperatingSystem("Pocketfern", asOf: "2026-11-21")
    var pairs = Experiment("pairs", "Buddy pairs in one cohort", stage: .local, status: .trying)
    pairs.profile = profile([0.1, 0.2, 0.2, 0.1, 0.3, 0.2, 0.2, 0.1, 0.1, 0.1])
    pairs.decideBy = "2026-12-11"
    var wednesdays = Experiment("wednesdays", "No-meeting Wednesdays", stage: .program, status: .trying)
    wednesdays.profile = profile([0.9, 0.6, 0.7, 0.9, 0.6, 0.4, 0.5, 0.7, 0.6, 0.7])
    wednesdays.stages = [Experiment.Entry(.program)]
    var research = Experiment("research", "Pairing on all research", stage: .local, status: .review)
    research.profile = profile([0.3, 0.3, 0.4, 0.4, 0.5, 0.4, 0.2, 0.3, 0.3, 0.3])
    model.add(pairs)
    model.add(wednesdays)
    model.add(research)
    return model
  }

  @Test func pocketfernsExperiments() throws {
    let answer = try Self.pocketfern.resolved().ask(.experimentPortfolio)
    let invitation = try #require(answer.dimensions[.invitationToImposition])
    #expect(invitation.lowest == 0.1 && invitation.highest == 0.9 && invitation.experiments == 3)
    #expect(answer.dimensions.count == 10)
    #expect(answer.rows["pairs"]?.side == .left)
    #expect(answer.rows["wednesdays"]?.side == .mixed && answer.rows["research"]?.side == .mixed)
    // Mostly right is told apart from mixed.
    #expect(answer.rows["wednesdays"]?.left == 1 && answer.rows["wednesdays"]?.right == 8)
    #expect(answer.rows["research"]?.left == 9 && answer.rows["research"]?.right == 0)
    #expect(answer.rows["wednesdays"]?.skipped == [.local, .scaling], "skipped two")
    #expect(answer.rows["pairs"]?.skipped == [])
    #expect(
      answer.findings.map(\.key) == [
        FindingKey("learning.experimentPortfolio.oneKind", of: "Pocketfern"),
        FindingKey("learning.experimentPortfolio.allLeft", of: "pairs"),
        FindingKey("learning.experimentPortfolio.skippedStage", of: "wednesdays"),
        FindingKey("learning.experimentPortfolio.noDecideBy", of: "wednesdays"),
      ])
    // All three need little fuel; on side effects one lies in the middle, so the portfolio is not of one kind.
    #expect(answer.findings[0].facts.map(\.field) == ["from powers itself to needs fuel"])
    try AnswerChecks.expectFaithful(.experimentPortfolio, of: Self.pocketfern)
    try AnswerChecks.expectSilent(.experimentPortfolio)
  }

  @Test func thereIsNoMeanAcrossDimensions() {
    let keys = ExperimentPortfolio.Row.fieldDescriptions.map(\.key)
    #expect(
      keys == ["id", "name", "status", "stage", "side", "left", "right", "skipped", "decideBy", "daysPast"])
    let columns = ExperimentPortfolio.DimensionRow.fieldDescriptions.map(\.key)
    #expect(columns == ["dimension", "experiments", "lowest", "highest", "left", "right"])
  }

  @Test func findingsShowTheirWork() throws {
    let answer = try Self.pocketfern.resolved().ask(.experimentPortfolio)
    #expect(
      answer.findings(.allLeft)[0].description == """
        “Buddy pairs in one cohort”: Lies on the left side of all ten continua, which a mean over experiments would
        hide.
          facts   profile 0.1 to 0.3 on all ten
          rule    both ends have their upsides (John Cutler, 2020) · left of 0.5 on all ten (our own)
          ask     What would we find out if one of these were bolder, and what would that cost those who take part?
          learning.experimentPortfolio.allLeft · pairs
        """)
    #expect(
      answer.findings(.skippedStage)[0].description == """
        “No-meeting Wednesdays”: Became a programme without having been a local experiment or a scaling experiment
        before.
          facts   stages programme
          rule    local experiments, then scaling ones, then programmes (John Cutler, 2020)
          ask     What did we not get to learn on a smaller scale, and where could we still learn it?
          learning.experimentPortfolio.skippedStage · wednesdays
        """)
  }

  private func asked(
    _ question: ExperimentPortfolio = .experimentPortfolio(on: "2026-11-21"),
    _ edit: (inout Experiment) -> Void
  ) throws -> Answer<ExperimentPortfolio> {
    var model = ProductOperatingSystem("One experiment")
    var experiment = Experiment("e", "E", stage: .local, status: .trying)
    experiment.decideBy = "2026-11-21"
    edit(&experiment)
    model.add(experiment)
    return try model.resolved().ask(question)
  }

  @Test func oneExperiment() throws {
    let answer = try asked { $0.profile = Self.profile(Array(repeating: 0.9, count: 10)) }
    #expect(answer.findings.map(\.code) == ["learning.experimentPortfolio.allRight"], "one alone is no kind")
    #expect(answer.rows["e"]?.side == .right)
    #expect(try asked { _ in }.findings == [])
  }

  @Test func sidesNeedAllTen() {
    let question = ExperimentPortfolio()
    var profile = Experiment.Profile()
    #expect(question.side(of: profile) == nil)
    profile.localToGlobal = 0.1
    #expect(question.side(of: profile) == nil, "the other nine are not recorded")
    profile.shortToLong = 0.8
    #expect(question.side(of: profile) == .mixed)
    #expect(question.side(of: Self.profile([0.5] + Array(repeating: 0.1, count: 9))) == .mixed)
    let wide = ExperimentPortfolio().with { $0.middle = 0.6 }
    #expect(wide.side(of: Self.profile([0.5] + Array(repeating: 0.1, count: 9))) == .left)
  }

  @Test func stagesAreSkippedUpwardsOnly() {
    #expect(Experiment.Stage.skipped(in: [.local, .scaling, .program]) == [])
    #expect(
      Experiment.Stage.skipped(in: [.local, .scaling, .local, .scaling, .program]) == [],
      "back-steps are legal")
    #expect(Experiment.Stage.skipped(in: [.scaling, .local]) == [.local], "entered only afterwards")
    #expect(Experiment.Stage.skipped(in: [.local, .program]) == [.scaling])
    #expect(Experiment.Stage.skipped(in: []) == [])
  }

  @Test func historiesAreReadByDay() throws {
    let dated = try asked {
      $0.stages = [
        Experiment.Entry(.scaling, day: "2026-06-01"), Experiment.Entry(.local, day: "2026-01-01"),
      ]
      $0.stage = .scaling
    }
    #expect(dated.rows["e"]?.skipped == [])
    let listed = try asked {
      $0.stages = [Experiment.Entry(.scaling, day: "2026-06-01"), Experiment.Entry(.local)]
      $0.stage = nil
    }
    #expect(listed.rows["e"]?.skipped == [.local] && listed.rows["e"]?.stage == .local)
    let current = try asked {
      $0.stages = [Experiment.Entry(.local)]
      $0.stage = .program
    }
    #expect(current.rows["e"]?.skipped == [.scaling])
    let silent = try asked { $0.stage = .program }
    #expect(silent.rows["e"]?.skipped == nil && silent.findings == [])
    #expect(silent.gaps.contains { $0.key == "experiments.stages" && $0.missing == 1 })
  }

  @Test func deadlines() throws {
    #expect(
      try asked { $0.decideBy = nil }.findings.map(\.code) == ["learning.experimentPortfolio.noDecideBy"])
    #expect(
      try asked { $0.decideBy = "2026-11-20" }.findings.map(\.code) == [
        "learning.experimentPortfolio.decideByPassed"
      ])
    #expect(try asked { $0.decideBy = "2026-11-20" }.findings[0].statement.contains("1 day ago"))
    for status in [Experiment.Status.toTry, .review, nil] {
      let answer = try asked {
        $0.decideBy = nil
        $0.status = status
      }
      #expect(answer.findings == [])
    }
    let undated = try asked(.experimentPortfolio) { $0.decideBy = "2020-01-01" }
    #expect(undated.findings == [] && undated.gaps.contains { $0.key == "asOf" })
  }

  @Test func rulesOfSmallExperiments() throws {
    #expect(try asked { $0.chanceOfFailing = 0.5 }.findings == [])
    let safe = try asked { $0.chanceOfFailing = 0.3 }
    #expect(safe.findings.map(\.code) == ["learning.experimentPortfolio.riskingTooLittle"])
    #expect(safe.findings[0].statement.hasPrefix("Is thought to fail with a chance of 30%, less than 50%"))
    let review = try asked {
      $0.chanceOfFailing = 0.3
      $0.status = .review
    }
    #expect(review.findings == [], "what people look back at risks nothing any more")
    let unknown = try asked { $0.status = nil }
    #expect(unknown.gaps.contains { $0.key == "experiments.status" })
    #expect(try asked { $0.isKillable = true }.findings == [])
    #expect(
      try asked { $0.isKillable = false }.findings.map(\.code) == ["learning.experimentPortfolio.notKillable"]
    )
  }

  @Test func progressIsLimited() throws {
    let system = try Self.pocketfern.resolved()
    #expect(system.ask(ExperimentPortfolio().with { $0.limit = 2 }).findings(.tooMany).isEmpty)
    let crowded = system.ask(ExperimentPortfolio().with { $0.limit = 1 }).findings(.tooMany)
    #expect(crowded.map(\.statement) == ["2 experiments are in progress; the limit is 1."])
  }

  @Test func theTemplateIsCounted() throws {
    let template = try asked {
      $0.why = "To see"
      $0.advisors = ["research"]
    }.template
    let keys = Set(Experiment.fieldDescriptions.map(\.key))
    #expect(template.allSatisfy { keys.contains($0.point.rawValue) && $0.said + $0.unsaid == 1 })
    #expect(template.count == 8)
    #expect(template.filter { $0.said == 1 }.map(\.point) == [.why, .advisors, .decideBy])
  }

  @Test func randomCases() {
    for seed in 0..<500 {
      var cases = RandomCases(seed: seed)
      let stages = (0..<cases.int(0...6)).map { _ in Experiment.Stage.allCases[cases.int(0...2)] }
      var expected: [Experiment.Stage] = []
      for stage in Experiment.Stage.allCases {
        let jumpsOver = stages.indices.contains { index in
          stages[index] > stage && !stages[..<index].contains(stage)
        }
        if jumpsOver { expected.append(stage) }
      }
      #expect(Experiment.Stage.skipped(in: stages) == expected, "seed \(seed)")

      let profiles = (0..<cases.int(0...5)).map { _ in
        Self.profile((0..<10).map { _ in cases.int(0...12) == 0 ? -1 : Double(cases.int(0...4)) / 4 })
      }
      let rows = ExperimentPortfolio().dimensions(over: profiles)
      for row in rows {
        var positions: [Share] = []
        for profile in profiles { if let position = profile[row.dimension] { positions.append(position) } }
        positions.sort()
        #expect(row.lowest == positions.first && row.highest == positions.last, "seed \(seed)")
        #expect(row.experiments == positions.count, "seed \(seed)")
        #expect(row.left == positions.count { $0.value < 0.5 }, "seed \(seed)")
        #expect(row.right == positions.count { $0.value > 0.5 }, "seed \(seed)")
      }
      for profile in profiles {
        let positions = ExperimentDimension.allCases.map { profile[$0]?.value }
        let said = positions.compactMap { $0 }
        let expected: ExperimentSide? =
          positions.allSatisfy { $0.map { $0 < 0.5 } ?? false }
          ? .left
          : positions.allSatisfy { $0.map { $0 > 0.5 } ?? false }
            ? .right : said.contains { $0 >= 0.5 } && said.contains { $0 <= 0.5 } ? .mixed : nil
        #expect(ExperimentPortfolio().side(of: profile) == expected, "seed \(seed)")
      }
    }
  }
}
