/// A team: the durable unit in which value is created.
///
/// Everything but the id and the name is optional; what is left out is not recorded, and answers say so.
///
/// ```swift
/// var billing = Team("billing", "Billing", topology: .streamAligned, authority: .d ... .f)
/// billing.size = 6
/// ```
/// Sources: Team Topologies (K); John Cutler on path to value (T340 p), funding contexts (T352 p),
/// mandate levels (T2021-27 p), focus slots (T264 p) and flow (B20-9 P).
public struct Team: Noun {
  /// The team's own id.
  public var id: Identifier<Team>
  /// What people call it.
  public var name: String?
  /// The company's own word for this kind of unit, such as “squad” or “working group”.
  public var kind: Kind?
  /// Whether it is a team at all, or a group, a community or a board.
  public var unit: Unit?
  /// The company's own word for where it stands, such as “active” or “archived”.
  public var status: String?
  /// The team or group that it belongs to.
  public var parent: Identifier<Team>?
  /// How it is set up towards other teams (C30).
  public var topology: Topology?
  /// The topology that it is changing to, while it is in transition (C30).
  public var becoming: Topology?
  /// Its path to value: which of six situations it is in (C31).
  public var situation: Situation?
  /// What its path to value looks like from the evidence, from which a situation can be inferred (C31).
  public var path: PathToValue?
  /// How money wants to be discussed with it (C32).
  public var fundingContext: FundingContext?
  /// The kinds of proof that it is asked for when it is funded (C32).
  public var evidenceDemanded: [FundingContext.Evidence] = []
  /// The levels of authority that it holds (C34).
  public var authority: Mandate?
  /// Whether it is in direct contact with customers (C33).
  public var isCustomerFacing: Bool?
  /// What its domain is cut by, the main paradigm first (C30).
  public var paradigms: [Area.Kind] = []
  /// The products, services, segments and other areas that it serves without answering for them.
  public var serves: [Identifier<Area>] = []
  /// How many people it has.
  public var size: Int?
  /// How many of them lead it.
  public var leads: Int?
  /// What it costs in a year.
  public var annualCost: Money?
  /// How its attention is budgeted in a cycle (C36).
  public var slots: Slots?
  /// What flowed through it in a window of time (C42).
  public var flow: FlowWindow?
  /// The stage that it is funded for (C39).
  public var stage: Stage?
  /// The days in which it exists.
  public var lifetime: Period?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A team.
  public init(
    _ id: Identifier<Team>, _ name: String? = nil, kind: Kind? = nil, unit: Unit? = nil,
    parent: Identifier<Team>? = nil, topology: Topology? = nil, situation: Situation? = nil,
    fundingContext: FundingContext? = nil, authority: Mandate? = nil, isCustomerFacing: Bool? = nil,
    serves: [Identifier<Area>] = [], size: Int? = nil, annualCost: Money? = nil, slots: Slots? = nil,
    flow: FlowWindow? = nil, stage: Stage? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.unit = unit
    self.parent = parent
    self.topology = topology
    self.situation = situation
    self.fundingContext = fundingContext
    self.authority = authority
    self.isCustomerFacing = isCustomerFacing
    self.serves = serves
    self.size = size
    self.annualCost = annualCost
    self.slots = slots
    self.flow = flow
    self.stage = stage
  }
}

extension Team {
  /// A company's own word for a kind of team or group.
  public struct Kind: OpenWord {
    /// The word.
    public let rawValue: String
    /// The kind of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// One person who stands alone.
    public static let individual: Kind = "individual"
    /// A team with all the trades that its product needs.
    public static let productTeam: Kind = "productTeam"
    /// A team whose members all have the same trade.
    public static let functionalTeam: Kind = "functionalTeam"
    /// Several product teams that belong together.
    public static let productGroup: Kind = "productGroup"
    /// The kinds of the operating-model starter pack (POM, p).
    public static var known: [Kind] { [.individual, .productTeam, .functionalTeam, .productGroup] }

    public static var meanings: [String: String] {
      [
        "individual": "One person who stands alone.",
        "productTeam": "A team with all the trades that its product needs.",
        "functionalTeam": "A team whose members all have the same trade.",
        "productGroup": "Several product teams that belong together.",
      ]
    }
  }

  /// Whether something that stands among the teams is one, or what it is instead.
  ///
  /// A team does work of its own. Groups are there since teams are part of them; communities and boards, since they are
  /// asked and decide, but their people work elsewhere. Our own formalisation (D).
  public enum Unit: String, Word {
    /// People who do work of their own together.
    case team
    /// Teams that belong together, and do the work.
    case group
    /// People of several teams who share a practice or an interest.
    case community
    /// People of several teams who decide or advise together.
    case board

    public static var meanings: [String: String] {
      [
        "team": "People who do work of their own together.",
        "group": "Teams that belong together, and do the work.",
        "community": "People of several teams who share a practice or an interest.",
        "board": "People of several teams who decide or advise together.",
      ]
    }
  }

  /// The stage that a team is funded for (C39).
  ///
  /// Source: John Cutler, The Beautiful Mess 352 (fragments, I).
  public enum Stage: String, Word {
    /// Looks for something that works; funded in tranches against milestones.
    case exploration
    /// Grows and scales what works.
    case growth
    /// Runs and optimises; judged by operations and internal satisfaction.
    case optimisation
    /// Rebuilds after a breakdown; judged by the cost and the benefit of restoring.
    case rebuilding

    public static var meanings: [String: String] {
      [
        "exploration": "Looks for something that works; funded in tranches against milestones.",
        "growth": "Grows and scales what works.",
        "optimisation": "Runs and optimises; judged by operations and internal satisfaction.",
        "rebuilding": "Rebuilds after a breakdown; judged by the cost and the benefit of restoring.",
      ]
    }
  }

  /// How a team is set up towards other teams.
  ///
  /// Source: Skelton and Pais, Team Topologies (K).
  public enum Topology: String, Word {
    /// It works along a stream of value, from a need of customers to its satisfaction.
    case streamAligned
    /// It provides something that other teams use by themselves.
    case platform
    /// It helps other teams to gain an ability, and then leaves.
    case enabling
    /// It looks after a part that needs rare knowledge.
    case complicatedSubsystem

    public static var meanings: [String: String] {
      [
        "streamAligned": "It works along a stream of value, from a need of customers to its satisfaction.",
        "platform": "It provides something that other teams use by themselves.",
        "enabling": "It helps other teams to gain an ability, and then leaves.",
        "complicatedSubsystem": "It looks after a part that needs rare knowledge.",
      ]
    }
  }
}

extension Team {
  /// A system's roster: ``ProductOperatingSystem/teams``.
  public static let roster: RosterPath = \.teams
  /// The fields of a team.
  public static let fields = Fields(blank: Team(""), check: check) {
    Field("id", \.id, .identity, "The team's own id.")
    Field("name", \.name, "What people call it.")
    Field("kind", \.kind, "The company's own word for this kind of unit, such as “squad” or “working group”.")
    Field("unit", \.unit, "Whether it is a team at all, or a group, a community or a board.")
    Field(
      "status", \.status, "The company's own word for where it stands, such as “active” or “archived”.")
    Field("parent", \.parent, circles: .forbidden, "The team or group that it belongs to.")
    Field("topology", \.topology, "How it is set up towards other teams (C30).")
    Field("becoming", \.becoming, "The topology that it is changing to, while it is in transition (C30).")
    Field("situation", \.situation, "Its path to value: which of six situations it is in (C31).")
    Field(
      "path", \.path,
      "What its path to value looks like from the evidence, from which a situation can be inferred (C31).")
    Field("fundingContext", \.fundingContext, "How money wants to be discussed with it (C32).")
    Field(
      "evidenceDemanded", \.evidenceDemanded,
      "The kinds of proof that it is asked for when it is funded (C32).")
    Field("authority", \.authority, "The levels of authority that it holds (C34).")
    Field("isCustomerFacing", \.isCustomerFacing, "Whether it is in direct contact with customers (C33).")
    Field("paradigms", \.paradigms, "What its domain is cut by, the main paradigm first (C30).")
    Field(
      "serves", \.serves,
      "The products, services, segments and other areas that it serves without answering for them.")
    Field("size", \.size, rule: .atLeast(0), "How many people it has.")
    Field("leads", \.leads, rule: .atLeast(0), "How many of them lead it.")
    Field("annualCost", \.annualCost, rule: .atLeast(0), "What it costs in a year.")
    Field("slots", \.slots, "How its attention is budgeted in a cycle (C36).")
    Field("flow", \.flow, "What flowed through it in a window of time (C42).")
    Field("stage", \.stage, "The stage that it is funded for (C39).")
    Field("lifetime", \.lifetime, "The days in which it exists.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }

  private static let check: @Sendable (Team) -> [IntegrityFault] = { team in
    guard let size = team.size, let leads = team.leads, leads > size else { return [] }
    return [
      IntegrityFault(
        .numberOutOfRange, at: "leads", "\(leads) of \(Words.count(size, "person", "people")) lead it")
    ]
  }
}
