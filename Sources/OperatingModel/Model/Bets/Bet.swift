/// A bet: a container of investment (time, attention, money) aimed at an effect.
///
/// Bets nest from hours to decades, and may have several parents; effort is therefore never summed up a tree.
/// Everything but the id and the name is optional; what is left out is not recorded, and answers say so.
///
/// ```swift
/// Bet("retries", "Retry failed cards", horizon: .weeks, parents: ["self-serve"], owner: "billing")
/// ```
/// Sources: John Cutler's Bets document (p), The Beautiful Mess 2020, posts 14, 19 and 35 (P), issues 220 (p),
/// 232 (I), 397 (p).
public struct Bet: Noun {
  /// The bet's own id.
  public var id: Identifier<Bet>
  /// What people call it.
  public var name: String?
  /// The band of time it is placed for (C11).
  public var horizon: Horizon?
  /// The company's own word for when it comes, such as “now”, “next” or “later”.
  public var lane: Lane?
  /// The bets that it is part of; there may be several.
  public var parents: [Identifier<Bet>]
  /// The one of several parents that it is mainly part of, where that is said.
  public var mainParent: Identifier<Bet>?
  /// The team that answers for it.
  public var owner: Identifier<Team>?
  /// The other teams that answer for it too, where several do.
  public var otherOwners: [Identifier<Team>] = []
  /// The products, services, segments and other areas that it is about.
  public var areas: [Identifier<Area>] = []
  /// The teams that are asked to contribute.
  public var contributors: [Contribution] = []
  /// What it is focused on (C10).
  public var focus: Focus?
  /// The company's own word for this kind of record, such as “epic” or “goal”.
  public var kind: Kind?
  /// Where it stands.
  public var state: State?
  /// The company's own word for where it stands.
  public var status: String?
  /// The company's own word for the stage of its process that it is in.
  public var phase: Phase?
  /// The day on which it was recorded.
  public var createdOn: When?
  /// The day on which work began.
  public var startedOn: When?
  /// The day on which it ended, well or not.
  public var endedOn: When?
  /// The day by which it is meant to end.
  public var targetOn: When?
  /// The bets that it builds on.
  public var dependencies: [Dependency] = []
  /// What ties it to other bets, in the company's own words.
  public var links: [Link] = []
  /// The metrics that it is meant to move (C43).
  public var targets: [Identifier<Metric>] = []
  /// What it takes by itself, without the bets that are part of it.
  public var effort: Estimate<Effort>?
  /// The share of its planned effort that has gone in.
  public var progress: Share?
  /// How its value grows with effort (C14).
  public var curve: Curve?
  /// How its value changes with delay (C19).
  public var urgency: UrgencyProfile?
  /// The ways in which it pays (C16).
  public var valueTypes: [ValueType] = []
  /// What it does beyond its own value (C16).
  public var leverage: Leverage?
  /// The stage of its opportunity (C39).
  public var stage: Opportunity.Stage?
  /// What those who govern it ask of it, and put into it (C39).
  public var governance: Governance?
  /// Which risk it mostly runs (C10).
  public var risk: Risk?
  /// Who sees its result (C28).
  public var visibility: Visibility?
  /// What it does to the product (C28).
  public var novelty: Novelty?
  /// Whether it stands on the official roadmap (C28).
  public var isOnRoadmap: Bool?
  /// How much goes into its launch (C29).
  public var launchTier: Launch.Tier?
  /// What drives, binds or frees it (C13).
  public var forces: [Force] = []
  /// How people rate its shape (C15).
  public var shapeRatings: [ShapeRating] = []
  /// The modes that its people are in (C15).
  public var party: [PartyShare] = []
  /// Where its uncertainty sits, by day (C17).
  public var confidence: [ConfidenceProfile] = []
  /// What changed of it, and when.
  public var history: [Change] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A bet.
  public init(
    _ id: Identifier<Bet>, _ name: String? = nil, kind: Kind? = nil, focus: Focus? = nil,
    horizon: Horizon? = nil, lane: Lane? = nil, parents: [Identifier<Bet>] = [],
    owner: Identifier<Team>? = nil, otherOwners: [Identifier<Team>] = [], areas: [Identifier<Area>] = [],
    contributors: [Contribution] = [], state: State? = nil, createdOn: When? = nil, startedOn: When? = nil,
    endedOn: When? = nil, targetOn: When? = nil, dependencies: [Dependency] = [], links: [Link] = [],
    targets: [Identifier<Metric>] = [], effort: Estimate<Effort>? = nil, progress: Share? = nil,
    curve: Curve? = nil, urgency: UrgencyProfile? = nil, valueTypes: [ValueType] = [],
    stage: Opportunity.Stage? = nil, isOnRoadmap: Bool? = nil, forces: [Force] = [],
    history: [Change] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.focus = focus
    self.horizon = horizon
    self.lane = lane
    self.parents = parents
    self.owner = owner
    self.otherOwners = otherOwners
    self.areas = areas
    self.contributors = contributors
    self.state = state
    self.createdOn = createdOn
    self.startedOn = startedOn
    self.endedOn = endedOn
    self.targetOn = targetOn
    self.dependencies = dependencies
    self.links = links
    self.targets = targets
    self.effort = effort
    self.progress = progress
    self.curve = curve
    self.urgency = urgency
    self.valueTypes = valueTypes
    self.stage = stage
    self.isOnRoadmap = isOnRoadmap
    self.forces = forces
    self.history = history
  }
}

extension Bet {
  /// A system's roster: ``ProductOperatingSystem/bets``.
  public static let roster: RosterPath = \.bets
  /// The fields of a bet.
  public static let fields = Fields(blank: Bet(""), check: check) {
    Field("id", \.id, .identity, "The bet's own id.")
    Field("name", \.name, "What people call it.")
    Field("horizon", \.horizon, "The band of time it is placed for (C11).")
    Field("lane", \.lane, "The company's own word for when it comes, such as “now”, “next” or “later”.")
    Field("parents", \.parents, circles: .forbidden, "The bets that it is part of; there may be several.")
    Field(
      "mainParent", \.mainParent, "The one of several parents that it is mainly part of, where that is said.")
    Field("owner", \.owner, "The team that answers for it.")
    Field("otherOwners", \.otherOwners, "The other teams that answer for it too, where several do.")
    Field("areas", \.areas, "The products, services, segments and other areas that it is about.")
    Field("contributors", \.contributors, "The teams that are asked to contribute.")
    Field("focus", \.focus, "What it is focused on (C10).")
    Field("kind", \.kind, "The company's own word for this kind of record, such as “epic” or “goal”.")
    Field("state", \.state, "Where it stands.")
    Field("status", \.status, "The company's own word for where it stands.")
    Field("phase", \.phase, "The company's own word for the stage of its process that it is in.")
    Field("createdOn", \.createdOn, "The day on which it was recorded.")
    Field("startedOn", \.startedOn, "The day on which work began.")
    Field(
      "endedOn", \.endedOn, notBefore: [\.startedOn, \.createdOn], "The day on which it ended, well or not.")
    Field("targetOn", \.targetOn, "The day by which it is meant to end.")
    Field("dependencies", \.dependencies, "The bets that it builds on.")
    Field("links", \.links, "What ties it to other bets, in the company's own words.")
    Field("targets", \.targets, "The metrics that it is meant to move (C43).")
    Field("effort", \.effort, "What it takes by itself, without the bets that are part of it.")
    Field("progress", \.progress, "The share of its planned effort that has gone in.")
    Field("curve", \.curve, "How its value grows with effort (C14).")
    Field("urgency", \.urgency, "How its value changes with delay (C19).")
    Field("valueTypes", \.valueTypes, "The ways in which it pays (C16).")
    Field("leverage", \.leverage, "What it does beyond its own value (C16).")
    Field("stage", \.stage, "The stage of its opportunity (C39).")
    Field("governance", \.governance, "What those who govern it ask of it, and put into it (C39).")
    Field("risk", \.risk, "Which risk it mostly runs (C10).")
    Field("visibility", \.visibility, "Who sees its result (C28).")
    Field("novelty", \.novelty, "What it does to the product (C28).")
    Field("isOnRoadmap", \.isOnRoadmap, "Whether it stands on the official roadmap (C28).")
    Field("launchTier", \.launchTier, "How much goes into its launch (C29).")
    Field("forces", \.forces, "What drives, binds or frees it (C13).")
    Field("shapeRatings", \.shapeRatings, "How people rate its shape (C15).")
    Field("party", \.party, "The modes that its people are in (C15).")
    Field("confidence", \.confidence, "Where its uncertainty sits, by day (C17).")
    Field("history", \.history, "What changed of it, and when.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }

  private static let check: @Sendable (Bet) -> [IntegrityFault] = { bet in
    guard let main = bet.mainParent, !bet.parents.contains(main) else { return [] }
    return [
      IntegrityFault(
        .invalidValue, at: "mainParent", "the main parent is none of the parents", leavesOut: true)
    ]
  }
}
