/// A belief that people share or dispute, and whether their agreement, or the lack of it, does good (C23).
///
/// ```swift
/// let dates = Belief(
///   "dates", "Dates are discipline",
///   placements: [BeliefPlacement("2024-06-30", convergence: 0.9, benefit: 0.6)])
/// ```
/// Source: John Cutler, The Beautiful Mess 2020, post 24 (P).
public struct Belief: Identified {
  /// The belief's own id.
  public var id: Identifier<Belief>
  /// What is believed.
  public var name: String
  /// Where it was placed, by day.
  public var placements: [BeliefPlacement] = []
  /// Whose belief it is: a group or a meeting.
  public var group: String?
  /// The assumption that is the same belief on other axes (C22).
  public var assumption: Identifier<Assumption>?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A belief.
  public init(
    _ id: Identifier<Belief>, _ name: String, placements: [BeliefPlacement] = [], group: String? = nil,
    assumption: Identifier<Assumption>? = nil
  ) {
    self.id = id
    self.name = name
    self.placements = placements
    self.group = group
    self.assumption = assumption
  }
}

extension Belief: DocumentRecord {
  /// The fields of a belief.
  public static let fields = Fields(blank: Belief("", "")) {
    Field("id", \.id, .identity, "The belief's own id.")
    Field("name", \.name, .required, "What is believed.")
    Field("placements", \.placements, "Where it was placed, by day.")
    Field("group", \.group, "Whose belief it is: a group or a meeting.")
    Field("assumption", \.assumption, "The assumption that is the same belief on other axes (C22).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
