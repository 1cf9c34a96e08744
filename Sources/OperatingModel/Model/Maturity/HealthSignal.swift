/// Something observed about how a team works, instead of asking for its maturity (C55).
///
/// Source: John Cutler, The Beautiful Mess 2021, issue 26 (I).
public struct HealthSignal: RelatingFact {
  /// What was looked for.
  public var kind: Kind
  /// The team that was looked at; the whole company where none is named.
  public var team: Identifier<Team>?
  /// What was seen.
  public var observation: String?
  /// The day on which it was seen.
  public var day: When?
  /// Where this comes from.
  public var provenance: Provenance?

  /// Something observed about how a team works.
  public init(
    _ kind: Kind, team: Identifier<Team>? = nil, observation: String? = nil, day: When? = nil
  ) {
    self.kind = kind
    self.team = team
    self.observation = observation
    self.day = day
  }
}

extension HealthSignal {
  /// What can quickly be observed about how a team works (C55).
  ///
  /// Source: John Cutler, The Beautiful Mess 2021, issue 26 (I).
  public struct Kind: OpenWord {
    /// The word.
    public let rawValue: String
    /// The sign of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Work flows.
    public static let flow: Kind = "flow"
    /// Learning has a structure.
    public static let structuredLearning: Kind = "structuredLearning"
    /// The team may decide.
    public static let decisionAuthority: Kind = "decisionAuthority"
    /// There is a strategy to decide by.
    public static let realStrategy: Kind = "realStrategy"
    /// People speak of impact.
    public static let impactLanguage: Kind = "impactLanguage"
    /// Dependencies become fewer.
    public static let fewerDependencies: Kind = "fewerDependencies"
    /// The team understands customers at first hand.
    public static let directCustomerUnderstanding: Kind = "directCustomerUnderstanding"
    /// The signs that the source names.
    public static var known: [Kind] {
      [
        .flow, .structuredLearning, .decisionAuthority, .realStrategy, .impactLanguage, .fewerDependencies,
        .directCustomerUnderstanding,
      ]
    }
  }
}

extension HealthSignal {
  /// A system's list: ``ProductOperatingSystem/healthSignals``.
  public static let list: ListPath = \.healthSignals
  /// The fields of a sign of health.
  public static let fields = Fields(blank: HealthSignal(.flow)) {
    Field("kind", \.kind, .required, "What was looked for.")
    Field("team", \.team, "The team that was looked at; the whole company where none is named.")
    Field("observation", \.observation, "What was seen.")
    Field("day", \.day, "The day on which it was seen.")
    Field("provenance", \.provenance, "Where this comes from.")
  }
}
