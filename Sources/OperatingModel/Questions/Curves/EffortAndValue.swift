/// What do we keep if we stop now, and when should value show?
///
/// “Half done” says nothing about value: depending on the curve it means that nothing of it is there, or all of
/// it. For every bet with a curve the answer says what is kept at a few points of effort, what the next tenth
/// buys, the earliest effort at which most of the value is there, and the average over the run.
///
/// ```swift
/// let curves = system.ask(.effortAndValue)
/// curves.rows["retries"]?.keptNow         // the share of value at the bet's progress
///
/// EffortAndValue().figures(of: Ramp())    // a curve of your own
/// ```
/// A curve is a hypothesis. Effort is measured as a share of each bet's own plan, so that two bets are only
/// compared with their horizons in view: the rows show them. The average alone cannot tell a sigmoid from a
/// straight line. Bets that are over are told too, and asked about only where ``looksAt`` says so.
///
/// Source: John Cutler, The Beautiful Mess 220 (p), concept C14; the formulas are this library's own (D).
public struct EffortAndValue: Question {
  /// The shares of effort at which the kept value is told.
  public var stops: [Share] = [0.25, 0.5, 0.9]
  /// The share of effort from which the next part is told, where a bet's progress is not recorded.
  public var from: Share = 0.5
  /// How large the next part is.
  public var next: Share = 0.1
  /// The share of value that counts as most of it.
  public var most: Share = 0.8
  /// Which bets are asked about.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "curves.effortAndValue", "What do we keep if we stop now, and when should value show?", concepts: ["C14"],
    sources: ["T220"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.nothingKept, .mostKept]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: EffortAndValue()) {
    Field("stops", \.stops, by: .own, "The shares of effort at which the kept value is told.")
    Field(
      "from", \.from, by: .own,
      "The share of effort from which the next part is told, where a bet's progress is not recorded.")
    Field("next", \.next, by: .own, "How large the next part is.")
    Field("most", \.most, by: .own, "The share of value that counts as most of it.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are asked about.")
  }

  /// The figures of any curve.
  ///
  /// What the curve has no number for is left out, and told among ``CurveFigures/doubts``, as is an end that is not
  /// the whole of the value.
  public func figures(of curve: some EffortValueCurve) -> CurveFigures {
    let lowest = curve.lowest
    return CurveFigures(
      kept: stops.compactMap { stop in Finite(curve.value(at: stop.value)).map { Curve.Point(stop, $0) } },
      next: Finite(curve.gain(from: from.value, adding: next.value)),
      effortForMost: curve.effort(for: most.value).flatMap { Share($0) },
      average: Finite(curve.averageValue),
      lowest: Curve.Point(Share(lowest.effort) ?? 0, Finite(clamping: lowest.value)), doubts: curve.doubts)
  }
}

extension Question where Self == EffortAndValue {
  /// What do we keep if we stop now, and when should value show?
  public static var effortAndValue: Self { Self() }
}

// MARK: What it tells

extension EffortAndValue {
  /// What every bet with a curve keeps, and when its value shows.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each bet with a curve, those with most effort gone into nothing kept first.
    public var rows: [Row] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "rows", \.rows,
        "A row for each bet with a curve, those with most effort gone into nothing kept first.")
    }
  }

  /// One bet with a curve.
  public struct Row: EntityRow, Hashable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// The shape of its curve.
    public var shape: Curve.Shape
    /// The band that its effort and value are shares of.
    public var horizon: Horizon?
    /// The share of its effort that has gone in.
    public var progress: Share?
    /// The share of value that is kept if it stops now; left out where progress is not recorded.
    public var keptNow: Finite?
    /// What the next part of effort buys from now; left out where progress is not recorded.
    public var nextNow: Finite?
    /// What the curve says.
    public var figures: CurveFigures

    /// The fields of a row.
    public static let fields = Fields(
      blank: Self(
        id: "", name: "", shape: .linear,
        figures: CurveFigures(kept: [], next: nil, average: nil, lowest: Curve.Point(0, 0)))
    ) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field("shape", \.shape, .required, "The shape of its curve.")
      Field("horizon", \.horizon, "The band that its effort and value are shares of.")
      Field("progress", \.progress, "The share of its effort that has gone in.")
      Field(
        "keptNow", \.keptNow,
        "The share of value that is kept if it stops now; left out where progress is not recorded.")
      Field(
        "nextNow", \.nextNow,
        "What the next part of effort buys from now; left out where progress is not recorded.")
      Field("figures", \.figures, .required, "What the curve says.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == EffortAndValue {
  /// Effort has gone into a bet, and by its curve nothing would be kept if it stopped now.
  public static var nothingKept: Self {
    Self(
      "nothingKept",
      "Effort has gone into a bet, and by its curve nothing would be kept if it stopped now.",
      by: .said("T220", .own),
      ask: "What would tell us early that this curve is the right one, before the rest of the effort goes in?"
    )
  }
  /// By its curve most of a bet's value is there, and a good part of the effort is still planned.
  public static var mostKept: Self {
    Self(
      "mostKept",
      "By its curve most of a bet's value is there, and a good part of the effort is still planned.",
      by: .said("T220", .own),
      ask: "What is the rest of the effort for, and who would miss it if it went elsewhere?")
  }
}

// MARK: How it is told

extension EffortAndValue {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let bets = system.model.bets.sortedByID
    let asked = Set(system.openness(of: \.bets).ids(in: looksAt))
    let curved = bets.compactMap { bet in bet.curve.map { (bet, $0) } }
    answer.rows = curved.map { row($0, $1) }.sorted { (left: Row, right: Row) in
      func rank(_ row: Row) -> (Double, Double) {
        guard let progress = row.progress, let kept = row.keptNow else { return (-2, 0) }
        return (progress.value - kept.value, progress.value)
      }
      return rank(left) > rank(right)
    }
    answer.look(at: curved.count, of: bets.count)
    // What is over is told, and asked about no more.
    for (bet, curve) in curved where asked.contains(bet.id) {
      if let row = answer.rows[bet.id] { find(bet, curve, row, in: &answer) }
    }
    answer.lacks(
      "a curve", bets.filter { $0.curve == nil && asked.contains($0.id) }.map(\.id), of: bets.count,
      key: "bets.curve", so: "what they keep cannot be told")
    answer.lacks(
      "progress", curved.filter { $0.0.progress == nil }.map(\.0.id), of: curved.count, key: "bets.progress",
      so: "what is kept now cannot be told")
  }

  private func row(_ bet: Bet, _ curve: Curve) -> Row {
    var row = Row(id: bet.id, name: bet.label, shape: curve.shape, figures: figures(of: curve))
    row.horizon = bet.horizon
    row.progress = bet.progress
    row.keptNow = bet.progress.map { Finite(clamping: curve.value(at: $0.value)) }
    row.nextNow = bet.progress.map { Finite(clamping: curve.gain(from: $0.value, adding: next.value)) }
    return row
  }
}

// MARK: What is worth a conversation

extension EffortAndValue {
  private func find(_ bet: Bet, _ curve: Curve, _ row: Row, in answer: inout Answer<Self>) {
    guard let progress = bet.progress, progress > 0, progress < 1, let kept = row.keptNow else { return }
    let name = Words.quoted(bet.label)
    let facts = [
      Fact(Finding.Subject(bet), "curve", curve.shape), Fact(bet, "progress", Self.percent(progress.value)),
      Fact(bet, "kept", "\(Self.percent(kept.value)) of the value"),
    ]
    let rule = "value over the planned effort has the shape “\(Words.spoken(curve.shape.rawValue))”"
    if kept <= 0 {
      let turn = curve.effort(for: 1e-9).map { "value shows from \(Self.percent($0)) of the effort on" }
      answer.find(
        .nothingKept, about: bet,
        "\(Self.percent(progress.value)) of the effort of \(name) has gone in. If it stopped now, nothing would be kept"
          + (kept < 0 ? ", and something lost" : "")
          + ": by its curve \(turn ?? "no value ever shows").",
        facts: facts, rule: rule)
    } else if kept >= Finite(clamping: most.value), let gain = row.nextNow, gain.value < next.value {
      answer.find(
        .mostKept, about: bet,
        "By its curve \(Self.percent(kept.value)) of the value of \(name) is there after \(Self.percent(progress.value)) "
          + "of the effort. The next \(Self.percent(next.value)) would add "
          + "\(Words.number(gain.value * 100, decimals: 0)) points.",
        facts: facts, rule: rule,
        also: [Heuristic("most is \(Self.percent(most.value)) of the value", by: .own)])
    }
  }

  /// A share in whole percent: a curve is a guess, and has no decimals.
  private static func percent(_ share: Double) -> String { "\(Words.number(share * 100, decimals: 0))%" }
}
