/// Which situation each team is recorded in, which one its path to value says, and what is missing to say it.
public struct TeamSituationsAnswer: Hashable, Sendable {
  /// One team.
  public struct TeamRow: Hashable, Sendable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// The situation that people have recorded.
    public var recorded: Team.Situation?
    /// Whether its path to value tells a situation.
    public var verdict: SituationVerdict
    /// The situation that its path tells; left out where it tells none.
    public var inferred: Team.Situation?
    /// The situations that would come before it if what is not recorded were so.
    public var unless: [Team.Situation] = []
    /// Every situation that what is recorded leaves open; none where it fits none of them.
    public var possible: [Team.Situation] = []
    /// What is not recorded, and could change that.
    public var missing: [SituationInput] = []
    /// What was derived from elsewhere in the model.
    public var derived: [SituationInput] = []
    /// The path that was looked at, with what was derived; left out where there is none.
    public var path: Team.PathToValue?
    /// For an unclear one, why each situation's conditions do not hold.
    public var reasons: [SituationReading.Reason] = []
  }

  /// One of the six situations.
  public struct SituationRow: Hashable, Sendable {
    /// The situation.
    public var situation: Team.Situation
    /// The number by which the source calls it.
    public var number: Int
    /// The teams that are recorded in it.
    public var recorded: [Identifier<Team>] = []
    /// The teams whose path says it.
    public var inferred: [Identifier<Team>] = []
    /// What evidence makes the talk about a return honest in it.
    public var evidence: String
  }

  /// A row for each team, by ascending id.
  public var teams: [TeamRow] = []
  /// The six situations, from 1 to 6.
  public var situations: [SituationRow] = []
  /// How many teams were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a team; `nil` for one that is not there.
  public func team(_ id: Identifier<Team>) -> TeamRow? { teams.first { $0.id == id } }
}

extension TeamSituationsAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: TeamSituationsAnswer()) {
    Field("teams", \.teams, "A row for each team, by ascending id.")
    Field("situations", \.situations, "The six situations, from 1 to 6.")
    Field("lookedAt", \.lookedAt, .required, "How many teams were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension TeamSituationsAnswer.TeamRow: DocumentRecord {
  /// The fields of a team's row.
  public static let fields = Fields(blank: Self(id: "", name: "", verdict: .cannotTell)) {
    Field("id", \.id, .required, "The team.")
    Field("name", \.name, .required, "What people call it.")
    Field("recorded", \.recorded, "The situation that people have recorded.")
    Field("verdict", \.verdict, .required, "Whether its path to value tells a situation.")
    Field("inferred", \.inferred, "The situation that its path tells; left out where it tells none.")
    Field("unless", \.unless, "The situations that would come before it if what is not recorded were so.")
    Field(
      "possible", \.possible,
      "Every situation that what is recorded leaves open; none where it fits none of them.")
    Field("missing", \.missing, "What is not recorded, and could change that.")
    Field("derived", \.derived, "What was derived from elsewhere in the model.")
    Field("path", \.path, "The path that was looked at, with what was derived; left out where there is none.")
    Field("reasons", \.reasons, "For an unclear one, why each situation's conditions do not hold.")
  }
}

extension TeamSituationsAnswer.SituationRow: DocumentRecord {
  /// The fields of a situation's row.
  public static let fields = Fields(blank: Self(situation: .closeToImpact, number: 1, evidence: "")) {
    Field("situation", \.situation, .required, "The situation.")
    Field("number", \.number, .required, "The number by which the source calls it.")
    Field("recorded", \.recorded, "The teams that are recorded in it.")
    Field("inferred", \.inferred, "The teams whose path says it.")
    Field("evidence", \.evidence, .required, "What evidence makes the talk about a return honest in it.")
  }
}
