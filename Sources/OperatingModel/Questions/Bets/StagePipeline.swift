/// Where is our pipeline thin?
///
/// Each lever that a company pulls wants a portfolio of its own: something exploratory, fruit that hangs low, things
/// to optimise with discipline, things that are hard to win, and things that are let fall with care. A lever on
/// which nothing is exploratory runs dry without anybody noticing.
///
/// ```swift
/// let pipeline = system.ask(.stagePipeline)
/// pipeline.levers["trust"]?.counts      // A 0, B 3, C 4, D 1, E 0
/// pipeline.levers["trust"]?.empty       // A, E
/// ```
/// A lever is a metric that opportunities name as their driver or bets as their target. Opportunities are counted,
/// and bets that are no way of taking one of those; what aims at several levers counts for each. There is no right
/// mix, and a stage without anything is told only for the stages that are asked about.
///
/// Takes time in proportion to opportunities, options and bets, but for sorting.
///
/// Sources: John Cutler, The Beautiful Mess 2022, issue 48, and 349 (I), concept C39.
public struct StagePipeline: Question {
  /// The stages at which each lever wants something.
  public var stages: [Opportunity.Stage] = [.a]
  /// The fewest opportunities and bets with a stage for a lever's pipeline to be spoken of.
  public var fewest = 3
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.stagePipeline", "Where is our pipeline thin?", concepts: ["C39"], sources: ["T2022-48", "T349"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.thin]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: StagePipeline()) {
    Field("stages", \.stages, by: .own, "The stages at which each lever wants something.")
    Field(
      "fewest", \.fewest, rule: .atLeast(1), by: .own,
      "The fewest opportunities and bets with a stage for a lever's pipeline to be spoken of.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }
}

extension Question where Self == StagePipeline {
  /// Where is our pipeline thin?
  public static var stagePipeline: Self { Self() }
}

// MARK: What it tells

extension StagePipeline {
  /// What would move each lever, by stage.
  public struct Table: DocumentRecord, Hashable {
    /// The levers, those with nothing at a stage that is wanted first, then those that most is aimed at.
    public var levers: [Lever] = []
    /// How many opportunities and bets name no lever.
    public var withoutLever = 0

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "levers", \.levers,
        "The levers, those with nothing at a stage that is wanted first, then those that most is aimed at.")
      Field("withoutLever", \.withoutLever, .required, "How many opportunities and bets name no lever.")
    }
  }

  /// One lever.
  public struct Lever: EntityRow, Hashable {
    /// The metric that is the lever.
    public var id: Identifier<Metric>
    /// What people call it.
    public var name: String
    /// How many opportunities and bets are at each stage, from A to E.
    public var counts: [StageCount] = []
    /// How many have no stage that is recorded.
    public var unstaged = 0

    /// The stages at which there is nothing.
    public var empty: [Opportunity.Stage] { counts.filter { $0.count == 0 }.map(\.stage) }

    /// How many opportunities and bets have a stage.
    public var staged: Int { counts.reduce(0) { $0 + $1.count } }

    /// The fields of a lever's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The metric that is the lever.")
      Field("name", \.name, .required, "What people call it.")
      Field("counts", \.counts, .required, "How many opportunities and bets are at each stage, from A to E.")
      Field("unstaged", \.unstaged, .required, "How many have no stage that is recorded.")
    }
  }

  /// How many opportunities and bets are at a stage.
  public struct StageCount: DocumentRecord, Hashable {
    /// The stage.
    public var stage: Opportunity.Stage
    /// How many.
    public var count = 0

    /// The fields of a count.
    public static let fields = Fields(blank: Self(stage: .a), onOneLine: true) {
      Field("stage", \.stage, .required, "The stage.")
      Field("count", \.count, .required, "How many.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == StagePipeline {
  /// Nothing that would move a lever is at a stage at which something is wanted.
  public static var thin: Self {
    Self(
      "thin", "Nothing that would move a lever is at a stage at which something is wanted.",
      by: .said("T2022-48", .index), rule: "each lever has a portfolio of stages",
      ask: "Is there really nothing at this stage, or has nobody told what there is?")
  }
}

// MARK: How it is told

extension StagePipeline {
  /// Tells it of opportunities, and of bets that are no way of taking one.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let model = system.model
    var pipelines: [Identifier<Metric>: (counts: [Opportunity.Stage: Int], unstaged: Int)] = [:]
    func count(_ stage: Opportunity.Stage?, at levers: Set<Identifier<Metric>>) {
      for lever in levers {
        if let stage {
          pipelines[lever, default: ([:], 0)].counts[stage, default: 0] += 1
        } else {
          pipelines[lever, default: ([:], 0)].unstaged += 1
        }
      }
    }
    let opportunities = model.opportunities.sortedByID.filter(Self.isCounted)
    for opportunity in opportunities {
      count(opportunity.stage, at: Set(opportunity.driver.map { [$0] } ?? []))
    }
    // A way of taking an opportunity that is counted is no second one.
    let taken = model.opportunitiesOfBets
    let bets = system.openness(of: \.bets).those(in: looksAt).filter { bet in
      !(taken[bet.id] ?? []).contains(where: Self.isCounted)
    }
    let staged = bets.filter { $0.stage != nil }
    for bet in staged { count(bet.stage, at: Set(bet.targets)) }

    let levers = pipelines.compactMap { id, pipeline in
      model.metrics[id].map { metric in
        Lever(
          id: id, name: metric.label,
          counts: Opportunity.Stage.allCases.map { StageCount(stage: $0, count: pipeline.counts[$0] ?? 0) },
          unstaged: pipeline.unstaged)
      }
    }
    answer.levers = levers.sorted { left, right in
      let (one, other) = (!thinStages(of: left).isEmpty, !thinStages(of: right).isEmpty)
      if one != other { return one }
      return left.staged != right.staged ? left.staged > right.staged : left.id < right.id
    }
    answer.withoutLever =
      opportunities.count { $0.driver == nil } + staged.count { $0.targets.isEmpty }
    answer.look(at: opportunities.count + staged.count)
    for lever in answer.levers { find(lever, in: &answer) }
    tellGaps(opportunities, bets, in: &answer)
    let few = answer.levers.filter { $0.staged < fewest }
    answer.note(
      "Fewer than \(fewest) opportunities and bets have a stage for \(answer.names(few.map(\.id))), "
        + "so that no pipeline is spoken of there.",
      when: !few.isEmpty)
  }

  private func tellGaps(_ opportunities: [Opportunity], _ bets: [Bet], in answer: inout Answer<Self>) {
    answer.lacks(
      "the stage of opportunities and bets", key: "opportunities.stage",
      so: "where the pipeline is thin cannot be told", when: answer.lookedAt == 0)
    guard answer.lookedAt > 0 else { return }
    answer.lacks(
      "the lever", opportunities.filter { $0.driver == nil }.map(\.id), of: opportunities.count,
      key: "opportunities.driver", so: "they are in no pipeline")
    let staged = bets.filter { $0.stage != nil }
    answer.lacks(
      "the lever", staged.filter(\.targets.isEmpty).map(\.id), of: staged.count, key: "bets.targets",
      so: "they are in no pipeline")
    answer.lacks(
      "the stage", opportunities.filter { $0.stage == nil }.map(\.id), of: opportunities.count,
      key: "opportunities.stage", so: "they may stand where nothing seems to")
    let aimed = bets.filter { !$0.targets.isEmpty }
    answer.lacks(
      "the stage", aimed.filter { $0.stage == nil }.map(\.id), of: aimed.count, key: "bets.stage",
      so: "they may stand where nothing seems to")
  }

  /// Whether enough is recorded of an opportunity for it to be counted.
  private static func isCounted(_ opportunity: Opportunity) -> Bool {
    opportunity.stage != nil || opportunity.driver != nil
  }

  /// The stages at which a lever wants something and has nothing; none where too little has a stage.
  private func thinStages(of lever: Lever) -> [Opportunity.Stage] {
    lever.staged >= fewest ? lever.empty.filter(stages.contains) : []
  }
}

// MARK: What is worth a conversation

extension StagePipeline {
  private func find(_ lever: Lever, in answer: inout Answer<Self>) {
    let facts =
      lever.counts.map { Fact(row: lever, "at stage \($0.stage.rawValue)", $0.count) }
      + (lever.unstaged > 0 ? [Fact(row: lever, "without a stage", lever.unstaged)] : [])
    for stage in thinStages(of: lever) {
      let own = Heuristic(
        "something at stage \(stage.rawValue), where at least \(fewest) have a stage", by: .own)
      answer.find(
        .thin, about: lever, aspect: stage.rawValue,
        "\(Self.nothing(at: stage)) is aimed at \(answer.name(lever.id)). \(Self.rest(of: lever))",
        facts: facts, also: [own],
        ask: stage == .a
          ? "When what we optimise today has nothing left to give, what will we know then that we don't know now?"
          : nil)
    }
  }

  private static func nothing(at stage: Opportunity.Stage) -> String {
    switch stage {
    case .a: "Nothing exploratory (stage A)"
    case .b: "No low-hanging fruit (stage B)"
    case .c: "Nothing that is optimised with discipline (stage C)"
    case .d: "Nothing that is hard to win (stage D)"
    case .e: "Nothing in a controlled fall (stage E)"
    }
  }

  /// Where the opportunities and bets of a lever stand, in a sentence.
  private static func rest(of lever: Lever) -> String {
    let those = lever.counts.filter { $0.count > 0 }
    guard let first = those.first else { return "" }
    guard those.count > 1 else {
      return first.count == 1
        ? "The one opportunity or bet that is stands at stage \(first.stage.rawValue)."
        : "All \(first.count) opportunities and bets that are stand at stage \(first.stage.rawValue)."
    }
    let list =
      ["\(first.count) \(first.count == 1 ? "stands" : "stand") at stage \(first.stage.rawValue)"]
      + those.dropFirst().map { "\($0.count) at \($0.stage.rawValue)" }
    return "Of the \(lever.staged) opportunities and bets that are, \(Words.list(list))."
  }
}
