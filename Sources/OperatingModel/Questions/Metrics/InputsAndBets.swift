/// Which inputs does no bet move, and which bets move no input?
///
/// A North Star has a few inputs that people can act on, and results that follow it. The answer lists the inputs
/// and the bets aimed at each; the bets that are aimed at a result instead of at an input, or at nothing that is
/// measured; and whether more of an input means more or less of the North Star, along every path of influence.
///
/// ```swift
/// let inputs = system.ask(.inputsAndBets())
/// inputs.inputs.filter(\.bets.isEmpty).map(\.id)     // activated-firms, reviewer-participation
/// inputs.input("auto-matched")?.polarity             // .raises
/// ```
/// A bet counts for the inputs that it is aimed at itself. One without a metric is only asked about where nothing
/// above or below it has one either, and then once for the whole of it. Bets that are done, dropped or closed are
/// left aside.
///
/// Paths are listed up to a bound for each input; where it is met, the answer says so.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 25 and 32 (P), concept C43.
public struct InputsAndBets: Hashable, Sendable {
  /// How many paths from an input to the North Star are looked at.
  ///
  /// At most 10,000, since it bounds the work.
  public var paths: Int

  /// The question.
  public init(paths: Int) { self.paths = paths }
}

extension InputsAndBets: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "metrics.inputsAndBets", "Which inputs does no bet move, and which bets move no input?",
    concepts: ["C43"],
    sources: ["B20-25", "B20-32"],
    findings: [
      FindingGuide(.unmovedInput, "No bet is aimed at an input."),
      FindingGuide(.resultTargeted, "A bet is aimed at a result, and at no input that leads there."),
      FindingGuide(.unmeasuredBet, "Neither a bet nor anything above or below it is aimed at a metric."),
      FindingGuide(.disconnectedInput, "No recorded influence leads from an input to the North Star."),
      FindingGuide(
        .opposedInput, "An input is wanted to go one way, and by its influences lowers the North Star."),
      FindingGuide(.mixedInput, "By one path an input raises the North Star, by another it lowers it."),
    ])

  /// The fields of the question: its bounds.
  public static let fields = Fields(blank: InputsAndBets()) {
    Field(
      "paths", \.paths, rule: .within(1...10_000), by: .own,
      "How many paths from an input to the North Star are looked at.")
  }

  /// The question with its usual bound.
  public init() { self.init(paths: 100) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> InputsAndBetsAnswer {
    var answer = InputsAndBetsAnswer()
    let model = system.model
    let aims = BetAims(model)
    let polarity = MetricPolarity(model, bound: paths)
    let inputs = model.metrics.sortedByID.filter { $0.role == .input }
    answer.northStars = polarity.northStars.map(\.id)
    let pathsOfInputs = inputs.map { polarity.paths(from: $0) }
    answer.inputs = zip(inputs, pathsOfInputs).map { metric, paths in
      InputsAndBetsAnswer.InputRow(
        id: metric.id, name: metric.label, direction: metric.direction,
        bets: aims.betsByMetric[metric.id] ?? [],
        polarity: paths.polarity, via: paths.shortest, isCutShort: paths.isCutShort)
    }
    answer.bets = aims.rows
    answer.lookedAt = inputs.count + aims.rows.count
    answer.findings = Findings(
      zip(answer.inputs, pathsOfInputs).flatMap { findings($0, $1, polarity) }
        + aims.rows.flatMap { findings($0, model) })
    answer.notes = notes(answer, model, polarity)
    return answer
  }

  private func notes(
    _ answer: InputsAndBetsAnswer, _ model: ProductOperatingSystem, _ polarity: MetricPolarity
  ) -> [String] {
    var notes: [String] = []
    if polarity.northStars.isEmpty {
      notes.append("No metric is recorded as the North Star; what inputs do to it cannot be told.")
    } else if polarity.northStars.count > 1 {
      notes.append(
        "\(polarity.northStars.count) metrics are recorded as North Stars; paths to any of them count.")
    }
    if answer.inputs.isEmpty { notes.append("No metric is recorded as an input.") }
    let silent = model.metrics.count { $0.role == nil }
    if silent > 0 {
      notes.append("The role of \(silent) of \(Words.count(model.metrics.count, "metric")) is not recorded.")
    }
    let cut = answer.inputs.filter(\.isCutShort).count
    if cut > 0 {
      notes.append(
        "The paths of \(Words.count(cut, "input")) were cut short at \(paths); there may be others.")
    }
    return notes
  }
}

extension OldQuestion where Self == InputsAndBets {
  /// Which inputs does no bet move, and which bets move no input?
  public static func inputsAndBets(paths: Int = 100) -> InputsAndBets { InputsAndBets(paths: paths) }
}

extension FindingCode {
  /// No bet is aimed at an input.
  public static let unmovedInput: FindingCode = "metrics.inputsAndBets.unmoved"
  /// A bet is aimed at a result, and at no input that leads there.
  public static let resultTargeted: FindingCode = "metrics.inputsAndBets.resultTargeted"
  /// Nothing that a bet is part of or consists of is aimed at a metric.
  public static let unmeasuredBet: FindingCode = "metrics.inputsAndBets.unmeasured"
  /// No recorded influence leads from an input to the North Star.
  public static let disconnectedInput: FindingCode = "metrics.inputsAndBets.disconnected"
  /// An input is wanted to go the way that lowers the North Star.
  public static let opposedInput: FindingCode = "metrics.inputsAndBets.opposed"
  /// An input both raises and lowers the North Star.
  public static let mixedInput: FindingCode = "metrics.inputsAndBets.mixed"
}
