/// How many teams each team by name really is, and how that depends on the threshold.
public struct RealTeamsAnswer: Hashable, Sendable {
  /// One team by name.
  public struct TeamRow: Hashable, Sendable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// How many people it is said to have.
    public var size: Int?
    /// How many people are recorded as working for it.
    public var people = 0
    /// For how many of them it is recorded what they work on.
    public var withWork = 0
    /// How many items they work on.
    public var items = 0
    /// How many teams it is by what they share; left out where nothing is recorded.
    public var effective: Int?
    /// How many people each of those has, largest first.
    public var groups: [Int] = []
    /// How many of those are one person.
    public var alone = 0
    /// How many parts in items have no size that is recorded; left out where all have one.
    public var unsized: Int?
    /// How many teams it would be if those counted as too small to share; left out where all have a size.
    public var effectiveWithoutUnsized: Int?
    /// How many parts in items are recorded.
    public var parts = 0
  }

  /// A threshold from which on a team is another number of teams.
  public struct Step: Hashable, Sendable {
    /// The team by name.
    public var team: Identifier<Team>
    /// The threshold from which on that holds, itself included.
    public var from: Share
    /// How many teams it is from there on.
    public var teams: Int
  }

  /// A row for each team for which anybody is recorded as working, by ascending id.
  public var teams: [TeamRow] = []
  /// Every threshold at which the number changes, by team, lowest first.
  public var steps: [Step] = []
  /// How many teams by name have work that is recorded.
  public var nominal = 0
  /// How many teams those are by what people share; left out where nothing is recorded.
  public var effective: Int?
  /// How many teams were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a team; `nil` for one for which nobody is recorded as working.
  public func team(_ id: Identifier<Team>) -> TeamRow? { teams.first { $0.id == id } }

  /// The thresholds at which a team's number changes, lowest first.
  public func steps(of id: Identifier<Team>) -> [Step] {
    // Steps stand by ascending team: found by halving, so that asking for each team stays quick.
    var (low, high) = (0, steps.count)
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].team < id { low = middle + 1 } else { high = middle }
    }
    return Array(steps[low...].prefix { $0.team == id })
  }

  /// How many teams a team by name is at a threshold of one's own; `nil` where no work is recorded.
  public func count(of id: Identifier<Team>, above threshold: Share) -> Int? {
    steps(of: id).last { $0.from <= threshold }?.teams
  }
}

extension RealTeamsAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: RealTeamsAnswer()) {
    Field("nominal", \.nominal, .required, "How many teams by name have work that is recorded.")
    Field(
      "effective", \.effective,
      "How many teams those are by what people share; left out where nothing is recorded.")
    Field("teams", \.teams, "A row for each team for which anybody is recorded as working, by ascending id.")
    Field("steps", \.steps, "Every threshold at which the number changes, by team, lowest first.")
    Field("lookedAt", \.lookedAt, .required, "How many teams were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension RealTeamsAnswer.TeamRow: DocumentRecord {
  /// The fields of a team's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The team.")
    Field("name", \.name, .required, "What people call it.")
    Field("size", \.size, "How many people it is said to have.")
    Field("people", \.people, .required, "How many people are recorded as working for it.")
    Field("withWork", \.withWork, .required, "For how many of them it is recorded what they work on.")
    Field("items", \.items, .required, "How many items they work on.")
    Field(
      "effective", \.effective, "How many teams it is by what they share; left out where nothing is recorded."
    )
    Field("groups", \.groups, "How many people each of those has, largest first.")
    Field("alone", \.alone, .required, "How many of those are one person.")
    Field("parts", \.parts, .required, "How many parts in items are recorded.")
    Field(
      "unsized", \.unsized,
      "How many parts in items have no size that is recorded; left out where all have one.")
    Field(
      "effectiveWithoutUnsized", \.effectiveWithoutUnsized,
      "How many teams it would be if those counted as too small to share; left out where all have a size.")
  }
}

extension RealTeamsAnswer.Step: DocumentRecord {
  /// The fields of a step.
  public static let fields = Fields(blank: Self(team: "", from: 0, teams: 0)) {
    Field("team", \.team, .required, "The team by name.")
    Field("from", \.from, .required, "The threshold from which on that holds, itself included.")
    Field("teams", \.teams, .required, "How many teams it is from there on.")
  }
}
