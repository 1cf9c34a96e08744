/// What an initiative costs and brings in, as ranges.
///
/// The cost of people's time is no capacity: see ``CapacityStage``.
///
/// Source: John Cutler's costing page (P). It counts 24 sprints a year from months and 26 from weeks; here
/// one number is said once.
public struct CostPlan: Identified, Hashable {
  /// The cost plan's own id.
  public var id: Identifier<CostPlan>
  /// What people call it.
  public var name: String
  /// The bet that is costed.
  public var bet: Identifier<Bet>?
  /// How much its teams have to wait for one another (C20).
  public var environment: DependencyEnvironment?
  /// What it brings in a year, in its currency (C20).
  public var annualBenefit: Estimate<Finite>?
  /// The currency of the benefit.
  public var currency: Currency?
  /// How many sprints a year has; 24 unless said (C20).
  public var sprintsPerYear: Int = 24
  /// The day on which it is expected to start (C20).
  public var startsOn: Day?
  /// The day from which it is expected to bring value (C20).
  public var valueFrom: Day?
  /// The teams that take part (C20).
  public var teams: [CostedTeam]
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A cost plan.
  public init(
    _ id: Identifier<CostPlan>, _ name: String, bet: Identifier<Bet>? = nil,
    environment: DependencyEnvironment? = nil, annualBenefit: Estimate<Finite>? = nil,
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

extension CostPlan: DocumentRecord {
  /// The fields of a cost plan.
  public static let fields = Fields(blank: CostPlan("", "")) {
    Field("id", \.id, .identity, "The cost plan's own id.")
    Field("name", \.name, .required, "What people call it.")
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
