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
    /// Something that customers buy or use as a whole.
    public static let product: Kind = "product"
    /// A part of a product, or several products looked after together.
    public static let productArea: Kind = "productArea"
    /// Something that runs, and that other software calls or people ask for.
    public static let service: Kind = "service"
    /// A part of what is built, such as a module, a library or a device.
    public static let component: Kind = "component"
    /// Something that other teams build on by themselves.
    public static let platform: Kind = "platform"
    /// What people go through from a need to its satisfaction.
    public static let journey: Kind = "journey"
    /// One stage of the customer's way, such as signing up.
    public static let journeyStage: Kind = "journeyStage"
    /// All that it takes to bring value to somebody, from one end to the other.
    public static let valueStream: Kind = "valueStream"
    /// A group of customers who need the same, such as small firms.
    public static let segment: Kind = "segment"
    /// A place where customers meet the product, such as an app, a site or a channel.
    public static let surface: Kind = "surface"
    /// What customers want to get done, whatever they use for it.
    public static let jobToBeDone: Kind = "jobToBeDone"
    /// A country, a region or another part of the world.
    public static let geography: Kind = "geography"
    /// A layer of the software, such as storage or the interface.
    public static let architectureLayer: Kind = "architectureLayer"
    /// Something that the company itself needs to be able to do, such as pricing.
    public static let internalCapability: Kind = "internalCapability"
    /// A special trade or field of knowledge, such as security or data science.
    public static let discipline: Kind = "discipline"
    /// A large undertaking that work is gathered around for a while.
    public static let initiative: Kind = "initiative"
    /// The kinds that have a name.
    public static var known: [Kind] {
      [
        .product, .productArea, .service, .component, .platform, .journey, .journeyStage, .valueStream,
        .segment, .surface, .jobToBeDone, .geography, .architectureLayer, .internalCapability, .discipline,
        .initiative,
      ]
    }

    public static var meanings: [String: String] {
      [
        "product": "Something that customers buy or use as a whole.",
        "productArea": "A part of a product, or several products looked after together.",
        "service": "Something that runs, and that other software calls or people ask for.",
        "component": "A part of what is built, such as a module, a library or a device.",
        "platform": "Something that other teams build on by themselves.",
        "journey": "What people go through from a need to its satisfaction.",
        "journeyStage": "One stage of the customer's way, such as signing up.",
        "valueStream": "All that it takes to bring value to somebody, from one end to the other.",
        "segment": "A group of customers who need the same, such as small firms.",
        "surface": "A place where customers meet the product, such as an app, a site or a channel.",
        "jobToBeDone": "What customers want to get done, whatever they use for it.",
        "geography": "A country, a region or another part of the world.",
        "architectureLayer": "A layer of the software, such as storage or the interface.",
        "internalCapability": "Something that the company itself needs to be able to do, such as pricing.",
        "discipline": "A special trade or field of knowledge, such as security or data science.",
        "initiative": "A large undertaking that work is gathered around for a while.",
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
