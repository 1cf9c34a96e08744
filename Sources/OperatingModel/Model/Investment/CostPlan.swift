/// What an initiative costs and brings in, as ranges.
///
/// The cost of people's time is no capacity: see ``CapacityStage``.
///
/// Source: John Cutler's costing page (P). It counts 24 sprints a year from months and 26 from weeks; here
/// one number is said once.
public struct CostPlan: Noun {
  /// The cost plan's own id.
  public var id: Identifier<CostPlan>
  /// What people call it.
  public var name: String?
  /// The bet that is costed.
  public var bet: Identifier<Bet>?
  /// How much its teams have to wait for one another (C20).
  public var environment: Environment?
  /// What it brings in a year, in its currency (C20).
  public var annualBenefit: Estimate<Finite>?
  /// The currency of the benefit.
  public var currency: Currency?
  /// How many sprints a year has; 24 unless said (C20).
  public var sprintsPerYear: Int = 24
  /// The day on which it is expected to start (C20).
  public var startsOn: When?
  /// The day from which it is expected to bring value (C20).
  public var valueFrom: When?
  /// The teams that take part (C20).
  public var teams: [CostedTeam]
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A cost plan.
  public init(
    _ id: Identifier<CostPlan>, _ name: String? = nil, bet: Identifier<Bet>? = nil,
    environment: Environment? = nil, annualBenefit: Estimate<Finite>? = nil,
    currency: Currency? = nil, teams: [CostedTeam] = []
  ) {
    self.id = id
    self.name = name
    self.bet = bet
    self.environment = environment
    self.annualBenefit = annualBenefit
    self.currency = currency
    self.teams = teams
  }
}

extension CostPlan {
  /// How much the teams of an initiative have to wait for one another.
  ///
  /// Source: John Cutler's costing page (P).
  public enum Environment: String, Word, Ordinal {
    /// Teams get their parts done without one another.
    case independent
    /// Teams talk now and then, and hardly wait for one another.
    case lightCollaboration
    /// Teams work together a lot, and still can work in parallel.
    case highCollaboration
    /// Teams work one after the other, and each waits for the one before.
    case phaseGate

    public static var meanings: [String: String] {
      [
        "independent": "Teams get their parts done without one another.",
        "lightCollaboration": "Teams talk now and then, and hardly wait for one another.",
        "highCollaboration": "Teams work together a lot, and still can work in parallel.",
        "phaseGate": "Teams work one after the other, and each waits for the one before.",
      ]
    }
  }
}

extension CostPlan {
  /// A team's part in what an initiative costs.
  ///
  /// What is left out of a team of the model is taken from there by those who ask.
  ///
  /// Source: John Cutler's costing page (P).
  public struct CostedTeam: Hashable, Sendable {
    /// The team, where the model has it.
    public var team: Identifier<Team>?
    /// What it is called, where the model does not have it.
    public var name: String?
    /// How many people it has.
    public var size: Int?
    /// What it costs in a year.
    public var annualCost: Money?
    /// How much of it takes part (C20).
    public var involvement: Involvement?
    /// For how many sprints it takes part (C20).
    public var sprints: Estimate<Finite>?

    /// A team that takes part.
    public init(
      team: Identifier<Team>? = nil, name: String? = nil, size: Int? = nil, annualCost: Money? = nil,
      involvement: Involvement? = nil, sprints: Estimate<Finite>? = nil
    ) {
      self.team = team
      self.name = name
      self.size = size
      self.annualCost = annualCost
      self.involvement = involvement
      self.sprints = sprints
    }
  }
}

extension CostPlan.CostedTeam {
  /// How much of a team takes part in an initiative.
  ///
  /// Source: John Cutler's costing page (P).
  public enum Involvement: String, Word, Ordinal {
    /// One person of the team takes part.
    case individual
    /// About half of the team takes part.
    case half
    /// The whole team takes part.
    case full

    public static var meanings: [String: String] {
      [
        "individual": "One person of the team takes part.",
        "half": "About half of the team takes part.",
        "full": "The whole team takes part.",
      ]
    }
  }
}

extension CostPlan.CostedTeam: DocumentRecord {
  /// The fields of a costed team.
  public static let fields = Fields(blank: CostPlan.CostedTeam()) {
    Field("team", \.team, "The team, where the model has it.")
    Field("name", \.name, "What it is called, where the model does not have it.")
    Field("size", \.size, rule: .atLeast(0), "How many people it has.")
    Field("annualCost", \.annualCost, rule: .atLeast(0), "What it costs in a year.")
    Field("involvement", \.involvement, "How much of it takes part (C20).")
    Field("sprints", \.sprints, rule: .atLeast(0), "For how many sprints it takes part (C20).")
  }
}

extension CostPlan {
  /// A system's roster: ``ProductOperatingSystem/costPlans``.
  public static let roster: RosterPath = \.costPlans
  /// The fields of a cost plan.
  public static let fields = Fields(blank: CostPlan("")) {
    Field("id", \.id, .identity, "The cost plan's own id.")
    Field("name", \.name, "What people call it.")
    Field("bet", \.bet, "The bet that is costed.")
    Field("environment", \.environment, "How much its teams have to wait for one another (C20).")
    Field("annualBenefit", \.annualBenefit, "What it brings in a year, in its currency (C20).")
    Field("currency", \.currency, "The currency of the benefit.")
    Field(
      "sprintsPerYear", \.sprintsPerYear, rule: .atLeast(1),
      "How many sprints a year has; 24 unless said (C20).")
    Field("startsOn", \.startsOn, "The day on which it is expected to start (C20).")
    Field(
      "valueFrom", \.valueFrom, notBefore: [\.startsOn],
      "The day from which it is expected to bring value (C20).")
    Field("teams", \.teams, "The teams that take part (C20).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
