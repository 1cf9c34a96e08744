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
  /// The words are the source's; what they say here is our reading of them (D).
  ///
  /// Source: John Cutler, The Beautiful Mess 2021, issue 26 (I).
  public struct Kind: OpenWord {
    /// The word.
    public let rawValue: String
    /// The sign of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Work moves steadily, and little of it lies and waits.
    public static let flow: Kind = "flow"
    /// People learn on purpose, from questions that they wrote down.
    public static let structuredLearning: Kind = "structuredLearning"
    /// The team may decide what it has to decide.
    public static let decisionAuthority: Kind = "decisionAuthority"
    /// There is a strategy that helps to say no to something.
    public static let realStrategy: Kind = "realStrategy"
    /// People speak of what came of their work, and not only of what was shipped.
    public static let impactLanguage: Kind = "impactLanguage"
    /// The team needs others less and less often to get something done.
    public static let fewerDependencies: Kind = "fewerDependencies"
    /// The team knows customers at first hand, and not only by hearsay.
    public static let directCustomerUnderstanding: Kind = "directCustomerUnderstanding"
    /// The signs that the source names.
    public static var known: [Kind] {
      [
        .flow, .structuredLearning, .decisionAuthority, .realStrategy, .impactLanguage, .fewerDependencies,
        .directCustomerUnderstanding,
      ]
    }

    public static var meanings: [String: String] {
      [
        "flow": "Work moves steadily, and little of it lies and waits.",
        "structuredLearning": "People learn on purpose, from questions that they wrote down.",
        "decisionAuthority": "The team may decide what it has to decide.",
        "realStrategy": "There is a strategy that helps to say no to something.",
        "impactLanguage": "People speak of what came of their work, and not only of what was shipped.",
        "fewerDependencies": "The team needs others less and less often to get something done.",
        "directCustomerUnderstanding": "The team knows customers at first hand, and not only by hearsay.",
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
