/// Do we only ever run one kind of experiment, did we skip a stage, and can each be ended?
///
/// An experiment lies on ten continua, both ends of which have their upsides; so its profile is no score, and a mean
/// over the ten would hide what it is. The answer tells, for each of the continua, from where to where the
/// experiments lie, and which experiments lie on one side of all ten.
///
/// ```swift
/// let experiments = system.ask(.experimentPortfolio(on: "2026-11-21"))
/// experiments.dimensions[.invitationToImposition]?.highest     // 0.9
/// experiments.rows["pairs"]?.side                          // .left, on all ten
/// experiments.rows["okrs"]?.skipped                          // [.local, .scaling]
/// ```
/// Stages are read off an experiment's history: by day where every entry has one, else as listed. A current stage
/// that the history does not end with counts as its last entry. Going back is legal.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 3, 9, 31 and 34 (P), concept C26.
public struct ExperimentPortfolio: Question {
  /// The day by which deadlines count; the system's own unless said.
  public var on: Day?
  /// The position between the left side and the right one.
  public var middle: Share = 0.5
  /// The fewest experiments that can be of one kind.
  public var fewest = 3
  /// The least chance of failing at which enough is risked.
  public var leastChanceOfFailing: Share = 0.5
  /// How many experiments may be in progress; any number unless said.
  public var limit: Int?

  /// The question with its usual thresholds, on the system's own day.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "learning.experimentPortfolio",
    "Do we only ever run one kind of experiment, did we skip a stage, and can each be ended?",
    concepts: ["C26"], sources: ["B20-3", "B20-9", "B20-31", "B20-34"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [
    .oneKind, .tooMany, .allLeft, .allRight, .skippedStage, .noDecideBy, .decideByPassed, .notKillable,
    .riskingTooLittle,
  ]

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
}

extension Question where Self == ExperimentPortfolio {
  /// Do we only ever run one kind of experiment, did we skip a stage, and can each be ended?
  public static var experimentPortfolio: Self { Self() }

  /// Did we only ever run one kind of experiment by a day, did we skip a stage, and can each be ended?
  public static func experimentPortfolio(on day: Day) -> Self { Self().with { $0.on = day } }
}

// MARK: What it tells

extension ExperimentPortfolio {
  /// From where to where the experiments lie on each of the ten continua, and how each is run.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each continuum, in their order; there is no mean across them.
    public var dimensions: [DimensionRow] = []
    /// A row for each experiment, by ascending id.
    public var rows: [Row] = []
    /// A row for each point of the template, in its order; none where there is no experiment.
    public var template: [TemplateRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "dimensions", \.dimensions, "A row for each continuum, in their order; there is no mean across them.")
      Field("rows", \.rows, "A row for each experiment, by ascending id.")
      Field(
        "template", \.template,
        "A row for each point of the template, in its order; none where there is no experiment.")
    }
  }

  /// One experiment.
  public struct Row: EntityRow, Hashable {
    /// The experiment.
    public var id: Identifier<Experiment>
    /// What people call it.
    public var name: String
    /// Whether it is being tried.
    public var status: Experiment.Status?
    /// How far it reaches today.
    public var stage: Experiment.Stage?
    /// On which side of all ten continua it lies; left out where too little is recorded to tell.
    public var side: ExperimentSide?
    /// How many of the ten continua it lies on the left side of; left out where no position is recorded.
    public var left: Int?
    /// How many of the ten continua it lies on the right side of; left out where no position is recorded.
    public var right: Int?
    /// The stages that it passed over; left out where its history is not recorded.
    public var skipped: [Experiment.Stage]?
    /// The day by which to decide.
    public var decideBy: When?
    /// For how many days that has passed; left out where it has not, or where that cannot be told.
    public var daysPast: Int?

    /// The fields of an experiment's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The experiment.")
      Field("name", \.name, .required, "What people call it.")
      Field("status", \.status, "Whether it is being tried.")
      Field("stage", \.stage, "How far it reaches today.")
      Field(
        "side", \.side,
        "On which side of all ten continua it lies; left out where too little is recorded to tell.")
      Field(
        "left", \.left,
        "How many of the ten continua it lies on the left side of; left out where no position is recorded.")
      Field(
        "right", \.right,
        "How many of the ten continua it lies on the right side of; left out where no position is recorded.")
      Field(
        "skipped", \.skipped, "The stages that it passed over; left out where its history is not recorded.")
      Field("decideBy", \.decideBy, "The day by which to decide.")
      Field(
        "daysPast", \.daysPast,
        "For how many days that has passed; left out where it has not, or where that cannot be told.")
    }
  }

  /// One of the ten continua, across all experiments.
  public struct DimensionRow: DocumentRecord, Hashable {
    /// The continuum.
    public var dimension: ExperimentDimension
    /// How many experiments have a position on it.
    public var experiments = 0
    /// The leftmost position; left out where none is recorded.
    public var lowest: Share?
    /// The rightmost position; left out where none is recorded.
    public var highest: Share?
    /// How many lie on the left side.
    public var left = 0
    /// How many lie on the right side.
    public var right = 0

    /// The fields of a continuum's row.
    public static let fields = Fields(blank: Self(dimension: .localToGlobal)) {
      Field("dimension", \.dimension, .required, "The continuum.")
      Field("experiments", \.experiments, .required, "How many experiments have a position on it.")
      Field("lowest", \.lowest, "The leftmost position; left out where none is recorded.")
      Field("highest", \.highest, "The rightmost position; left out where none is recorded.")
      Field("left", \.left, .required, "How many lie on the left side.")
      Field("right", \.right, .required, "How many lie on the right side.")
    }
  }

  /// One point of the template that people fill in with one another before they try.
  public struct TemplateRow: DocumentRecord, Hashable {
    /// The point, as a document's keys name it.
    public var point: ExperimentPoint
    /// For how many experiments something is recorded.
    public var said: Int
    /// For how many nothing is.
    public var unsaid: Int

    /// The fields of a point of the template.
    public static let fields = Fields(blank: Self(point: .why, said: 0, unsaid: 0), onOneLine: true) {
      Field("point", \.point, .required, "The point, as a document's keys name it.")
      Field("said", \.said, .required, "For how many experiments something is recorded.")
      Field("unsaid", \.unsaid, .required, "For how many nothing is.")
    }
  }
}

extension Array where Element == ExperimentPortfolio.DimensionRow {
  /// The row of a continuum.
  public subscript(dimension: ExperimentDimension) -> Element? { first { $0.dimension == dimension } }
}

// MARK: What it may find

extension FindingKind where Q == ExperimentPortfolio {
  /// Every experiment lies on the same side of a continuum.
  public static var oneKind: Self {
    Self(
      "oneKind", "Every experiment lies on the same side of a continuum.", by: .said("B20-34", .primary),
      rule: "both ends have their upsides",
      ask: "What could we only learn from an experiment at the other end, and who would have to allow it?")
  }

  /// More experiments are in progress than the limit allows.
  public static var tooMany: Self {
    Self(
      "tooMany", "More experiments are in progress than the limit allows.", by: .said("B20-9", .primary),
      ask: "Which of these would we not begin today, and what would ending it free?")
  }

  /// An experiment lies on the left side of all ten continua.
  public static var allLeft: Self {
    Self(
      "allLeft", "An experiment lies on the left side of all ten continua.", by: .said("B20-34", .primary),
      rule: "both ends have their upsides",
      ask: "What would we find out if one of these were bolder, and what would that cost those who take part?"
    )
  }

  /// An experiment lies on the right side of all ten continua.
  public static var allRight: Self {
    Self(
      "allRight", "An experiment lies on the right side of all ten continua.", by: .said("B20-34", .primary),
      rule: "both ends have their upsides",
      ask: "Which part of this could people be invited to instead, and what would be lost?")
  }

  /// An experiment entered a stage without one that comes before it.
  public static var skippedStage: Self {
    Self(
      "skippedStage", "An experiment entered a stage without one that comes before it.",
      by: .said("B20-31", .primary), rule: "local experiments, then scaling ones, then programmes",
      ask: "What did we not get to learn on a smaller scale, and where could we still learn it?")
  }

  /// An experiment runs, and no day is recorded by which to decide.
  public static var noDecideBy: Self {
    Self(
      "noDecideBy", "An experiment runs, and no day is recorded by which to decide.",
      by: .said("B20-3", .primary), rule: "an experiment is decided by a date",
      ask: "By when will we know enough to end it, to go on or to change course?")
  }

  /// An experiment runs on past the day by which to decide.
  public static var decideByPassed: Self {
    Self(
      "decideByPassed", "An experiment runs on past the day by which to decide.",
      by: .said("B20-3", .primary), rule: "an experiment is decided by a date",
      ask: "What have we seen so far, and what keeps us from deciding on it?")
  }

  /// An experiment that runs cannot be ended.
  public static var notKillable: Self {
    Self(
      "notKillable", "An experiment that runs cannot be ended.", by: .said("B20-9", .primary),
      rule: "an experiment can be ended",
      ask: "What makes it hard to end, and is it still an experiment to those who take part?")
  }

  /// An experiment is less likely to fail than one that risks enough.
  public static var riskingTooLittle: Self {
    Self(
      "riskingTooLittle", "An experiment is less likely to fail than one that risks enough.",
      by: .said("B20-9", .primary), ask: "What do we hope to learn that we do not already believe?")
  }
}
