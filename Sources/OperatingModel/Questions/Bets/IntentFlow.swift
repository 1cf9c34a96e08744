/// Where does the flow from signal to sustained effect stop?
///
/// Insights open opportunities, opportunities have options, options become bets, bets release, releases have an
/// impact, impacts move inputs, inputs lead to the North Star. For every step the answer counts what leads on, lists
/// what does not, and keeps four things apart: people said that there is none, it may still come, it leads elsewhere,
/// and nothing is recorded. Beside the steps it draws the funnel of releases: how many have an impact record, and how
/// many of those an impact on an input.
///
/// ```swift
/// let flow = system.ask(.intentFlow(in: Period("2026-01-01", through: "2026-06-30")))
/// flow.funnel.map(\.count)                       // 30, 11, 4
/// flow.steps[.releaseToImpact]?.notRecorded       // 19
/// ```
/// The funnel is no measure of worth: a link that is missing says that nobody wrote it down. An impact that names no
/// release counts for the releases of its bet, and a release for everything that its bets are part of. Impacts lead
/// back to new insights; such circles are legal, and each step is looked at by itself. The period, if any, picks
/// releases by their day, and the impacts of these. Takes time in proportion to nouns and links.
///
/// Sources: Dotwork's operating-model starter pack (p); OS Discovery Playbook, chapter 7 (P); John Cutler's blog,
/// 2018-06-29 (P), concept C12.
public struct IntentFlow: Question {
  /// The days of the releases that are looked at; all unless said.
  public var period: Period?
  /// The share of things without a recorded link from which on a step is worth telling.
  public var thinFrom: Share = 0.5

  /// The question over all days, with its usual threshold.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.intentFlow", "Where does the flow from signal to sustained effect stop?", concepts: ["C12"],
    sources: ["POM", "OSD", "BLOG-2018-06-29"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.stops, .thins, .elsewhere]

  /// The fields of the question: its period and threshold.
  public static let fields = Fields(blank: IntentFlow()) {
    Field("period", \.period, "The days of the releases that are looked at; all unless said.")
    Field(
      "thinFrom", \.thinFrom, by: .own,
      "The share of things without a recorded link from which on a step is worth telling.")
  }
}

extension Question where Self == IntentFlow {
  /// Where does the flow from signal to sustained effect stop?
  public static var intentFlow: Self { Self() }

  /// Where does the flow from signal to sustained effect stop, for the releases of some days?
  public static func intentFlow(in period: Period?) -> Self { intentFlow { $0.period = period } }
}

// MARK: What it tells

extension IntentFlow {
  /// What leads on at each step of the flow of intent, and what does not.
  public struct Table: DocumentRecord, Hashable {
    /// Releases, those with an impact recorded, and those with an impact on an input; none without releases.
    public var funnel: [FunnelRow] = []
    /// A row for each step before which anything stands, in the flow's order.
    public var steps: [Step] = []
    /// What does not lead on, step by step, by ascending id.
    public var unlinked: [Unlinked] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "funnel", \.funnel,
        "Releases, those with an impact recorded, and those with an impact on an input; none without releases."
      )
      Field("steps", \.steps, "A row for each step before which anything stands, in the flow's order.")
      Field("unlinked", \.unlinked, "What does not lead on, step by step, by ascending id.")
    }
  }

  /// One step of the flow.
  public struct Step: DocumentRecord, Hashable {
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

  /// One narrowing of the funnel of releases.
  public struct FunnelRow: DocumentRecord, Hashable {
    /// What is counted.
    public var stage: String
    /// How many.
    public var count: Int

    /// The fields of a narrowing.
    public static let fields = Fields(blank: Self(stage: "", count: 0), onOneLine: true) {
      Field("stage", \.stage, .required, "What is counted.")
      Field("count", \.count, .required, "How many.")
    }
  }

  /// One thing that does not lead on.
  public struct Unlinked: DocumentRecord, Hashable {
    /// The step before which it stands.
    public var step: FlowStep
    /// Its id.
    public var id: String
    /// What people call it.
    public var name: String
    /// How it stands to the step.
    public var link: FlowLink

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
}

extension IntentFlow.Step {
  fileprivate init(_ step: FlowStep, _ links: [FlowLink]) {
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

extension Array where Element == IntentFlow.Step {
  /// The row of a step; `nil` for one before which nothing stands.
  public subscript(step: FlowStep) -> Element? { first { $0.step == step } }
}

// MARK: What it may find

extension FindingKind where Q == IntentFlow {
  private static var rule: String { "each step of the flow leads to the next" }
  private static var source: Origin { .said("POM", .primaryInPart) }

  /// Nothing at all is recorded as leading on from one step of the flow to the next.
  public static var stops: Self {
    Self(
      "stops", "Nothing at all is recorded as leading on from one step of the flow to the next.", by: source,
      rule: rule, ask: "Where would one see what came next?")
  }
  /// For a good part of what stands at one step no link to the next is recorded.
  public static var thins: Self {
    Self(
      "thins", "For a good part of what stands at one step no link to the next is recorded.", by: source,
      rule: rule, ask: "Which of these led somewhere?")
  }
  /// Impacts are linked to metrics, and to no input among them.
  public static var elsewhere: Self {
    Self(
      "elsewhere", "Impacts are linked to metrics, and to no input among them.", by: source, rule: rule,
      ask: "Which input would have moved first on the way to these metrics?")
  }
}

// MARK: How it is told

extension IntentFlow {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let links = FlowLinks(system.model, in: period)
    for step in FlowStep.allCases {
      let items = links.items(step)
      guard !items.isEmpty else { continue }
      let row = Step(step, items.map(\.link))
      answer.steps.append(row)
      let unlinked = items.filter { $0.link != .linked }
      answer.unlinked += unlinked.map { Unlinked(step: step, id: $0.id, name: $0.name, link: $0.link) }
      find(row, unlinked, in: &answer)
    }
    answer.funnel = links.funnel
    answer.look(at: answer.steps.reduce(0) { $0 + $1.total })
    let silent = FlowStep.allCases.filter { answer.steps[$0] == nil }.map(\.from.several)
    answer.lacks(
      "any of the \(Words.list(silent, "or"))", so: "the flow cannot be followed there",
      when: !silent.isEmpty && !answer.steps.isEmpty)
    answer.lacks(
      "where the flow stands", so: "it cannot be followed", when: answer.steps.isEmpty)
    answer.note(
      "\(Words.count(links.undated, "release has", "releases have")) no day that lies in it or out of it for sure and \(links.undated == 1 ? "was" : "were") left out of the period.",
      when: links.undated > 0)
    answer.note(
      "\(Words.count(links.outside, "release lies", "releases lie")) outside the period.",
      when: links.outside > 0)
    answer.lacks(
      "which metric is the North Star", key: "metrics.role", so: "whether inputs lead there cannot be told",
      when: links.northStars == 0 && answer.steps[.inputToNorthStar] != nil)
  }
}

// MARK: What is worth a conversation

extension IntentFlow {
  private func find(_ row: Step, _ unlinked: [FlowLinks.Item], in answer: inout Answer<Self>) {
    let step = row.step
    let (one, several) = step.from
    let subject = Finding.Subject(
      kind: "flow step", id: step.rawValue, name: "from \(several) to \(step.to)")
    let silent = unlinked.filter { $0.link == .notRecorded }
    var facts = [
      Fact(subject, "looked at", row.total), Fact(subject, "linked", row.linked),
      Fact(subject, "none, as people said", row.none), Fact(subject, "may still come", row.pending),
      Fact(subject, "not recorded", row.notRecorded),
    ]
    if row.elsewhere > 0 {
      let items = unlinked.filter { $0.link == .elsewhere }
      facts.append(Fact(subject, "elsewhere", row.elsewhere))
      answer.find(
        .elsewhere, about: subject,
        "\(items.count) of \(Words.count(row.total, one, several)) \(items.count == 1 ? "is" : "are") linked to a "
          + "metric, and to no input: \(Self.listed(items)).",
        facts: facts)
    }
    guard row.notRecorded > 0 else { return }
    // What may still come, and what people said there is none of, could not have been linked.
    let could = row.linked + row.elsewhere + row.notRecorded
    if row.linked + row.elsewhere == 0 {
      answer.find(
        .stops, about: subject, hanging: Finding.Hanging(could, one),
        "\(Words.sentence(step.article)) \(step.to) is recorded for none of \(Words.count(could, one, several)) that "
          + "could have one: \(Self.listed(silent)). As far as recorded, the flow stops here.",
        facts: facts, ask: step.ask)
    } else if Double(row.notRecorded) / Double(could) >= thinFrom.value {
      answer.find(
        .thins, about: subject, hanging: Finding.Hanging(row.notRecorded, one),
        "\(row.notRecorded) of \(Words.count(could, one, several)) have no \(step.to) recorded: \(Self.listed(silent)).",
        facts: facts, also: [Heuristic("from \(thinFrom) without a recorded link on", by: .own)],
        ask: step.ask)
    }
  }

  private static func listed(_ items: [FlowLinks.Item]) -> String {
    Words.quoted(items.map { $0.name.isEmpty ? $0.id : $0.name }, atMost: 3)
  }
}
