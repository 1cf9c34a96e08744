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
public struct Behaviour: Identified {
  /// The behaviour's own id.
  public var id: Identifier<Behaviour>
  /// What people call it.
  public var name: String
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
  public var state: BehaviourState?
  /// What stands in its way.
  public var barriers: [BarrierCode] = []
  /// What was tried before.
  public var attempts: [PriorAttempt] = []
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
    _ id: Identifier<Behaviour>, _ name: String, who: String? = nil, willDo: String? = nil,
    extent: String? = nil, context: String? = nil, outcome: String? = nil, state: BehaviourState? = nil,
    barriers: [BarrierCode] = [], attempts: [PriorAttempt] = []
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

extension Behaviour: DocumentRecord {
  /// The fields of a behaviour.
  public static let fields = Fields(blank: Behaviour("", "")) {
    Field("id", \.id, .identity, "The behaviour's own id.")
    Field("name", \.name, .required, "What people call it.")
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
