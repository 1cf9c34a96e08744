/// Can these judging guides be used: does every criterion name something, and can more than one option fit?
///
/// Criteria are agreed before ideas, in words that everybody understands, and the conversation over them is what
/// matters. A criterion such as “delight” or “strategic fit” names nothing that could be looked for. And where only
/// one of several options fits, the guide described that option, and did not judge it.
///
/// ```swift
/// let guides = system.ask(.guideUsability())
/// guides.row("onboarding")?.verdict     // .rewrite: 2 of 5 criteria name nothing
/// guides.row("exports")?.verdict        // .tooNarrow: 1 of 4 options fits
/// ```
/// There are no weights and there is no total: a sum of criteria hides what was to be talked about.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 13 (P), concept C18.
public struct GuideUsability: Hashable, Sendable {
  /// The fewest options that have to be able to fit.
  public var fewestOptions: Int

  /// The question.
  public init(fewestOptions: Int) { self.fewestOptions = fewestOptions }
}

extension GuideUsability: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.guideUsability",
    "Can these judging guides be used: does every criterion name something, and can more than one option fit?",
    concepts: ["C18"], sources: ["B20-13"],
    findings: [
      FindingGuide(.unnamedCriteria, "Criteria of a guide name no impact, pillar or thing to learn."),
      FindingGuide(.tooNarrowGuide, "Fewer options fit a guide than have to be able to."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: GuideUsability()) {
    Field(
      "fewestOptions", \.fewestOptions, rule: .atLeast(1), by: .said("B20-13", .primary),
      "The fewest options that have to be able to fit.")
  }

  /// The question with its usual threshold.
  public init() { self.init(fewestOptions: 2) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> GuideUsabilityAnswer {
    var answer = GuideUsabilityAnswer()
    answer.rows = system.model.judgingGuides.sortedByID.map(row)
    answer.lookedAt = answer.rows.count
    answer.findings = Findings(
      system.model.judgingGuides.sortedByID.flatMap { guide in findings(row(guide), guide) })
    answer.notes = notes(answer)
    return answer
  }

  /// Whether a criterion names an impact, a pillar or something to learn; `nil` where that is not recorded.
  public func names(_ criterion: JudgingGuide.Criterion) -> Bool? {
    criterion.namesTarget ?? (criterion.target != nil || criterion.metric != nil ? true : nil)
  }

  private func row(_ guide: JudgingGuide) -> GuideUsabilityAnswer.Row {
    var row = GuideUsabilityAnswer.Row(id: guide.id, name: guide.label)
    row.criteria = guide.criteria.count
    row.unnamed = guide.criteria.filter { names($0) == false }.map(\.text)
    row.untold = guide.criteria.count { names($0) == nil }
    row.options = guide.options.count
    row.passing = guide.options.count { $0.passes == true }
    row.unjudged = guide.options.count { $0.passes == nil }
    let isNarrow = isNarrow(row)
    row.verdict =
      if !row.unnamed.isEmpty {
        .rewrite
      } else if isNarrow == true {
        .tooNarrow
      } else if isNarrow == nil || row.untold > 0 || row.criteria == 0 {
        .cannotTell
      } else {
        .usable
      }
    return row
  }

  /// Whether too few options can fit; `nil` where too few were held against the guide to tell.
  func isNarrow(_ row: GuideUsabilityAnswer.Row) -> Bool? {
    if row.passing >= fewestOptions { return false }
    if row.options < max(2, fewestOptions) || row.passing + row.unjudged >= fewestOptions { return nil }
    return true
  }

  private func notes(_ answer: GuideUsabilityAnswer) -> [String] {
    if answer.rows.isEmpty { return ["No judging guide is recorded."] }
    func count(_ number: Int) -> String { "\(number) of \(Words.count(answer.rows.count, "guide"))" }
    var notes: [String] = []
    let silent = answer.rows.count { $0.criteria == 0 }
    if silent > 0 { notes.append("No criterion is recorded for \(count(silent)).") }
    let untold = answer.rows.reduce(0) { $0 + $1.untold }
    if untold > 0 {
      notes.append(
        "Whether it names anything is not recorded for \(Words.count(untold, "criterion", "criteria")).")
    }
    let unheld = answer.rows.count { isNarrow($0) == nil }
    if unheld > 0 {
      notes.append(
        "Too few options were held against \(count(unheld)) to tell whether more than one can fit.")
    }
    return notes
  }
}

extension OldQuestion where Self == GuideUsability {
  /// Can these judging guides be used: does every criterion name something, and can more than one option fit?
  public static func guideUsability(fewestOptions: Int = 2) -> GuideUsability {
    GuideUsability(fewestOptions: fewestOptions)
  }
}

extension FindingCode {
  /// Criteria of a guide name no impact, pillar or thing to learn.
  public static let unnamedCriteria: FindingCode = "bets.guideUsability.unnamed"
  /// Fewer options fit a guide than have to be able to.
  public static let tooNarrowGuide: FindingCode = "bets.guideUsability.tooNarrow"
}
