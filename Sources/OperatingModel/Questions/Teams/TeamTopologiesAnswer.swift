/// How teams are set up, how they work with those that consume from them, and what their groups are cut by.
public struct TeamTopologiesAnswer: Hashable, Sendable {
  /// One team's type beside the modes in which it provides.
  public struct TeamRow: Hashable, Sendable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// How it is set up.
    public var topology: Team.Topology?
    /// The topology that it is changing to; left out for one that is not in transition.
    public var becoming: Team.Topology?
    /// How many dependencies on it stand, those without a mode included.
    public var dependencies = 0
    /// How many of them are collaboration.
    public var collaboration = 0
    /// How many are X-as-a-Service.
    public var xAsAService = 0
    /// How many are facilitating.
    public var facilitating = 0
    /// The share that is collaboration, of those whose mode is recorded; left out where none is.
    public var collaborationShare: Share?
    /// For a platform that mostly collaborates: whether it has for longer than a cycle.
    public var age: ModeAge?
  }

  /// One team that an enabling team helps.
  public struct Facilitation: Hashable, Sendable {
    /// The enabling team.
    public var team: Identifier<Team>
    /// The team that it helps.
    public var helps: Identifier<Team>
    /// The first day that is recorded.
    public var since: When?
    /// For how many days; at least so many where its beginning is not known to the day.
    public var days: Int?
    /// Whether that is longer than it may last.
    public var age: ModeAge
  }

  /// The teams of one group that are mainly cut by one thing.
  public struct Cut: Hashable, Sendable {
    /// What they are cut by.
    public var paradigm: Area.Kind
    /// The teams, by ascending id.
    public var teams: [Identifier<Team>]
  }

  /// One group, and what its teams are cut by.
  public struct Group: Hashable, Sendable {
    /// The group.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// How many teams it has.
    public var teams: Int
    /// What they are mainly cut by.
    public var paradigms: [Cut]
    /// For how many of them it is not recorded.
    public var unrecorded: Int
  }

  /// A row for each team, by ascending id.
  public var teams: [TeamRow] = []
  /// Whom enabling teams help, by ascending ids.
  public var facilitations: [Facilitation] = []
  /// The groups whose teams say what they are cut by, by ascending id.
  public var groups: [Group] = []
  /// How many teams were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a team; `nil` for one that is not there.
  public func team(_ id: Identifier<Team>) -> TeamRow? { teams.first { $0.id == id } }
  /// The row of a group; `nil` for one that is not there.
  public func group(_ id: Identifier<Team>) -> Group? { groups.first { $0.id == id } }
}

extension TeamTopologiesAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: TeamTopologiesAnswer()) {
    Field("teams", \.teams, "A row for each team, by ascending id.")
    Field("facilitations", \.facilitations, "Whom enabling teams help, by ascending ids.")
    Field("groups", \.groups, "The groups whose teams say what they are cut by, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many teams were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension TeamTopologiesAnswer.TeamRow: DocumentRecord {
  /// The fields of a team's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The team.")
    Field("name", \.name, .required, "What people call it.")
    Field("topology", \.topology, "How it is set up.")
    Field(
      "becoming", \.becoming,
      "The topology that it is changing to; left out for one that is not in transition.")
    Field(
      "dependencies", \.dependencies, .required,
      "How many dependencies on it stand, those without a mode included.")
    Field("collaboration", \.collaboration, .required, "How many of them are collaboration.")
    Field("xAsAService", \.xAsAService, .required, "How many are X-as-a-Service.")
    Field("facilitating", \.facilitating, .required, "How many are facilitating.")
    Field(
      "collaborationShare", \.collaborationShare,
      "The share that is collaboration, of those whose mode is recorded; left out where none is.")
    Field("age", \.age, "For a platform that mostly collaborates: whether it has for longer than a cycle.")
  }
}

extension TeamTopologiesAnswer.Facilitation: DocumentRecord {
  /// The fields of a facilitation.
  public static let fields = Fields(blank: Self(team: "", helps: "", age: .cannotTell)) {
    Field("team", \.team, .required, "The enabling team.")
    Field("helps", \.helps, .required, "The team that it helps.")
    Field("since", \.since, "The first day that is recorded.")
    Field("days", \.days, "For how many days; at least so many where its beginning is not known to the day.")
    Field("age", \.age, .required, "Whether that is longer than it may last.")
  }
}

extension TeamTopologiesAnswer.Cut: DocumentRecord {
  /// The fields of what teams are cut by.
  public static let fields = Fields(blank: Self(paradigm: "", teams: []), onOneLine: true) {
    Field("paradigm", \.paradigm, .required, "What they are cut by.")
    Field("teams", \.teams, "The teams, by ascending id.")
  }
}

extension TeamTopologiesAnswer.Group: DocumentRecord {
  /// The fields of a group.
  public static let fields = Fields(blank: Self(id: "", name: "", teams: 0, paradigms: [], unrecorded: 0)) {
    Field("id", \.id, .required, "The group.")
    Field("name", \.name, .required, "What people call it.")
    Field("teams", \.teams, .required, "How many teams it has.")
    Field("paradigms", \.paradigms, "What they are mainly cut by.")
    Field("unrecorded", \.unrecorded, .required, "For how many of them it is not recorded.")
  }
}
