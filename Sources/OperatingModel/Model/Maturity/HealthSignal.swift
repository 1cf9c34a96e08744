/// Something observed about how a team works, instead of asking for its maturity (C55).
///
/// Source: John Cutler, The Beautiful Mess 2021, issue 26 (I).
public struct HealthSignal: Hashable, Sendable {
  /// What was looked for.
  public var kind: HealthSignalKind
  /// The team that was looked at; the whole company where none is named.
  public var team: Identifier<Team>?
  /// What was seen.
  public var observation: String?
  /// The day on which it was seen.
  public var day: Day?
  /// Where this comes from.
  public var provenance: Provenance?

  /// Something observed about how a team works.
  public init(
    _ kind: HealthSignalKind, team: Identifier<Team>? = nil, observation: String? = nil, day: Day? = nil
  ) {
    self.kind = kind
    self.team = team
    self.observation = observation
    self.day = day
  }
}

extension HealthSignal: DocumentRecord {
  /// The fields of a sign of health.
  public static let fields = Fields(blank: HealthSignal(.flow)) {
    Field("kind", \.kind, .required, "What was looked for.")
    Field("team", \.team, "The team that was looked at; the whole company where none is named.")
    Field("observation", \.observation, "What was seen.")
    Field("day", \.day, "The day on which it was seen.")
    Field("provenance", \.provenance, "Where this comes from.")
  }
}
