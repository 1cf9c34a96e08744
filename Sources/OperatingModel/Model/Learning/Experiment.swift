/// A change that people try with one another, to learn whether it works (C26).
///
/// ```swift
/// var pairs = Experiment("pairs", "Buddy pairs in one cohort", stage: .local, status: .trying)
/// pairs.chanceOfFailing = 0.6
/// pairs.decideBy = "2026-05-29"
/// ```
/// Source: John Cutler, The Beautiful Mess 2020, posts 3, 9, 31 and 34 (P).
public struct Experiment: Noun {
  /// The experiment's own id.
  public var id: Identifier<Experiment>
  /// What people call it.
  public var name: String?
  /// Where it lies on ten continua.
  public var profile: Profile?
  /// How far it reaches today.
  public var stage: Stage?
  /// Whether it is being tried.
  public var status: Status?
  /// The stages that it went through, the current one included.
  public var stages: [Entry] = []
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
  public var decideBy: When?
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
    _ id: Identifier<Experiment>, _ name: String? = nil, profile: Profile? = nil,
    stage: Stage? = nil, status: Status? = nil, stages: [Entry] = [],
    decideBy: When? = nil, chanceOfFailing: Share? = nil, bet: Identifier<Bet>? = nil,
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

extension Experiment {
  /// How far an experiment reaches, the nearest first; going back is legal (C26).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 31 (P).
  public enum Stage: String, Word, Ordinal {
    /// A few people try it where they are.
    case local
    /// It worked somewhere, and is tried in more places.
    case scaling
    /// It is carried out throughout the company, as a programme.
    case program

    public static var meanings: [String: String] {
      [
        "local": "A few people try it where they are.",
        "scaling": "It worked somewhere, and is tried in more places.",
        "program": "It is carried out throughout the company, as a programme.",
      ]
    }
  }

  /// Whether an experiment is being tried at its stage (C26).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 31 (P).
  public enum Status: String, Word {
    /// It has been thought of, and nobody has begun.
    case toTry
    /// It is under way: people do it, and watch what comes of it.
    case trying
    /// The trial is over, and people look back at what it showed.
    case review

    public static var meanings: [String: String] {
      [
        "toTry": "It has been thought of, and nobody has begun.",
        "trying": "It is under way: people do it, and watch what comes of it.",
        "review": "The trial is over, and people look back at what it showed.",
      ]
    }
  }
}

extension Experiment {
  /// A stage that an experiment entered (C26).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 31 (P).
  public struct Entry: Hashable, Sendable {
    /// The stage.
    public var stage: Stage
    /// Whether it was being tried there.
    public var status: Status?
    /// The day on which it was entered.
    public var day: When?

    /// A stage that an experiment entered.
    public init(_ stage: Stage, status: Status? = nil, day: When? = nil) {
      self.stage = stage
      self.status = status
      self.day = day
    }
  }
}

extension Experiment.Entry: DocumentRecord {
  /// The fields of an entry.
  public static let fields = Fields(blank: Experiment.Entry(.local), onOneLine: true) {
    Field("stage", \.stage, .required, "The stage.")
    Field("status", \.status, "Whether it was being tried there.")
    Field("day", \.day, "The day on which it was entered.")
  }
}

extension Experiment {
  /// Where an experiment lies on ten continua, from the left end at 0 to the right end at 1 (C26).
  ///
  /// Both ends have their upsides: a profile is no score, and there is no mean of it.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 34 (P).
  public struct Profile: Hashable, Sendable {
    /// From local to global.
    public var localToGlobal: Share?
    /// From flexible to rigid.
    public var flexibleToRigid: Share?
    /// From short to long.
    public var shortToLong: Share?
    /// From an invitation to an imposition.
    public var invitationToImposition: Share?
    /// From a small shift to a large one.
    public var smallToLargeShift: Share?
    /// From powering itself to needing fuel.
    public var selfPoweringToNeedsFuel: Share?
    /// From value in its side effects to risk in them.
    public var valueToRisk: Share?
    /// From fewer dependencies to more.
    public var fewerToMoreDependencies: Share?
    /// From shorter feedback loops to longer ones.
    public var shorterToLongerFeedback: Share?
    /// From a low threat to formal structures to a challenge to them.
    public var lowThreatToChallenging: Share?

    /// A profile of which nothing is recorded yet.
    public init(
      localToGlobal: Share? = nil, flexibleToRigid: Share? = nil, shortToLong: Share? = nil,
      invitationToImposition: Share? = nil, smallToLargeShift: Share? = nil,
      selfPoweringToNeedsFuel: Share? = nil, valueToRisk: Share? = nil, fewerToMoreDependencies: Share? = nil,
      shorterToLongerFeedback: Share? = nil, lowThreatToChallenging: Share? = nil
    ) {
      self.localToGlobal = localToGlobal
      self.flexibleToRigid = flexibleToRigid
      self.shortToLong = shortToLong
      self.invitationToImposition = invitationToImposition
      self.smallToLargeShift = smallToLargeShift
      self.selfPoweringToNeedsFuel = selfPoweringToNeedsFuel
      self.valueToRisk = valueToRisk
      self.fewerToMoreDependencies = fewerToMoreDependencies
      self.shorterToLongerFeedback = shorterToLongerFeedback
      self.lowThreatToChallenging = lowThreatToChallenging
    }
  }
}

extension Experiment.Profile: DocumentRecord {
  /// The fields of a profile.
  public static let fields = Fields(blank: Experiment.Profile()) {
    Field("localToGlobal", \.localToGlobal, "From local to global.")
    Field("flexibleToRigid", \.flexibleToRigid, "From flexible to rigid.")
    Field("shortToLong", \.shortToLong, "From short to long.")
    Field("invitationToImposition", \.invitationToImposition, "From an invitation to an imposition.")
    Field("smallToLargeShift", \.smallToLargeShift, "From a small shift to a large one.")
    Field("selfPoweringToNeedsFuel", \.selfPoweringToNeedsFuel, "From powering itself to needing fuel.")
    Field("valueToRisk", \.valueToRisk, "From value in its side effects to risk in them.")
    Field("fewerToMoreDependencies", \.fewerToMoreDependencies, "From fewer dependencies to more.")
    Field("shorterToLongerFeedback", \.shorterToLongerFeedback, "From shorter feedback loops to longer ones.")
    Field(
      "lowThreatToChallenging", \.lowThreatToChallenging,
      "From a low threat to formal structures to a challenge to them.")
  }
}

extension Experiment {
  /// A system's roster: ``ProductOperatingSystem/experiments``.
  public static let roster: RosterPath = \.experiments
  /// The fields of an experiment.
  public static let fields = Fields(blank: Experiment("")) {
    Field("id", \.id, .identity, "The experiment's own id.")
    Field("name", \.name, "What people call it.")
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
