/// An attitude to change that people move through: it has a good side and a risk, and no rank (C54).
///
/// Source: John Cutler, The Beautiful Mess 357 (p).
public struct ChangeStance: Noun {
  /// The stance's own id.
  public var id: Identifier<ChangeStance>
  /// What people call it.
  public var name: String?
  /// What somebody says who holds it.
  public var quote: String?
  /// What it is like.
  public var description: String?
  /// What is good about it.
  public var good: String?
  /// What its risk is.
  public var risk: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A stance.
  public init(
    _ id: Identifier<ChangeStance>, _ name: String? = nil, quote: String? = nil, good: String? = nil,
    risk: String? = nil
  ) {
    self.id = id
    self.name = name
    self.quote = quote
    self.good = good
    self.risk = risk
  }
}

extension ChangeStance {
  /// A system's roster: ``ProductOperatingSystem/stances``.
  public static let roster: RosterPath = \.stances
  /// The fields of a stance.
  public static let fields = Fields(blank: ChangeStance("")) {
    Field("id", \.id, .identity, "The stance's own id.")
    Field("name", \.name, "What people call it.")
    Field("quote", \.quote, "What somebody says who holds it.")
    Field("description", \.description, "What it is like.")
    Field("good", \.good, "What is good about it.")
    Field("risk", \.risk, "What its risk is.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
