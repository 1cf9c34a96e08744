/// A change that people try with one another, to learn whether it works (C26).
///
/// ```swift
/// var pairs = Experiment("pairs", "Buddy pairs in one cohort", stage: .local, status: .trying)
/// pairs.chanceOfFailing = 0.6
/// pairs.decideBy = "2026-05-29"
/// ```
/// Source: John Cutler, The Beautiful Mess 2020, posts 3, 9, 31 and 34 (P).
public struct Experiment: Identified {
  /// The experiment's own id.
  public var id: Identifier<Experiment>
  /// What people call it.
  public var name: String
  /// Where it lies on ten continua.
  public var profile: ExperimentProfile?
  /// How far it reaches today.
  public var stage: ExperimentStage?
  /// Whether it is being tried.
  public var status: ExperimentStatus?
  /// The stages that it went through, the current one included.
  public var stages: [ExperimentEntry] = []
  /// Whether it promises enough to go on to the next stage.
  public var isPromising: Bool?
  /// Why it is tried.
  public var why: String?
  /// What would show that it works.
  public var positiveSignals: [String] = []
  /// What would show that it does not, or does harm.
  public var warningSignals: [String] = []
  /// What else could have been tried.
  public var alternativesRejected: [String] = []
  /// Who advises: roles or groups.
  public var advisors: [String] = []
  /// Who holds people to it: a role or a group.
  public var accountable: String?
  /// What is expected to be hard.
  public var expectedDifficulty: String?
  /// The day by which to decide.
  public var decideBy: Day?
  /// When to change course.
  public var pivotPoints: [String] = []
  /// When to go on.
  public var proceedPoints: [String] = []
  /// How likely it is to fail; under a half may risk too little.
  public var chanceOfFailing: Share?
  /// Whether it can be ended.
  public var isKillable: Bool?
  /// Whether there is room to make use of what is learnt.
  public var hasRoomToLearn: Bool?
  /// The questions that it is to answer (C24).
  public var questions: [Identifier<LearningQuestion>] = []
  /// The behaviour that it is to bring about (C53).
  public var behaviour: Identifier<Behaviour>?
  /// The practice that it tries out (C8).
  public var practice: Identifier<Practice>?
  /// The bet that it belongs to.
  public var bet: Identifier<Bet>?
  /// The team that tries it.
  public var team: Identifier<Team>?
  /// The other teams that feel it: its blast radius.
  public var affects: [Identifier<Team>] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// An experiment.
  public init(
    _ id: Identifier<Experiment>, _ name: String, profile: ExperimentProfile? = nil,
    stage: ExperimentStage? = nil, status: ExperimentStatus? = nil, stages: [ExperimentEntry] = [],
    decideBy: Day? = nil, chanceOfFailing: Share? = nil, bet: Identifier<Bet>? = nil,
    team: Identifier<Team>? = nil
  ) {
    self.id = id
    self.name = name
    self.profile = profile
    self.stage = stage
    self.status = status
    self.stages = stages
    self.decideBy = decideBy
    self.chanceOfFailing = chanceOfFailing
    self.bet = bet
    self.team = team
  }
}

extension Experiment: DocumentRecord {
  /// The fields of an experiment.
  public static let fields = Fields(blank: Experiment("", "")) {
    Field("id", \.id, .identity, "The experiment's own id.")
    Field("name", \.name, .required, "What people call it.")
    Field("profile", \.profile, "Where it lies on ten continua.")
    Field("stage", \.stage, "How far it reaches today.")
    Field("status", \.status, "Whether it is being tried.")
    Field("stages", \.stages, "The stages that it went through, the current one included.")
    Field("isPromising", \.isPromising, "Whether it promises enough to go on to the next stage.")
    Field("why", \.why, "Why it is tried.")
    Field("positiveSignals", \.positiveSignals, "What would show that it works.")
    Field("warningSignals", \.warningSignals, "What would show that it does not, or does harm.")
    Field("alternativesRejected", \.alternativesRejected, "What else could have been tried.")
    Field("advisors", \.advisors, "Who advises: roles or groups.")
    Field("accountable", \.accountable, "Who holds people to it: a role or a group.")
    Field("expectedDifficulty", \.expectedDifficulty, "What is expected to be hard.")
    Field("decideBy", \.decideBy, "The day by which to decide.")
    Field("pivotPoints", \.pivotPoints, "When to change course.")
    Field("proceedPoints", \.proceedPoints, "When to go on.")
    Field("chanceOfFailing", \.chanceOfFailing, "How likely it is to fail; under a half may risk too little.")
    Field("isKillable", \.isKillable, "Whether it can be ended.")
    Field("hasRoomToLearn", \.hasRoomToLearn, "Whether there is room to make use of what is learnt.")
    Field("questions", \.questions, "The questions that it is to answer (C24).")
    Field("behaviour", \.behaviour, "The behaviour that it is to bring about (C53).")
    Field("practice", \.practice, "The practice that it tries out (C8).")
    Field("bet", \.bet, "The bet that it belongs to.")
    Field("team", \.team, "The team that tries it.")
    Field("affects", \.affects, "The other teams that feel it: its blast radius.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
