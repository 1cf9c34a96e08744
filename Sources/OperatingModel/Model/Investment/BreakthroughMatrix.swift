/// An X-matrix: long-term breakthroughs, annual objectives, priorities, measures and owners, with the links
/// between them.
///
/// Marks are never added up. A pair without a mark is not recorded; one that is marked “none” was looked
/// at.
///
/// Sources: hoshin planning (K); John Cutler, The Beautiful Mess 2020, post 42 (P).
public struct BreakthroughMatrix: Noun {
  /// The matrix's own id.
  public var id: Identifier<BreakthroughMatrix>
  /// What people call it.
  public var name: String?
  /// The days that it is about.
  public var period: Period?
  /// The long-term breakthroughs (C58).
  public var breakthroughs: [Entry] = []
  /// The annual objectives (C58).
  public var objectives: [Entry] = []
  /// The priorities (C58).
  public var priorities: [Entry] = []
  /// The measures (C58).
  public var measures: [Entry] = []
  /// The owners (C58).
  public var owners: [Entry] = []
  /// The links between entries (C58).
  public var marks: [Mark] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A matrix.
  public init(
    _ id: Identifier<BreakthroughMatrix>, _ name: String? = nil, period: Period? = nil,
    breakthroughs: [Entry] = [], objectives: [Entry] = [], priorities: [Entry] = [],
    measures: [Entry] = [], owners: [Entry] = [], marks: [Mark] = []
  ) {
    self.id = id
    self.name = name
    self.period = period
    self.breakthroughs = breakthroughs
    self.objectives = objectives
    self.priorities = priorities
    self.measures = measures
    self.owners = owners
    self.marks = marks
  }
}

extension BreakthroughMatrix {
  /// One entry in an arm of a breakthrough matrix.
  ///
  /// Its id is known within its matrix only.
  ///
  /// Source: hoshin planning (K).
  public struct Entry: Hashable, Sendable {
    /// Its id within the matrix.
    public var id: String
    /// What people call it.
    public var name: String

    /// An entry.
    public init(_ id: String, _ name: String) {
      self.id = id
      self.name = name
    }
  }
}

extension BreakthroughMatrix.Entry: DocumentRecord {
  /// The fields of an entry.
  public static let fields = Fields(blank: BreakthroughMatrix.Entry("", ""), onOneLine: true) {
    Field("id", \.id, .required, "Its id within the matrix.")
    Field("name", \.name, .required, "What people call it.")
  }
}

extension BreakthroughMatrix {
  /// A mark in a breakthrough matrix: how strongly one entry is linked to another.
  ///
  /// Source: hoshin planning (K).
  public struct Mark: Hashable, Sendable {
    /// The id of the one entry.
    public var from: String
    /// The id of the other entry.
    public var to: String
    /// How strongly they are linked.
    public var strength: Strength

    /// A mark.
    public init(from: String, to: String, _ strength: Strength) {
      self.from = from
      self.to = to
      self.strength = strength
    }
  }
}

extension BreakthroughMatrix.Mark {
  /// How strongly two entries of a breakthrough matrix are linked.
  ///
  /// Source: hoshin planning (K).
  public enum Strength: String, Word, Ordinal {
    /// People looked at the two, and found no link.
    case unlinked = "none"
    /// The one helps the other a little, or by a long way round.
    case weak
    /// The one largely decides whether the other comes about.
    case strong

    public static var meanings: [String: String] {
      [
        "none": "People looked at the two, and found no link.",
        "weak": "The one helps the other a little, or by a long way round.",
        "strong": "The one largely decides whether the other comes about.",
      ]
    }
  }
}

extension BreakthroughMatrix.Mark: DocumentRecord {
  /// The fields of a mark.
  public static let fields = Fields(
    blank: BreakthroughMatrix.Mark(from: "", to: "", .unlinked), onOneLine: true
  ) {
    Field("from", \.from, .required, "The id of the one entry.")
    Field("to", \.to, .required, "The id of the other entry.")
    Field("strength", \.strength, .required, "How strongly they are linked.")
  }
}

extension BreakthroughMatrix {
  /// A system's roster: ``ProductOperatingSystem/breakthroughMatrices``.
  public static let roster: RosterPath = \.breakthroughMatrices
  /// The fields of a matrix.
  public static let fields = Fields(blank: BreakthroughMatrix(""), check: check) {
    Field("id", \.id, .identity, "The matrix's own id.")
    Field("name", \.name, "What people call it.")
    Field("period", \.period, "The days that it is about.")
    Field("breakthroughs", \.breakthroughs, "The long-term breakthroughs (C58).")
    Field("objectives", \.objectives, "The annual objectives (C58).")
    Field("priorities", \.priorities, "The priorities (C58).")
    Field("measures", \.measures, "The measures (C58).")
    Field("owners", \.owners, "The owners (C58).")
    Field("marks", \.marks, "The links between entries (C58).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }

  /// The ids of a matrix are its own, so that what they refer to is checked here.
  private static let check: @Sendable (BreakthroughMatrix) -> [IntegrityFault] = { matrix in
    var faults: [IntegrityFault] = []
    // As ids are compared everywhere: code point by code point.
    var ids: Set<Identifier<Entry>> = []
    let arms = [
      ("breakthroughs", matrix.breakthroughs), ("objectives", matrix.objectives),
      ("priorities", matrix.priorities),
      ("measures", matrix.measures), ("owners", matrix.owners),
    ]
    for (arm, entries) in arms {
      for (place, entry) in entries.enumerated() where !ids.insert(Identifier(entry.id)).inserted {
        faults.append(
          IntegrityFault(
            .duplicateID, at: arm, index: place,
            "another entry of the matrix has the id \(Words.quoted(entry.id))", leavesOut: true))
      }
    }
    var search = NameSearch(among: ids.map(\.rawValue))
    for (place, mark) in matrix.marks.enumerated() {
      for id in [mark.from, mark.to] where !ids.contains(Identifier(id)) {
        faults.append(
          IntegrityFault(
            .unknownReference, at: "marks", index: place, "the matrix has no entry \(Words.quoted(id))",
            nearest: search.nearest(to: id), leavesOut: true))
      }
      if ExactText.areEqual(mark.from, mark.to) {
        faults.append(
          IntegrityFault(
            .selfReference, at: "marks", index: place, "\(Words.quoted(mark.from)) is marked with itself",
            leavesOut: true))
      }
    }
    return faults
  }
}
