/// An event that brings releases to the market: benefits and feedback begin with it.
///
/// A release makes something available; a launch lets people know. It is a change of state, not the end.
///
/// Sources: John Cutler, The Beautiful Mess 375 (p); Martina Lauchengco (K).
public struct Launch: Noun {
  /// The launch's own id.
  public var id: Identifier<Launch>
  /// What people call it.
  public var name: String?
  /// How much goes into it (C29).
  public var tier: Tier?
  /// The releases that it brings to the market (C29).
  public var releases: [Identifier<Release>]
  /// The day of the launch.
  public var day: When?
  /// How long before it was the launch asked for (C29).
  public var leadTime: TimeSpan?
  /// The days in which its benefits are to be had (C29).
  public var realisation: Period?
  /// The team that answers for it (C29).
  public var owner: Identifier<Team>?
  /// The day on which its impact is reviewed (C29).
  public var reviewOn: When?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A launch.
  public init(
    _ id: Identifier<Launch>, _ name: String? = nil, tier: Tier? = nil, releases: [Identifier<Release>] = [],
    day: When? = nil, leadTime: TimeSpan? = nil, owner: Identifier<Team>? = nil, reviewOn: When? = nil
  ) {
    self.id = id
    self.name = name
    self.tier = tier
    self.releases = releases
    self.day = day
    self.leadTime = leadTime
    self.owner = owner
    self.reviewOn = reviewOn
  }
}

extension Launch {
  /// How much goes into a launch; a small shared list of tiers is enough for most companies.
  ///
  /// Sources: John Cutler, The Beautiful Mess 375 (p, tier 1); tiers 2 and 3 are common practice (K).
  public enum Tier: String, Word, Ordinal {
    /// Executives take part, the press is invited, and there are many tasks.
    case tier1
    /// It is aimed at some customers, with a message of its own for them.
    case tier2
    /// It gets a note in the list of changes, and little else.
    case tier3

    public static var meanings: [String: String] {
      [
        "tier1": "Executives take part, the press is invited, and there are many tasks.",
        "tier2": "It is aimed at some customers, with a message of its own for them.",
        "tier3": "It gets a note in the list of changes, and little else.",
      ]
    }
  }
}

extension Launch {
  /// A system's roster: ``ProductOperatingSystem/launches``.
  public static let roster: RosterPath = \.launches
  /// The fields of a launch.
  public static let fields = Fields(blank: Launch("")) {
    Field("id", \.id, .identity, "The launch's own id.")
    Field("name", \.name, "What people call it.")
    Field("tier", \.tier, "How much goes into it (C29).")
    Field("releases", \.releases, "The releases that it brings to the market (C29).")
    Field("day", \.day, "The day of the launch.")
    Field("leadTime", \.leadTime, "How long before it was the launch asked for (C29).")
    Field("realisation", \.realisation, "The days in which its benefits are to be had (C29).")
    Field("owner", \.owner, "The team that answers for it (C29).")
    Field("reviewOn", \.reviewOn, notBefore: [\.day], "The day on which its impact is reviewed (C29).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
