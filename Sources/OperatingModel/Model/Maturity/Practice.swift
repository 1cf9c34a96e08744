/// Something that people keep doing: how formal it is, how healthy, how far it reaches, and what it is for.
///
/// How formal and how healthy are two axes that nothing combines. A practice past its purpose is a zombie,
/// one that is meant to go again a scaffold.
///
/// ```swift
/// var pairing = Practice("pairing", "Pairing on research", reach: .team)
/// pairing.formalisation = 0.1
/// pairing.health = 0.9
/// pairing.habitChecks.append(Practice.HabitCheck(kept: 11, of: 13))
/// ```
/// Sources: John Cutler, The Beautiful Mess 353 on formality and health (p and I), 309 and 319 on the life of
/// practices (I), 2020, posts 44, 30, 29 and 16 on habits and forcing functions (P); OS Discovery Playbook,
/// chapter 1 (P).
public struct Practice: Noun {
  /// The practice's own id.
  public var id: Identifier<Practice>
  /// What people call it.
  public var name: String?
  /// What it is for (C8).
  public var purpose: String?
  /// How formal it is, from implicit to explicit (C52).
  public var formalisation: Share?
  /// How healthy it is, from poor to good (C52).
  public var health: Share?
  /// How far it reaches (C52).
  public var reach: Reach?
  /// Where in the life of practices it stands (C8).
  public var lifecycle: Lifecycle?
  /// The same on the simpler arc of four phases (C8).
  public var phase: Phase?
  /// Whether it is temporary on purpose (C8).
  public var isScaffold: Bool?
  /// The day on which it was introduced (C8).
  public var introducedOn: When?
  /// The day on which it is meant to go (C8).
  public var expiresOn: When?
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
    _ id: Identifier<Practice>, _ name: String? = nil, purpose: String? = nil, formalisation: Share? = nil,
    health: Share? = nil, reach: Reach? = nil, isScaffold: Bool? = nil, expiresOn: When? = nil,
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

extension Practice {
  /// A deliberate interruption of autopilot (C55).
  ///
  /// The words are the source's; what they say here is our reading of them (D).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, posts 16, 29, 30 and 44 (P).
  public struct ForcingFunction: OpenWord {
    /// The word.
    public let rawValue: String
    /// The interruption of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// People finish one thing before they begin another.
    public static let singleBatchFlow: ForcingFunction = "singleBatchFlow"
    /// A week is kept free for recovering.
    public static let rechargeWeek: ForcingFunction = "rechargeWeek"
    /// People begin a piece of work together, so that all know what it is for.
    public static let kickoff: ForcingFunction = "kickoff"
    /// Some hours are kept free of interruptions.
    public static let focusTime: ForcingFunction = "focusTime"
    /// Some days of the week are kept free of meetings.
    public static let noMeetingDays: ForcingFunction = "noMeetingDays"
    /// Work is planned for six weeks, and looked at anew after them.
    public static let sixWeekCycle: ForcingFunction = "sixWeekCycle"
    /// The team sets itself a goal for how work moves, not for how much is done.
    public static let flowGoal: ForcingFunction = "flowGoal"
    /// The interruptions that the source names.
    public static var known: [ForcingFunction] {
      [.singleBatchFlow, .rechargeWeek, .kickoff, .focusTime, .noMeetingDays, .sixWeekCycle, .flowGoal]
    }

    public static var meanings: [String: String] {
      [
        "singleBatchFlow": "People finish one thing before they begin another.",
        "rechargeWeek": "A week is kept free for recovering.",
        "kickoff": "People begin a piece of work together, so that all know what it is for.",
        "focusTime": "Some hours are kept free of interruptions.",
        "noMeetingDays": "Some days of the week are kept free of meetings.",
        "sixWeekCycle": "Work is planned for six weeks, and looked at anew after them.",
        "flowGoal": "The team sets itself a goal for how work moves, not for how much is done.",
      ]
    }
  }

  /// Where in the life of practices one stands (C8).
  ///
  /// Source: OS Discovery Playbook, chapter 1 (P).
  public enum Lifecycle: String, Word {
    /// Nobody does it yet, and it is worth a try.
    case pilotCandidate
    /// It works somewhere, and hardly anybody knows of it.
    case hiddenStrength
    /// It works in one place, and could work in others.
    case brightSpotToScale
    /// Works by hand, and tools could help: the source's manual win or tech opportunity.
    case manualWin
    /// It works widely, and is improved in small steps.
    case optimiseAndTweak
    /// It cannot be improved much further without changing something around it.
    case localMaximum
    /// It goes on, though its purpose is gone.
    case zombie

    public static var meanings: [String: String] {
      [
        "pilotCandidate": "Nobody does it yet, and it is worth a try.",
        "hiddenStrength": "It works somewhere, and hardly anybody knows of it.",
        "brightSpotToScale": "It works in one place, and could work in others.",
        "manualWin": "Works by hand, and tools could help: the source's manual win or tech opportunity.",
        "optimiseAndTweak": "It works widely, and is improved in small steps.",
        "localMaximum": "It cannot be improved much further without changing something around it.",
        "zombie": "It goes on, though its purpose is gone.",
      ]
    }
  }

  /// The simpler arc of a practice's life, the earliest first (C8).
  ///
  /// Source: OS Discovery Playbook, chapter 1 (P).
  public enum Phase: String, Word, Ordinal {
    /// A few people try it out.
    case seed
    /// More and more people take it up.
    case scale
    /// Most people do it, and it is being improved.
    case optimise
    /// It has done its work, and is let go.
    case sunset

    public static var meanings: [String: String] {
      [
        "seed": "A few people try it out.",
        "scale": "More and more people take it up.",
        "optimise": "Most people do it, and it is being improved.",
        "sunset": "It has done its work, and is let go.",
      ]
    }
  }

  /// How far a practice reaches, the nearest first (C52).
  ///
  /// The source names the ends, local and organisation-wide; the steps are our own formalisation (D).
  ///
  /// Source: John Cutler, The Beautiful Mess 353 (p).
  public enum Reach: String, Word, Ordinal {
    /// One person keeps it up.
    case person
    /// A team keeps it up together.
    case team
    /// Several teams keep it up.
    case group
    /// Everybody in the company keeps it up.
    case organisation

    public static var meanings: [String: String] {
      [
        "person": "One person keeps it up.",
        "team": "A team keeps it up together.",
        "group": "Several teams keep it up.",
        "organisation": "Everybody in the company keeps it up.",
      ]
    }
  }
}

extension Practice {
  /// How often a practice was kept in a stretch of time, and whether keeping it was costly then (C55).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, posts 16 and 30 (P).
  public struct HabitCheck: Hashable, Sendable {
    /// The days that were looked at.
    public var period: Period?
    /// How often it was kept.
    public var kept: Int
    /// How often it could have been kept.
    public var of: Int
    /// Whether keeping it was costly then.
    public var isUnderPressure: Bool?
    /// What was seen.
    public var evidence: String?

    /// A check of a habit.
    public init(kept: Int, of: Int, period: Period? = nil, isUnderPressure: Bool? = nil) {
      self.kept = kept
      self.of = of
      self.period = period
      self.isUnderPressure = isUnderPressure
    }
  }
}

extension Practice.HabitCheck: DocumentRecord {
  /// The fields of a check of a habit.
  public static let fields = Fields(blank: Practice.HabitCheck(kept: 0, of: 0), onOneLine: true, check: check)
  {
    Field("period", \.period, "The days that were looked at.")
    Field("kept", \.kept, .required, rule: .atLeast(0), "How often it was kept.")
    Field("of", \.of, .required, rule: .atLeast(0), "How often it could have been kept.")
    Field("isUnderPressure", \.isUnderPressure, "Whether keeping it was costly then.")
    Field("evidence", \.evidence, "What was seen.")
  }

  private static let check: @Sendable (Practice.HabitCheck) -> [IntegrityFault] = { check in
    guard check.kept > check.of else { return [] }
    return [IntegrityFault(.invertedInterval, at: "kept", "it was kept \(check.kept) times of \(check.of)")]
  }
}

extension Practice {
  /// A system's roster: ``ProductOperatingSystem/practices``.
  public static let roster: RosterPath = \.practices
  /// The fields of a practice.
  public static let fields = Fields(blank: Practice("")) {
    Field("id", \.id, .identity, "The practice's own id.")
    Field("name", \.name, "What people call it.")
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
