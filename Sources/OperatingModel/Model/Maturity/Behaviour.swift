/// A behaviour that can be observed, where people say “empowered” or “data-driven”, and what stands in its
/// way (C53).
///
/// ```swift
/// var visits = Behaviour("visits", "Teams sit in on customer calls")
/// visits.who = "every engineer"
/// visits.extent = "twice a quarter"
/// visits.barriers = [.physicalOpportunity, .reflectiveMotivation]
/// ```
/// Sources: John Cutler, The Beautiful Mess 320 (I) and COM-B diagnostic (P).
public struct Behaviour: Noun {
  /// The behaviour's own id.
  public var id: Identifier<Behaviour>
  /// What people call it.
  public var name: String?
  /// Who behaves so: a role or a group.
  public var who: String?
  /// What they do.
  public var willDo: String?
  /// To what extent: how often, how much, how many of them.
  public var extent: String?
  /// In what context.
  public var context: String?
  /// For what outcome.
  public var outcome: String?
  /// How far it is there today.
  public var state: State?
  /// What stands in its way.
  public var barriers: [Barrier] = []
  /// What was tried before.
  public var attempts: [Attempt] = []
  /// The dimension of maturity that it is a sign of (C51).
  public var dimension: Identifier<MaturityDimension>?
  /// The team that it is about.
  public var team: Identifier<Team>?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A behaviour.
  public init(
    _ id: Identifier<Behaviour>, _ name: String? = nil, who: String? = nil, willDo: String? = nil,
    extent: String? = nil, context: String? = nil, outcome: String? = nil, state: State? = nil,
    barriers: [Barrier] = [], attempts: [Attempt] = []
  ) {
    self.id = id
    self.name = name
    self.who = who
    self.willDo = willDo
    self.extent = extent
    self.context = context
    self.outcome = outcome
    self.state = state
    self.barriers = barriers
    self.attempts = attempts
  }
}

extension Behaviour {
  /// What stands in the way of a behaviour: capability, opportunity or motivation, each of two kinds (C53).
  ///
  /// Sources: Michie, van Stralen and West, COM-B (K); John Cutler, COM-B diagnostic (P).
  public enum Barrier: String, Word {
    /// Psychological capability: people do not know or understand how to do it.
    case psychologicalCapability = "PC"
    /// Physical capability: people are not able to do it, for want of skill or strength.
    case physicalCapability = "PHC"
    /// Physical opportunity: time, tools or surroundings do not allow it.
    case physicalOpportunity = "PO"
    /// Social opportunity: others do not expect it, or frown on it.
    case socialOpportunity = "SO"
    /// Reflective motivation: people do not intend it, or do not believe in it.
    case reflectiveMotivation = "RM"
    /// Automatic motivation: habits and feelings pull elsewhere.
    case automaticMotivation = "AM"

    public static var meanings: [String: String] {
      [
        "PC": "Psychological capability: people do not know or understand how to do it.",
        "PHC": "Physical capability: people are not able to do it, for want of skill or strength.",
        "PO": "Physical opportunity: time, tools or surroundings do not allow it.",
        "SO": "Social opportunity: others do not expect it, or frown on it.",
        "RM": "Reflective motivation: people do not intend it, or do not believe in it.",
        "AM": "Automatic motivation: habits and feelings pull elsewhere.",
      ]
    }
  }

  /// How far a behaviour is there today (C53).
  ///
  /// The words are the source's; what they say here is our reading of them (D).
  ///
  /// Source: John Cutler, COM-B diagnostic (P).
  public enum State: String, Word {
    /// People do it, and keep doing it without being reminded.
    case fullyRealised
    /// People do it, and it takes them more than it should.
    case realisedWithFriction
    /// Some people do it, or all of them sometimes.
    case partial
    /// People hardly ever do it.
    case weaklyRealised
    /// People speak of it, and nobody does it.
    case aspirationalOnly
    /// People who do it are held back or suffer for it.
    case activelySuppressed
    /// People disagree whether it is wanted, or it was never defined.
    case contested

    public static var meanings: [String: String] {
      [
        "fullyRealised": "People do it, and keep doing it without being reminded.",
        "realisedWithFriction": "People do it, and it takes them more than it should.",
        "partial": "Some people do it, or all of them sometimes.",
        "weaklyRealised": "People hardly ever do it.",
        "aspirationalOnly": "People speak of it, and nobody does it.",
        "activelySuppressed": "People who do it are held back or suffer for it.",
        "contested": "People disagree whether it is wanted, or it was never defined.",
      ]
    }
  }

  /// What an intervention does to bring a behaviour about (C53).
  ///
  /// Sources: Michie, van Stralen and West, behaviour change wheel (K); John Cutler, COM-B diagnostic (P).
  public enum Function: String, Word {
    /// Gives people knowledge, so that they understand.
    case education
    /// Gives people skill, by practice.
    case training
    /// Speaks to people's feelings, so that they want to.
    case persuasion
    /// Promises people a reward for it.
    case incentivisation
    /// Threatens people with a cost if they do not.
    case coercion
    /// Sets rules that leave less room to do otherwise.
    case restriction
    /// Changes the surroundings, tools or processes that people work in.
    case environmentalRestructuring
    /// Shows people an example that they can follow.
    case modelling
    /// Takes away what is in people's way, or gives them means beyond knowledge and skill.
    case enablement

    public static var meanings: [String: String] {
      [
        "education": "Gives people knowledge, so that they understand.",
        "training": "Gives people skill, by practice.",
        "persuasion": "Speaks to people's feelings, so that they want to.",
        "incentivisation": "Promises people a reward for it.",
        "coercion": "Threatens people with a cost if they do not.",
        "restriction": "Sets rules that leave less room to do otherwise.",
        "environmentalRestructuring": "Changes the surroundings, tools or processes that people work in.",
        "modelling": "Shows people an example that they can follow.",
        "enablement": "Takes away what is in people's way, or gives them means beyond knowledge and skill.",
      ]
    }
  }
}

extension Behaviour {
  /// Something that was tried before to bring a behaviour about (C53).
  ///
  /// Source: John Cutler, COM-B diagnostic (P).
  public struct Attempt: Hashable, Sendable {
    /// What it was meant to do.
    public var function: Function?
    /// What was tried.
    public var note: String?
    /// The day on which it was tried.
    public var day: When?
    /// What came of it.
    public var result: String?

    /// Something that was tried before.
    public init(
      function: Function? = nil, note: String? = nil, day: When? = nil, result: String? = nil
    ) {
      self.function = function
      self.note = note
      self.day = day
      self.result = result
    }
  }
}

extension Behaviour.Attempt: DocumentRecord {
  /// The fields of an attempt.
  public static let fields = Fields(blank: Behaviour.Attempt()) {
    Field("function", \.function, "What it was meant to do.")
    Field("note", \.note, "What was tried.")
    Field("day", \.day, "The day on which it was tried.")
    Field("result", \.result, "What came of it.")
  }
}

extension Behaviour {
  /// A system's roster: ``ProductOperatingSystem/behaviours``.
  public static let roster: RosterPath = \.behaviours
  /// The fields of a behaviour.
  public static let fields = Fields(blank: Behaviour("")) {
    Field("id", \.id, .identity, "The behaviour's own id.")
    Field("name", \.name, "What people call it.")
    Field("who", \.who, "Who behaves so: a role or a group.")
    Field("willDo", \.willDo, "What they do.")
    Field("extent", \.extent, "To what extent: how often, how much, how many of them.")
    Field("context", \.context, "In what context.")
    Field("outcome", \.outcome, "For what outcome.")
    Field("state", \.state, "How far it is there today.")
    Field("barriers", \.barriers, "What stands in its way.")
    Field("attempts", \.attempts, "What was tried before.")
    Field("dimension", \.dimension, "The dimension of maturity that it is a sign of (C51).")
    Field("team", \.team, "The team that it is about.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
