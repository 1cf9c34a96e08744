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
public struct Dependency: RelatingFact {
  /// The team that needs something.
  public var consumer: Identifier<Team>
  /// The team that it needs it from.
  public var provider: Identifier<Team>
  /// The company's own word for this kind of need, such as “needs” or “internal customer”.
  public var kind: Kind?
  /// How the two work together (C30).
  public var mode: Mode?
  /// How close they are (C36).
  public var closeness: Closeness?
  /// How close the work deserves them to be (C36).
  public var shouldBe: Closeness?
  /// How much it takes to get across, in a unit of the company's own (C37).
  public var weight: Finite?
  /// The day since which it is as it is (C30).
  public var since: When?
  /// The day until which it is meant to be so; X-as-a-Service needs none (C30).
  public var until: When?
  /// Why it is as it is (C36).
  public var cause: Cause?
  /// What else there is to say.
  public var note: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A dependency.
  public init(
    _ consumer: Identifier<Team>, on provider: Identifier<Team>, kind: Kind? = nil, mode: Mode? = nil,
    closeness: Closeness? = nil, shouldBe: Closeness? = nil, cause: Cause? = nil, since: When? = nil,
    until: When? = nil
  ) {
    self.consumer = consumer
    self.provider = provider
    self.kind = kind
    self.mode = mode
    self.closeness = closeness
    self.shouldBe = shouldBe
    self.cause = cause
    self.since = since
    self.until = until
  }

  /// No initialiser: what the compiler finds where both ends are labelled, and then names the right one.
  @available(*, unavailable, renamed: "init(_:on:)")
  public init(from consumer: Identifier<Team>, to provider: Identifier<Team>) {
    self.init(consumer, on: provider)
  }
}

extension Dependency {
  /// A company's own word for a kind of need of one team for another.
  ///
  /// All of them say that the consumer needs something from the provider; what ties two teams without that is a
  /// ``TeamLink``.
  public struct Kind: OpenWord {
    /// The word.
    public let rawValue: String
    /// The kind of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The consumer says that it needs the provider.
    public static let needs: Kind = "needs"
    /// The provider counts the consumer among those it serves within the company.
    public static let internalCustomer: Kind = "internalCustomer"
    /// The kinds that have a name.
    public static var known: [Kind] { [.needs, .internalCustomer] }

    public static var meanings: [String: String] {
      [
        "needs": "The consumer says that it needs the provider.",
        "internalCustomer": "The provider counts the consumer among those it serves within the company.",
      ]
    }
  }

  /// How closely two teams work together, from the loosest to the closest.
  ///
  /// No place on the spectrum is better than another; what matters is whether it is the one that the work
  /// deserves.
  ///
  /// Source: John Cutler, The Beautiful Mess 264 and 335 (p).
  public enum Closeness: String, Word, Ordinal {
    /// Requests and deliveries, with a clear interface between them.
    case transactional
    /// One supports the other with advice and some work.
    case supportive
    /// They work on it together, each from a team of its own.
    case collaborative
    /// They work on it together as one team.
    case fullyEmbedded

    public static var meanings: [String: String] {
      [
        "transactional": "Requests and deliveries, with a clear interface between them.",
        "supportive": "One supports the other with advice and some work.",
        "collaborative": "They work on it together, each from a team of its own.",
        "fullyEmbedded": "They work on it together as one team.",
      ]
    }
  }

  /// Why two teams depend on each other the way they do; companies use words of their own.
  ///
  /// Where teams should be closer, the first three are typical; where they could be looser, the last two.
  ///
  /// Source: John Cutler, The Beautiful Mess 264 and 335 (p).
  public struct Cause: OpenWord {
    /// The word.
    public let rawValue: String
    /// The cause of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The two follow strategies that do not go together.
    public static let strategy: Cause = "strategy"
    /// The two put different things first.
    public static let alignment: Cause = "alignment"
    /// The two are rewarded for different things.
    public static let incentives: Cause = "incentives"
    /// What lies between the two has no good interface.
    public static let interface: Cause = "interface"
    /// One of the two does not know enough to do without the other.
    public static let knowledge: Cause = "knowledge"
    /// The causes that the source names.
    public static var known: [Cause] { [.strategy, .alignment, .incentives, .interface, .knowledge] }

    public static var meanings: [String: String] {
      [
        "strategy": "The two follow strategies that do not go together.",
        "alignment": "The two put different things first.",
        "incentives": "The two are rewarded for different things.",
        "interface": "What lies between the two has no good interface.",
        "knowledge": "One of the two does not know enough to do without the other.",
      ]
    }
  }

  /// How one team works with another.
  ///
  /// Source: Skelton and Pais, Team Topologies (K).
  public enum Mode: String, Word {
    /// They work together on the same thing, for a while.
    case collaboration
    /// One provides something that the other uses by itself.
    case xAsAService
    /// One helps the other to gain an ability, for a while.
    case facilitating

    public static var meanings: [String: String] {
      [
        "collaboration": "They work together on the same thing, for a while.",
        "xAsAService": "One provides something that the other uses by itself.",
        "facilitating": "One helps the other to gain an ability, for a while.",
      ]
    }
  }
}

extension Dependency {
  /// A system's list: ``ProductOperatingSystem/dependencies``.
  public static let list: ListPath = \.dependencies
  /// The fields of a dependency.
  public static let fields = Fields(blank: Dependency("", on: ""), check: check) {
    Field("consumer", \.consumer, .required, "The team that needs something.")
    Field("provider", \.provider, .required, "The team that it needs it from.")
    Field(
      "kind", \.kind, "The company's own word for this kind of need, such as “needs” or “internal customer”.")
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
