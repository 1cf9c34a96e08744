/// How one company really runs its product work: who works with whom, on which bets, towards which metrics,
/// in which rhythm, with which money.
///
/// It is plain data: say it in code or read it from a document, then resolve it (``resolved(tolerating:limits:)``) and ask.
///
/// ```swift
/// let acme = ProductOperatingSystem("Acme", asOf: "2026-11-21") {
///   Team("billing", "Billing", topology: .streamAligned, authority: .d ... .f)
///   Bet("self-serve", "Firms run their own books", horizon: .years)
///   Bet("retries", "Retry failed cards", horizon: .weeks, parents: ["self-serve"], owner: "billing")
/// }
/// ```
/// The idea of an operating system as a designed thing is John Cutler's (The Beautiful Mess 336, p; OS Discovery
/// Playbook, P).
public struct ProductOperatingSystem: Hashable, Sendable {
  /// The version of the document format that is written.
  public static let formatVersion = 1

  /// Where the JSON Schema is that editors check the document against.
  public var schema: String?
  /// What the company is called.
  public var name: String
  /// Which telling of the company this is (C7).
  public var perspective: Perspective?
  /// The day for which it holds.
  public var asOf: Day?

  // MARK: Teams

  /// The teams and groups (C30).
  public var teams: Roster<Team> = []
  /// Which team needs something from which (C30, C36, C37).
  public var dependencies: [Dependency] = []
  /// The roles and the authority that they hold (C34).
  public var roles: Roster<JobRole> = []
  /// The people, as opaque ids, and whom they report to (C38).
  public var people: Roster<Person> = []
  /// What people work on (C35).
  public var assignments: [Assignment] = []
  /// What ties managers together (C38).
  public var managementTies: [ManagementTie] = []

  /// What ties teams in the company's own words (C37).
  public var teamLinks: [TeamLink] = []
  /// The products, services, segments and whatever else the company cuts its work by (C5, C30).
  public var areas: Roster<Area> = []

  // MARK: Bets

  /// The bets, from hours to decades (C10).
  public var bets: Roster<Bet> = []
  /// What was learned about the world (C12).
  public var insights: Roster<Insight> = []
  /// The opportunities that insights opened (C12).
  public var opportunities: Roster<Opportunity> = []
  /// The ways of taking them that were thought of (C12).
  public var options: Roster<BetOption> = []
  /// What was made available (C12).
  public var releases: Roster<Release> = []
  /// What came of it (C12).
  public var impacts: Roster<Impact> = []
  /// When it was brought to market (C29).
  public var launches: Roster<Launch> = []
  /// What people made of it afterwards (C27).
  public var reviews: Roster<Review> = []
  /// The criteria agreed before ideas (C18).
  public var judgingGuides: Roster<JudgingGuide> = []
  /// The company's own words for lanes and statuses, and what they stand for.
  public var ownWords: [OwnWord] = []

  // MARK: Metrics

  /// The metrics (C43).
  public var metrics: Roster<Metric> = []
  /// What is believed about how metrics move one another (C43, C49).
  public var influences: [Influence] = []
  /// The goals (C45, C47).
  public var goals: Roster<Goal> = []
  /// What may foretell value or trouble (C25).
  public var signals: Roster<CustomerSignal> = []
  /// How far the levers of outcomes are open (C48).
  public var levers: [LeverReading] = []

  // MARK: Maturity

  /// The dimensions of maturity (C51).
  public var dimensions: Roster<MaturityDimension> = []
  /// Where people see those dimensions (C51).
  public var assessments: [Assessment] = []
  /// The levels that contexts need (C51).
  public var needs: [MaturityNeed] = []
  /// The practices (C8, C52).
  public var practices: Roster<Practice> = []
  /// The behaviours (C53).
  public var behaviours: Roster<Behaviour> = []
  /// The classes of conversations (C52).
  public var conversations: Roster<ConversationClass> = []
  /// The stances to change (C54).
  public var stances: Roster<ChangeStance> = []
  /// The stances in the room (C54).
  public var stancePresences: [StancePresence] = []
  /// What was observed about how teams work (C55).
  public var healthSignals: [HealthSignal] = []

  // MARK: Learning

  /// The assumptions (C22).
  public var assumptions: Roster<Assumption> = []
  /// The beliefs (C23).
  public var beliefs: Roster<Belief> = []
  /// The questions to learn about (C24).
  public var learningQuestions: Roster<LearningQuestion> = []
  /// The decisions (C21).
  public var decisions: Roster<Decision> = []
  /// The experiments (C26).
  public var experiments: Roster<Experiment> = []
  /// The forecasts (C27).
  public var forecasts: Roster<Forecast> = []

  // MARK: Rhythm

  /// The rituals (C4).
  public var rituals: Roster<Ritual> = []
  /// The cycles (C4).
  public var cycles: Roster<Cycle> = []
  /// The artifacts (C5).
  public var artifacts: Roster<Artifact> = []
  /// The words that are shared, or thought to be (C6).
  public var terms: Roster<SharedTerm> = []
  /// What has to be the same everywhere, and why (C6).
  public var consistencyRules: Roster<ConsistencyRule> = []
  /// The lenses that the company is looked at through (C56).
  public var lenses: [Lens] = []
  /// What it takes to bridge the official and the real (C7).
  public var translationEfforts: [TranslationEffort] = []

  // MARK: Investment

  /// What gets money, when, and how it is reviewed (C57).
  public var fundingUnits: Roster<FundingUnit> = []
  /// Where time was meant to go, and where it went (C41).
  public var allocations: [Allocation] = []
  /// The stages that work passes, and their rates (C40).
  public var capacityStages: Roster<CapacityStage> = []
  /// What bets cost in teams and time (C20).
  public var costPlans: Roster<CostPlan> = []
  /// Where demand comes from (C42).
  public var demandSources: Roster<DemandSource> = []
  /// What impedes work (C60).
  public var impediments: Roster<Impediment> = []
  /// Long-term aims, objectives, priorities, measures and owners (C58).
  public var breakthroughMatrices: Roster<BreakthroughMatrix> = []
  /// What the company is able to do (C9, C61).
  public var capabilities: Roster<Capability> = []

  // MARK: About the model

  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A system of which nothing but the name is said yet.
  public init(_ name: String, perspective: Perspective? = nil, asOf day: Day? = nil) {
    self.name = name
    self.perspective = perspective
    asOf = day
  }

  /// A system with what is said of it.
  public init(
    _ name: String, perspective: Perspective? = nil, asOf day: Day? = nil,
    @Builder _ statements: () -> Statements
  ) {
    self.init(name, perspective: perspective, asOf: day)
    add(statements())
  }

  /// Adds a noun, a fact, or several of one type. Takes constant time for each.
  public mutating func add(_ statement: some Sayable) { statement.add(to: &self) }

  /// Adds nouns or facts of one type.
  @_disfavoredOverload  // An array is a statement itself.
  public mutating func add<Statement: Sayable>(_ statements: some Sequence<Statement>) {
    for statement in statements { statement.add(to: &self) }
  }

  /// Adds nouns or facts.
  public mutating func add(_ statements: some Sequence<any Sayable>) {
    for statement in statements { statement.add(to: &self) }
  }
}

extension ProductOperatingSystem {
  /// Collects what is said of a company in the builder of a ``ProductOperatingSystem``.
  ///
  /// A builder costs the compiler time that grows with the square of what stands in it: two hundred statements are
  /// fine. A company of many more is said in several parts, or by ``ProductOperatingSystem/add(_:)-(Sayable)``.
  ///
  /// ```swift
  /// @ProductOperatingSystem.Builder var teams: ProductOperatingSystem.Statements {
  ///   Team("billing", "Billing", topology: .streamAligned)
  ///   Team("payments", "Payments", topology: .platform)
  /// }
  /// let acme = ProductOperatingSystem("Acme") {
  ///   teams
  ///   Dependency("billing", on: "payments")
  /// }
  /// ```
  @resultBuilder
  public enum Builder: Sendable {
    // Statements are taken as they are: a `buildExpression` for each costs the compiler half as much again.

    /// Statements in their order.
    public static func buildBlock(_ statements: any Sayable...) -> Statements { Statements(statements) }
    /// Statements of a loop.
    public static func buildArray(_ rounds: [Statements]) -> Statements { Statements(rounds) }
    /// Statements that may be said or not.
    public static func buildOptional(_ part: Statements?) -> Statements { part ?? Statements([]) }
    /// Statements of one of two branches.
    public static func buildEither(first part: Statements) -> Statements { part }
    /// Statements of one of two branches.
    public static func buildEither(second part: Statements) -> Statements { part }
  }

  /// Several things that are said of a company, in their order: what a ``Builder`` collects.
  public struct Statements: Sayable {
    private let statements: [any Sayable]

    /// Statements in their order.
    public init(_ statements: [any Sayable]) { self.statements = statements }

    /// Adds what is said to a system.
    public func add(to system: inout ProductOperatingSystem) { system.add(statements) }
  }
}
