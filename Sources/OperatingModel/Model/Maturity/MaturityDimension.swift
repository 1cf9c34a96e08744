/// Something that a company or a team can be differently far along in, with its levels in order (C51).
///
/// A level is its place in the list, from 1. It orders and says nothing about distances, and a level below
/// the last one may be all that a context needs.
///
/// ```swift
/// let stage = MaturityDimension(
///   "stage", "Project stage", levels: ["Sandbox", "Incubating", "Graduated"])
/// ```
/// Source: John Cutler, The Beautiful Mess 2020, posts 47 and 53 (P).
public struct MaturityDimension: Identified {
  /// The dimension's own id.
  public var id: Identifier<MaturityDimension>
  /// What people call it.
  public var name: String
  /// What it is about.
  public var description: String?
  /// Its levels, the lowest first.
  public var levels: [LevelDescriptor] = []
  /// What helped others to improve, whatever the level.
  public var interventions: [String] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A dimension of maturity.
  public init(_ id: Identifier<MaturityDimension>, _ name: String, levels: [LevelDescriptor] = []) {
    self.id = id
    self.name = name
    self.levels = levels
  }
}

extension MaturityDimension: DocumentRecord {
  /// The fields of a dimension of maturity.
  public static let fields = Fields(blank: MaturityDimension("", "")) {
    Field("id", \.id, .identity, "The dimension's own id.")
    Field("name", \.name, .required, "What people call it.")
    Field("description", \.description, "What it is about.")
    Field("levels", \.levels, "Its levels, the lowest first.")
    Field("interventions", \.interventions, "What helped others to improve, whatever the level.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
