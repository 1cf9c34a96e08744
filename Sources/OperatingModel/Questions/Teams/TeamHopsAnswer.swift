/// How many steps lie between each team and a customer, and between each team and a business outcome.
public struct TeamHopsAnswer: Hashable, Sendable {
  /// One team's two distances.
  public struct TeamRow: Hashable, Sendable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// Whether it is in direct contact with customers.
    public var isCustomerFacing: Bool?
    /// The fewest steps to a customer; left out where nothing that is recorded leads to one.
    public var hopsToCustomer: Int?
    /// The consumers over which it is that few: all of them; none for a team in contact with customers.
    public var viaTeams: [Identifier<Team>] = []
    /// How many teams consume what it provides, near or not.
    public var consumers = 0
    /// The fewest steps to a result; left out where nothing that is recorded leads to one.
    public var hopsToOutcome: Int?
    /// The bets over which it is that few: all of them.
    public var viaBets: [Identifier<Bet>] = []
    /// The goals over which it is that few: all of them.
    public var viaGoals: [Identifier<Goal>] = []
    /// The metrics that these are aimed at. Of a contribution, and of what a bet has from a whole of it, it is the
    /// first.
    public var viaMetrics: [Identifier<Metric>] = []
    /// The inputs that the bets and goals that it answers for are aimed at.
    public var inputs: [Identifier<Metric>] = []
    /// The share of its work that it finishes without other teams.
    public var independence: Share?
  }

  /// One metric's distance to a result.
  public struct MetricRow: Hashable, Sendable {
    /// The metric.
    public var id: Identifier<Metric>
    /// What people call it.
    public var name: String
    /// The part that it plays.
    public var role: Metric.Role?
    /// The fewest influences to a result: 0 for a result; left out where none leads to one.
    public var hopsToResult: Int?
    /// The metrics over which it is that few: all of them.
    public var next: [Identifier<Metric>] = []
  }

  /// A row for each team, by ascending id.
  public var teams: [TeamRow] = []
  /// A row for each metric, by ascending id.
  public var metrics: [MetricRow] = []
  /// For how many teams it is recorded how independently they work.
  public var independenceRecorded = 0
  /// How many teams are recorded as working independently.
  public var independent = 0
  /// How many teams have a way to a result.
  public var withOutcome = 0
  /// How many teams are aimed at an input: a leading indicator that they can act on.
  public var withInput = 0
  /// How many teams have all three.
  public var withAll = 0
  /// How many teams were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a team; `nil` for one that is not there.
  public func team(_ id: Identifier<Team>) -> TeamRow? { teams.first { $0.id == id } }
  /// The row of a metric; `nil` for one that is not there.
  public func metric(_ id: Identifier<Metric>) -> MetricRow? { metrics.first { $0.id == id } }
}

extension TeamHopsAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: TeamHopsAnswer()) {
    Field("teams", \.teams, "A row for each team, by ascending id.")
    Field("metrics", \.metrics, "A row for each metric, by ascending id.")
    Field(
      "independenceRecorded", \.independenceRecorded, .required,
      "For how many teams it is recorded how independently they work.")
    Field("independent", \.independent, .required, "How many teams are recorded as working independently.")
    Field("withOutcome", \.withOutcome, .required, "How many teams have a way to a result.")
    Field(
      "withInput", \.withInput, .required,
      "How many teams are aimed at an input: a leading indicator that they can act on.")
    Field("withAll", \.withAll, .required, "How many teams have all three.")
    Field("lookedAt", \.lookedAt, .required, "How many teams were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension TeamHopsAnswer.TeamRow: DocumentRecord {
  /// The fields of a team's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The team.")
    Field("name", \.name, .required, "What people call it.")
    Field("customerFacing", \.isCustomerFacing, "Whether it is in direct contact with customers.")
    Field(
      "hopsToCustomer", \.hopsToCustomer,
      "The fewest steps to a customer; left out where nothing that is recorded leads to one.")
    Field(
      "viaTeams", \.viaTeams,
      "The consumers over which it is that few: all of them; none for a team in contact with customers.")
    Field("consumers", \.consumers, .required, "How many teams consume what it provides, near or not.")
    Field(
      "hopsToOutcome", \.hopsToOutcome,
      "The fewest steps to a result; left out where nothing that is recorded leads to one.")
    Field("viaBets", \.viaBets, "The bets over which it is that few: all of them.")
    Field("viaGoals", \.viaGoals, "The goals over which it is that few: all of them.")
    Field("viaMetrics", \.viaMetrics, "The metrics that these are aimed at.")
    Field("inputs", \.inputs, "The inputs that the bets and goals that it answers for are aimed at.")
    Field("independence", \.independence, "The share of its work that it finishes without other teams.")
  }
}

extension TeamHopsAnswer.MetricRow: DocumentRecord {
  /// The fields of a metric's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The metric.")
    Field("name", \.name, .required, "What people call it.")
    Field("role", \.role, "The part that it plays.")
    Field(
      "hopsToResult", \.hopsToResult,
      "The fewest influences to a result: 0 for a result; left out where none leads to one.")
    Field("next", \.next, "The metrics over which it is that few: all of them.")
  }
}
