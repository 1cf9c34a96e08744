/// How each thing is seen by each group, against what is needed and against an earlier day.
public struct MaturityProfilesAnswer: Hashable, Sendable {
  /// One dimension of one subject.
  public struct Row: Hashable, Sendable {
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
    public var isChangeEvidenced: Bool?
  }

  /// What one context needs.
  public struct NeedRow: Hashable, Sendable {
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
  }

  /// A row for each dimension of each subject that was assessed or needed. The company comes first, then teams, then
  /// bets, then areas.
  public var rows: [Row] = []
  /// How many assessments were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a dimension, of the whole company or of a team; `nil` where there is none.
  public func row(_ dimension: Identifier<MaturityDimension>, of team: Identifier<Team>? = nil) -> Row? {
    rows.first { $0.dimension == dimension && $0.team == team && $0.bet == nil && $0.area == nil }
  }
}

extension MaturityProfilesAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: MaturityProfilesAnswer()) {
    Field("rows", \.rows, "A row for each dimension of each subject that was assessed or needed.")
    Field("lookedAt", \.lookedAt, .required, "How many assessments were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension MaturityProfilesAnswer.Row: DocumentRecord {
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
      "change", \.change, "How many levels it has certainly moved since; left out where that cannot be told.")
    Field(
      "changeEvidenced", \.isChangeEvidenced,
      "Whether any assessment since then says what was seen; left out where there is nothing to compare.")
  }
}

extension MaturityProfilesAnswer.NeedRow: DocumentRecord {
  /// The fields of a need.
  public static let fields = Fields(blank: Self(level: 1), onOneLine: true) {
    Field("context", \.context, "The context.")
    Field("level", \.level, .required, "The level that it needs.")
    Field("short", \.short, "How many levels are certainly lacking; left out where nobody looked.")
    Field("shortAtMost", \.shortAtMost, "How many levels may be lacking, where the median is two levels.")
    Field("reason", \.reason, "Why it is needed.")
  }
}
