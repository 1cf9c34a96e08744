/// A finding that breaches a rule.
public struct Breach: Hashable, Sendable {
  /// The rule that it breaches.
  public var rule: String
  /// The finding.
  public var finding: Finding

  /// A breach.
  public init(rule: String, finding: Finding) {
    self.rule = rule
    self.finding = finding
  }
}

extension Breach: DocumentRecord {
  /// The fields of a breach.
  public static let fields = Fields(
    blank: Breach(rule: "", finding: Finding.fields.blank)
  ) {
    Field("rule", \.rule, .required, "The rule that it breaches.")
    Field("finding", \.finding, .required, "The finding.")
  }
}
