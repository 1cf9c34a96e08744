// Where a system keeps each kind of noun and fact.

// MARK: Teams

extension Team: Noun {
  /// A system's roster: ``ProductOperatingSystem/teams``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Team>> & Sendable = \.teams
}

extension Dependency: RelatingFact {
  /// A system's list: ``ProductOperatingSystem/dependencies``.
  public static let list: any WritableKeyPath<ProductOperatingSystem, [Dependency]> & Sendable =
    \.dependencies
}

extension JobRole: Noun {
  /// A system's roster: ``ProductOperatingSystem/roles``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<JobRole>> & Sendable = \.roles
}

extension Person: Noun {
  /// A system's roster: ``ProductOperatingSystem/people``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Person>> & Sendable = \.people
}

extension Assignment: RelatingFact {
  /// A system's list: ``ProductOperatingSystem/assignments``.
  public static let list: any WritableKeyPath<ProductOperatingSystem, [Assignment]> & Sendable =
    \.assignments
}

extension ManagementTie: RelatingFact {
  /// A system's list: ``ProductOperatingSystem/managementTies``.
  public static let list: any WritableKeyPath<ProductOperatingSystem, [ManagementTie]> & Sendable =
    \.managementTies
}

// MARK: Bets

extension Bet: Noun {
  /// A system's roster: ``ProductOperatingSystem/bets``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Bet>> & Sendable = \.bets
}

extension Insight: Noun {
  /// A system's roster: ``ProductOperatingSystem/insights``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Insight>> & Sendable =
    \.insights
}

extension Opportunity: Noun {
  /// A system's roster: ``ProductOperatingSystem/opportunities``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Opportunity>> & Sendable =
    \.opportunities
}

extension BetOption: Noun {
  /// A system's roster: ``ProductOperatingSystem/options``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<BetOption>> & Sendable =
    \.options
}

extension Release: Noun {
  /// A system's roster: ``ProductOperatingSystem/releases``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Release>> & Sendable =
    \.releases
}

extension Impact: Noun {
  /// A system's roster: ``ProductOperatingSystem/impacts``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Impact>> & Sendable = \.impacts
}

extension Launch: Noun {
  /// A system's roster: ``ProductOperatingSystem/launches``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Launch>> & Sendable =
    \.launches
}

extension Review: Noun {
  /// A system's roster: ``ProductOperatingSystem/reviews``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Review>> & Sendable = \.reviews
}

extension JudgingGuide: Noun {
  /// A system's roster: ``ProductOperatingSystem/judgingGuides``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<JudgingGuide>> & Sendable =
    \.judgingGuides
}

// MARK: Metrics

extension Metric: Noun {
  /// A system's roster: ``ProductOperatingSystem/metrics``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Metric>> & Sendable = \.metrics
}

extension Influence: RelatingFact {
  /// A system's list: ``ProductOperatingSystem/influences``.
  public static let list: any WritableKeyPath<ProductOperatingSystem, [Influence]> & Sendable = \.influences
}

extension Goal: Noun {
  /// A system's roster: ``ProductOperatingSystem/goals``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Goal>> & Sendable = \.goals
}

extension CustomerSignal: Noun {
  /// A system's roster: ``ProductOperatingSystem/signals``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<CustomerSignal>> & Sendable =
    \.signals
}

extension LeverReading: RelatingFact {
  /// A system's list: ``ProductOperatingSystem/levers``.
  public static let list: any WritableKeyPath<ProductOperatingSystem, [LeverReading]> & Sendable = \.levers
}

// MARK: Maturity

extension MaturityDimension: Noun {
  /// A system's roster: ``ProductOperatingSystem/dimensions``.
  public static let roster:
    any WritableKeyPath<ProductOperatingSystem, Roster<MaturityDimension>> & Sendable = \.dimensions
}

extension Assessment: RelatingFact {
  /// A system's list: ``ProductOperatingSystem/assessments``.
  public static let list: any WritableKeyPath<ProductOperatingSystem, [Assessment]> & Sendable = \.assessments
}

extension MaturityNeed: RelatingFact {
  /// A system's list: ``ProductOperatingSystem/needs``.
  public static let list: any WritableKeyPath<ProductOperatingSystem, [MaturityNeed]> & Sendable = \.needs
}

extension Practice: Noun {
  /// A system's roster: ``ProductOperatingSystem/practices``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Practice>> & Sendable =
    \.practices
}

extension Behaviour: Noun {
  /// A system's roster: ``ProductOperatingSystem/behaviours``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Behaviour>> & Sendable =
    \.behaviours
}

extension ConversationClass: Noun {
  /// A system's roster: ``ProductOperatingSystem/conversations``.
  public static let roster:
    any WritableKeyPath<ProductOperatingSystem, Roster<ConversationClass>> & Sendable = \.conversations
}

extension ChangeStance: Noun {
  /// A system's roster: ``ProductOperatingSystem/stances``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<ChangeStance>> & Sendable =
    \.stances
}

extension StancePresence: RelatingFact {
  /// A system's list: ``ProductOperatingSystem/stancePresences``.
  public static let list: any WritableKeyPath<ProductOperatingSystem, [StancePresence]> & Sendable =
    \.stancePresences
}

extension HealthSignal: RelatingFact {
  /// A system's list: ``ProductOperatingSystem/healthSignals``.
  public static let list: any WritableKeyPath<ProductOperatingSystem, [HealthSignal]> & Sendable =
    \.healthSignals
}

// MARK: Learning

extension Assumption: Noun {
  /// A system's roster: ``ProductOperatingSystem/assumptions``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Assumption>> & Sendable =
    \.assumptions
}

extension Belief: Noun {
  /// A system's roster: ``ProductOperatingSystem/beliefs``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Belief>> & Sendable = \.beliefs
}

extension LearningQuestion: Noun {
  /// A system's roster: ``ProductOperatingSystem/learningQuestions``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<LearningQuestion>> & Sendable =
    \.learningQuestions
}

extension Decision: Noun {
  /// A system's roster: ``ProductOperatingSystem/decisions``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Decision>> & Sendable =
    \.decisions
}

extension Experiment: Noun {
  /// A system's roster: ``ProductOperatingSystem/experiments``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Experiment>> & Sendable =
    \.experiments
}

extension Forecast: Noun {
  /// A system's roster: ``ProductOperatingSystem/forecasts``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Forecast>> & Sendable =
    \.forecasts
}

// MARK: Rhythm

extension Ritual: Noun {
  /// A system's roster: ``ProductOperatingSystem/rituals``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Ritual>> & Sendable = \.rituals
}

extension Cycle: Noun {
  /// A system's roster: ``ProductOperatingSystem/cycles``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Cycle>> & Sendable = \.cycles
}

extension Artifact: Noun {
  /// A system's roster: ``ProductOperatingSystem/artifacts``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Artifact>> & Sendable =
    \.artifacts
}

extension SharedTerm: Noun {
  /// A system's roster: ``ProductOperatingSystem/terms``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<SharedTerm>> & Sendable =
    \.terms
}

extension ConsistencyRule: Noun {
  /// A system's roster: ``ProductOperatingSystem/consistencyRules``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<ConsistencyRule>> & Sendable =
    \.consistencyRules
}

extension Lens: RelatingFact {
  /// A system's list: ``ProductOperatingSystem/lenses``.
  public static let list: any WritableKeyPath<ProductOperatingSystem, [Lens]> & Sendable = \.lenses
}

extension TranslationEffort: RelatingFact {
  /// A system's list: ``ProductOperatingSystem/translationEfforts``.
  public static let list: any WritableKeyPath<ProductOperatingSystem, [TranslationEffort]> & Sendable =
    \.translationEfforts
}

// MARK: Investment

extension FundingUnit: Noun {
  /// A system's roster: ``ProductOperatingSystem/fundingUnits``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<FundingUnit>> & Sendable =
    \.fundingUnits
}

extension Allocation: RelatingFact {
  /// A system's list: ``ProductOperatingSystem/allocations``.
  public static let list: any WritableKeyPath<ProductOperatingSystem, [Allocation]> & Sendable = \.allocations
}

extension CapacityStage: Noun {
  /// A system's roster: ``ProductOperatingSystem/capacityStages``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<CapacityStage>> & Sendable =
    \.capacityStages
}

extension CostPlan: Noun {
  /// A system's roster: ``ProductOperatingSystem/costPlans``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<CostPlan>> & Sendable =
    \.costPlans
}

extension DemandSource: Noun {
  /// A system's roster: ``ProductOperatingSystem/demandSources``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<DemandSource>> & Sendable =
    \.demandSources
}

extension Impediment: Noun {
  /// A system's roster: ``ProductOperatingSystem/impediments``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Impediment>> & Sendable =
    \.impediments
}

extension BreakthroughMatrix: Noun {
  /// A system's roster: ``ProductOperatingSystem/breakthroughMatrices``.
  public static let roster:
    any WritableKeyPath<ProductOperatingSystem, Roster<BreakthroughMatrix>> & Sendable =
      \.breakthroughMatrices
}

extension Capability: Noun {
  /// A system's roster: ``ProductOperatingSystem/capabilities``.
  public static let roster: any WritableKeyPath<ProductOperatingSystem, Roster<Capability>> & Sendable =
    \.capabilities
}
