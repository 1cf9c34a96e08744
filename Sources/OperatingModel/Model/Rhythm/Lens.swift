/// A way to look at the company, and how much there is to see through it.
///
/// Several lenses are better than one; a lens without data is worth knowing of.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 26 (P), and 387 (I).
public struct Lens: Hashable, Sendable {
  /// Which lens it is (C56).
  public var kind: LensKind
  /// How many things are recorded for it (C56).
  public var entries: Int?
  /// The artifacts that show the company through it (C56).
  public var artifacts: [Identifier<Artifact>] = []
  /// What else there is to say.
  public var note: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A lens.
  public init(_ kind: LensKind, entries: Int? = nil, artifacts: [Identifier<Artifact>] = []) {
    self.kind = kind
    self.entries = entries
    self.artifacts = artifacts
  }
}

extension Lens: DocumentRecord {
  /// The fields of a lens.
  public static let fields = Fields(blank: Lens("")) {
    Field("kind", \.kind, .required, "Which lens it is (C56).")
    Field("entries", \.entries, rule: .atLeast(0), "How many things are recorded for it (C56).")
    Field("artifacts", \.artifacts, "The artifacts that show the company through it (C56).")
    Field("note", \.note, "What else there is to say.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
