/// Which of six situations is each team in, and what evidence would make the talk about its return honest?
///
/// The six are about proximity to benefit, independence and stability, not about quality. The decision goes in one
/// order: funded by project is a project factory; temporary is a start-up's mode; little continuity is everything
/// and nothing; far and continuous is focused over multiple hops; then a shared journey; then close and
/// independent. What fits none of them is unclear, with the reasons, and never the nearest match. What is not
/// recorded is named, and never taken as false.
///
/// ```swift
/// let situations = system.ask(.teamSituations)
/// situations.teams["checkout"]?.inferred      // .closeToImpact
/// situations.teams["mix"]?.verdict            // .unclear
/// ```
/// The situation that people have recorded stands beside the one that is inferred; neither replaces the other.
/// Whether a team is funded by project is taken from the units that fund it where that is not recorded and they agree;
/// what was derived is named. Steps to the business are never taken from steps to a customer (``TeamHops``): the two
/// are different distances.
///
/// Read one path by itself with ``reading(of:)``. Takes linear time, but for sorting by id.
///
/// Source: John Cutler, The Beautiful Mess 340 (p; situations 5 and 6 from a third party's summary, s), concept C31;
/// the inputs and the decision are this library's own (D).
public struct TeamSituations: Question {
  /// The continuity below which a team is everything and nothing.
  public var grabBagBelow: Share = 0.5
  /// The continuity from which a team is focused.
  public var focusedFrom: Share = 0.7
  /// The steps to the business from which a team is multiple hops away.
  public var farFrom = 2
  /// The steps to the business at which a team is close.
  public var closeAt = 1
  /// The share of its work finished without others from which a team is independent.
  public var independentFrom: Share = 0.7
  /// The day for which funding is looked at; the system's own unless said.
  public var on: Day?

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.situations",
    "Which of six situations is each team in, and what evidence would make the talk about its return honest?",
    concepts: ["C31"], sources: ["T340"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.differs, .unclear]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: TeamSituations()) {
    Field(
      "grabBagBelow", \.grabBagBelow, by: .own,
      "The continuity below which a team is everything and nothing.")
    Field("focusedFrom", \.focusedFrom, by: .own, "The continuity from which a team is focused.")
    Field(
      "farFrom", \.farFrom, rule: .atLeast(0), by: .own,
      "The steps to the business from which a team is multiple hops away.")
    Field(
      "closeAt", \.closeAt, rule: .atLeast(0), by: .own,
      "The steps to the business at which a team is close.")
    Field(
      "independentFrom", \.independentFrom, by: .own,
      "The share of its work finished without others from which a team is independent.")
    Field("on", \.on, "The day for which funding is looked at; the system's own unless said.")
  }
}

extension Question where Self == TeamSituations {
  /// Which of six situations is each team in, and what evidence would make the talk about its return honest?
  public static var teamSituations: Self { Self() }

  /// Which of six situations is each team in on a day?
  public static func teamSituations(on day: Day) -> Self { teamSituations { $0.on = day } }
}

// MARK: What it tells

extension TeamSituations {
  /// Which situation each team is recorded in, which one its path says, and what is missing to say it.
  public struct Table: DocumentRecord, Hashable {
    /// The teams, those first whose recorded situation is ruled out, then those that fit none.
    public var teams: [TeamRow] = []
    /// The six situations, from 1 to 6.
    public var situations: [SituationRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "teams", \.teams,
        "The teams, those first whose recorded situation is ruled out, then those that fit none.")
      Field("situations", \.situations, "The six situations, from 1 to 6.")
    }
  }

  /// One team.
  public struct TeamRow: EntityRow, Hashable {
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

    /// Whether what is recorded of its path leaves others open, and not the one that people have recorded.
    var isRuledOut: Bool {
      guard let recorded, verdict != .unclear, !possible.isEmpty else { return false }
      return !possible.contains(recorded)
    }

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
      Field(
        "path", \.path, "The path that was looked at, with what was derived; left out where there is none.")
      Field("reasons", \.reasons, "For an unclear one, why each situation's conditions do not hold.")
    }
  }

  /// One of the six situations.
  public struct SituationRow: DocumentRecord, Hashable {
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

    /// The fields of a situation's row.
    public static let fields = Fields(blank: Self(situation: .closeToImpact, number: 1, evidence: "")) {
      Field("situation", \.situation, .required, "The situation.")
      Field("number", \.number, .required, "The number by which the source calls it.")
      Field("recorded", \.recorded, "The teams that are recorded in it.")
      Field("inferred", \.inferred, "The teams whose path says it.")
      Field("evidence", \.evidence, .required, "What evidence makes the talk about a return honest in it.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == TeamSituations {
  /// A team's recorded situation is ruled out by what is recorded of its path.
  public static var differs: Self {
    Self(
      "differs", "A team's recorded situation is ruled out by what is recorded of its path.", by: .own,
      ask: "On which of the two does the talk about this team's return rest, and who sees it the other way?")
  }
  /// A team's path to value fits none of the six situations.
  public static var unclear: Self {
    Self(
      "unclear", "A team's path to value fits none of the six situations.", by: .own,
      ask: "What is this team there for, and how would its customers or its consumers say that?")
  }
}
