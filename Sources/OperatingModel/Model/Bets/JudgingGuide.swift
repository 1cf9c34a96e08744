/// Criteria that people agree on before they have ideas; the conversation is what matters.
///
/// There are no weights and there is no total.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 13 (P).
public struct JudgingGuide: Noun {
  /// The guide's own id.
  public var id: Identifier<JudgingGuide>
  /// What people call it.
  public var name: String?
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
    _ id: Identifier<JudgingGuide>, _ name: String? = nil, opportunity: Identifier<Opportunity>? = nil,
    criteria: [Criterion] = [], options: [JudgedOption] = []
  ) {
    self.id = id
    self.name = name
    self.opportunity = opportunity
    self.criteria = criteria
    self.options = options
  }
}

extension JudgingGuide {
  /// One criterion of a judging guide, in words that everybody understands.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 13 (P).
  public struct Criterion: Hashable, Sendable {
    /// The criterion.
    public var text: String
    /// The form in which it is said (C18).
    public var form: Form?
    /// Whether it names an impact, a pillar or something to learn (C18).
    public var namesTarget: Bool?
    /// What it names.
    public var target: String?
    /// The metric that it names.
    public var metric: Identifier<Metric>?

    /// A criterion.
    public init(_ text: String, form: Form? = nil, namesTarget: Bool? = nil) {
      self.text = text
      self.form = form
      self.namesTarget = namesTarget
    }
  }
}

extension JudgingGuide.Criterion {
  /// The form in which a criterion is said; each names something that can be looked for.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 13 (P).
  public enum Form: String, Word {
    /// How probable it is that an impact grows.
    case probabilityOfImpact
    /// From which number to which an impact is expected to be.
    case rangeOfImpact
    /// How well it goes with a named pillar.
    case alignment
    /// How likely it is that something is learned.
    case learning
    /// How well it can be approached in small steps.
    case incrementalApproach

    public static var meanings: [String: String] {
      [
        "probabilityOfImpact": "How probable it is that an impact grows.",
        "rangeOfImpact": "From which number to which an impact is expected to be.",
        "alignment": "How well it goes with a named pillar.",
        "learning": "How likely it is that something is learned.",
        "incrementalApproach": "How well it can be approached in small steps.",
      ]
    }
  }
}

extension JudgingGuide.Criterion: DocumentRecord {
  /// The fields of a criterion.
  public static let fields = Fields(blank: JudgingGuide.Criterion(""), onOneLine: true) {
    Field("text", \.text, .required, "The criterion.")
    Field("form", \.form, "The form in which it is said (C18).")
    Field("namesTarget", \.namesTarget, "Whether it names an impact, a pillar or something to learn (C18).")
    Field("target", \.target, "What it names.")
    Field("metric", \.metric, "The metric that it names.")
  }
}

extension JudgingGuide {
  /// An option that was held against a judging guide.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 13 (P).
  public struct JudgedOption: Hashable, Sendable {
    /// What people call it.
    public var name: String
    /// The option, where the model has it.
    public var option: Identifier<BetOption>?
    /// Whether it fits the criteria.
    public var passes: Bool?

    /// A judged option.
    public init(_ name: String, option: Identifier<BetOption>? = nil, passes: Bool? = nil) {
      self.name = name
      self.option = option
      self.passes = passes
    }
  }
}

extension JudgingGuide.JudgedOption: DocumentRecord {
  /// The fields of a judged option.
  public static let fields = Fields(blank: JudgingGuide.JudgedOption(""), onOneLine: true) {
    Field("name", \.name, .required, "What people call it.")
    Field("option", \.option, "The option, where the model has it.")
    Field("passes", \.passes, "Whether it fits the criteria.")
  }
}

extension JudgingGuide {
  /// A system's roster: ``ProductOperatingSystem/judgingGuides``.
  public static let roster: RosterPath = \.judgingGuides
  /// The fields of a guide.
  public static let fields = Fields(blank: JudgingGuide("")) {
    Field("id", \.id, .identity, "The guide's own id.")
    Field("name", \.name, "What people call it.")
    Field("opportunity", \.opportunity, "The opportunity that it is for.")
    Field("criteria", \.criteria, "The criteria (C18).")
    Field("options", \.options, "The options that were held against it (C18).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
