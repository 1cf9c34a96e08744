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
/// A curve is a hypothesis: findings tell in round figures what follows from it. Effort is measured as a share of each bet's own plan, so that two bets are only
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
    let point = Finite(lowest.value).flatMap { value in
      Share(lowest.effort).map { Curve.Point($0, value) }
    }
    return CurveFigures(
      kept: stops.compactMap { stop in Finite(curve.value(at: stop.value)).map { Curve.Point(stop, $0) } },
      next: Finite(curve.gain(from: from.value, adding: next.value)),
      effortForMost: curve.effort(for: most.value).flatMap { Share($0) },
      average: Finite(curve.averageValue),
      lowest: point, doubts: curve.doubts)
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
        figures: CurveFigures(kept: [], next: nil, average: nil, lowest: nil))
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
      by: .said("T220", .own), rule: "a bet's curve is a hypothesis over its own plan",
      ask: "What would tell us early that this curve is the right one, before the rest of the effort goes in?"
    )
  }
  /// By its curve most of a bet's value is there, and a good part of the effort is still planned.
  public static var mostKept: Self {
    Self(
      "mostKept",
      "By its curve most of a bet's value is there, and a good part of the effort is still planned.",
      by: .said("T220", .own), rule: "a bet's curve is a hypothesis over its own plan",
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
    let told = curved.map { (row: row($0, $1), curve: $1) }.sorted { left, right in
      func rank(_ row: Row) -> (Double, Double) {
        guard let progress = row.progress, let kept = row.keptNow else { return (-.infinity, 0) }
        return (progress.value - kept.value, progress.value)
      }
      let (one, other) = (rank(left.row), rank(right.row))
      return one != other ? one > other : left.row.id < right.row.id
    }
    answer.rows = told.map(\.row)
    answer.look(at: curved.count, of: bets.count)
    // What is over is told, and asked about no more.
    for (row, curve) in told where asked.contains(row.id) { find(row, curve, in: &answer) }
    answer.lacks(
      "a curve", bets.filter { $0.curve == nil && asked.contains($0.id) }.map(\.id), of: asked.count,
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
  private func find(_ row: Row, _ curve: Curve, in answer: inout Answer<Self>) {
    guard let progress = row.progress, progress > 0, progress < 1, let kept = row.keptNow?.value else {
      return
    }
    let gone = "\(answer.name(row.id)) has taken \(Self.percent(progress.value)) of its effort."
    let assumed = "By the curve that is assumed for it, \(curve.shape.words),"
    let facts = [
      Fact(row: row, "curve", "\(curve.shape.words), assumed"),
      Fact(row: row, "progress", Self.percent(progress.value)),
      Fact(
        row: row, "kept",
        kept < 0
          ? "a loss of about \(Self.percent(-kept)) of the value" : "\(Self.about(kept)) of the value"),
    ]
    if kept <= 0 {
      let loss =
        kept < 0 ? ", and a loss of about \(Self.percent(-kept)) of the whole value would remain" : ""
      // Value that was there before and is gone again is not announced as still to come.
      let turn = curve.effort(for: 1e-9).flatMap {
        $0 > progress.value ? "; value shows from \(Self.percent($0)) of the effort on" : nil
      }
      answer.find(
        .nothingKept, about: row,
        "\(gone) \(assumed) nothing would be kept if it stopped now\(loss)\(turn ?? "").", facts: facts)
    } else if kept >= most.value, let gain = row.nextNow?.value, gain < next.value {
      let rest =
        progress.value + next.value < 1
        ? "the next \(Self.percent(next.value)) of the effort" : "the rest of the effort"
      answer.find(
        .mostKept, about: row,
        "\(gone) \(assumed) \(Self.about(kept)) of its value is there, and \(rest) would "
          + (gain < 0 ? "take \(Self.about(-gain)) of it away." : "add \(Self.about(gain))."),
        facts: facts,
        also: [Heuristic("at least \(Self.percent(most.value)) of the value is most of it", by: .own)])
    }
  }

  /// A share in whole percent, as far as there are any.
  private static func percent(_ share: Double) -> String {
    share > 0 && share < 0.005 ? "less than 1%" : "\(Words.number(share * 100, decimals: 0))%"
  }

  /// A share that follows from a curve: as round as a hypothesis allows, by fives where it is large.
  private static func about(_ share: Double) -> String {
    switch share {
    case ...0: "nothing"
    case ..<0.005: "less than 1%"
    case ..<0.2: "about \(percent(share))"
    case ..<0.975: "about \(percent((share * 20).rounded() / 20))"
    case ..<1: "nearly all"
    case 1: "all"
    default: "about \(percent(share))"
    }
  }
}

extension Curve.Shape {
  /// The shape as a sentence has it.
  fileprivate var words: String {
    switch self {
    case .sigmoid: "a slow start, a rapid rise and a taper"
    case .exponentialDecay: "a quick win that tapers off"
    case .linear: "a straight line"
    case .step: "an early step"
    case .jCurve: "a J-curve"
    case .delayedStep: "a late step"
    case .sampled: "a course of the company's own"
    }
  }
}
