/// Something worth going after: a need, a problem or a chance, without a solution.
///
/// That it exists, how large it is and what it is like are three things, and none of them is the
/// intervention or what comes of it.
///
/// Sources: Dotwork's operating-model starter pack (p); OS Discovery Playbook, chapter 7 (P); John Cutler's
/// blog, 2018-06-29 (P), The Beautiful Mess 2020, post 1 (P), 2022, issue 48 (I), and 232 (I).
public struct Opportunity: Noun {
  /// The opportunity's own id.
  public var id: Identifier<Opportunity>
  /// What people call it.
  public var name: String?
  /// The insights that it comes from (C12).
  public var insights: [Identifier<Insight>]
  /// The band of time it is placed for (C11).
  public var horizon: Horizon?
  /// Its stage (C39).
  public var stage: Stage?
  /// The driver or lever that it would move (C39).
  public var driver: Identifier<Metric>?
  /// How sure one is that it exists (C12).
  public var certainty: Share?
  /// How large it is, from none to the largest thinkable (C17).
  public var size: Estimate<Share>?
  /// What it is like, and how well it can be exploited (C12).
  public var nature: String?
  /// The ways in which going after it would pay (C16).
  public var valueTypes: [ValueType] = []
  /// Whether leaders name it as a core problem (C28).
  public var isCoreProblem: Bool?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// An opportunity.
  public init(
    _ id: Identifier<Opportunity>, _ name: String? = nil, insights: [Identifier<Insight>] = [],
    horizon: Horizon? = nil, stage: Stage? = nil, driver: Identifier<Metric>? = nil,
    size: Estimate<Share>? = nil, valueTypes: [ValueType] = []
  ) {
    self.id = id
    self.name = name
    self.insights = insights
    self.horizon = horizon
    self.stage = stage
    self.driver = driver
    self.size = size
    self.valueTypes = valueTypes
  }
}

extension Opportunity {
  /// The stage of an opportunity; each needs another kind of support, and treating one like another harms it.
  ///
  /// The words are the source's; what they say here is our reading of them (D).
  ///
  /// Source: John Cutler, The Beautiful Mess 2022, issue 48 (I).
  public enum Stage: String, Word, Ordinal {
    /// Exploratory: nobody knows yet whether anything is there, and most of it comes to nothing.
    case a = "A"
    /// Low-hanging fruit: it is known to be there, and little work brings much.
    case b = "B"
    /// Disciplined optimisation: what works is made better step by step, and measured.
    case c = "C"
    /// Hard to win: what is left takes ever more work for what it brings.
    case d = "D"
    /// Controlled fall: it is past its best, and is kept going or ended with care.
    case e = "E"

    public static var meanings: [String: String] {
      [
        "A": "Exploratory: nobody knows yet whether anything is there, and most of it comes to nothing.",
        "B": "Low-hanging fruit: it is known to be there, and little work brings much.",
        "C": "Disciplined optimisation: what works is made better step by step, and measured.",
        "D": "Hard to win: what is left takes ever more work for what it brings.",
        "E": "Controlled fall: it is past its best, and is kept going or ended with care.",
      ]
    }
  }
}

extension Opportunity {
  /// A system's roster: ``ProductOperatingSystem/opportunities``.
  public static let roster: RosterPath = \.opportunities
  /// The fields of an opportunity.
  public static let fields = Fields(blank: Opportunity("")) {
    Field("id", \.id, .identity, "The opportunity's own id.")
    Field("name", \.name, "What people call it.")
    Field("insights", \.insights, "The insights that it comes from (C12).")
    Field("horizon", \.horizon, "The band of time it is placed for (C11).")
    Field("stage", \.stage, "Its stage (C39).")
    Field("driver", \.driver, "The driver or lever that it would move (C39).")
    Field("certainty", \.certainty, "How sure one is that it exists (C12).")
    Field("size", \.size, "How large it is, from none to the largest thinkable (C17).")
    Field("nature", \.nature, "What it is like, and how well it can be exploited (C12).")
    Field("valueTypes", \.valueTypes, "The ways in which going after it would pay (C16).")
    Field("isCoreProblem", \.isCoreProblem, "Whether leaders name it as a core problem (C28).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
