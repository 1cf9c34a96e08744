/// From where to where the experiments lie on each of the ten continua, and how each is run.
public struct ExperimentPortfolioAnswer: Hashable, Sendable {
  /// One experiment.
  public struct Row: Hashable, Sendable {
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
  }

  /// One of the ten continua, across all experiments.
  public struct DimensionRow: Hashable, Sendable {
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
  }

  /// One point of the template that people fill in with one another before they try.
  public struct TemplateRow: Hashable, Sendable {
    /// The point, as a document's keys name it.
    public var point: String
    /// For how many experiments something is recorded.
    public var said: Int
    /// For how many nothing is.
    public var unsaid: Int
  }

  /// A row for each continuum, in their order; there is no mean across them.
  public var dimensions: [DimensionRow] = []
  /// A row for each experiment, by ascending id.
  public var rows: [Row] = []
  /// A row for each point of the template, in its order; none where there is no experiment.
  public var template: [TemplateRow] = []
  /// How many experiments were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of an experiment; `nil` for one that is not there.
  public func row(_ id: Identifier<Experiment>) -> Row? { rows.first { $0.id == id } }
  /// The row of a continuum.
  public func dimension(_ dimension: ExperimentDimension) -> DimensionRow? {
    dimensions.first { $0.dimension == dimension }
  }
}

extension ExperimentPortfolioAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: ExperimentPortfolioAnswer()) {
    Field(
      "dimensions", \.dimensions, "A row for each continuum, in their order; there is no mean across them.")
    Field("rows", \.rows, "A row for each experiment, by ascending id.")
    Field(
      "template", \.template,
      "A row for each point of the template, in its order; none where there is no experiment.")
    Field("lookedAt", \.lookedAt, .required, "How many experiments were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension ExperimentPortfolioAnswer.Row: DocumentRecord {
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
    Field("skipped", \.skipped, "The stages that it passed over; left out where its history is not recorded.")
    Field("decideBy", \.decideBy, "The day by which to decide.")
    Field(
      "daysPast", \.daysPast,
      "For how many days that has passed; left out where it has not, or where that cannot be told.")
  }
}

extension ExperimentPortfolioAnswer.DimensionRow: DocumentRecord {
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

extension ExperimentPortfolioAnswer.TemplateRow: DocumentRecord {
  /// The fields of a point of the template.
  public static let fields = Fields(blank: Self(point: "", said: 0, unsaid: 0), onOneLine: true) {
    Field("point", \.point, .required, "The point, as a document's keys name it.")
    Field("said", \.said, .required, "For how many experiments something is recorded.")
    Field("unsaid", \.unsaid, .required, "For how many nothing is.")
  }
}
