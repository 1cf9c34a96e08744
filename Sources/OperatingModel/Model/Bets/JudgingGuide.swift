/// Criteria that people agree on before they have ideas; the conversation is what matters.
///
/// There are no weights and there is no total.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 13 (P).
public struct JudgingGuide: Identified, Hashable {
  /// The guide's own id.
  public var id: Identifier<JudgingGuide>
  /// What people call it.
  public var name: String
  /// The opportunity that it is for.
  public var opportunity: Identifier<Opportunity>?
  /// The criteria (C18).
  public var criteria: [Criterion] = []
  /// The options that were held against it (C18).
  public var options: [JudgedOption] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A guide.
  public init(
    _ id: Identifier<JudgingGuide>, _ name: String, opportunity: Identifier<Opportunity>? = nil,
    criteria: [Criterion] = [], options: [JudgedOption] = []
  ) {
    self.id = id
    self.name = name
    self.opportunity = opportunity
    self.criteria = criteria
    self.options = options
  }
}

extension JudgingGuide: DocumentRecord {
  /// The fields of a guide.
  public static let fields = Fields(blank: JudgingGuide("", "")) {
    Field("id", \.id, .identity, "The guide's own id.")
    Field("name", \.name, .required, "What people call it.")
    Field("opportunity", \.opportunity, "The opportunity that it is for.")
    Field("criteria", \.criteria, "The criteria (C18).")
    Field("options", \.options, "The options that were held against it (C18).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
