/// Something that a company cuts its work by and that is neither a team nor a bet: a product, a service, a segment.
///
/// Teams own and serve areas, bets change them, and metrics, assessments, needs, artifacts, capabilities, funding and
/// releases may be about them. What kind of thing an area is, companies say in words of their own.
///
/// ```swift
/// Area("payments", "Payments", kind: .service, parents: ["invoice-to-cash"], owner: "billing")
/// Assessment("observability", 3, area: "payments", day: "2026-10-01")
/// ```
/// Sources: OS Discovery Playbook, chapter 6 on what domains are cut by, and chapter 4 on dimensional artifacts (P).
public struct Area: Noun, Nested {
  /// The area's own id.
  public var id: Identifier<Area>
  /// What people call it.
  public var name: String?
  /// What kind of thing it is (C30).
  public var kind: Kind?
  /// What it is, in a sentence.
  public var description: String?
  /// The areas that it is part of; there may be several.
  public var parents: [Identifier<Area>]
  /// The team that answers for it.
  public var owner: Identifier<Team>?
  /// The other teams that answer for it too, where several do.
  public var otherOwners: [Identifier<Team>] = []
  /// The days in which it is there.
  public var lifetime: Period?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// An area.
  public init(
    _ id: Identifier<Area>, _ name: String? = nil, kind: Kind? = nil, parents: [Identifier<Area>] = [],
    owner: Identifier<Team>? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parents = parents
    self.owner = owner
  }
}

extension Area {
  /// What a company cuts its work by; companies use words of their own.
  ///
  /// A team's domain is often cut by one of them (``Team/paradigms``).
  ///
  /// Source: OS Discovery Playbook, chapter 6 (P), and common professional knowledge (K).
  public struct Kind: OpenWord {
    /// The word.
    public let rawValue: String
    /// The kind of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Something that customers buy or use.
    public static let product: Kind = "product"
    /// A part of a product, or several products together.
    public static let productArea: Kind = "productArea"
    /// Something that runs, and that others call.
    public static let service: Kind = "service"
    /// A part of what is built.
    public static let component: Kind = "component"
    /// Something that others build on by themselves.
    public static let platform: Kind = "platform"
    /// What people go through from a need to its satisfaction.
    public static let journey: Kind = "journey"
    /// A stage of the customer's journey.
    public static let journeyStage: Kind = "journeyStage"
    /// All that it takes to bring value to somebody, from one end to the other.
    public static let valueStream: Kind = "valueStream"
    /// A segment of customers.
    public static let segment: Kind = "segment"
    /// A surface or channel.
    public static let surface: Kind = "surface"
    /// A job to be done.
    public static let jobToBeDone: Kind = "jobToBeDone"
    /// A geography.
    public static let geography: Kind = "geography"
    /// A layer of the architecture.
    public static let architectureLayer: Kind = "architectureLayer"
    /// An internal capability.
    public static let internalCapability: Kind = "internalCapability"
    /// A specialised discipline.
    public static let discipline: Kind = "discipline"
    /// An initiative.
    public static let initiative: Kind = "initiative"
    /// The kinds that have a name.
    public static var known: [Kind] {
      [
        .product, .productArea, .service, .component, .platform, .journey, .journeyStage, .valueStream,
        .segment, .surface, .jobToBeDone, .geography, .architectureLayer, .internalCapability, .discipline,
        .initiative,
      ]
    }
  }
}

extension Area {
  /// A system's roster: ``ProductOperatingSystem/areas``.
  public static let roster: RosterPath = \.areas
  /// The fields of an area.
  public static let fields = Fields(blank: Area("")) {
    Field("id", \.id, .identity, "The area's own id.")
    Field("name", \.name, "What people call it.")
    Field("kind", \.kind, "What kind of thing it is (C30).")
    Field("description", \.description, "What it is, in a sentence.")
    Field("parents", \.parents, circles: .forbidden, "The areas that it is part of; there may be several.")
    Field("owner", \.owner, "The team that answers for it.")
    Field("otherOwners", \.otherOwners, "The other teams that answer for it too, where several do.")
    Field("lifetime", \.lifetime, "The days in which it is there.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
