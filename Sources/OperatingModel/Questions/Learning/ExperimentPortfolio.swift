/// Do we only ever run one kind of experiment, did we skip a stage, and can each be ended?
///
/// An experiment lies on ten continua, both ends of which have their upsides; so its profile is no score, and a mean
/// over the ten would hide what it is. The answer tells, for each of the continua, from where to where the
/// experiments lie, and which experiments lie on one side of all ten.
///
/// ```swift
/// let experiments = system.ask(.experimentPortfolio(on: "2026-11-21"))
/// experiments.dimension(.invitationToImposition)?.highest     // 0.9
/// experiments.row("pairs")?.side                              // .left, on all ten
/// experiments.row("okrs")?.skipped                            // [.local, .scaling]
/// ```
/// Stages are read off an experiment's history: by day where every entry has one, else as listed. A current stage
/// that the history does not end with counts as its last entry. Going back is legal.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 3, 9, 31 and 34 (P), concept C26.
public struct ExperimentPortfolio: Hashable, Sendable {
  /// The day by which deadlines count; the system's own unless said.
  public var on: Day?
  /// The position between the left side and the right one.
  public var middle: Share
  /// The fewest experiments that can be of one kind.
  public var fewest: Int
  /// The least chance of failing at which enough is risked.
  public var leastChanceOfFailing: Share
  /// How many experiments may be in progress; any number unless said.
  public var limit: Int?

  /// The question.
  public init(
    on day: Day? = nil, middle: Share = 0.5, fewest: Int = 3, leastChanceOfFailing: Share = 0.5,
    limit: Int? = nil
  ) {
    on = day
    self.middle = middle
    self.fewest = fewest
    self.leastChanceOfFailing = leastChanceOfFailing
    self.limit = limit
  }
}

extension ExperimentPortfolio: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "learning.experimentPortfolio",
    "Do we only ever run one kind of experiment, did we skip a stage, and can each be ended?",
    concepts: ["C26"], sources: ["B20-3", "B20-9", "B20-31", "B20-34"],
    findings: [
      FindingGuide(.oneKindOfExperiment, "Every experiment lies on the same side of a continuum."),
      FindingGuide(.allOnTheLeft, "An experiment lies on the left side of all ten continua."),
      FindingGuide(.allOnTheRight, "An experiment lies on the right side of all ten continua."),
      FindingGuide(.skippedStage, "An experiment entered a stage without one that comes before it."),
      FindingGuide(.noDecideBy, "An experiment runs, and no day is recorded by which to decide."),
      FindingGuide(.decideByPassed, "An experiment runs on past the day by which to decide."),
      FindingGuide(.riskingTooLittle, "An experiment is less likely to fail than one that risks enough."),
      FindingGuide(.notKillable, "An experiment that runs cannot be ended."),
      FindingGuide(.tooManyExperiments, "More experiments are in progress than the limit allows."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: ExperimentPortfolio()) {
    Field("on", \.on, "The day by which deadlines count; the system's own unless said.")
    Field("middle", \.middle, by: .own, "The position between the left side and the right one.")
    Field("fewest", \.fewest, rule: .atLeast(2), by: .own, "The fewest experiments that can be of one kind.")
    Field(
      "leastChanceOfFailing", \.leastChanceOfFailing, by: .said("B20-9", .primary),
      "The least chance of failing at which enough is risked.")
    Field(
      "limit", \.limit, rule: .atLeast(1), by: .said("B20-9", .primary),
      "How many experiments may be in progress; any number unless said.")
  }

  /// The question with its usual thresholds, on the system's own day.
  public init() { self.init(on: nil) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> ExperimentPortfolioAnswer
  {
    let day = on ?? system.asOf
    let experiments = system.model.experiments.sortedByID
    var answer = ExperimentPortfolioAnswer()
    answer.rows = experiments.map { row($0, day) }
    answer.template = Self.template(experiments)
    answer.dimensions = dimensions(over: experiments.compactMap(\.profile))
    answer.lookedAt = experiments.count
    answer.findings = Findings(findings(answer, system, day))
    answer.notes = notes(answer, day)
    return answer
  }

  /// From where to where profiles lie on each of the ten continua, in their order.
  public func dimensions(
    over profiles: some Sequence<Experiment.Profile>
  ) -> [ExperimentPortfolioAnswer.DimensionRow] {
    let profiles = Array(profiles)
    return ExperimentDimension.allCases.map { dimension in
      let positions = profiles.compactMap { $0[dimension] }
      var row = ExperimentPortfolioAnswer.DimensionRow(dimension: dimension)
      row.left = positions.count { $0 < middle }
      row.right = positions.count { $0 > middle }
      row.experiments = positions.count
      row.lowest = positions.min()
      row.highest = positions.max()
      return row
    }
  }

  /// On which side of all ten a profile lies; `nil` where too little is recorded to tell.
  public func side(of profile: Experiment.Profile) -> ExperimentSide? {
    let positions = ExperimentDimension.allCases.compactMap { profile[$0] }
    let left = positions.count { $0 < middle }
    let right = positions.count { $0 > middle }
    if left < positions.count, right < positions.count { return .mixed }
    guard positions.count == ExperimentDimension.allCases.count else { return nil }
    return left == positions.count ? .left : .right
  }

  private func row(_ experiment: Experiment, _ day: Day?) -> ExperimentPortfolioAnswer.Row {
    var row = ExperimentPortfolioAnswer.Row(id: experiment.id, name: experiment.label)
    row.status = experiment.status
    row.stage = experiment.stage ?? Self.stages(of: experiment).last
    row.side = experiment.profile.flatMap(side)
    if let positions = experiment.profile.map({ profile in
      ExperimentDimension.allCases.compactMap { profile[$0] }
    }), !positions.isEmpty {
      row.left = positions.count { $0 < middle }
      row.right = positions.count { $0 > middle }
    }
    row.skipped = Self.skipped(experiment)
    row.decideBy = experiment.decideBy
    if let decideBy = experiment.decideBy, let day, decideBy.isOver(by: day) {
      row.daysPast = decideBy.last.days(until: day)
    }
    return row
  }

  /// The stages in the order in which they were entered.
  static func stages(of experiment: Experiment) -> [Experiment.Stage] {
    var entries = experiment.stages
    let days = entries.compactMap(\.day)
    if days.count == entries.count {
      entries = zip(days, entries).enumerated()
        .sorted { ($0.element.0.last, $0.offset) < ($1.element.0.last, $1.offset) }
        .map(\.element.1)
    }
    let stages = entries.map(\.stage)
    guard let stage = experiment.stage, stage != stages.last else { return stages }
    return stages + [stage]
  }

  /// `nil` where no history is recorded, and the stage is not the first one.
  private static func skipped(_ experiment: Experiment) -> [Experiment.Stage]? {
    if experiment.stages.isEmpty, experiment.stage != .local { return nil }
    return Experiment.Stage.skipped(in: stages(of: experiment))
  }

  /// For how many experiments each point of the “with, not on” template is filled in.
  private static func template(_ experiments: [Experiment]) -> [ExperimentPortfolioAnswer.TemplateRow] {
    guard !experiments.isEmpty else { return [] }
    let points: [(String, (Experiment) -> Bool)] = [
      ("why", { $0.why != nil }), ("positiveSignals", { !$0.positiveSignals.isEmpty }),
      ("warningSignals", { !$0.warningSignals.isEmpty }),
      ("alternativesRejected", { !$0.alternativesRejected.isEmpty }),
      ("advisors", { !$0.advisors.isEmpty }), ("accountable", { $0.accountable != nil }),
      ("expectedDifficulty", { $0.expectedDifficulty != nil }), ("decideBy", { $0.decideBy != nil }),
    ]
    return points.map { point, isSaid in
      let said = experiments.count(where: isSaid)
      return .init(point: point, said: said, unsaid: experiments.count - said)
    }
  }

  private func notes(_ answer: ExperimentPortfolioAnswer, _ day: Day?) -> [String] {
    if answer.rows.isEmpty { return ["No experiment is recorded."] }
    var notes: [String] = []
    func count(_ number: Int) -> String { "\(number) of \(Words.count(answer.rows.count, "experiment"))" }
    let unplaced = answer.rows.count { $0.side == nil }
    if unplaced > 0 {
      notes.append(
        "Too little is recorded of where \(count(unplaced)) \(unplaced == 1 ? "lies" : "lie") to tell whether it is one side of all ten continua."
      )
    }
    let silent = answer.rows.count { $0.skipped == nil }
    if silent > 0 {
      notes.append(
        "The history of \(count(silent)) is not recorded; whether a stage was skipped cannot be told.")
    }
    let unknown = answer.rows.count { $0.status == nil }
    if unknown > 0 { notes.append("Whether it is in progress is not recorded for \(count(unknown)).") }
    if day == nil, answer.rows.contains(where: { $0.decideBy != nil }) {
      notes.append("No day was given, and the system has none: which deadlines have passed cannot be told.")
    }
    return notes
  }
}

extension OldQuestion where Self == ExperimentPortfolio {
  /// Do we only ever run one kind of experiment, did we skip a stage, and can each be ended?
  public static func experimentPortfolio(
    on day: Day? = nil, middle: Share = 0.5, fewest: Int = 3, leastChanceOfFailing: Share = 0.5,
    limit: Int? = nil
  ) -> ExperimentPortfolio {
    ExperimentPortfolio(
      on: day, middle: middle, fewest: fewest, leastChanceOfFailing: leastChanceOfFailing, limit: limit)
  }
}

extension FindingCode {
  /// Every experiment lies on the same side of a continuum.
  public static let oneKindOfExperiment: FindingCode = "learning.experimentPortfolio.oneKind"
  /// An experiment lies on the left side of all ten continua.
  public static let allOnTheLeft: FindingCode = "learning.experimentPortfolio.allLeft"
  /// An experiment lies on the right side of all ten continua.
  public static let allOnTheRight: FindingCode = "learning.experimentPortfolio.allRight"
  /// An experiment entered a stage without one that comes before it.
  public static let skippedStage: FindingCode = "learning.experimentPortfolio.skippedStage"
  /// An experiment runs, and no day is recorded by which to decide.
  public static let noDecideBy: FindingCode = "learning.experimentPortfolio.noDecideBy"
  /// An experiment runs on past the day by which to decide.
  public static let decideByPassed: FindingCode = "learning.experimentPortfolio.decideByPassed"
  /// An experiment is less likely to fail than one that risks enough.
  public static let riskingTooLittle: FindingCode = "learning.experimentPortfolio.riskingTooLittle"
  /// An experiment that runs cannot be ended.
  public static let notKillable: FindingCode = "learning.experimentPortfolio.notKillable"
  /// More experiments are in progress than the limit allows.
  public static let tooManyExperiments: FindingCode = "learning.experimentPortfolio.tooMany"
}
