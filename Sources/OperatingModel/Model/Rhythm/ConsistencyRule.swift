/// Something that is kept the same everywhere, on purpose: a word, an interface, a cadence.
///
/// Sources: John Cutler, The Beautiful Mess 375 and 409 (p); OS Discovery Playbook, chapter 5 (P).
public struct ConsistencyRule: Identified, Hashable {
  /// The rule's own id.
  public var id: Identifier<ConsistencyRule>
  /// What people call it.
  public var name: String
  /// What it is to prevent (C6).
  public var risk: ConsistencyRisk?
  /// The worst that happens without it (C6).
  public var worstCase: String?
  /// Who benefits (C6).
  public var beneficiaries: [String] = []
  /// Who pays (C6).
  public var payers: [String] = []
  /// For whom it makes things easier (C6).
  public var easierFor: [String] = []
  /// For whom it makes things harder (C6).
  public var harderFor: [String] = []
  /// Whether it is a scaffold, to be taken away (C6).
  public var isTemporary: Bool?
  /// The day on which it ends (C6).
  public var expiresOn: Day?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A rule.
  public init(
    _ id: Identifier<ConsistencyRule>, _ name: String, risk: ConsistencyRisk? = nil, isTemporary: Bool? = nil,
    expiresOn: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.risk = risk
    self.isTemporary = isTemporary
    self.expiresOn = expiresOn
  }
}

extension ConsistencyRule: DocumentRecord {
  /// The fields of a rule.
  public static let fields = Fields(blank: ConsistencyRule("", "")) {
    Field("id", \.id, .identity, "The rule's own id.")
    Field("name", \.name, .required, "What people call it.")
    Field("risk", \.risk, "What it is to prevent (C6).")
    Field("worstCase", \.worstCase, "The worst that happens without it (C6).")
    Field("beneficiaries", \.beneficiaries, "Who benefits (C6).")
    Field("payers", \.payers, "Who pays (C6).")
    Field("easierFor", \.easierFor, "For whom it makes things easier (C6).")
    Field("harderFor", \.harderFor, "For whom it makes things harder (C6).")
    Field("isTemporary", \.isTemporary, "Whether it is a scaffold, to be taken away (C6).")
    Field("expiresOn", \.expiresOn, "The day on which it ends (C6).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
