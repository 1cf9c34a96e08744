/// The modes that teams' people are in, and where they clash.
public struct PartyModesAnswer: Hashable, Sendable {
  /// One team's week, or that of a bet without an owner.
  public struct Row: Hashable, Sendable {
    /// The team; left out for a bet without an owner.
    public var team: Identifier<Team>?
    /// What people call the team, or the bet without an owner.
    public var name: String
    /// The bets that were looked at together.
    public var bets: [Identifier<Bet>]
    /// How many people there are.
    public var people = 0
    /// The modes that anybody is in.
    public var modes: [Bet.PartyMode] = []
    /// How many are in each of these modes.
    public var counts: [Int] = []
    /// How many of them are slack: spotting or tidying.
    public var slack = 0
    /// What can be said of them together.
    public var verdict: PartyVerdict = .uniform
  }

  /// A row for each team whose bets say what its week is like, then for each such bet without an owner. Both are by
  /// ascending id.
  public var rows: [Row] = []
  /// How many bets were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a team.
  public func row(_ team: Identifier<Team>) -> Row? { rows.first { $0.team == team } }
}

extension PartyModesAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: PartyModesAnswer()) {
    Field(
      "rows", \.rows,
      "A row for each team whose bets say what its week is like, then for each such bet without an owner.")
    Field("lookedAt", \.lookedAt, .required, "How many bets were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension PartyModesAnswer.Row: DocumentRecord {
  /// The fields of a row.
  public static let fields = Fields(blank: Self(name: "", bets: [])) {
    Field("team", \.team, "The team; left out for a bet without an owner.")
    Field("name", \.name, .required, "What people call the team, or the bet without an owner.")
    Field("bets", \.bets, "The bets that were looked at together.")
    Field("people", \.people, .required, "How many people there are.")
    Field("modes", \.modes, "The modes that anybody is in.")
    Field("counts", \.counts, "How many are in each of these modes.")
    Field("slack", \.slack, .required, "How many of them are slack: spotting or tidying.")
    Field("verdict", \.verdict, .required, "What can be said of them together.")
  }
}
