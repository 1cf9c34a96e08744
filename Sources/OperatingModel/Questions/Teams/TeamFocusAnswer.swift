/// How teams' attention is budgeted, what collaboration is asked of them, and where closeness does not fit the work.
public struct TeamFocusAnswer: Hashable, Sendable {
  /// One team's attention against what is asked of it.
  public struct TeamRow: Hashable, Sendable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// How its attention is budgeted in a cycle.
    public var attention: Team.Slots?
    /// How the primary slot stands to its limit; left out where slots are not recorded.
    public var primary: SlotStanding?
    /// How the secondary slot stands to its limit.
    public var secondary: SlotStanding?
    /// How the ad hoc slot stands to its limit.
    public var adHoc: SlotStanding?
    /// The slots that it has beside the ad hoc one.
    public var slots = 0
    /// The teams that ask it to collaborate.
    public var demandedBy: [Identifier<Team>] = []
    /// The teams with which it collaborates, whichever of the two asks.
    public var partners: [Identifier<Team>] = []
    /// How many more collaborations are asked for than it has slots; left out where no mode is recorded anywhere.
    public var over: Int?
    /// What switching would take of its cost in a year at least, where it switches more than slots allow.
    public var switchingLow: Money?
    /// What switching would take of its cost in a year at most.
    public var switchingHigh: Money?

    /// Whether more goes on at a time than its slots allow.
    var isSwitching: Bool { primary == .beyond || adHoc == .beyond || (over ?? 0) > 0 }
  }

  /// A dependency whose closeness is not the one that the work deserves.
  public struct Mismatch: Hashable, Sendable {
    /// The team that needs something.
    public var consumer: Identifier<Team>
    /// The team that it needs it from.
    public var provider: Identifier<Team>
    /// How close they are.
    public var closeness: Dependency.Closeness
    /// How close the work deserves them to be.
    public var shouldBe: Dependency.Closeness
    /// Whether they are too far apart (problem A) or too close (problem B).
    public var kind: ClosenessMismatch
    /// How many steps on the spectrum lie between.
    public var steps: Int
    /// Why, as far as that is recorded.
    public var causes: [Dependency.Cause] = []
  }

  /// A row for each team, by ascending id.
  public var teams: [TeamRow] = []
  /// Where closeness is not the one that the work deserves, by consumer and provider.
  public var mismatches: [Mismatch] = []
  /// How many teams with slots and how many dependencies were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a team; `nil` for one that is not there.
  public func team(_ id: Identifier<Team>) -> TeamRow? { teams.first { $0.id == id } }
}

extension TeamFocusAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: TeamFocusAnswer()) {
    Field("teams", \.teams, "A row for each team, by ascending id.")
    Field(
      "mismatches", \.mismatches,
      "Where closeness is not the one that the work deserves, by consumer and provider.")
    Field(
      "lookedAt", \.lookedAt, .required, "How many teams with slots and how many dependencies were looked at."
    )
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension TeamFocusAnswer.TeamRow: DocumentRecord {
  /// The fields of a team's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The team.")
    Field("name", \.name, .required, "What people call it.")
    Field("slots", \.slots, .required, "The slots that it has beside the ad hoc one.")
    Field("demandedBy", \.demandedBy, "The teams that ask it to collaborate.")
    Field(
      "over", \.over,
      "How many more collaborations are asked for than it has slots; left out where no mode is recorded anywhere."
    )
    Field("attention", \.attention, "How its attention is budgeted in a cycle.")
    Field(
      "primaryStands", \.primary,
      "How the primary slot stands to its limit; left out where slots are not recorded.")
    Field("secondaryStands", \.secondary, "How the secondary slot stands to its limit.")
    Field("adHocStands", \.adHoc, "How the ad hoc slot stands to its limit.")
    Field("partners", \.partners, "The teams with which it collaborates, whichever of the two asks.")
    Field(
      "switchingLow", \.switchingLow,
      "What switching would take of its cost in a year at least, where it switches more than slots allow.")
    Field("switchingHigh", \.switchingHigh, "What switching would take of its cost in a year at most.")
  }
}

extension TeamFocusAnswer.Mismatch: DocumentRecord {
  /// The fields of a mismatch.
  public static let fields = Fields(
    blank: Self(
      consumer: "", provider: "", closeness: .transactional, shouldBe: .transactional, kind: .tooFar, steps: 0
    )
  ) {
    Field("consumer", \.consumer, .required, "The team that needs something.")
    Field("provider", \.provider, .required, "The team that it needs it from.")
    Field("closeness", \.closeness, .required, "How close they are.")
    Field("shouldBe", \.shouldBe, .required, "How close the work deserves them to be.")
    Field("kind", \.kind, .required, "Whether they are too far apart (problem A) or too close (problem B).")
    Field("steps", \.steps, .required, "How many steps on the spectrum lie between.")
    Field("causes", \.causes, "Why, as far as that is recorded.")
  }
}
