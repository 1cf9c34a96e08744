/// An ability of the company, said without a solution: “ability to collect a payment”.
///
/// Capabilities form a tree that outlasts structures and projects. The wider frames are optional lenses;
/// each stays empty where nobody looked through it.
///
/// Sources: John Cutler, The Beautiful Mess 310 and 333 (p), 300 (s); Wardley, Kano, Kaplan and Norton (K).
public struct Capability: Identified, Hashable {
  /// The capability's own id.
  public var id: Identifier<Capability>
  /// What people call it.
  public var name: String
  /// The capability that it is part of (C9).
  public var parent: Identifier<Capability>?
  /// The team that looks after it.
  public var owner: Identifier<Team>?
  /// What it does for the company (C9).
  public var kind: CapabilityClass?
  /// How far it has come (C9).
  public var maturation: CapabilityMaturation?
  /// The stage of the customer's journey that it serves (C9).
  public var journeyStage: String?
  /// How far it has evolved towards a commodity (C61).
  public var evolution: Evolution?
  /// How visible it is to customers, from not at all to fully (C61).
  public var visibility: Share?
  /// Whether the company builds it itself (C61).
  public var isBuiltHere: Bool?
  /// How people judge it in a survey (C61).
  public var kano: KanoCounts?
  /// The perspective of the scorecard under which it stands (C61).
  public var scorecardPerspective: ScorecardPerspective?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A capability.
  public init(
    _ id: Identifier<Capability>, _ name: String, parent: Identifier<Capability>? = nil,
    owner: Identifier<Team>? = nil, kind: CapabilityClass? = nil, maturation: CapabilityMaturation? = nil,
    evolution: Evolution? = nil, visibility: Share? = nil, isBuiltHere: Bool? = nil
  ) {
    self.id = id
    self.name = name
    self.parent = parent
    self.owner = owner
    self.kind = kind
    self.maturation = maturation
    self.evolution = evolution
    self.visibility = visibility
    self.isBuiltHere = isBuiltHere
  }
}

extension Capability: DocumentRecord {
  /// The fields of a capability.
  public static let fields = Fields(blank: Capability("", "")) {
    Field("id", \.id, .identity, "The capability's own id.")
    Field("name", \.name, .required, "What people call it.")
    Field("parent", \.parent, circles: .forbidden, "The capability that it is part of (C9).")
    Field("owner", \.owner, "The team that looks after it.")
    Field("kind", \.kind, "What it does for the company (C9).")
    Field("maturation", \.maturation, "How far it has come (C9).")
    Field("journeyStage", \.journeyStage, "The stage of the customer's journey that it serves (C9).")
    Field("evolution", \.evolution, "How far it has evolved towards a commodity (C61).")
    Field("visibility", \.visibility, "How visible it is to customers, from not at all to fully (C61).")
    Field("isBuiltHere", \.isBuiltHere, "Whether the company builds it itself (C61).")
    Field("kano", \.kano, "How people judge it in a survey (C61).")
    Field(
      "scorecardPerspective", \.scorecardPerspective,
      "The perspective of the scorecard under which it stands (C61).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}

extension Capability: Nested {
  /// The capability that it is part of, if one is recorded.
  public var parents: [Identifier<Capability>] { parent.map { [$0] } ?? [] }
}
