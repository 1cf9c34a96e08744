/// Who is jointly accountable for each team?
///
/// A team of several functions mirrors its managers: where those are no team, theirs splits. The answer tells for
/// each team to whom its members report, who is the first to whom all of them do, how many levels up that is, and
/// which rituals and incentives the managers share. What no tie says is not recorded: it does not follow that
/// managers share nothing.
///
/// ```swift
/// let accountable = system.ask(.jointAccountability)
/// accountable.teams["checkout"]?.managers       // dd, em, pd
/// accountable.teams["checkout"]?.common         // ceo
/// accountable.teams["checkout"]?.levels         // 4
/// accountable.teams["checkout"]?.bond           // notRecorded
/// ```
/// A team's members are those with an assignment for it. Someone in the team to whom the others report counts as
/// its manager, and a member who leads some of the others is no manager of another line.
///
/// Takes time in proportion to people, assignments and ties, times the logarithm of how deep reporting lines are.
///
/// Sources: John Cutler, The Beautiful Mess 2020, post 36 (P), and 269 (I), concept C38.
public struct JointAccountability: Question {
  /// How many levels up the first common manager may be and still be near.
  public var farthest = 2

  /// The question with its usual threshold.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.jointAccountability", "Who is jointly accountable for each team?",
    concepts: ["C38"], sources: ["B20-36", "T269"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.notRecorded, .partial, .distant]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: JointAccountability()) {
    Field(
      "farthest", \.farthest, rule: .atLeast(1), by: .own,
      "How many levels up the first common manager may be and still be near.")
  }
}

extension Question where Self == JointAccountability {
  /// Who is jointly accountable for each team?
  public static var jointAccountability: Self { Self() }
}

// MARK: What it tells

extension JointAccountability {
  /// To whom each team's people report, who is the first they have in common, and what their managers share.
  public struct Table: DocumentRecord, Hashable {
    /// The teams with members, those whose managers share least first.
    public var teams: [TeamRow] = []
    /// The lines of members to managers, team by team, those of most members first.
    public var lines: [Line] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("teams", \.teams, "The teams with members, those whose managers share least first.")
      Field(
        "lines", \.lines, "The lines of members to managers, team by team, those of most members first.")
    }
  }

  /// One team.
  public struct TeamRow: EntityRow, Hashable {
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
    /// The managers by who shares something with whom.
    ///
    /// One who shares nothing that is recorded is a circle alone.
    public var circles: [[Identifier<Person>]] = []

    /// The fields of a team's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The team.")
      Field("name", \.name, .required, "What people call it.")
      Field("people", \.people, .required, "How many members are recorded.")
      Field(
        "withoutLine", \.withoutLine, .required,
        "For how many of them it is not recorded whom they report to.")
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

  /// One manager's line in one team.
  public struct Line: DocumentRecord, Hashable {
    /// The team.
    public var team: Identifier<Team>
    /// The manager.
    public var manager: Identifier<Person>
    /// How many members report to the manager.
    public var people: Int
    /// What kinds of work they do, as far as that is recorded.
    public var functions: [Person.Function]

    /// The fields of a line.
    public static let fields = Fields(blank: Self(team: "", manager: "", people: 0, functions: [])) {
      Field("team", \.team, .required, "The team.")
      Field("manager", \.manager, .required, "The manager.")
      Field("people", \.people, .required, "How many members report to the manager.")
      Field("functions", \.functions, "What kinds of work they do, as far as that is recorded.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == JointAccountability {
  private static var splits: String { "a team splits where its managers form none" }

  /// A team's managers share no ritual and no incentive that is recorded.
  public static var notRecorded: Self {
    Self(
      "notRecorded", "A team's managers share no ritual and no incentive that is recorded.",
      by: .said("B20-36", .primary), rule: splits,
      ask:
        "If this team did poorly, which of its managers would feel it together, and where would they talk about it?"
    )
  }
  /// Some of a team's managers share something, and not all hang together.
  public static var partial: Self {
    Self(
      "partial", "Some of a team's managers share something, and not all hang together.",
      by: .said("B20-36", .primary), rule: splits,
      ask: "What does the one circle decide about this team that the other learns of late?")
  }
  /// A team's managers share something, and the first common one is far up.
  public static var distant: Self {
    Self(
      "distant", "A team's managers share something, and the first common one is far up.",
      by: .said("B20-36", .primary), rule: splits,
      ask: "Which disagreement about this team has to travel all the way up, and how long does that take?")
  }
}
