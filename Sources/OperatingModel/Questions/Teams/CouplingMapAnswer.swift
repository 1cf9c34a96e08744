/// Where the company and its groups stand between verticals and horizontals.
public struct CouplingMapAnswer: Hashable, Sendable {
  /// The company's place, or a group's.
  public struct Row: Hashable, Sendable {
    /// The team that heads the group; left out for the company as a whole.
    public var id: Identifier<Team>?
    /// What people call it.
    public var name: String
    /// How many teams it has.
    public var teams: Int
    /// How many of them have a dependency recorded.
    public var tied = 0
    /// How many open bets its teams own.
    public var bets = 0
    /// How many of those are part of another bet.
    public var partBets = 0
    /// The share of those: vertical cohesion. `nil` where no open bet has an owner.
    public var cohesion: Share?
    /// How many other teams the team in the middle is tied to; left out where no dependency is recorded.
    public var partners: Finite?
    /// What people call the cell; left out where either is not recorded, or the cell has no name.
    public var cell: String?
  }

  /// The company, then its groups by ascending id.
  public var rows: [Row] = []
  /// How many teams were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []
}

extension CouplingMapAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: CouplingMapAnswer()) {
    Field("rows", \.rows, "The company, then its groups by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many teams were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension CouplingMapAnswer.Row: DocumentRecord {
  /// The fields of a row.
  public static let fields = Fields(blank: Self(name: "", teams: 0)) {
    Field("id", \.id, "The team that heads the group; left out for the company as a whole.")
    Field("name", \.name, .required, "What people call it.")
    Field("teams", \.teams, .required, "How many teams it has.")
    Field("tied", \.tied, .required, "How many of them have a dependency recorded.")
    Field("bets", \.bets, .required, "How many open bets its teams own.")
    Field("partBets", \.partBets, .required, "How many of those are part of another bet.")
    Field("cohesion", \.cohesion, "The share of those: vertical cohesion.")
    Field(
      "partners", \.partners,
      "How many other teams the team in the middle is tied to; left out where no dependency is recorded.")
    Field(
      "cell", \.cell,
      "What people call the cell; left out where either is not recorded, or the cell has no name.")
  }
}
