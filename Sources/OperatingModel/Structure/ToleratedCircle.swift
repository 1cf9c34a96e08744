/// Nouns that contain one another, or have to wait for one another, though they must not: what was tolerated when a
/// model was resolved, and what questions about just that are told.
public struct ToleratedCircle: Hashable, Sendable {
  /// The kind of problem: ``ProblemCode/containmentCycle`` or ``ProblemCode/dependencyCycle``.
  public let code: ProblemCode
  /// The relation that leads round: “bets.parents”.
  public let relation: String
  /// The ids of all nouns that stand in the circle or in ones that it meets.
  public let members: [String]
}
