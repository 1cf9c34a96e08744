/// A system whose every reference leads somewhere: what questions are asked of.
///
/// ```swift
/// let system = try acme.resolved()
/// let trace = system.ask(.traceability())
/// ```
/// Make one with ``ProductOperatingSystem/resolved(tolerating:)``. It holds the model it came from, without the
/// references that were left out.
public struct ResolvedSystem: Sendable {
  /// The model, in which every id that is referred to exists.
  public let model: ProductOperatingSystem
  /// The problems that were tolerated; what they concern is left out of ``model`` where it is a reference.
  public let setAside: Problems
  /// The relations that the model's references stand in, by name.
  private let relationsByName: [String: RelationEdges]

  init(_ model: ProductOperatingSystem, setAside: Problems, relations: [RelationEdges]) {
    self.model = model
    self.setAside = setAside
    relationsByName = Dictionary(
      relations.map { ($0.relation.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the company is called.
  public var name: String { model.name }
  /// Which telling of the company this is.
  public var perspective: Perspective? { model.perspective }
  /// The day for which the model holds.
  public var asOf: Day? { model.asOf }

  /// The relations in which anything stands, in the order of their names.
  public var relations: [Relation] { relationsByName.values.map(\.relation).sorted { $0.name < $1.name } }

  /// How many references stand in a relation; 0 for one in which none does.
  public func count(of relation: String) -> Int { relationsByName[relation]?.edges.count ?? 0 }

  /// The pairs of dense indexes that stand in a relation, in the order in which they were said.
  func edges(_ relation: String) -> [Digraph.Edge] { relationsByName[relation]?.edges ?? [] }
}
