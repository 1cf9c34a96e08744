/// Who answers for each launch, whether it was asked for in time, and when its impact is looked at.
public struct LaunchReadinessAnswer: Hashable, Sendable {
  /// One launch.
  public struct Row: Hashable, Sendable {
    /// The launch.
    public var id: Identifier<Launch>
    /// What people call it.
    public var name: String
    /// How much goes into it.
    public var tier: Launch.Tier?
    /// The day of the launch.
    public var day: When?
    /// The team that answers for it.
    public var owner: Identifier<Team>?
    /// How long before it was asked for.
    public var lead: TimeSpan?
    /// How long before its tier needs it to be asked for; left out where nothing is asked of the tier.
    public var needed: TimeSpan?
    /// How much of that is lacking; left out where it cannot be told.
    public var short: TimeSpan?
    /// The days in which its benefits are to be had.
    public var realisation: Period?
    /// The day on which its impact is reviewed.
    public var reviewOn: When?
    /// For how many days that has come; left out where it has not, or where that cannot be told.
    public var daysSinceReview: Int?
    /// The latest day since the launch on which an impact of its releases was looked at.
    public var impactSeenOn: When?
  }

  /// A row for each launch, by ascending id.
  public var rows: [Row] = []
  /// How many launches were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a launch; `nil` for one that is not there.
  public func row(_ id: Identifier<Launch>) -> Row? { rows.first { $0.id == id } }
}

extension LaunchReadinessAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: LaunchReadinessAnswer()) {
    Field("rows", \.rows, "A row for each launch, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many launches were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension LaunchReadinessAnswer.Row: DocumentRecord {
  /// The fields of a launch's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The launch.")
    Field("name", \.name, .required, "What people call it.")
    Field("tier", \.tier, "How much goes into it.")
    Field("day", \.day, "The day of the launch.")
    Field("owner", \.owner, "The team that answers for it.")
    Field("lead", \.lead, "How long before it was asked for.")
    Field(
      "needed", \.needed,
      "How long before its tier needs it to be asked for; left out where nothing is asked of the tier.")
    Field("short", \.short, "How much of that is lacking; left out where it cannot be told.")
    Field("realisation", \.realisation, "The days in which its benefits are to be had.")
    Field("reviewOn", \.reviewOn, "The day on which its impact is reviewed.")
    Field(
      "daysSinceReview", \.daysSinceReview,
      "For how many days that has come; left out where it has not, or where that cannot be told.")
    Field(
      "impactSeenOn", \.impactSeenOn,
      "The latest day since the launch on which an impact of its releases was looked at.")
  }
}
