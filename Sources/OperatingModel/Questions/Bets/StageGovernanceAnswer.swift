/// What is asked of bets and teams, against the stages that they are at.
public struct StageGovernanceAnswer: Hashable, Sendable {
  /// One bet.
  public struct BetRow: Hashable, Sendable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// Its stage; left out where neither it nor its one opportunity has one that is recorded.
    public var stage: Opportunity.Stage?
    /// The kinds of proof that it is asked for.
    public var evidence: [FundingContext.Evidence] = []
    /// The calendar time within which it has to pay back.
    public var returnWithin: TimeSpan?
    /// How far off its forecast may be.
    public var forecastTolerance: Share?
    /// The share of the new hires that goes into it.
    public var newHires: Share?
    /// In how many tranches it is funded; left out where nothing that funds it is recorded.
    public var tranches: Int?
    /// The ways in which that does not fit its stage.
    public var mismatches: [StageMismatch] = []
    /// Whether it fits; left out where that is not recorded, or where no rule speaks of it.
    public var isMatched: Bool?

    /// What is recorded as asked of it and put into it.
    var governance: Bet.Governance {
      Bet.Governance(
        evidence: evidence, returnWithin: returnWithin, forecastTolerance: forecastTolerance,
        newHires: newHires)
    }
  }

  /// One team.
  public struct TeamRow: Hashable, Sendable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// The stage that it is funded for.
    public var stage: Team.Stage?
    /// The kinds of proof that it is asked for.
    public var evidence: [FundingContext.Evidence] = []
    /// Those that belong to its stage.
    public var fitting: [FundingContext.Evidence] = []
    /// Whether they fit; left out where it is not recorded what it is asked for.
    public var isMatched: Bool?
  }

  /// A row for each open bet that has a stage or of which something is asked, by ascending id.
  public var bets: [BetRow] = []
  /// A row for each team with a stage, by ascending id.
  public var teams: [TeamRow] = []
  /// How many bets and teams were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a bet; `nil` for one that was not looked at.
  public func bet(_ id: Identifier<Bet>) -> BetRow? { bets.first { $0.id == id } }

  /// The row of a team; `nil` for one that was not looked at.
  public func team(_ id: Identifier<Team>) -> TeamRow? { teams.first { $0.id == id } }
}

extension StageGovernanceAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: StageGovernanceAnswer()) {
    Field(
      "bets", \.bets,
      "A row for each open bet that has a stage or of which something is asked, by ascending id.")
    Field("teams", \.teams, "A row for each team with a stage, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many bets and teams were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension StageGovernanceAnswer.BetRow: DocumentRecord {
  /// The fields of a bet's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The bet.")
    Field("name", \.name, .required, "What people call it.")
    Field(
      "stage", \.stage,
      "Its stage; left out where neither it nor its one opportunity has one that is recorded.")
    Field("evidence", \.evidence, "The kinds of proof that it is asked for.")
    Field("returnWithin", \.returnWithin, "The calendar time within which it has to pay back.")
    Field("forecastTolerance", \.forecastTolerance, "How far off its forecast may be.")
    Field("newHires", \.newHires, "The share of the new hires that goes into it.")
    Field(
      "tranches", \.tranches,
      "In how many tranches it is funded; left out where nothing that funds it is recorded.")
    Field("mismatches", \.mismatches, "The ways in which that does not fit its stage.")
    Field(
      "matched", \.isMatched,
      "Whether it fits; left out where that is not recorded, or where no rule speaks of it.")
  }
}

extension StageGovernanceAnswer.TeamRow: DocumentRecord {
  /// The fields of a team's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The team.")
    Field("name", \.name, .required, "What people call it.")
    Field("stage", \.stage, "The stage that it is funded for.")
    Field("evidence", \.evidence, "The kinds of proof that it is asked for.")
    Field("fitting", \.fitting, "Those that belong to its stage.")
    Field("matched", \.isMatched, "Whether they fit; left out where it is not recorded what it is asked for.")
  }
}
