import Testing

@testable import OperatingModel

@Suite struct GuideUsabilityTests {
  /// C18's worked examples: five criteria of which two name nothing, and four options of which one fits.
  static var guides: ProductOperatingSystem {
    var model = ProductOperatingSystem("Guides")
    var onboarding = JudgingGuide("onboarding", "A calmer first week")
    onboarding.criteria = [
      JudgingGuide.Criterion(
        "Probably raises activated firms", form: .probabilityOfImpact, namesTarget: true),
      JudgingGuide.Criterion("Raises it by 20 to 60 firms a week", form: .rangeOfImpact, namesTarget: true),
      JudgingGuide.Criterion("Delight", namesTarget: false),
      JudgingGuide.Criterion("Strategic fit", namesTarget: false),
      JudgingGuide.Criterion("Teaches us why firms leave", form: .learning, namesTarget: true),
    ]
    onboarding.options = [
      JudgingGuide.JudgedOption("Guide", passes: true), JudgingGuide.JudgedOption("Call", passes: true),
    ]
    var exports = JudgingGuide("exports", "Exports")
    exports.criteria = [
      JudgingGuide.Criterion("Can be built in steps", form: .incrementalApproach, namesTarget: true)
    ]
    exports.options = [
      JudgingGuide.JudgedOption("Nightly file", passes: false),
      JudgingGuide.JudgedOption("Interface", passes: true),
      JudgingGuide.JudgedOption("Button", passes: false), JudgingGuide.JudgedOption("By hand", passes: false),
    ]
    model.add(onboarding)
    model.add(exports)
    return model
  }

  @Test func twoGuides() throws {
    let answer = try Self.guides.resolved().ask(.guideUsability())
    #expect(answer.row("onboarding")?.verdict == .rewrite)
    #expect(answer.row("onboarding")?.unnamed == ["Delight", "Strategic fit"])
    #expect(answer.row("exports")?.verdict == .tooNarrow)
    #expect(
      answer.findings.map(\.description).joined(separator: "\n") == """
        bets.guideUsability.tooNarrow   exports “Exports”
          Of 4 options only “Interface” fits: the guide describes the answer.
          facts   exports.passing = 1 of 4 · at least 2 options can fit [B20-13, P]
          ask     Which criterion was written with this option in mind, and what was it meant to achieve?
        bets.guideUsability.unnamed   onboarding “A calmer first week”
          2 of 5 criteria name nothing that could be looked for: “Delight” and “Strategic fit”.
          facts   onboarding.criterion = “Delight” names nothing · onboarding.criterion = “Strategic fit” names nothing · a criterion names an impact, a pillar or something to learn [B20-13, P]
          ask     What would we see in an option that fits this, and would somebody else see it too?
        """)
    try AnswerChecks.expectFaithful(.guideUsability(), of: Self.guides)
    try AnswerChecks.expectSilent(.guideUsability())
  }

  @Test func thereIsNoTotal() {
    let keys = GuideUsabilityAnswer.Row.fieldDescriptions.map(\.key)
    #expect(!keys.contains { $0.contains("total") || $0.contains("score") || $0.contains("weight") })
  }

  private func row(
    _ criteria: [JudgingGuide.Criterion], _ options: [Bool?], _ question: GuideUsability = .guideUsability()
  ) throws -> (GuideUsabilityAnswer.Row, GuideUsabilityAnswer) {
    var model = ProductOperatingSystem("One guide")
    var guide = JudgingGuide("g", "G")
    guide.criteria = criteria
    guide.options = options.enumerated().map {
      JudgingGuide.JudgedOption("Option \($0.offset)", passes: $0.element)
    }
    model.add(guide)
    model.add(Metric("m", "M"))
    let answer = try model.resolved().ask(question)
    return (try #require(answer.row("g")), answer)
  }

  @Test func verdicts() throws {
    let named = [JudgingGuide.Criterion("A", form: .learning, namesTarget: true)]
    #expect(try row(named, [true, true]).0.verdict == .usable)
    #expect(try row(named, [true, true]).1.findings == [])
    #expect(try row(named, [true, false]).0.verdict == .tooNarrow)
    #expect(try row(named, [true, nil]).0.verdict == .cannotTell, "the other one may fit")
    #expect(try row(named, [true]).0.verdict == .cannotTell, "one option alone tells nothing")
    #expect(try row(named, [false, false]).1.findings[0].statement == "None of 2 options fits.")
    #expect(try row([], [true, true]).0.verdict == .cannotTell)
    #expect(try row([JudgingGuide.Criterion("A", form: .learning)], [true, true]).0.verdict == .cannotTell)
    #expect(try row(named, [true, true, false], .guideUsability(fewestOptions: 3)).0.verdict == .tooNarrow)
    let both = try row([JudgingGuide.Criterion("A", namesTarget: false)], [true, false]).1
    #expect(both.findings.map(\.code) == [.unnamedCriteria, .tooNarrowGuide])
    #expect(both.rows[0].verdict == .rewrite)
  }

  @Test func namingIsRecordedOrShown() {
    let question = GuideUsability()
    var criterion = JudgingGuide.Criterion("A", form: .probabilityOfImpact)
    #expect(question.names(criterion) == nil)
    criterion.metric = "m"
    #expect(question.names(criterion) == true)
    criterion.metric = nil
    criterion.target = "Pillar of trust"
    #expect(question.names(criterion) == true)
    criterion.namesTarget = false
    #expect(question.names(criterion) == false, "what people say of it comes first")
  }

  @Test func notes() throws {
    #expect(
      try row([JudgingGuide.Criterion("A")], []).1.notes == [
        "Whether it names anything is not recorded for 1 criterion.",
        "Too few options were held against 1 of 1 guide to tell whether more than one can fit.",
      ])
    #expect(try row([], [true, true]).1.notes == ["No criterion is recorded for 1 of 1 guide."])
  }

  @Test func randomCases() throws {
    for seed in 0..<500 {
      var cases = RandomCases(seed: seed)
      let passes: [Bool?] = (0..<cases.int(0...5)).map { _ in [nil, true, false][cases.int(0...2)] }
      let fewest = cases.int(1...3)
      let answer = try row(
        [JudgingGuide.Criterion("A", namesTarget: true)], passes, .guideUsability(fewestOptions: fewest))
      // What can still be, over every way in which the options that nobody judged may turn out.
      let open = passes.count { $0 == nil }
      let possible = Set((0...open).map { passes.count { $0 == true } + $0 >= fewest })
      let expected: GuideVerdict =
        possible == [true]
        ? .usable : possible.contains(true) || passes.count < max(2, fewest) ? .cannotTell : .tooNarrow
      #expect(answer.0.verdict == expected, "seed \(seed)")
    }
  }
}
