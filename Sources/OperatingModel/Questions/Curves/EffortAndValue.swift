/// What do we keep if we stop now, and when should value show?
///
/// “Half done” says nothing about value: depending on the curve it means that nothing of it is there, or all of
/// it. For every bet with a curve the answer says what is kept at a few points of effort, what the next tenth
/// buys, the earliest effort at which most of the value is there, and the average over the run.
///
/// ```swift
/// let curves = system.ask(.effortAndValue())
/// curves.row("retries")?.keptNow          // the share of value at the bet's progress
///
/// EffortAndValue().figures(of: Ramp())    // a curve of your own
/// ```
/// A curve is a hypothesis. Effort is measured as a share of each bet's own plan, so that two bets are only
/// compared with their horizons in view: the rows show them. The average alone cannot tell a sigmoid from a
/// straight line.
///
/// Source: John Cutler, The Beautiful Mess 220 (p), concept C14; the formulas are this library's own (D).
public struct EffortAndValue: Hashable, Sendable {
  /// The shares of effort at which the kept value is told.
  public var stops: [Share]
  /// The share of effort from which the next part is told, where a bet's progress is not recorded.
  public var from: Share
  /// How large the next part is.
  public var next: Share
  /// The share of value that counts as most of it.
  public var most: Share

  /// The question.
  public init(stops: [Share] = [0.25, 0.5, 0.9], from: Share = 0.5, next: Share = 0.1, most: Share = 0.8) {
    self.stops = stops
    self.from = from
    self.next = next
    self.most = most
  }

  /// The figures of any curve.
  public func figures(of curve: some EffortValueCurve) -> CurveFigures {
    let lowest = curve.lowest
    return CurveFigures(
      kept: stops.map { Curve.Point($0, Finite(clamping: curve.value(at: $0.value))) },
      next: Finite(clamping: curve.gain(from: from.value, adding: next.value)),
      effortForMost: curve.effort(for: most.value).flatMap { Share($0) },
      average: Finite(clamping: curve.averageValue),
      lowest: Curve.Point(Share(lowest.effort) ?? 0, Finite(clamping: lowest.value)))
  }
}

extension EffortAndValue: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "curves.effortAndValue", "What do we keep if we stop now, and when should value show?", concepts: ["C14"],
    sources: ["T220"],
    findings: [
      FindingGuide(
        .nothingKept, "Effort has gone into a bet, and by its curve nothing would be kept if it stopped now."),
      FindingGuide(
        .mostKept,
        "By its curve most of a bet's value is there, and a good part of the effort is still planned."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: EffortAndValue()) {
    Field("stops", \.stops, by: .own, "The shares of effort at which the kept value is told.")
    Field(
      "from", \.from, by: .own,
      "The share of effort from which the next part is told, where a bet's progress is not recorded.")
    Field("next", \.next, by: .own, "How large the next part is.")
    Field("most", \.most, by: .own, "The share of value that counts as most of it.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(stops: [0.25, 0.5, 0.9]) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> EffortAndValueAnswer {
    var answer = EffortAndValueAnswer()
    let bets = system.model.bets.sortedByID
    answer.lookedAt = bets.count { $0.curve != nil }
    for bet in bets {
      guard let curve = bet.curve else { continue }
      let row = row(bet, curve)
      answer.rows.append(row)
      // What is over is told, and asked about no more.
      if bet.isLookedAt(on: system.asOf) { answer.findings += findings(bet, curve, row) }
    }
    let unrecorded = bets.count - answer.rows.count
    if unrecorded > 0 {
      answer.notes.append("No curve is recorded for \(unrecorded) of \(Words.count(bets.count, "bet")).")
    }
    let unstarted = answer.rows.count { $0.progress == nil }
    if unstarted > 0 {
      answer.notes.append(
        "Progress is not recorded for \(unstarted) of \(Words.count(answer.rows.count, "bet")) with a curve; what is kept now cannot be told."
      )
    }
    return answer
  }

  private func row(_ bet: Bet, _ curve: Curve) -> EffortAndValueAnswer.Row {
    var row = EffortAndValueAnswer.Row(
      id: bet.id, name: bet.label, shape: curve.shape, figures: figures(of: curve))
    row.horizon = bet.horizon
    row.progress = bet.progress
    row.keptNow = bet.progress.map { Finite(clamping: curve.value(at: $0.value)) }
    row.nextNow = bet.progress.map { Finite(clamping: curve.gain(from: $0.value, adding: next.value)) }
    return row
  }

  private func findings(_ bet: Bet, _ curve: Curve, _ row: EffortAndValueAnswer.Row) -> [Finding] {
    guard let progress = bet.progress, progress > 0, progress < 1, let kept = row.keptNow else { return [] }
    let facts = [
      Fact(bet.id, "curve", curve.shape), Fact(bet.id, "progress", progress),
      Fact(bet.id, "kept", "\(Words.number(kept.value * 100))% of the value"),
    ]
    let formula = Heuristic("a \(curve.shape.rawValue) as a share of the plan", source: "T220", grade: .own)
    if kept <= 0 {
      let turn = curve.effort(for: 1e-9).map {
        "value shows from \(Words.number($0 * 100))% of the effort on"
      }
      return [
        Finding(
          .nothingKept, about: [Finding.Subject(bet)],
          "\(progress) of the effort has gone in; if it stopped now, nothing would be kept"
            + (kept < 0 ? ", and something lost" : "")
            + ". By its curve \(turn ?? "no value ever shows").",
          facts: facts, by: [formula],
          ask:
            "What would tell us early that this curve is the right one, before the rest of the effort goes in?"
        )
      ]
    }
    guard kept >= Finite(clamping: most.value), let gain = row.nextNow, gain.value < next.value else {
      return []
    }
    return [
      Finding(
        .mostKept, about: [Finding.Subject(bet)],
        "\(Words.number(kept.value * 100))% of the value is there after \(progress) of the effort; the next \(next) would add"
          + " \(Words.number(gain.value * 100)) points.",
        facts: facts, by: [formula, Heuristic("most is \(most) of the value", source: "own", grade: .own)],
        ask: "What is the rest of the effort for, and who would miss it if it went elsewhere?")
    ]
  }
}

extension OldQuestion where Self == EffortAndValue {
  /// What do we keep if we stop now, and when should value show?
  public static func effortAndValue(
    stops: [Share] = [0.25, 0.5, 0.9], from: Share = 0.5, next: Share = 0.1, most: Share = 0.8
  ) -> EffortAndValue {
    EffortAndValue(stops: stops, from: from, next: next, most: most)
  }
}

extension FindingCode {
  /// By its curve nothing would be kept if a bet stopped now.
  public static let nothingKept: FindingCode = "curves.effortAndValue.nothingKept"
  /// By its curve most of a bet's value is there already.
  public static let mostKept: FindingCode = "curves.effortAndValue.mostKept"
}
