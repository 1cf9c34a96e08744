/// Where do groups see different companies, what does this context need, and what has changed?
///
/// For each subject and dimension the answer tells how each group sees it: how many raters, the median, the range
/// and the distribution. Levels are ordinal, so there is no mean of them, across raters or across dimensions, and
/// no one grade; with an even number of raters the median is both middle levels, and a gap is only told where it
/// is certain.
///
/// ```swift
/// let profiles = system.ask(.maturityProfiles)
/// profiles.rows["strategic-clarity"]?.widestGap       // 2: leads see 4, teams see 2
/// ```
/// A level above what a context needs is no merit: only gaps to what is needed are told. Compare two days with
/// `since`, and say which telling is meant with `perspective`: days and tellings are never mixed silently. An assessment
/// without a day counts on every day, and a need of the whole company is held against the company's own assessments.
///
/// Sources: John Cutler, The Beautiful Mess 2020, posts 47 and 53 (P); CMMI 1.2 (p); concept C51.
public struct MaturityProfiles: Question {
  /// The fewest levels between two groups that count as seeing different companies.
  public var smallestGap = 1
  /// The most pairs of groups that are told of one row, those widest apart first.
  ///
  /// At most 1,000, since many groups make pairs by the square; a cut says how many there are.
  public var mostPairs = 20
  /// The context whose needs are looked at; every one unless said.
  public var context: String?
  /// The day up to which assessments count; the system's own day unless said.
  public var on: Day?
  /// The earlier day that is compared with; none unless said.
  public var since: Day?
  /// The telling that is looked at; the system's own unless said.
  public var perspective: Perspective?

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "maturity.profiles",
    "Where do groups see different companies, what does this context need, and what has changed?",
    concepts: ["C51"], sources: ["B20-47", "B20-53"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.seenApart, .needUnmet, .unevidenced]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: MaturityProfiles()) {
    Field(
      "smallestGap", \.smallestGap, rule: .atLeast(1), by: .own,
      "The fewest levels between two groups that count as seeing different companies.")
    Field(
      "mostPairs", \.mostPairs, rule: .within(1...1000), by: .own,
      "The most pairs of groups that are told of one row, those widest apart first.")
    Field("context", \.context, "The context whose needs are looked at; every one unless said.")
    Field("on", \.on, "The day up to which assessments count; the system's own day unless said.")
    Field("since", \.since, "The earlier day that is compared with; none unless said.")
    Field("perspective", \.perspective, "The telling that is looked at; the system's own unless said.")
  }
}

extension Question where Self == MaturityProfiles {
  /// Where do groups see different companies, what does this context need, and what has changed?
  public static var maturityProfiles: Self { Self() }
}

// MARK: What it tells

extension MaturityProfiles {
  /// How each thing is seen by each group, against what is needed and against an earlier day.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each dimension of each subject that was assessed or needed.
    ///
    /// The company comes first, then teams, then bets, then areas.
    public var rows: [Row] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("rows", \.rows, "A row for each dimension of each subject that was assessed or needed.")
    }
  }

  /// One dimension of one subject.
  public struct Row: DocumentRecord, Hashable {
    /// The dimension.
    public var dimension: Identifier<MaturityDimension>
    /// What people call the dimension.
    public var name: String
    /// The team that is looked at; no team, bet or area for the whole company.
    public var team: Identifier<Team>?
    /// The bet that is looked at.
    public var bet: Identifier<Bet>?
    /// The area that is looked at.
    public var area: Identifier<Area>?
    /// How all raters see it; left out where nobody looked.
    public var all: MaturityView?
    /// How each group sees it, in the groups' order.
    public var groups: [MaturityView] = []
    /// The most levels that two groups are certainly apart; left out where fewer than two groups looked.
    public var widestGap: Int?
    /// What contexts need of it.
    public var needs: [NeedRow] = []
    /// How it was seen by the earlier day; left out where no such day was asked for, or nobody had looked.
    public var before: MaturityView?
    /// How many levels it has certainly moved since; left out where that cannot be told.
    public var change: Int?
    /// Whether any assessment since then says what was seen; left out where there is nothing to compare.
    public var changeEvidenced: Bool?

    /// The fields of a row.
    public static let fields = Fields(blank: Self(dimension: "", name: "")) {
      Field("dimension", \.dimension, .required, "The dimension.")
      Field("name", \.name, "What people call the dimension.")
      Field("team", \.team, "The team that is looked at; no team, bet or area for the whole company.")
      Field("bet", \.bet, "The bet that is looked at.")
      Field("area", \.area, "The area that is looked at.")
      Field("all", \.all, "How all raters see it; left out where nobody looked.")
      Field("groups", \.groups, "How each group sees it, in the groups' order.")
      Field(
        "widestGap", \.widestGap,
        "The most levels that two groups are certainly apart; left out where fewer than two groups looked.")
      Field("needs", \.needs, "What contexts need of it.")
      Field(
        "before", \.before,
        "How it was seen by the earlier day; left out where no such day was asked for, or nobody had looked.")
      Field(
        "change", \.change,
        "How many levels it has certainly moved since; left out where that cannot be told.")
      Field(
        "changeEvidenced", \.changeEvidenced,
        "Whether any assessment since then says what was seen; left out where there is nothing to compare.")
    }
  }

  /// What one context needs.
  public struct NeedRow: DocumentRecord, Hashable {
    /// The context.
    public var context: String?
    /// The level that it needs.
    public var level: Int
    /// How many levels are certainly lacking; left out where nobody looked.
    public var short: Int?
    /// How many levels may be lacking, where the median is two levels.
    public var shortAtMost: Int?
    /// Why it is needed.
    public var reason: String?

    /// The fields of a need.
    public static let fields = Fields(blank: Self(level: 1), onOneLine: true) {
      Field("context", \.context, "The context.")
      Field("level", \.level, .required, "The level that it needs.")
      Field("short", \.short, "How many levels are certainly lacking; left out where nobody looked.")
      Field("shortAtMost", \.shortAtMost, "How many levels may be lacking, where the median is two levels.")
      Field("reason", \.reason, "Why it is needed.")
    }
  }
}

extension Array where Element == MaturityProfiles.Row {
  /// The row of a dimension, of the whole company or of a team; `nil` where there is none.
  public subscript(dimension: Identifier<MaturityDimension>, of team: Identifier<Team>? = nil) -> Element? {
    first { $0.dimension == dimension && $0.team == team && $0.bet == nil && $0.area == nil }
  }
}

// MARK: What it may find

extension FindingKind where Q == MaturityProfiles {
  /// Two groups see one thing at least so many levels apart.
  public static var seenApart: Self {
    Self(
      "seenApart", "Two groups see one thing at least so many levels apart.", by: .said("B20-47", .own),
      ask: "What does each group see in a week that the other does not?")
  }
  /// What a context needs is above what is seen.
  public static var needUnmet: Self {
    Self(
      "needUnmet", "What a context needs is above what is seen.", by: .said("B20-47", .primary),
      rule: "the level that this context needs, not the highest",
      ask: "Where has this gap cost us something lately, and what would the next small step look like?")
  }
  /// A level has changed between two days, and no evidence is recorded for it.
  public static var unevidenced: Self {
    Self(
      "unevidenced", "A level has changed between two days, and no evidence is recorded for it.",
      by: .said("B20-47", .primary), rule: "a change is told with its evidence",
      ask: "What can be observed today that could not be observed then?")
  }
}
