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
    let answer = try Self.guides.resolved().ask(.guideUsability)
    #expect(answer.rows["onboarding"]?.verdict == .rewrite)
    #expect(answer.rows["onboarding"]?.unnamed == ["Delight", "Strategic fit"])
    #expect(answer.rows["exports"]?.verdict == .tooNarrow)
    #expect(
      answer.findings.map(\.description).joined(separator: "\n") == """
        2 of 5 criteria of “A calmer first week” name nothing that could be looked for: “Delight” and “Strategic fit”.
          facts   criteria 5 · criteria that name nothing 2
          rule    a criterion names an impact, a pillar or something to learn (John Cutler, 2020)
          ask     What would we see in an option that fits this, and would somebody else see it too?
          bets.guideUsability.unnamed · onboarding
        Of 4 options only “Interface” fits “Exports”. The guide describes the answer.
          facts   options that fit 1 of 4
          rule    at least 2 options can fit (John Cutler, 2020)
          ask     Which criterion was written with this option in mind, and what was it meant to achieve?
          bets.guideUsability.tooNarrow · exports
        """)
    try AnswerChecks.expectFaithful(.guideUsability, of: Self.guides)
    try AnswerChecks.expectSilent(.guideUsability)
  }

  @Test func thereIsNoTotal() {
    let keys = GuideUsability.Row.fieldDescriptions.map(\.key)
    #expect(!keys.contains { $0.contains("total") || $0.contains("score") || $0.contains("weight") })
  }

  private func row(
    _ criteria: [JudgingGuide.Criterion], _ options: [Bool?], _ question: GuideUsability = .guideUsability
  ) throws -> (GuideUsability.Row, Answer<GuideUsability>) {
    var model = ProductOperatingSystem("One guide")
    var guide = JudgingGuide("g", "G")
    guide.criteria = criteria
    guide.options = options.enumerated().map {
      JudgingGuide.JudgedOption("Option \($0.offset)", passes: $0.element)
    }
    model.add(guide)
    model.add(Metric("m", "M"))
    let answer = try model.resolved().ask(question)
    return (try #require(answer.rows["g"]), answer)
  }

  @Test func verdicts() throws {
    let named = [JudgingGuide.Criterion("A", form: .learning, namesTarget: true)]
    #expect(try row(named, [true, true]).0.verdict == .usable)
    #expect(try row(named, [true, true]).1.findings.isEmpty)
    #expect(try row(named, [true, false]).0.verdict == .tooNarrow)
    #expect(try row(named, [true, nil]).0.verdict == .cannotTell, "the other one may fit")
    #expect(try row(named, [true]).0.verdict == .cannotTell, "one option alone tells nothing")
    #expect(try row(named, [false, false]).1.findings[0].statement == "None of 2 options fits “G”.")
    #expect(try row([], [true, true]).0.verdict == .cannotTell)
    #expect(try row([JudgingGuide.Criterion("A", form: .learning)], [true, true]).0.verdict == .cannotTell)
    let three = GuideUsability.guideUsability { $0.fewestOptions = 3 }
    #expect(try row(named, [true, true, false], three).0.verdict == .tooNarrow)
    #expect(
      try row(named, [true, nil, false], three).1.findings[0].statement
        == "Of 3 options only “Option 0” fits “G”, as far as is recorded. The guide describes the answer.")
    let most = GuideUsability.guideUsability { $0.fewestOptions = .max }
    #expect(try row(named, [true, true], most).0.verdict == .cannotTell)
    let both = try row([JudgingGuide.Criterion("A", namesTarget: false)], [true, false]).1
    #expect(both.findings(.unnamed).count == 1 && both.findings(.tooNarrow).count == 1)
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

  @Test func whatIsNotRecordedIsSaid() throws {
    #expect(
      try row([JudgingGuide.Criterion("A")], []).1.gaps.map(\.key) == [
        "judgingGuides.criteria.namesTarget", "judgingGuides.options.passes",
      ])
    let silent = try row([], [true, true]).1
    #expect(silent.gaps.map(\.key) == ["judgingGuides.criteria"])
    #expect(
      silent.gaps.first?.description
        == "A criterion is not recorded for the one judging guide; whether such a guide can be used cannot be told."
    )
  }

  @Test func randomCases() throws {
    for seed in 0..<500 {
      var cases = RandomCases(seed: seed)
      let passes: [Bool?] = (0..<cases.int(0...5)).map { _ in [nil, true, false][cases.int(0...2)] }
      let fewest = cases.int(1...3)
      let question = GuideUsability.guideUsability { $0.fewestOptions = fewest }
      let answer = try row([JudgingGuide.Criterion("A", namesTarget: true)], passes, question)
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
