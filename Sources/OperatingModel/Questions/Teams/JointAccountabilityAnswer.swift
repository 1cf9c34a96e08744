/// To whom each team's people report, who is the first they have in common, and what their managers share.
public struct JointAccountabilityAnswer: Hashable, Sendable {
  /// One team.
  public struct TeamRow: Hashable, Sendable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// How many members are recorded.
    public var people = 0
    /// For how many of them it is not recorded whom they report to.
    public var withoutLine = 0
    /// The managers to whom members report.
    public var managers: [Identifier<Person>] = []
    /// The first to whom all of them report, directly or not; left out where none is recorded.
    public var common: Identifier<Person>?
    /// How many levels up that is, from the member furthest below.
    public var levels: Int?
    /// What is recorded of what the managers share; left out where no manager is recorded.
    public var bond: ManagerBond?
    /// The rituals in which two or more of them meet.
    public var rituals: [Identifier<Ritual>] = []
    /// The incentives that two or more of them share.
    public var incentives: [String] = []
    /// The managers by who shares something with whom. One who shares nothing that is recorded is a circle alone.
    public var circles: [[Identifier<Person>]] = []
  }

  /// One manager's line in one team.
  public struct Line: Hashable, Sendable {
    /// The team.
    public var team: Identifier<Team>
    /// The manager.
    public var manager: Identifier<Person>
    /// How many members report to the manager.
    public var people: Int
    /// What kinds of work they do, as far as that is recorded.
    public var functions: [Person.Function]
  }

  /// A row for each team with members, by ascending id.
  public var teams: [TeamRow] = []
  /// The lines of members to managers, by team and manager.
  public var lines: [Line] = []
  /// How many teams were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a team; `nil` for one of which no member is recorded.
  public func team(_ id: Identifier<Team>) -> TeamRow? { teams.first { $0.id == id } }
}

extension JointAccountabilityAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: JointAccountabilityAnswer()) {
    Field("teams", \.teams, "A row for each team with members, by ascending id.")
    Field("lines", \.lines, "The lines of members to managers, by team and manager.")
    Field("lookedAt", \.lookedAt, .required, "How many teams were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension JointAccountabilityAnswer.TeamRow: DocumentRecord {
  /// The fields of a team's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The team.")
    Field("name", \.name, .required, "What people call it.")
    Field("people", \.people, .required, "How many members are recorded.")
    Field(
      "withoutLine", \.withoutLine, .required, "For how many of them it is not recorded whom they report to.")
    Field("managers", \.managers, "The managers to whom members report.")
    Field(
      "common", \.common,
      "The first to whom all of them report, directly or not; left out where none is recorded.")
    Field("levels", \.levels, "How many levels up that is, from the member furthest below.")
    Field(
      "bond", \.bond, "What is recorded of what the managers share; left out where no manager is recorded.")
    Field("rituals", \.rituals, "The rituals in which two or more of them meet.")
    Field("incentives", \.incentives, "The incentives that two or more of them share.")
    Field("circles", \.circles, "The managers by who shares something with whom.")
  }
}

extension JointAccountabilityAnswer.Line: DocumentRecord {
  /// The fields of a line.
  public static let fields = Fields(blank: Self(team: "", manager: "", people: 0, functions: [])) {
    Field("team", \.team, .required, "The team.")
    Field("manager", \.manager, .required, "The manager.")
    Field("people", \.people, .required, "How many members report to the manager.")
    Field("functions", \.functions, "What kinds of work they do, as far as that is recorded.")
  }
}
