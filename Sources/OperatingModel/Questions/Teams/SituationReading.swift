/// What a path to value says of a team's situation: one of the six, unclear, or not to be told.
///
/// Never the nearest match: where no situation's conditions hold, that is what it says, with the reasons.
public struct SituationReading: Hashable, Sendable {
  /// Why the conditions of one situation hold, or do not, or cannot be told.
  public struct Reason: Hashable, Sendable {
    /// The situation whose conditions they are.
    public var situation: Team.Situation
    /// Whether they hold; left out where that is not recorded.
    public var holds: Bool?
    /// Why, in words.
    public var because: String
  }

  /// Whether it tells a situation.
  public var verdict: SituationVerdict
  /// The situation that it tells; `nil` where it tells none.
  public var situation: Team.Situation?
  /// The situations that come before it, and would hold instead if what is not recorded were so.
  public var unless: [Team.Situation] = []
  /// Every situation that what is recorded leaves open; none where it fits none of them.
  public var possible: [Team.Situation] = []
  /// What is not recorded, and could change the reading.
  public var missing: [SituationInput] = []
  /// The conditions that were looked at, in the order of the decision.
  public var reasons: [Reason] = []
}

extension SituationReading.Reason: DocumentRecord {
  /// The fields of a reason.
  public static let fields = Fields(blank: Self(situation: .closeToImpact, because: "")) {
    Field("situation", \.situation, .required, "The situation whose conditions they are.")
    Field("holds", \.holds, "Whether they hold; left out where that is not recorded.")
    Field("because", \.because, .required, "Why, in words.")
  }
}
