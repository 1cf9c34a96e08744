/// A capability that became available.
///
/// Source: John Cutler, The Beautiful Mess 375 (p); Dotwork's operating-model starter pack (p); OS
/// Discovery Playbook, chapter 7 (P).
public struct Release: Noun {
  /// The release's own id.
  public var id: Identifier<Release>
  /// What people call it.
  public var name: String?
  /// The bets that it comes from (C12).
  public var bets: [Identifier<Bet>]
  /// The products, services, segments and other areas in which it was made available.
  public var areas: [Identifier<Area>] = []
  /// The day from which it is available.
  public var day: When?
  /// Who sees it (C28).
  public var visibility: Bet.Visibility?
  /// What else there is to say.
  public var note: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A release.
  public init(
    _ id: Identifier<Release>, _ name: String? = nil, bets: [Identifier<Bet>] = [], day: When? = nil,
    visibility: Bet.Visibility? = nil
  ) {
    self.id = id
    self.name = name
    self.bets = bets
    self.day = day
    self.visibility = visibility
  }
}

extension Release {
  /// A system's roster: ``ProductOperatingSystem/releases``.
  public static let roster: RosterPath = \.releases
  /// The fields of a release.
  public static let fields = Fields(blank: Release("")) {
    Field("id", \.id, .identity, "The release's own id.")
    Field("name", \.name, "What people call it.")
    Field("bets", \.bets, "The bets that it comes from (C12).")
    Field(
      "areas", \.areas, "The products, services, segments and other areas in which it was made available.")
    Field("day", \.day, "The day from which it is available.")
    Field("visibility", \.visibility, "Who sees it (C28).")
    Field("note", \.note, "What else there is to say.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
