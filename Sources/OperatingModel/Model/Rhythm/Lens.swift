/// A way to look at the company, and how much there is to see through it.
///
/// Several lenses are better than one; a lens without data is worth knowing of.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 26 (P), and 387 (I).
public struct Lens: RelatingFact {
  /// Which lens it is (C56).
  public var kind: Kind
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
  public init(_ kind: Kind, entries: Int? = nil, artifacts: [Identifier<Artifact>] = []) {
    self.kind = kind
    self.entries = entries
    self.artifacts = artifacts
  }
}

extension Lens {
  /// A way to look at a company; companies use ways of their own.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 26 (P), and 387 (I).
  public struct Kind: OpenWord {
    /// The word.
    public let rawValue: String
    /// The kind of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// By what a customer goes through, from first to last.
    public static let journey: Kind = "journey"
    /// By how far things have evolved and how visible they are, after Simon Wardley.
    public static let wardley: Kind = "wardley"
    /// By where one team's part ends and another's begins.
    public static let teamBoundaries: Kind = "teamBoundaries"
    /// By what could be done for customers, and in which ways.
    public static let opportunities: Kind = "opportunities"
    /// By what is under way, and how far it has come.
    public static let execution: Kind = "execution"
    /// The lenses that the source names.
    public static var known: [Kind] { [.journey, .wardley, .teamBoundaries, .opportunities, .execution] }

    public static var meanings: [String: String] {
      [
        "journey": "By what a customer goes through, from first to last.",
        "wardley": "By how far things have evolved and how visible they are, after Simon Wardley.",
        "teamBoundaries": "By where one team's part ends and another's begins.",
        "opportunities": "By what could be done for customers, and in which ways.",
        "execution": "By what is under way, and how far it has come.",
      ]
    }
  }
}

extension Lens {
  /// A system's list: ``ProductOperatingSystem/lenses``.
  public static let list: ListPath = \.lenses
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
