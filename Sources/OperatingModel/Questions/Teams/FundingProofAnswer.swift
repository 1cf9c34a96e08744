/// What proof teams are asked for, beside what their funding contexts can give.
public struct FundingProofAnswer: Hashable, Sendable {
  /// One team.
  public struct TeamRow: Hashable, Sendable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// The situation that is recorded of it: the other axis, and not inferred from the context.
    public var situation: Team.Situation?
    /// How money wants to be discussed with it.
    public var context: FundingContext?
    /// The kinds of proof that it is asked for; none where that is not recorded.
    public var demanded: [FundingContext.Evidence] = []
    /// Those that its context can give.
    public var fitting: [FundingContext.Evidence] = []
    /// Those that its context cannot give.
    public var unfitting: [FundingContext.Evidence] = []
    /// For a platform, the first of the inputs that the teams that consume from it are aimed at.
    public var consumerInputs: [Identifier<Metric>] = []
  }

  /// One context.
  public struct ContextRow: Hashable, Sendable {
    /// How money is argued for in it.
    public var arguments: FundingArguments
    /// The teams that are in it, by ascending id.
    public var teams: [Identifier<Team>] = []
  }

  /// A row for each team, by ascending id.
  public var teams: [TeamRow] = []
  /// The contexts, each with its arguments.
  public var contexts: [ContextRow] = []
  /// How many teams were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a team; `nil` for one that is not there.
  public func team(_ id: Identifier<Team>) -> TeamRow? { teams.first { $0.id == id } }
}

extension FundingProofAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: FundingProofAnswer()) {
    Field("teams", \.teams, "A row for each team, by ascending id.")
    Field("contexts", \.contexts, "The contexts, each with its arguments.")
    Field("lookedAt", \.lookedAt, .required, "How many teams were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension FundingProofAnswer.TeamRow: DocumentRecord {
  /// The fields of a team's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The team.")
    Field("name", \.name, .required, "What people call it.")
    Field(
      "situation", \.situation,
      "The situation that is recorded of it: the other axis, and not inferred from the context.")
    Field("context", \.context, "How money wants to be discussed with it.")
    Field("demanded", \.demanded, "The kinds of proof that it is asked for; none where that is not recorded.")
    Field("fitting", \.fitting, "Those that its context can give.")
    Field("unfitting", \.unfitting, "Those that its context cannot give.")
    Field(
      "consumerInputs", \.consumerInputs,
      "For a platform, the first of the inputs that the teams that consume from it are aimed at.")
  }
}

extension FundingProofAnswer.ContextRow: DocumentRecord {
  /// The fields of a context's row.
  public static let fields = Fields(blank: Self(arguments: FundingArguments(for: .companyInACompany))) {
    Field("arguments", \.arguments, .required, "How money is argued for in it.")
    Field("teams", \.teams, "The teams that are in it, by ascending id.")
  }
}
