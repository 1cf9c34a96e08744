/// Something that holds work up, described on seven axes so that it can be compared with others.
///
/// Each axis goes from 1 (least) to 5 (most). The axes are never added up: one impediment is worse than
/// another only where it is so on every axis.
///
/// Source: John Cutler, The Beautiful Mess 312 (I).
public struct Impediment: Noun {
  /// The impediment's own id.
  public var id: Identifier<Impediment>
  /// What people call it.
  public var name: String?
  /// How bad it is when it happens (C60).
  public var severity: Int?
  /// How many people or teams it reaches (C60).
  public var reach: Int?
  /// How often it happens (C60).
  public var frequency: Int?
  /// How well one can tell when it happens (C60).
  public var predictability: Int?
  /// How difficult it is to do something about it (C60).
  public var mitigationDifficulty: Int?
  /// How much its effect grows with time (C60).
  public var impactOverTime: Int?
  /// How much else it sets off (C60).
  public var secondOrderEffects: Int?
  /// The teams that it holds up.
  public var teams: [Identifier<Team>] = []
  /// What else there is to say.
  public var note: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// An impediment.
  public init(
    _ id: Identifier<Impediment>, _ name: String? = nil, severity: Int? = nil, reach: Int? = nil,
    frequency: Int? = nil, predictability: Int? = nil, mitigationDifficulty: Int? = nil,
    impactOverTime: Int? = nil, secondOrderEffects: Int? = nil, teams: [Identifier<Team>] = []
  ) {
    self.id = id
    self.name = name
    self.severity = severity
    self.reach = reach
    self.frequency = frequency
    self.predictability = predictability
    self.mitigationDifficulty = mitigationDifficulty
    self.impactOverTime = impactOverTime
    self.secondOrderEffects = secondOrderEffects
    self.teams = teams
  }
}

extension Impediment {
  /// A system's roster: ``ProductOperatingSystem/impediments``.
  public static let roster: RosterPath = \.impediments
  /// The fields of an impediment.
  public static let fields = Fields(blank: Impediment("")) {
    Field("id", \.id, .identity, "The impediment's own id.")
    Field("name", \.name, "What people call it.")
    Field("severity", \.severity, rule: .within(1...5), "How bad it is when it happens (C60).")
    Field("reach", \.reach, rule: .within(1...5), "How many people or teams it reaches (C60).")
    Field("frequency", \.frequency, rule: .within(1...5), "How often it happens (C60).")
    Field(
      "predictability", \.predictability, rule: .within(1...5), "How well one can tell when it happens (C60)."
    )
    Field(
      "mitigationDifficulty", \.mitigationDifficulty, rule: .within(1...5),
      "How difficult it is to do something about it (C60).")
    Field(
      "impactOverTime", \.impactOverTime, rule: .within(1...5), "How much its effect grows with time (C60).")
    Field(
      "secondOrderEffects", \.secondOrderEffects, rule: .within(1...5), "How much else it sets off (C60).")
    Field("teams", \.teams, "The teams that it holds up.")
    Field("note", \.note, "What else there is to say.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
