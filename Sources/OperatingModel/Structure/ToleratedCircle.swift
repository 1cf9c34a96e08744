/// Nouns that contain one another, or have to wait for one another, though they must not: what was tolerated when a
/// model was resolved.
///
/// What leads round is left out of the model, so that whoever walks it comes to an end. It is a circle all the same:
/// readings such as ``ResolvedSystem/betDependencies(_:link:on:)`` and ``ResolvedSystem/hierarchy(of:)`` have it back.
public struct ToleratedCircle: Hashable, Sendable {
  /// One reference that leads round.
  public struct Step: Hashable, Sendable {
    /// The id of the noun that refers.
    public let from: String
    /// The id of the one that it refers to.
    public let to: String
  }

  /// The kind of problem: ``ProblemCode/containmentCycle`` or ``ProblemCode/dependencyCycle``.
  public let code: ProblemCode
  /// The relation that leads round: “bets.parents”.
  public let relation: String
  /// What kind of noun: “bet”.
  public let noun: String
  /// The references between nouns of the circle, and of those that it meets, in the order of the document.
  public let steps: [Step]

  /// The ids of all nouns that stand in the circle or in ones that it meets, in the order of their code points.
  public var members: [String] { Set(steps.map(\.from)).sorted { ExactText.precedes($0, $1) } }
}
