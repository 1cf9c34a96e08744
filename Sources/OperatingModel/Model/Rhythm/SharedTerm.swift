/// A word that several groups use, with what it means to each of them.
///
/// Different meanings are no fault in themselves: they matter where the groups depend on each other.
///
/// Sources: John Cutler, The Beautiful Mess 375 and 409 (p); OS Discovery Playbook, chapter 5 (P).
public struct SharedTerm: Identified, Hashable {
  /// The term's own id.
  public var id: Identifier<SharedTerm>
  /// The word.
  public var name: String
  /// What it means to whom (C6).
  public var usages: [TermUsage]
  /// The stages through which the thing that it names goes (C6).
  public var stages: [String] = []
  /// How it fares (C6).
  public var health: TermHealth?
  /// How it relates to other terms (C6).
  public var relations: [TermRelation] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A term.
  public init(
    _ id: Identifier<SharedTerm>, _ name: String, usages: [TermUsage] = [], health: TermHealth? = nil
  ) {
    self.id = id
    self.name = name
    self.usages = usages
    self.health = health
  }
}

extension SharedTerm: DocumentRecord {
  /// The fields of a term.
  public static let fields = Fields(blank: SharedTerm("", "")) {
    Field("id", \.id, .identity, "The term's own id.")
    Field("name", \.name, .required, "The word.")
    Field("usages", \.usages, "What it means to whom (C6).")
    Field("stages", \.stages, "The stages through which the thing that it names goes (C6).")
    Field("health", \.health, "How it fares (C6).")
    Field("relations", \.relations, "How it relates to other terms (C6).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
