/// How a shared term relates to another one: “is part of”, “leads to”.
///
/// Sources: OS Discovery Playbook, chapter 5 (P); John Cutler, The Beautiful Mess 393 and 365 (p) on
/// labelled relations.
public struct TermRelation: Hashable, Sendable {
  /// The other term.
  public var term: Identifier<SharedTerm>
  /// How this one relates to it.
  public var label: String?

  /// A relation.
  public init(_ term: Identifier<SharedTerm>, label: String? = nil) {
    self.term = term
    self.label = label
  }
}

extension TermRelation: DocumentRecord {
  /// The fields of a relation.
  public static let fields = Fields(blank: TermRelation(""), onOneLine: true) {
    Field("term", \.term, .required, circles: .notToItself, "The other term.")
    Field("label", \.label, "How this one relates to it.")
  }
}
