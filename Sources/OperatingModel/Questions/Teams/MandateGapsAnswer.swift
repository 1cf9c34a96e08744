/// Which teams are asked for more than they may decide, and between which levels nobody stands.
public struct MandateGapsAnswer: Hashable, Sendable {
  /// One team's authority against what is asked of it.
  public struct TeamRow: Hashable, Sendable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// The levels that it holds.
    public var authority: Mandate?
    /// The highest level that one of its goals asks for.
    public var asked: Mandate.Level?
    /// The goals that ask for it.
    public var askedBy: [Identifier<Goal>] = []
    /// How many levels what is asked lies above its authority; left out where either is not recorded.
    public var gap: Int?
    /// How many levels of its authority nothing asks for; left out where either is not recorded.
    public var unused: Int?
    /// The levels that it holds in the other telling.
    public var otherAuthority: Mandate?
    /// How many levels this telling's authority reaches above the other's; left out where either is not recorded.
    public var divergence: Int?
  }

  /// The boundary between two neighbouring levels.
  public struct Boundary: Hashable, Sendable {
    /// The level below.
    public var lower: Mandate.Level
    /// The level above.
    public var upper: Mandate.Level
    /// The roles that hold both.
    public var spannedBy: [Identifier<JobRole>]
    /// The roles that hold the level below.
    public var heldBelow: [Identifier<JobRole>]
    /// The roles that hold the level above.
    public var heldAbove: [Identifier<JobRole>]

    /// Whether both levels are held, and no role holds both.
    public var isRigid: Bool { spannedBy.isEmpty && !heldBelow.isEmpty && !heldAbove.isEmpty }
  }

  /// A row for each team, by ascending id.
  public var teams: [TeamRow] = []
  /// The boundaries from A/B to H/I; none where no role's mandate is recorded.
  public var boundaries: [Boundary] = []
  /// How many teams and roles were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a team; `nil` for one that is not there.
  public func team(_ id: Identifier<Team>) -> TeamRow? { teams.first { $0.id == id } }
}

extension MandateGapsAnswer: Answer {
  /// The fields of the answer.
  public static let fields = Fields(blank: MandateGapsAnswer()) {
    Field("teams", \.teams, "A row for each team, by ascending id.")
    Field(
      "boundaries", \.boundaries, "The boundaries from A/B to H/I; none where no role's mandate is recorded.")
    Field("lookedAt", \.lookedAt, .required, "How many teams and roles were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension MandateGapsAnswer.TeamRow: DocumentRecord {
  /// The fields of a team's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The team.")
    Field("name", \.name, .required, "What people call it.")
    Field("authority", \.authority, "The levels that it holds.")
    Field("asked", \.asked, "The highest level that one of its goals asks for.")
    Field("askedBy", \.askedBy, "The goals that ask for it.")
    Field(
      "gap", \.gap,
      "How many levels what is asked lies above its authority; left out where either is not recorded.")
    Field(
      "unused", \.unused,
      "How many levels of its authority nothing asks for; left out where either is not recorded.")
    Field("otherAuthority", \.otherAuthority, "The levels that it holds in the other telling.")
    Field(
      "divergence", \.divergence,
      "How many levels this telling's authority reaches above the other's; left out where either is not recorded."
    )
  }
}

extension MandateGapsAnswer.Boundary: DocumentRecord {
  /// The fields of a boundary.
  public static let fields = Fields(
    blank: Self(lower: .a, upper: .b, spannedBy: [], heldBelow: [], heldAbove: [])
  ) {
    Field("lower", \.lower, .required, "The level below.")
    Field("upper", \.upper, .required, "The level above.")
    Field("spannedBy", \.spannedBy, "The roles that hold both.")
    Field("heldBelow", \.heldBelow, "The roles that hold the level below.")
    Field("heldAbove", \.heldAbove, "The roles that hold the level above.")
  }
}
