/// Is there attention for the collaboration that is asked for, and are teams as close as the work deserves?
///
/// A team's attention is budgeted in three slots a cycle: a primary one with more than half of it, a secondary one
/// with less than a quarter, and what comes up with less than a quarter; above that it is no longer ad hoc, and wants
/// to be promoted. Each team that asks for collaboration needs a slot that is not the ad hoc one, so that whether a
/// plan is feasible shows without any estimate.
///
/// ```swift
/// let focus = system.ask(.teamFocus)
/// focus.teams["platform"]?.demandedBy      // T2, T3, T7
/// focus.teams["platform"]?.over            // 1 more than it has slots for
/// focus.mismatches                         // closer, or further apart, than the work deserves
/// ```
/// Slots are about attention, not time. The limits are strict, as the source has them: what is exactly at one is told
/// as a boundary case. A team that collaborates on its own behalf needs slots too: set ``countingBothSides`` for that.
///
/// Takes time in proportion to teams and dependencies, but for sorting.
///
/// Source: John Cutler, The Beautiful Mess 264 and 335 (p), concept C36.
public struct TeamFocus: Question {
  /// The share of attention that a primary slot has more of.
  public var primaryAbove: Share = 0.5
  /// The share of attention that a secondary slot has less of.
  public var secondaryBelow: Share = 0.25
  /// The share of attention that the ad hoc slot has less of; above it, it wants to be promoted.
  public var adHocBelow: Share = 0.25
  /// How many slots a team has in a cycle beside the ad hoc one.
  public var slots = 2
  /// Whether collaborations that a team asks for itself take a slot of its own too.
  public var countingBothSides = false
  /// The fewest steps on the spectrum that count as a mismatch.
  public var smallestMismatch = 1
  /// The least share of salaries that switching is said to take.
  public var switchingFrom: Share = 0.1
  /// The greatest share of salaries that switching is said to take.
  public var switchingTo: Share = 0.3

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.focus",
    "Is there attention for the collaboration that is asked for, and are teams as close as the work deserves?",
    concepts: ["C36"], sources: ["T264", "T335"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [
    .overSlots, .promoteAdHoc, .primaryTooSmall, .secondaryTooLarge, .tooFar, .tooClose, .atLimit,
  ]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: TeamFocus()) {
    Field(
      "primaryAbove", \.primaryAbove, by: .said("T264", .primaryInPart),
      "The share of attention that a primary slot has more of.")
    Field(
      "secondaryBelow", \.secondaryBelow, by: .said("T264", .primaryInPart),
      "The share of attention that a secondary slot has less of.")
    Field(
      "adHocBelow", \.adHocBelow, by: .said("T264", .primaryInPart),
      "The share of attention that the ad hoc slot has less of; above it, it wants to be promoted.")
    Field(
      "slots", \.slots, rule: .atLeast(0), by: .said("T264", .primaryInPart),
      "How many slots a team has in a cycle beside the ad hoc one.")
    Field(
      "countingBothSides", \.countingBothSides, by: .own,
      "Whether collaborations that a team asks for itself take a slot of its own too.")
    Field(
      "smallestMismatch", \.smallestMismatch, rule: .atLeast(1), by: .own,
      "The fewest steps on the spectrum that count as a mismatch.")
    Field(
      "switchingFrom", \.switchingFrom, by: .said("T264", .primaryInPart),
      "The least share of salaries that switching is said to take.")
    Field(
      "switchingTo", \.switchingTo, by: .said("T264", .primaryInPart),
      "The greatest share of salaries that switching is said to take.")
  }
}

extension Question where Self == TeamFocus {
  /// Is there attention for the collaboration that is asked for, and are teams as close as the work deserves?
  public static var teamFocus: Self { Self() }
}

// MARK: What it tells

extension TeamFocus {
  /// How attention is budgeted, what collaboration is asked for, and where closeness does not fit the work.
  public struct Table: DocumentRecord, Hashable {
    /// The teams, those that are asked for most beyond their slots first.
    public var teams: [TeamRow] = []
    /// Where closeness is not the one that the work deserves, the furthest from it first.
    public var mismatches: [Mismatch] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("teams", \.teams, "The teams, those that are asked for most beyond their slots first.")
      Field(
        "mismatches", \.mismatches,
        "Where closeness is not the one that the work deserves, the furthest from it first.")
    }
  }

  /// One team's attention against what is asked of it.
  public struct TeamRow: EntityRow, Hashable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// The slots that it has beside the ad hoc one.
    public var slots = 0
    /// The teams that ask it to collaborate.
    public var demandedBy: [Identifier<Team>] = []
    /// How many more collaborations are asked for than it has slots; left out where no mode is recorded anywhere.
    public var over: Int?
    /// How its attention is budgeted in a cycle.
    public var attention: Team.Slots?
    /// How the primary slot stands to its limit; left out where slots are not recorded.
    public var primaryStands: SlotStanding?
    /// How the secondary slot stands to its limit.
    public var secondaryStands: SlotStanding?
    /// How the ad hoc slot stands to its limit.
    public var adHocStands: SlotStanding?
    /// The teams with which it collaborates, whichever of the two asks.
    public var partners: [Identifier<Team>] = []
    /// What switching would take of its cost in a year at least, where it switches more than slots allow.
    public var switchingLow: Money?
    /// What switching would take of its cost in a year at most.
    public var switchingHigh: Money?

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
        "primaryStands", \.primaryStands,
        "How the primary slot stands to its limit; left out where slots are not recorded.")
      Field("secondaryStands", \.secondaryStands, "How the secondary slot stands to its limit.")
      Field("adHocStands", \.adHocStands, "How the ad hoc slot stands to its limit.")
      Field("partners", \.partners, "The teams with which it collaborates, whichever of the two asks.")
      Field(
        "switchingLow", \.switchingLow,
        "What switching would take of its cost in a year at least, where it switches more than slots allow.")
      Field("switchingHigh", \.switchingHigh, "What switching would take of its cost in a year at most.")
    }
  }

  /// A dependency whose closeness is not the one that the work deserves.
  public struct Mismatch: DocumentRecord, Hashable {
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

    /// The fields of a mismatch.
    public static let fields = Fields(
      blank: Self(
        consumer: "", provider: "", closeness: .transactional, shouldBe: .transactional, kind: .tooFar,
        steps: 0)
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
}

// MARK: What it may find

extension FindingKind where Q == TeamFocus {
  /// A team's primary slot has less attention than a primary one needs.
  public static var primaryTooSmall: Self {
    Self(
      "primaryTooSmall", "A team's primary slot has less attention than a primary one needs.",
      by: .said("T264", .primaryInPart),
      ask: "If only one effort could have this team's full attention in the cycle, which one would it be?")
  }
  /// A team's secondary slot has more attention than a secondary one.
  public static var secondaryTooLarge: Self {
    Self(
      "secondaryTooLarge", "A team's secondary slot has more attention than a secondary one.",
      by: .said("T264", .primaryInPart),
      ask: "Is the second effort really the second, or does the team have two first ones?")
  }
  /// What comes up takes so much attention that it wants to be promoted.
  public static var promoteAdHoc: Self {
    Self(
      "promoteAdHoc", "What comes up takes so much attention that it wants to be promoted.",
      by: .said("T264", .primaryInPart),
      ask: "What keeps coming up, and which of it has become an effort that nobody named?")
  }
  /// A team's slots stand exactly at a limit, of which the rule says nothing.
  public static var atLimit: Self {
    Self(
      "atLimit", "A team's slots stand exactly at a limit, of which the rule says nothing.",
      by: .said("T264", .primaryInPart),
      ask: "Are these round numbers what really happens, or what was written into the plan?")
  }
  /// More teams ask a team to collaborate than it has slots for.
  public static var overSlots: Self {
    Self(
      "overSlots", "More teams ask a team to collaborate than it has slots for.",
      by: .said("T264", .primaryInPart), rule: "a collaboration takes a primary or secondary slot",
      ask: "Which of these does the team itself expect to come first, and do those who wait know that?")
  }
  /// Two teams should be closer than they are (problem A).
  public static var tooFar: Self {
    Self(
      "tooFar", "Two teams should be closer than they are (problem A).", by: .said("T335", .primaryInPart),
      rule: "too far apart is mostly a matter of strategy, alignment or incentives",
      ask:
        "What does each of the two lose by moving closer: which goal, priority or reward stands against it?")
  }
  /// Two teams could be looser than they are (problem B).
  public static var tooClose: Self {
    Self(
      "tooClose", "Two teams could be looser than they are (problem B).", by: .said("T335", .primaryInPart),
      rule: "too close is mostly a matter of interfaces or knowledge",
      ask: "What would one of the two have to know, or be offered, to get on without the other?")
  }
}
