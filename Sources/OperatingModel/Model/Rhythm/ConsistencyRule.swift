/// Something that is kept the same everywhere, on purpose: a word, an interface, a cadence.
///
/// Sources: John Cutler, The Beautiful Mess 375 and 409 (p); OS Discovery Playbook, chapter 5 (P).
public struct ConsistencyRule: Noun {
  /// The rule's own id.
  public var id: Identifier<ConsistencyRule>
  /// What people call it.
  public var name: String?
  /// What it is to prevent (C6).
  public var risk: Risk?
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
  public var expiresOn: When?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A rule.
  public init(
    _ id: Identifier<ConsistencyRule>, _ name: String? = nil, risk: Risk? = nil, isTemporary: Bool? = nil,
    expiresOn: When? = nil
  ) {
    self.id = id
    self.name = name
    self.risk = risk
    self.isTemporary = isTemporary
    self.expiresOn = expiresOn
  }
}

extension ConsistencyRule {
  /// What a rule of consistency is to prevent; companies use words of their own.
  ///
  /// Sources: John Cutler, The Beautiful Mess 375 and 409 (p); OS Discovery Playbook, chapter 5 (P).
  public struct Risk: OpenWord {
    /// The word.
    public let rawValue: String
    /// The risk of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// People would misunderstand one another.
    public static let confusion: Risk = "confusion"
    /// The work of several teams would not come together.
    public static let coordinationFailure: Risk = "coordinationFailure"
    /// Something that has to be reported could not be.
    public static let reportingGap: Risk = "reportingGap"
    /// A law or another duty would be broken.
    public static let regulation: Risk = "regulation"
    /// The risks that the sources name.
    public static var known: [Risk] {
      [
        .confusion, .coordinationFailure, .reportingGap, .regulation,
      ]
    }

    public static var meanings: [String: String] {
      [
        "confusion": "People would misunderstand one another.",
        "coordinationFailure": "The work of several teams would not come together.",
        "reportingGap": "Something that has to be reported could not be.",
        "regulation": "A law or another duty would be broken.",
      ]
    }
  }
}

extension ConsistencyRule {
  /// A system's roster: ``ProductOperatingSystem/consistencyRules``.
  public static let roster: RosterPath = \.consistencyRules
  /// The fields of a rule.
  public static let fields = Fields(blank: ConsistencyRule("")) {
    Field("id", \.id, .identity, "The rule's own id.")
    Field("name", \.name, "What people call it.")
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
