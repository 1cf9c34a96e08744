/// What ties two teams in a company's own words, such as “related” or “reports to”.
///
/// A link says that two teams have to do with each other. That one needs something from the other is said by a
/// ``Dependency``; links are kept beside those, and can be asked about kind by kind.
///
/// ```swift
/// TeamLink("billing", .sharesPeople, "ledger", weight: 2)
/// system.ask(.teamNetwork(through: .links))
/// ```
/// Our own formalisation (D), concept C37.
public struct TeamLink: RelatingFact {
  /// The team that it leads from.
  public var from: Identifier<Team>
  /// The company's own word for what ties the two.
  public var kind: Kind
  /// The team that it leads to.
  public var to: Identifier<Team>
  /// What it weighs, in a unit of the company's own: how many people, how often.
  public var weight: Finite?
  /// The day since which it is there.
  public var since: When?
  /// The day until which it is meant to be there.
  public var until: When?
  /// What else there is to say.
  public var note: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A link from one team to another.
  public init(
    _ from: Identifier<Team>, _ kind: Kind, _ to: Identifier<Team>, weight: Finite? = nil,
    since: When? = nil, until: When? = nil
  ) {
    self.from = from
    self.kind = kind
    self.to = to
    self.weight = weight
    self.since = since
    self.until = until
  }
}

extension TeamLink {
  /// A company's own word for what ties two teams.
  public struct Kind: OpenWord {
    /// The word.
    public let rawValue: String
    /// The kind of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The two have to do with each other, and nobody said how.
    public static let related: Kind = "related"
    /// The first team answers to the second.
    public static let reportsTo: Kind = "reportsTo"
    /// Some people belong to both teams.
    public static let sharesPeople: Kind = "sharesPeople"
    /// The kinds that have a name.
    public static var known: [Kind] { [.related, .reportsTo, .sharesPeople] }

    public static var meanings: [String: String] {
      [
        "related": "The two have to do with each other, and nobody said how.",
        "reportsTo": "The first team answers to the second.",
        "sharesPeople": "Some people belong to both teams.",
      ]
    }
  }

  /// A system's list: ``ProductOperatingSystem/teamLinks``.
  public static let list: ListPath = \.teamLinks
  /// The fields of a link between teams.
  public static let fields = Fields(blank: TeamLink("", "", ""), check: check) {
    Field("from", \.from, .required, "The team that it leads from.")
    Field("kind", \.kind, .required, "The company's own word for what ties the two.")
    Field("to", \.to, .required, "The team that it leads to.")
    Field(
      "weight", \.weight, rule: .atLeast(0),
      "What it weighs, in a unit of the company's own: how many people, how often.")
    Field("since", \.since, "The day since which it is there.")
    Field("until", \.until, notBefore: [\.since], "The day until which it is meant to be there.")
    Field("note", \.note, "What else there is to say.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }

  private static let check: @Sendable (TeamLink) -> [IntegrityFault] = { link in
    guard link.from == link.to else { return [] }
    return [IntegrityFault(.selfReference, at: "to", "a team is not tied to itself", leavesOut: true)]
  }
}
