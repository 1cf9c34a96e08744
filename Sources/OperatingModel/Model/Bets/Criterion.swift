/// One criterion of a judging guide, in words that everybody understands.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 13 (P).
public struct Criterion: Hashable, Sendable {
  /// The criterion.
  public var text: String
  /// The form in which it is said (C18).
  public var form: CriterionForm?
  /// Whether it names an impact, a pillar or something to learn (C18).
  public var namesTarget: Bool?
  /// What it names.
  public var target: String?
  /// The metric that it names.
  public var metric: Identifier<Metric>?

  /// A criterion.
  public init(_ text: String, form: CriterionForm? = nil, namesTarget: Bool? = nil) {
    self.text = text
    self.form = form
    self.namesTarget = namesTarget
  }
}

extension Criterion: DocumentRecord {
  /// The fields of a criterion.
  public static let fields = Fields(blank: Criterion(""), onOneLine: true) {
    Field("text", \.text, .required, "The criterion.")
    Field("form", \.form, "The form in which it is said (C18).")
    Field("namesTarget", \.namesTarget, "Whether it names an impact, a pillar or something to learn (C18).")
    Field("target", \.target, "What it names.")
    Field("metric", \.metric, "The metric that it names.")
  }
}
