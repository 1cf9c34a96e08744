/// A source from which work arrives, and how much of it.
///
/// Sources: John Cutler, The Beautiful Mess 2020, posts 9, 12 and 30 (P), 351, 381 (p) and 399 (I).
public struct DemandSource: Identified, Hashable {
  /// The source's own id.
  public var id: Identifier<DemandSource>
  /// What people call it.
  public var name: String
  /// Where the work comes from (C59).
  public var kind: DemandKind?
  /// The team that it comes from.
  public var requester: Identifier<Team>?
  /// The team that it comes to.
  public var receiver: Identifier<Team>?
  /// How much work arrives in a week on average (C42).
  public var arrivalsPerWeek: Finite?
  /// What kind of work in progress it makes (C42).
  public var work: WorkKind?
  /// How it is treated (C42).
  public var serviceClass: ServiceClass?
  /// How its value changes with delay (C19).
  public var urgency: UrgencyProfile?
  /// What else there is to say.
  public var note: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A source.
  public init(
    _ id: Identifier<DemandSource>, _ name: String, kind: DemandKind? = nil,
    requester: Identifier<Team>? = nil, receiver: Identifier<Team>? = nil, arrivalsPerWeek: Finite? = nil,
    work: WorkKind? = nil, serviceClass: ServiceClass? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.requester = requester
    self.receiver = receiver
    self.arrivalsPerWeek = arrivalsPerWeek
    self.work = work
    self.serviceClass = serviceClass
  }
}

extension DemandSource: DocumentRecord {
  /// The fields of a source.
  public static let fields = Fields(blank: DemandSource("", "")) {
    Field("id", \.id, .identity, "The source's own id.")
    Field("name", \.name, .required, "What people call it.")
    Field("kind", \.kind, "Where the work comes from (C59).")
    Field("requester", \.requester, "The team that it comes from.")
    Field("receiver", \.receiver, "The team that it comes to.")
    Field(
      "arrivalsPerWeek", \.arrivalsPerWeek, rule: .atLeast(0),
      "How much work arrives in a week on average (C42).")
    Field("work", \.work, "What kind of work in progress it makes (C42).")
    Field("serviceClass", \.serviceClass, "How it is treated (C42).")
    Field("urgency", \.urgency, "How its value changes with delay (C19).")
    Field("note", \.note, "What else there is to say.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
