/// What are we silently not doing, and what does the work that we do unlock or put off?
///
/// There are four ways in which work pays. For each the answer sets what open bets invest in it beside what the
/// recorded context asks for: the opportunities that would pay that way, such as the renewals at risk, and those among
/// them that no bet is attached to. Leverage is told apart: work that unlocks several kinds of value, work that pays
/// for itself alone, and work that only moves a cost to later.
///
/// ```swift
/// let gaps = system.ask(.valueGaps())
/// gaps.row("protectRevenue")?.unattached.count      // 3 renewals at risk, and no bet
/// ```
/// A bet is attached to an opportunity through an option that became that bet, unless the bet was dropped. A bet that
/// pays in several ways counts for each, so shares are not forced to add up to the whole. Bets that are done, dropped
/// or closed invest nothing. Takes time in proportion to bets, options and opportunities.
///
/// Source: John Cutler, The Beautiful Mess 232 (I), concept C16.
public struct ValueGaps: Hashable, Sendable {
  /// The fewest opportunities without a bet that are worth telling, for each way of paying.
  public var fewest: Int

  /// The question.
  public init(fewest: Int) { self.fewest = fewest }
}

extension ValueGaps: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.valueGaps", "What are we silently not doing, and what does our work unlock or put off?",
    concepts: ["C16"], sources: ["T232"],
    findings: [
      FindingGuide(.valueUnattended, "Opportunities that would pay in one way have no bet attached."),
      FindingGuide(
        .valueTypeUnused, "No open bet pays in one of the four ways, though others say how they pay."),
      FindingGuide(.burdenShifted, "A bet only moves a cost to later."),
      FindingGuide(
        .leverageUnshown, "A bet is said to unlock several kinds of value, and names at most one."),
    ])

  /// The fields of the question: its threshold.
  public static let fields = Fields(blank: ValueGaps()) {
    Field(
      "fewest", \.fewest, rule: .atLeast(1), by: .own,
      "The fewest opportunities without a bet that are worth telling, for each way of paying.")
  }

  /// The question with its usual threshold.
  public init() { self.init(fewest: 1) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> ValueGapsAnswer {
    var answer = ValueGapsAnswer()
    let model = system.model
    let bets = model.bets.sortedByID.filter { $0.isLookedAt(on: model.asOf) }
    let opportunities = model.opportunities.sortedByID
    let attended = Set(
      model.options.compactMap { option -> Identifier<Opportunity>? in
        guard let bet = option.bet.flatMap({ model.bets[$0] }), bet.state != .dropped else { return nil }
        return option.opportunity
      })
    answer.lookedAt = bets.count { !$0.valueTypes.isEmpty || $0.leverage != nil } + opportunities.count
    answer.rows = rows(bets, opportunities, attended)
    answer.leverage = leverage(bets)
    answer.findings = Findings(
      answer.rows.flatMap { findings($0, model, anyRecorded: bets.contains { !$0.valueTypes.isEmpty }) }
        + bets.flatMap { findings($0) })
    answer.notes = notes(bets, opportunities)
    return answer
  }

  private func rows(
    _ bets: [Bet], _ opportunities: [Opportunity], _ attended: Set<Identifier<Opportunity>>
  ) -> [ValueGapsAnswer.Row] {
    var betsByType: [ValueType: [Bet]] = [:]
    var contextByType: [ValueType: [Opportunity]] = [:]
    for bet in bets { for type in Set(bet.valueTypes) { betsByType[type, default: []].append(bet) } }
    for one in opportunities {
      for type in Set(one.valueTypes) { contextByType[type, default: []].append(one) }
    }
    let own = Set(betsByType.keys).union(contextByType.keys).filter { !$0.isKnown }.sorted()
    let total = Self.effort(bets.filter { !$0.valueTypes.isEmpty })
    return (ValueType.known + own).map { type in
      let those = betsByType[type] ?? []
      let context = contextByType[type] ?? []
      var row = ValueGapsAnswer.Row(type: type)
      row.bets = those.count
      row.effort = Effort(magnitude: Self.effort(those)) ?? .zero
      row.effortShare = total > 0 ? Share(min(1, row.effort.personWeeks / total)) : nil
      row.withoutEffort = those.count { $0.ownEffort == nil }
      row.opportunities = context.count
      row.unattached = context.map(\.id).filter { !attended.contains($0) }
      return row
    }
  }

  private func leverage(_ bets: [Bet]) -> [ValueGapsAnswer.LeverageRow] {
    let total = Self.effort(bets.filter { $0.leverage != nil })
    return Bet.Leverage.allCases.compactMap { leverage in
      let those = bets.filter { $0.leverage == leverage }
      guard !those.isEmpty else { return nil }
      let sum = Self.effort(those)
      return ValueGapsAnswer.LeverageRow(
        leverage: leverage, bets: those.count, effort: Effort(magnitude: sum) ?? .zero,
        effortShare: total > 0 ? Share(min(1, sum / total)) : nil)
    }
  }

  private func notes(_ bets: [Bet], _ opportunities: [Opportunity]) -> [String] {
    var notes: [String] = []
    func note(_ what: String, _ count: Int, _ total: Int, _ noun: String, _ plural: String? = nil) {
      if count > 0 {
        notes.append("\(what) is not recorded for \(count) of \(Words.count(total, noun, plural)).")
      }
    }
    note("How it pays", bets.count { $0.valueTypes.isEmpty }, bets.count, "open bet")
    note("Leverage", bets.count { $0.leverage == nil }, bets.count, "open bet")
    note("Effort", bets.count { $0.ownEffort == nil }, bets.count, "open bet")
    note(
      "How it would pay", opportunities.count { $0.valueTypes.isEmpty }, opportunities.count, "opportunity",
      "opportunities")
    if opportunities.isEmpty {
      notes.append("No opportunity is recorded; what the context asks for cannot be told.")
    }
    return notes
  }

  private static func effort(_ bets: [Bet]) -> Double {
    Finite(clamping: Statistics.sum(bets.compactMap { $0.ownEffort?.personWeeks })).value
  }
}

extension OldQuestion where Self == ValueGaps {
  /// What are we silently not doing, and what does our work unlock or put off?
  public static func valueGaps(fewest: Int = 1) -> ValueGaps { ValueGaps(fewest: fewest) }
}

extension FindingCode {
  /// Opportunities that would pay in one way have no bet attached.
  public static let valueUnattended: FindingCode = "bets.valueGaps.unattended"
  /// No open bet pays in one of the four ways.
  public static let valueTypeUnused: FindingCode = "bets.valueGaps.unused"
  /// A bet only moves a cost to later.
  public static let burdenShifted: FindingCode = "bets.valueGaps.burdenShifted"
  /// A bet is said to unlock several kinds of value, and names at most one.
  public static let leverageUnshown: FindingCode = "bets.valueGaps.leverageUnshown"
}
