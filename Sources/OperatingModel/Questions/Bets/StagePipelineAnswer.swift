/// What would move each lever, by stage.
public struct StagePipelineAnswer: Hashable, Sendable {
  /// How many opportunities and bets are at a stage.
  public struct StageCount: Hashable, Sendable {
    /// The stage.
    public var stage: Opportunity.Stage
    /// How many.
    public var count: Int
  }

  /// One lever.
  public struct Lever: Hashable, Sendable {
    /// The metric that is the lever.
    public var id: Identifier<Metric>
    /// What people call it.
    public var name: String
    /// How many opportunities and bets are at each stage, from A to E.
    public var counts: [StageCount]
    /// How many have no stage that is recorded.
    public var unstaged: Int

    /// The stages at which there is nothing.
    public var empty: [Opportunity.Stage] { counts.filter { $0.count == 0 }.map(\.stage) }

    init(_ metric: Metric, _ counts: [Opportunity.Stage: Int], unstaged: Int) {
      id = metric.id
      name = metric.label
      self.counts = Opportunity.Stage.allCases.map { StageCount(stage: $0, count: counts[$0] ?? 0) }
      self.unstaged = unstaged
    }
  }

  /// A row for each lever, by ascending id.
  public var levers: [Lever] = []
  /// How many opportunities and bets name no lever.
  public var withoutLever = 0
  /// How many opportunities and bets were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a lever; `nil` for a metric that nothing with a stage would move.
  public func lever(_ id: Identifier<Metric>) -> Lever? { levers.first { $0.id == id } }
}

extension StagePipelineAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: StagePipelineAnswer()) {
    Field("levers", \.levers, "A row for each lever, by ascending id.")
    Field("withoutLever", \.withoutLever, .required, "How many opportunities and bets name no lever.")
    Field("lookedAt", \.lookedAt, .required, "How many opportunities and bets were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension StagePipelineAnswer.Lever: DocumentRecord {
  /// The fields of a lever's row.
  public static let fields = Fields(blank: Self(Metric("", ""), [:], unstaged: 0)) {
    Field("id", \.id, .required, "The metric that is the lever.")
    Field("name", \.name, .required, "What people call it.")
    Field("counts", \.counts, .required, "How many opportunities and bets are at each stage, from A to E.")
    Field("unstaged", \.unstaged, .required, "How many have no stage that is recorded.")
  }
}

extension StagePipelineAnswer.StageCount: DocumentRecord {
  /// The fields of a count.
  public static let fields = Fields(blank: Self(stage: .a, count: 0), onOneLine: true) {
    Field("stage", \.stage, .required, "The stage.")
    Field("count", \.count, .required, "How many.")
  }
}
