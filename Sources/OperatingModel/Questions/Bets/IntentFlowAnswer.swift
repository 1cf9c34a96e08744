/// What leads on at each step of the flow of intent, and what does not.
public struct IntentFlowAnswer: Hashable, Sendable {
  /// One step of the flow.
  public struct Step: Hashable, Sendable {
    /// The step.
    public var step: FlowStep
    /// How many things stand before it.
    public var total = 0
    /// How many of them lead on.
    public var linked = 0
    /// How many lead to something else.
    public var elsewhere = 0
    /// For how many people said that there is none.
    public var none = 0
    /// For how many it may still come.
    public var pending = 0
    /// For how many nothing is recorded.
    public var notRecorded = 0
  }

  /// One narrowing of the funnel of releases.
  public struct FunnelRow: Hashable, Sendable {
    /// What is counted.
    public var stage: String
    /// How many.
    public var count: Int
  }

  /// One thing that does not lead on.
  public struct Unlinked: Hashable, Sendable {
    /// The step before which it stands.
    public var step: FlowStep
    /// Its id.
    public var id: String
    /// What people call it.
    public var name: String
    /// How it stands to the step.
    public var link: FlowLink
  }

  /// Releases, those with an impact recorded, and those with an impact on an input; none without releases.
  public var funnel: [FunnelRow] = []
  /// A row for each step before which anything stands, in the flow's order.
  public var steps: [Step] = []
  /// What does not lead on, step by step, by ascending id.
  public var unlinked: [Unlinked] = []
  /// How many things were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a step; `nil` for one before which nothing is recorded.
  public func step(_ step: FlowStep) -> Step? { steps.first { $0.step == step } }
}

extension IntentFlowAnswer.Step {
  init(_ step: FlowStep, _ links: [FlowLink]) {
    self.init(step: step)
    total = links.count
    for link in links {
      switch link {
      case .linked: linked += 1
      case .elsewhere: elsewhere += 1
      case .none: none += 1
      case .pending: pending += 1
      case .notRecorded: notRecorded += 1
      }
    }
  }
}

extension IntentFlowAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: IntentFlowAnswer()) {
    Field(
      "funnel", \.funnel,
      "Releases, those with an impact recorded, and those with an impact on an input; none without releases.")
    Field("steps", \.steps, "A row for each step before which anything stands, in the flow's order.")
    Field("unlinked", \.unlinked, "What does not lead on, step by step, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many things were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension IntentFlowAnswer.Step: DocumentRecord {
  /// The fields of a step.
  public static let fields = Fields(blank: Self(step: .insightToOpportunity), onOneLine: true) {
    Field("step", \.step, .required, "The step.")
    Field("total", \.total, .required, "How many things stand before it.")
    Field("linked", \.linked, .required, "How many of them lead on.")
    Field("elsewhere", \.elsewhere, .required, "How many lead to something else.")
    Field("none", \.none, .required, "For how many people said that there is none.")
    Field("pending", \.pending, .required, "For how many it may still come.")
    Field("notRecorded", \.notRecorded, .required, "For how many nothing is recorded.")
  }
}

extension IntentFlowAnswer.FunnelRow: DocumentRecord {
  /// The fields of a narrowing.
  public static let fields = Fields(blank: Self(stage: "", count: 0), onOneLine: true) {
    Field("stage", \.stage, .required, "What is counted.")
    Field("count", \.count, .required, "How many.")
  }
}

extension IntentFlowAnswer.Unlinked: DocumentRecord {
  /// The fields of something that does not lead on.
  public static let fields = Fields(
    blank: Self(step: .insightToOpportunity, id: "", name: "", link: .notRecorded), onOneLine: true
  ) {
    Field("step", \.step, .required, "The step before which it stands.")
    Field("id", \.id, .required, "Its id.")
    Field("name", \.name, .required, "What people call it.")
    Field("link", \.link, .required, "How it stands to the step.")
  }
}
