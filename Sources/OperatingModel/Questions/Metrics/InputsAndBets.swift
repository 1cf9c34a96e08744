/// Which inputs does no bet move, and which bets move no input?
///
/// A North Star has a few inputs that people can act on, and results that follow it. The answer lists the inputs
/// and the bets aimed at each; the bets that are aimed at a result instead of at an input, or at nothing that is
/// measured; and whether more of an input means more or less of the North Star, along every path of influence.
///
/// ```swift
/// let inputs = system.ask(.inputsAndBets)
/// inputs.inputs.filter(\.bets.isEmpty).map(\.id)     // activated-firms, reviewer-participation
/// inputs.inputs["auto-matched"]?.polarity             // raises
/// ```
/// A bet counts for the inputs that it is aimed at itself. One without a metric is only asked about where nothing
/// above or below it has one either, and then once for the whole of it. Bets that are over are left aside unless ``looksAt``
/// says otherwise.
///
/// Paths are listed up to a bound for each input; where it is met, the answer says so.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 25 and 32 (P), concept C43.
public struct InputsAndBets: Question {
  /// How many paths from an input to the North Star are looked at.
  ///
  /// At most 10,000, since it bounds the work.
  public var paths = 100
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual bound.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "metrics.inputsAndBets", "Which inputs does no bet move, and which bets move no input?",
    concepts: ["C43"], sources: ["B20-25", "B20-32"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [
    .unmoved, .resultTargeted, .unmeasured, .disconnected, .opposed, .mixed,
  ]

  /// The fields of the question: its bounds.
  public static let fields = Fields(blank: InputsAndBets()) {
    Field(
      "paths", \.paths, rule: .within(1...10_000), by: .own,
      "How many paths from an input to the North Star are looked at.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }
}

extension Question where Self == InputsAndBets {
  /// Which inputs does no bet move, and which bets move no input?
  public static var inputsAndBets: Self { Self() }
}

// MARK: What it tells

extension InputsAndBets {
  /// The inputs and the bets aimed at them, and the bets and what they are aimed at.
  public struct Table: DocumentRecord, Hashable {
    /// The metrics that are recorded as North Stars.
    public var northStars: [Identifier<Metric>] = []
    /// A row for each input, those at which no bet is aimed first.
    public var inputs: [InputRow] = []
    /// A row for each bet, those to be asked about first.
    public var bets: [BetRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("northStars", \.northStars, "The metrics that are recorded as North Stars.")
      Field("inputs", \.inputs, "A row for each input, those at which no bet is aimed first.")
      Field("bets", \.bets, "A row for each bet, those to be asked about first.")
    }
  }

  /// One input.
  public struct InputRow: EntityRow, Hashable {
    /// The input.
    public var id: Identifier<Metric>
    /// What people call it.
    public var name: String
    /// Which way it is wanted to go.
    public var direction: Metric.Direction?
    /// The bets that are aimed at it.
    public var bets: [Identifier<Bet>] = []
    /// What more of it does to the North Star.
    public var polarity: Polarity
    /// A shortest path of influence to the North Star, both ends included.
    public var via: [Identifier<Metric>] = []
    /// Whether there may be more paths than were looked at.
    public var cutShort = false

    /// The fields of an input's row.
    public static let fields = Fields(blank: Self(id: "", name: "", polarity: .disconnected)) {
      Field("id", \.id, .required, "The input.")
      Field("name", \.name, .required, "What people call it.")
      Field("direction", \.direction, "Which way it is wanted to go.")
      Field("bets", \.bets, "The bets that are aimed at it.")
      Field("polarity", \.polarity, .required, "What more of it does to the North Star.")
      Field("via", \.via, "A shortest path of influence to the North Star, both ends included.")
      Field("cutShort", \.cutShort, "Whether there may be more paths than were looked at.")
    }
  }

  /// One bet.
  public struct BetRow: EntityRow, Hashable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// What it is aimed at.
    public var aim: BetAim
    /// The metrics that it is aimed at.
    public var targets: [Identifier<Metric>] = []
    /// Whether it only holds other bets, and takes nothing by itself.
    public var container = false
    /// Whether it is the one to ask about a missing measure, for itself and all that is part of it.
    public var asked = false

    /// The fields of a bet's row.
    public static let fields = Fields(blank: Self(id: "", name: "", aim: .none)) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field("aim", \.aim, .required, "What it is aimed at.")
      Field("targets", \.targets, "The metrics that it is aimed at.")
      Field("container", \.container, "Whether it only holds other bets, and takes nothing by itself.")
      Field(
        "asked", \.asked,
        "Whether it is the one to ask about a missing measure, for itself and all that is part of it.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == InputsAndBets {
  private static var framework: String { "bets move inputs, inputs move the North Star" }
  private static var signs: String { "a path's sign is the product of its influences' signs" }

  /// No bet is aimed at an input.
  public static var unmoved: Self {
    Self(
      "unmoved", "No bet is aimed at an input.", by: .said("B20-25", .primary), rule: framework,
      ask: "Do we leave this input alone on purpose, or does work on it hide under another name?")
  }
  /// A bet is aimed at a result, and at no input that leads there.
  public static var resultTargeted: Self {
    Self(
      "resultTargeted", "A bet is aimed at a result, and at no input that leads there.",
      by: .said("B20-25", .primary), rule: framework,
      ask: "Which input would move first if this works, and how soon would we see it?")
  }
  /// Neither a bet nor anything above or below it is aimed at a metric.
  public static var unmeasured: Self {
    Self(
      "unmeasured", "Neither a bet nor anything above or below it is aimed at a metric.",
      by: .said("B20-25", .primary), rule: framework,
      ask: "What would be different for whom if this works, and how would we notice?")
  }
  /// No recorded influence leads from an input to the North Star.
  public static var disconnected: Self {
    Self(
      "disconnected", "No recorded influence leads from an input to the North Star.",
      by: .said("B20-25", .primary), rule: framework,
      ask: "How do we believe that this moves the North Star, and what would show us that it does not?")
  }
  /// An input is wanted to go one way, and by its influences lowers the North Star.
  public static var opposed: Self {
    Self(
      "opposed", "An input is wanted to go one way, and by its influences lowers the North Star.",
      by: .said("B20-25", .primary), rule: signs,
      ask: "Is an influence recorded the wrong way round, or do we really want both?")
  }
  /// By one path an input raises the North Star, by another it lowers it.
  public static var mixed: Self {
    Self(
      "mixed", "By one path an input raises the North Star, by another it lowers it.",
      by: .said("B20-25", .primary), rule: signs,
      ask: "Which of the two effects do we expect to see first, and which in the end?")
  }
}

// MARK: How it is told

extension InputsAndBets {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let model = system.model
    let aims = BetAims(model, of: system.openness(of: \.bets).those(in: looksAt))
    let polarity = MetricPolarity(model, bound: paths)
    let inputs = model.metrics.sortedByID.filter { $0.role == .input }
    answer.northStars = polarity.northStars.map(\.id)
    let pathsOfInputs = inputs.map { polarity.paths(from: $0) }
    let rows = zip(inputs, pathsOfInputs).map { metric, paths in
      InputRow(
        id: metric.id, name: metric.label, direction: metric.direction,
        bets: aims.betsByMetric[metric.id] ?? [],
        polarity: paths.polarity, via: paths.shortest, cutShort: paths.isCutShort)
    }
    for (row, paths) in zip(rows, pathsOfInputs) { find(row, paths, polarity, in: &answer) }
    for row in aims.rows { find(row, in: &answer) }
    answer.inputs = rows.filter(\.bets.isEmpty) + rows.filter { !$0.bets.isEmpty }
    answer.bets =
      aims.rows.filter { $0.asked || $0.aim == .result }
      + aims.rows.filter { !$0.asked && $0.aim != .result }
    answer.look(at: inputs.count + aims.rows.count)
    answer.lacks(
      "which metric is the North Star", key: "metrics.role", so: "what inputs do to it cannot be told",
      when: polarity.northStars.isEmpty)
    answer.note(
      "\(polarity.northStars.count) metrics are recorded as North Stars; paths to any of them count.",
      when: polarity.northStars.count > 1)
    answer.lacks("a metric that is an input", key: "metrics.role", when: inputs.isEmpty)
    let silent = model.metrics.sortedByID.filter { $0.role == nil }
    answer.lacks("its role", silent.map(\.id), of: model.metrics.count, key: "metrics.role")
    let cut = rows.filter(\.cutShort).map(\.id)
    answer.note(
      "The paths of \(answer.names(cut)) were cut short at \(paths); there may be others.",
      when: !cut.isEmpty)
  }
}

// MARK: What is worth a conversation

extension InputsAndBets {
  private func find(
    _ row: InputRow, _ paths: MetricPolarity.Paths, _ polarity: MetricPolarity, in answer: inout Answer<Self>
  ) {
    let name = answer.name(row.id)
    func facts(along path: [Identifier<Metric>]) -> [Fact] {
      polarity.steps(along: path).map { step in
        Fact(answer.subject(step.from), "\(Words.spoken(step.effect.rawValue))", answer.name(step.to))
      }
    }
    func way(_ path: [Identifier<Metric>]?) -> String {
      let path = path ?? []
      let middle = path.dropFirst().dropLast()
      return middle.isEmpty ? "straight" : "over \(answer.names(Array(middle)))"
    }
    if row.bets.isEmpty {
      answer.find(
        .unmoved, about: row, "\(name) is an input to the North Star, and no open bet is aimed at it.",
        facts: [Fact(row: row, "open bets aimed at it", 0)])
    }
    switch row.polarity {
    case .disconnected where !polarity.northStars.isEmpty:
      answer.find(
        .disconnected, about: row,
        "\(name) is recorded as an input, and no influence that is recorded leads from it to the North Star.",
        facts: [Fact(row: row, "ways to the North Star", 0)])
    case .mixed:
      var seen: Set<Fact> = []
      answer.find(
        .mixed, about: row,
        "More of \(name) raises the North Star \(way(paths.raising)), and lowers it \(way(paths.lowering)).",
        facts: (facts(along: paths.raising ?? []) + facts(along: paths.lowering ?? []))
          .filter { seen.insert($0).inserted })
    case .raises where row.direction == .decrease, .lowers where row.direction == .increase:
      answer.find(
        .opposed, about: row,
        "\(name) is wanted to go \(row.direction == .increase ? "up" : "down"). By the influences that are recorded, "
          + "that lowers the North Star.",
        facts: [Fact(Finding.Subject(row: row), "wanted to", row.direction)] + facts(along: row.via))
    case .raises, .lowers, .cannotTell, .disconnected: break
    }
  }

  private func find(_ row: BetRow, in answer: inout Answer<Self>) {
    let name = answer.name(row.id)
    if row.aim == .result {
      let metrics = row.targets.map { answer.subject($0) }
      answer.find(
        .resultTargeted, about: row, and: metrics,
        "\(name) is aimed at \(answer.names(row.targets)), which \(row.targets.count == 1 ? "follows" : "follow") behind, "
          + "and at no input that leads there.",
        facts: metrics.map { Fact($0, "role", "result") })
    } else if row.asked {
      answer.find(
        .unmeasured, about: row,
        "\(name) is aimed at no metric, and neither is anything that it is part of or that is part of it.",
        facts: [Fact(row: row, "aimed at", String?.none)])
    }
  }
}
