/// Can these judging guides be used: does every criterion name something, and can more than one option fit?
///
/// Criteria are agreed before ideas, in words that everybody understands, and the conversation over them is what
/// matters. A criterion such as “delight” or “strategic fit” names nothing that could be looked for. And where only
/// one of several options fits, the guide described that option, and did not judge it.
///
/// ```swift
/// let guides = system.ask(.guideUsability)
/// guides.rows["onboarding"]?.verdict     // .rewrite: 2 of 5 criteria name nothing
/// guides.rows["exports"]?.verdict        // .tooNarrow: 1 of 4 options fits
/// ```
/// There are no weights and there is no total: a sum of criteria hides what was to be talked about.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 13 (P), concept C18.
public struct GuideUsability: Question {
  /// The fewest options that have to be able to fit.
  public var fewestOptions = 2

  /// The question with its usual threshold.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.guideUsability",
    "Can these judging guides be used: does every criterion name something, and can more than one option fit?",
    concepts: ["C18"], sources: ["B20-13"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.unnamed, .tooNarrow]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: GuideUsability()) {
    Field(
      "fewestOptions", \.fewestOptions, rule: .atLeast(1), by: .said("B20-13", .primary),
      "The fewest options that have to be able to fit.")
  }
}

extension Question where Self == GuideUsability {
  /// Can these judging guides be used: does every criterion name something, and can more than one option fit?
  public static var guideUsability: Self { Self() }
}

// MARK: What it tells

extension GuideUsability {
  /// What each judging guide's criteria name, and how many options fit them.
  public struct Table: DocumentRecord, Hashable {
    /// The guides: those to be written anew first, then the too narrow ones, those that can be used last.
    public var rows: [Row] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "rows", \.rows,
        "The guides: those to be written anew first, then the too narrow ones, those that can be used last.")
    }
  }

  /// One guide.
  public struct Row: EntityRow, Hashable {
    /// The guide.
    public var id: Identifier<JudgingGuide>
    /// What people call it.
    public var name: String
    /// How many criteria are recorded.
    public var criteria = 0
    /// The criteria that name nothing.
    public var unnamed: [String] = []
    /// How many criteria of which that is not recorded.
    public var untold = 0
    /// How many options were held against it.
    public var options = 0
    /// How many of them fit.
    public var passing = 0
    /// How many of which that is not recorded.
    public var unjudged = 0
    /// What can be said of it; what is to be written anew comes before what is too narrow.
    public var verdict: GuideVerdict = .cannotTell

    /// The fields of a guide's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The guide.")
      Field("name", \.name, .required, "What people call it.")
      Field("criteria", \.criteria, .required, "How many criteria are recorded.")
      Field("unnamed", \.unnamed, "The criteria that name nothing.")
      Field("untold", \.untold, .required, "How many criteria of which that is not recorded.")
      Field("options", \.options, .required, "How many options were held against it.")
      Field("passing", \.passing, .required, "How many of them fit.")
      Field("unjudged", \.unjudged, .required, "How many of which that is not recorded.")
      Field(
        "verdict", \.verdict, .required,
        "What can be said of it; what is to be written anew comes before what is too narrow.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == GuideUsability {
  /// Criteria of a guide name no impact, pillar or thing to learn.
  public static var unnamed: Self {
    Self(
      "unnamed", "Criteria of a guide name no impact, pillar or thing to learn.",
      by: .said("B20-13", .primary), rule: "a criterion names an impact, a pillar or something to learn",
      ask: "What would we see in an option that fits this, and would somebody else see it too?")
  }
  /// Fewer options fit a guide than have to be able to.
  public static var tooNarrow: Self {
    Self(
      "tooNarrow", "Fewer options fit a guide than have to be able to.", by: .said("B20-13", .primary),
      ask: "Which criterion was written with this option in mind, and what was it meant to achieve?")
  }
}

// MARK: How it is told

extension GuideUsability {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let guides = system.model.judgingGuides
    let rows = guides.sortedByID.map(row)
    let order: [GuideVerdict] = [.rewrite, .tooNarrow, .cannotTell, .usable]
    answer.rows = order.flatMap { verdict in rows.filter { $0.verdict == verdict } }
    answer.look(at: rows.count)
    for row in answer.rows {
      if !row.unnamed.isEmpty { find(unnamed: row, in: &answer) }
      if isNarrow(row) == true { find(narrow: row, guides[row.id]?.options ?? [], in: &answer) }
    }
    func lacks(_ what: String, _ key: String, _ consequence: String, _ isMissing: (Row) -> Bool) {
      answer.lacks(
        what, rows.filter(isMissing).map(\.id), of: rows.count, key: "judgingGuides.\(key)", so: consequence)
    }
    lacks("a criterion", "criteria", "whether such a guide can be used cannot be told") { $0.criteria == 0 }
    lacks(
      "whether every criterion names something", "criteria.namesTarget",
      "whether such a guide can be used cannot be told"
    ) { $0.untold > 0 }
    lacks(
      "whether enough options fit it", "options.passes", "whether such a guide is too narrow cannot be told"
    ) { isNarrow($0) == nil }
  }

  /// Whether a criterion names an impact, a pillar or something to learn; `nil` where that is not recorded.
  public func names(_ criterion: JudgingGuide.Criterion) -> Bool? {
    criterion.namesTarget ?? (criterion.target != nil || criterion.metric != nil ? true : nil)
  }

  private func row(_ guide: JudgingGuide) -> Row {
    var row = Row(id: guide.id, name: guide.label)
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
  private func isNarrow(_ row: Row) -> Bool? {
    if row.passing >= fewestOptions { return false }
    if row.options < max(2, fewestOptions) || row.passing + row.unjudged >= fewestOptions { return nil }
    return true
  }
}

// MARK: What is worth a conversation

extension GuideUsability {
  private func find(unnamed row: Row, in answer: inout Answer<Self>) {
    let count = row.unnamed.count
    answer.find(
      .unnamed, about: row,
      "\(count) of \(Words.count(row.criteria, "criterion", "criteria")) of \(answer.name(row.id)) "
        + "\(count == 1 ? "names" : "name") nothing that could be looked for: \(Self.list(row.unnamed)).",
      facts: [Fact(row: row, "criteria", row.criteria), Fact(row: row, "criteria that name nothing", count)])
  }

  private func find(narrow row: Row, _ options: [JudgingGuide.JudgedOption], in answer: inout Answer<Self>) {
    let passing = options.filter { $0.passes == true }.map(\.name)
    let name = answer.name(row.id)
    let recorded = row.unjudged > 0 ? ", as far as is recorded" : ""
    answer.find(
      .tooNarrow, about: row,
      passing.isEmpty
        ? "None of \(Words.count(row.options, "option")) fits \(name)\(recorded)."
        : "Of \(Words.count(row.options, "option")) only \(Self.list(passing)) \(passing.count == 1 ? "fits" : "fit") "
          + "\(name)\(recorded). The guide describes the answer.",
      facts: [Fact(row: row, "options that fit", "\(row.passing) of \(row.options)")]
        + (row.unjudged > 0 ? [Fact(row: row, "options not judged", row.unjudged)] : []),
      rule: "at least \(Words.count(fewestOptions, "option")) can fit",
      ask: passing.isEmpty ? "Which criterion would we give up first, and what did we agree on it for?" : nil)
  }

  /// The first few of some texts in quotes.
  private static func list(_ texts: [String]) -> String {
    let rest = texts.count - 5
    return Words.list(texts.prefix(5).map { Words.quoted($0) } + (rest > 0 ? ["\(rest) more"] : []))
  }
}
