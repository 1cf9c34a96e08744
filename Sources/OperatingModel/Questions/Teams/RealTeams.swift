/// How many teams do we really have, going by what people work on together?
///
/// Ten teams by name may be fifty by work, where people run backlogs of their own. Within a team's name, people who
/// share work are one effective team: the connected components of who works on what. One shared trifle would join
/// everyone, so only what people share to more than a threshold counts; and since any threshold is a choice, the
/// answer lists every one at which the number changes.
///
/// ```swift
/// let teams = system.ask(.realTeams)
/// teams.teams["platform"]?.effective                // 5, of 6 people
/// teams.steps.count(of: "platform", above: 0.01)    // 3
/// teams.steps                                       // 3 from 0%, 4 from 2%, 5 from 4%
/// ```
/// Two people share an item as far as the one of them does who puts in less. What someone puts into an item is the
/// recorded share of the person's work or, where there is none, the part of the person's recorded effort. It is told
/// how large the groups are, never who is in them. A group of teams is no team, whoever is assigned to it.
///
/// Ask the official system with the real one beside it to see how many teams each is in either.
///
/// Takes time in proportion to assignments, but for sorting.
///
/// Sources: John Cutler, The Beautiful Mess 2020, post 52 (P), and 364 (I), concept C35.
public struct RealTeams: ComparingQuestion {
  /// The share of their work that two people put into the same item, above which they share it.
  public var sharedAbove: Share = 0.1
  /// The most effective teams that one team by name may be.
  public var mostTeams = 1
  /// The days that are looked at; all that is recorded unless said.
  public var window: Period?

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.realTeams", "How many teams do we really have, going by what people work on together?",
    concepts: ["C35"], sources: ["B20-52", "T364"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.several, .allAlone]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: RealTeams()) {
    Field(
      "sharedAbove", \.sharedAbove, by: .own,
      "The share of their work that two people put into the same item, above which they share it.")
    Field(
      "mostTeams", \.mostTeams, rule: .atLeast(1), by: .said("B20-52", .primary),
      "The most effective teams that one team by name may be.")
    Field("window", \.window, "The days that are looked at; all that is recorded unless said.")
  }
}

extension Question where Self == RealTeams {
  /// How many teams do we really have, going by what people work on together?
  public static var realTeams: Self { Self() }
}

// MARK: What it tells

extension RealTeams {
  /// How many teams each team by name really is, and how that depends on the threshold.
  public struct Table: DocumentRecord, Hashable {
    /// How many teams by name have work that is recorded.
    public var nominal = 0
    /// How many teams those are by what people share; left out where nothing is recorded.
    public var effective: Int?
    /// A row for each team for which anybody is recorded as working, those that are the most teams first.
    public var teams: [TeamRow] = []
    /// Every threshold at which the number changes, by team, lowest first.
    public var steps: [Step] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("nominal", \.nominal, .required, "How many teams by name have work that is recorded.")
      Field(
        "effective", \.effective,
        "How many teams those are by what people share; left out where nothing is recorded.")
      Field(
        "teams", \.teams,
        "A row for each team for which anybody is recorded as working, those that are the most teams first.")
      Field("steps", \.steps, "Every threshold at which the number changes, by team, lowest first.")
    }
  }

  /// One team by name.
  public struct TeamRow: EntityRow, Hashable {
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
    /// How many teams it is in the other telling, by what people share there.
    public var otherEffective: Int?

    /// The fields of a team's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The team.")
      Field("name", \.name, .required, "What people call it.")
      Field("size", \.size, "How many people it is said to have.")
      Field("people", \.people, .required, "How many people are recorded as working for it.")
      Field("withWork", \.withWork, .required, "For how many of them it is recorded what they work on.")
      Field("items", \.items, .required, "How many items they work on.")
      Field(
        "effective", \.effective,
        "How many teams it is by what they share; left out where nothing is recorded."
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
      Field(
        "otherEffective", \.otherEffective,
        "How many teams it is in the other telling, by what people share there.")
    }
  }

  /// A threshold from which on a team is another number of teams.
  public struct Step: DocumentRecord, Hashable {
    /// The team by name.
    public var team: Identifier<Team>
    /// The threshold from which on that holds, itself included.
    public var from: Share
    /// How many teams it is from there on.
    public var teams: Int

    /// The fields of a step.
    public static let fields = Fields(blank: Self(team: "", from: 0, teams: 0)) {
      Field("team", \.team, .required, "The team by name.")
      Field("from", \.from, .required, "The threshold from which on that holds, itself included.")
      Field("teams", \.teams, .required, "How many teams it is from there on.")
    }
  }
}

extension Array where Element == RealTeams.Step {
  /// The thresholds at which a team's number changes, lowest first. Takes linear time.
  public func of(_ team: Identifier<Team>) -> [Element] { filter { $0.team == team } }

  /// How many teams a team by name is at a threshold of one's own; `nil` where no work is recorded.
  public func count(of team: Identifier<Team>, above threshold: Share) -> Int? {
    last { $0.team == team && $0.from <= threshold }?.teams
  }
}

// MARK: What it may find

extension FindingKind where Q == RealTeams {
  /// One team by name is several by what its people work on together.
  public static var several: Self {
    Self(
      "several", "One team by name is several by what its people work on together.",
      by: .said("B20-52", .primary),
      ask:
        "Which of these people would have to talk for the team's goal to be reached, and what do they share today?"
    )
  }
  /// No two people of a team share any work above the threshold.
  public static var allAlone: Self {
    Self(
      "allAlone", "No two people of a team share any work above the threshold.",
      by: .said("B20-52", .primary),
      ask: "When one of these people is away, what stops, and who would notice first?")
  }
}
