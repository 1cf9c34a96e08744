/// A team's dependency on another team: what kind it is, how close it is, and how close it should be.
///
/// Dependencies between teams may run in circles, and two teams may have several, each in a mode of its
/// own.
///
/// ```swift
/// Dependency("billing", on: "platform", mode: .xAsAService)
/// ```
/// Sources: Skelton and Pais, Team Topologies (K); John Cutler, The Beautiful Mess 264, 335 (p), 370 and
/// 379 (I); the author's organisation structures (P).
public struct Dependency: Hashable, Sendable {
  /// The team that needs something.
  public var consumer: Identifier<Team>
  /// The team that it needs it from.
  public var provider: Identifier<Team>
  /// How the two work together (C30).
  public var mode: InteractionMode?
  /// How close they are (C36).
  public var closeness: Closeness?
  /// How close the work deserves them to be (C36).
  public var shouldBe: Closeness?
  /// How much it takes to get across, in a unit of the company's own (C37).
  public var weight: Finite?
  /// The day since which it is as it is (C30).
  public var since: Day?
  /// The day until which it is meant to be so; X-as-a-Service needs none (C30).
  public var until: Day?
  /// Why it is as it is (C36).
  public var cause: DependencyCause?
  /// What else there is to say.
  public var note: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A dependency.
  public init(
    _ consumer: Identifier<Team>, on provider: Identifier<Team>, mode: InteractionMode? = nil,
    closeness: Closeness? = nil, shouldBe: Closeness? = nil, cause: DependencyCause? = nil, since: Day? = nil,
    until: Day? = nil
  ) {
    self.consumer = consumer
    self.provider = provider
    self.mode = mode
    self.closeness = closeness
    self.shouldBe = shouldBe
    self.cause = cause
    self.since = since
    self.until = until
  }
}

extension Dependency: DocumentRecord {
  /// The fields of a dependency.
  public static let fields = Fields(blank: Dependency("", on: ""), check: check) {
    Field("consumer", \.consumer, .required, "The team that needs something.")
    Field("provider", \.provider, .required, "The team that it needs it from.")
    Field("mode", \.mode, "How the two work together (C30).")
    Field("closeness", \.closeness, "How close they are (C36).")
    Field("shouldBe", \.shouldBe, "How close the work deserves them to be (C36).")
    Field(
      "weight", \.weight, rule: .atLeast(0),
      "How much it takes to get across, in a unit of the company's own (C37).")
    Field("since", \.since, "The day since which it is as it is (C30).")
    Field(
      "until", \.until, notBefore: [\.since],
      "The day until which it is meant to be so; X-as-a-Service needs none (C30).")
    Field("cause", \.cause, "Why it is as it is (C36).")
    Field("note", \.note, "What else there is to say.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }

  private static let check: @Sendable (Dependency) -> [IntegrityFault] = { dependency in
    guard dependency.consumer == dependency.provider else { return [] }
    return [
      IntegrityFault(.selfReference, at: "provider", "a team does not depend on itself", leavesOut: true)
    ]
  }
}
