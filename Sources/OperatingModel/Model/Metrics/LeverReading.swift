/// How far one of the six levers of outcomes is thought to be open, and why (C48).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 43 (P); values from 0 to 1 are our own formalisation
/// (D).
public struct LeverReading: RelatingFact {
  /// The lever.
  public var lever: Lever
  /// How far it is open.
  public var value: Share?
  /// What speaks for that.
  public var evidence: String?
  /// The team that it was looked at for; the whole company where none is named.
  public var team: Identifier<Team>?
  /// The day on which it was looked at.
  public var day: When?
  /// Where this comes from.
  public var provenance: Provenance?

  /// A reading of a lever.
  public init(
    _ lever: Lever, value: Share? = nil, evidence: String? = nil, team: Identifier<Team>? = nil,
    day: When? = nil
  ) {
    self.lever = lever
    self.value = value
    self.evidence = evidence
    self.team = team
    self.day = day
  }
}

extension LeverReading {
  /// Six levers that outcomes come from: data, insights and action, each with how much and how well (C48).
  ///
  /// The words are the source's; what they say here is our reading of them (D).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 43 (P).
  public enum Lever: String, Word {
    /// How much is measured and recorded of what customers do.
    case dataVolume
    /// How easily people can find, trust and use what is recorded.
    case dataUsability
    /// How often people learn something from it.
    case insightRate
    /// How much what they learn tells them that they can rely on.
    case insightQuality
    /// How often something is done because of it.
    case actionRate
    /// How well chosen and carried out is what is done.
    case actionQuality

    public static var meanings: [String: String] {
      [
        "dataVolume": "How much is measured and recorded of what customers do.",
        "dataUsability": "How easily people can find, trust and use what is recorded.",
        "insightRate": "How often people learn something from it.",
        "insightQuality": "How much what they learn tells them that they can rely on.",
        "actionRate": "How often something is done because of it.",
        "actionQuality": "How well chosen and carried out is what is done.",
      ]
    }
  }
}

extension LeverReading {
  /// A system's list: ``ProductOperatingSystem/levers``.
  public static let list: ListPath = \.levers
  /// The fields of a reading of a lever.
  public static let fields = Fields(blank: LeverReading(.dataVolume)) {
    Field("lever", \.lever, .required, "The lever.")
    Field("value", \.value, "How far it is open.")
    Field("evidence", \.evidence, "What speaks for that.")
    Field("team", \.team, "The team that it was looked at for; the whole company where none is named.")
    Field("day", \.day, "The day on which it was looked at.")
    Field("provenance", \.provenance, "Where this comes from.")
  }
}
