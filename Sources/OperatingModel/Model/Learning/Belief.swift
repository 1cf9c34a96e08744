/// A belief that people share or dispute, and whether their agreement, or the lack of it, does good (C23).
///
/// ```swift
/// let dates = Belief(
///   "dates", "Dates are discipline",
///   placements: [Belief.Placement("2024-06-30", convergence: 0.9, benefit: 0.6)])
/// ```
/// Source: John Cutler, The Beautiful Mess 2020, post 24 (P).
public struct Belief: Noun {
  /// The belief's own id.
  public var id: Identifier<Belief>
  /// What is believed.
  public var name: String?
  /// Where it was placed, by day.
  public var placements: [Placement] = []
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
    _ id: Identifier<Belief>, _ name: String? = nil, placements: [Placement] = [], group: String? = nil,
    assumption: Identifier<Assumption>? = nil
  ) {
    self.id = id
    self.name = name
    self.placements = placements
    self.group = group
    self.assumption = assumption
  }
}

extension Belief {
  /// Where a belief was placed on a day (C23).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 24 (P).
  public struct Placement: Hashable, Sendable {
    /// The day.
    public var day: When
    /// How much people agreed, from not at all to fully.
    public var convergence: Share
    /// Whether that did harm, below zero, or good, above it.
    public var benefit: Leaning

    /// Where a belief was placed on a day.
    public init(_ day: When, convergence: Share, benefit: Leaning) {
      self.day = day
      self.convergence = convergence
      self.benefit = benefit
    }
  }
}

extension Belief.Placement: DocumentRecord {
  /// The fields of a placement of a belief.
  public static let fields = Fields(
    blank: Belief.Placement("1970-01-01", convergence: 0, benefit: 0), onOneLine: true
  ) {
    Field("day", \.day, .required, "The day.")
    Field("convergence", \.convergence, .required, "How much people agreed, from not at all to fully.")
    Field("benefit", \.benefit, .required, "Whether that did harm, below zero, or good, above it.")
  }
}

extension Belief {
  /// A system's roster: ``ProductOperatingSystem/beliefs``.
  public static let roster: RosterPath = \.beliefs
  /// The fields of a belief.
  public static let fields = Fields(blank: Belief("")) {
    Field("id", \.id, .identity, "The belief's own id.")
    Field("name", \.name, "What is believed.")
    Field("placements", \.placements, "Where it was placed, by day.")
    Field("group", \.group, "Whose belief it is: a group or a meeting.")
    Field("assumption", \.assumption, "The assumption that is the same belief on other axes (C22).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
