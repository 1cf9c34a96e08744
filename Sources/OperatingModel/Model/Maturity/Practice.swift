/// Something that people keep doing: how formal it is, how healthy, how far it reaches, and what it is for.
///
/// How formal and how healthy are two axes that nothing combines. A practice past its purpose is a zombie,
/// one that is meant to go again a scaffold.
///
/// ```swift
/// var pairing = Practice("pairing", "Pairing on research", reach: .team)
/// pairing.formalisation = 0.1
/// pairing.health = 0.9
/// pairing.habitChecks.append(HabitCheck(kept: 11, of: 13))
/// ```
/// Sources: John Cutler, The Beautiful Mess 353 on formality and health (p and I), 309 and 319 on the life of
/// practices (I), 2020, posts 44, 30, 29 and 16 on habits and forcing functions (P); OS Discovery Playbook,
/// chapter 1 (P).
public struct Practice: Identified {
  /// The practice's own id.
  public var id: Identifier<Practice>
  /// What people call it.
  public var name: String
  /// What it is for (C8).
  public var purpose: String?
  /// How formal it is, from implicit to explicit (C52).
  public var formalisation: Share?
  /// How healthy it is, from poor to good (C52).
  public var health: Share?
  /// How far it reaches (C52).
  public var reach: PracticeReach?
  /// Where in the life of practices it stands (C8).
  public var lifecycle: PracticeLifecycle?
  /// The same on the simpler arc of four phases (C8).
  public var phase: PracticePhase?
  /// Whether it is temporary on purpose (C8).
  public var isScaffold: Bool?
  /// The day on which it was introduced (C8).
  public var introducedOn: Day?
  /// The day on which it is meant to go (C8).
  public var expiresOn: Day?
  /// What has to be true for it to go (C8).
  public var releaseCondition: String?
  /// The kind of interruption of autopilot that it is, where it is one (C55).
  public var forcingFunction: ForcingFunction?
  /// Whether it wears people out (C55).
  public var inducesBurnout: Bool?
  /// Whether it was kept, also when keeping it was costly (C55).
  public var habitChecks: [HabitCheck] = []
  /// The team that looks after it.
  public var owner: Identifier<Team>?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A practice.
  public init(
    _ id: Identifier<Practice>, _ name: String, purpose: String? = nil, formalisation: Share? = nil,
    health: Share? = nil, reach: PracticeReach? = nil, isScaffold: Bool? = nil, expiresOn: Day? = nil,
    owner: Identifier<Team>? = nil
  ) {
    self.id = id
    self.name = name
    self.purpose = purpose
    self.formalisation = formalisation
    self.health = health
    self.reach = reach
    self.isScaffold = isScaffold
    self.expiresOn = expiresOn
    self.owner = owner
  }
}

extension Practice: DocumentRecord {
  /// The fields of a practice.
  public static let fields = Fields(blank: Practice("", "")) {
    Field("id", \.id, .identity, "The practice's own id.")
    Field("name", \.name, .required, "What people call it.")
    Field("purpose", \.purpose, "What it is for (C8).")
    Field("formalisation", \.formalisation, "How formal it is, from implicit to explicit (C52).")
    Field("health", \.health, "How healthy it is, from poor to good (C52).")
    Field("reach", \.reach, "How far it reaches (C52).")
    Field("lifecycle", \.lifecycle, "Where in the life of practices it stands (C8).")
    Field("phase", \.phase, "The same on the simpler arc of four phases (C8).")
    Field("isScaffold", \.isScaffold, "Whether it is temporary on purpose (C8).")
    Field("introducedOn", \.introducedOn, "The day on which it was introduced (C8).")
    Field("expiresOn", \.expiresOn, notBefore: [\.introducedOn], "The day on which it is meant to go (C8).")
    Field("releaseCondition", \.releaseCondition, "What has to be true for it to go (C8).")
    Field(
      "forcingFunction", \.forcingFunction,
      "The kind of interruption of autopilot that it is, where it is one (C55).")
    Field("inducesBurnout", \.inducesBurnout, "Whether it wears people out (C55).")
    Field("habitChecks", \.habitChecks, "Whether it was kept, also when keeping it was costly (C55).")
    Field("owner", \.owner, "The team that looks after it.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
