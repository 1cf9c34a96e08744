/// Nested small bets or one big batch: what is had on the way?
///
/// Parts that pay by themselves as soon as each is there are worth more by any later day than the same parts held
/// back for one day, with equal effort and the same worth a week in the end. For every open bet with parts that say
/// when they are there and what a week of them is worth, the answer sets three ways side by side, counted to the same
/// day: as planned, all at once on the last day, and one after the other evenly over the same time.
///
/// ```swift
/// let nesting = system.ask(.betNesting())
/// nesting.row("ledger")?.planned          // 660 by 12 weeks after the last part …
/// nesting.row("ledger")?.allAtOnce        // … and 480 in one batch
///
/// SlicePlan([ValueSlice(after: .weeks(3), perWeek: 10)]).value(by: .weeks(24))    // a plan of your own
/// ```
/// A part's day is the one on which it ended, else the one by which it is meant to end; its worth is what a week of
/// its delay costs. The comparison takes for granted that every part is worth something alone and that cutting the
/// work costs nothing extra: whether that holds is the conversation. Compare rows only with their days in view. A
/// part of several bets counts in each, so rows are not to be added up. Takes time in proportion to bets and parents.
///
/// Sources: John Cutler's Bets document (p) and his blog, 2018-12-10 (P), concept C10; the arithmetic is this
/// library's own (D).
public struct BetNesting: Hashable, Sendable {
  /// How long after the last part value is counted.
  public var after: TimeSpan
  /// How much more another order would bring to be worth telling, as a part of what all at once brings.
  public var smallestGain: Share

  /// The question.
  public init(after: TimeSpan, smallestGain: Share = 0.1) {
    self.after = after
    self.smallestGain = smallestGain
  }
}

extension BetNesting: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.nesting", "Nested small bets or one big batch: what is had on the way?",
    concepts: ["C10"], sources: ["Bets", "BLOG-2018-12-10"],
    findings: [
      FindingGuide(.heldForOneDay, "All parts of a bet are meant to pay from one and the same day on.")
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: BetNesting()) {
    Field("after", \.after, by: .own, "How long after the last part value is counted.")
    Field(
      "smallestGain", \.smallestGain, by: .own,
      "How much more another order would bring to be worth telling, as a part of what all at once brings.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(after: .weeks(12)) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> BetNestingAnswer {
    var answer = BetNestingAnswer()
    let bets = system.model.bets.sortedByID
    var parts: [Identifier<Bet>: [Bet]] = [:]
    for bet in bets where bet.state != .dropped {
      for parent in Set(bet.parents) { parts[parent, default: []].append(bet) }
    }
    var (unpriced, mixed) = (0, 0)
    for bet in bets where bet.isLookedAt(on: system.asOf) {
      guard let all = parts[bet.id], all.count > 1 else { continue }
      answer.lookedAt += 1
      let timed = all.compactMap(TimedPart.init)
      guard timed.count > 1 else {
        unpriced += 1
        continue
      }
      guard Set(timed.map(\.currency)).count == 1 else {
        mixed += 1
        continue
      }
      guard let row = row(bet, timed, leftOut: all.count - timed.count) else { continue }
      answer.rows.append(row)
      answer.findings += findings(bet, timed, row)
    }
    if answer.lookedAt == 0, !bets.isEmpty {
      answer.notes.append("No open bet is recorded that consists of at least two others.")
    }
    if unpriced > 0 {
      answer.notes.append(
        "Of \(Words.count(unpriced, "bet")) with parts, fewer than two say when they are there and what a week of them is worth; nothing can be compared."
      )
    }
    if mixed > 0 {
      answer.notes.append(
        "The parts of \(Words.count(mixed, "bet")) are worth different currencies, which cannot be added up.")
    }
    let leftOut = answer.rows.reduce(0) { $0 + $1.leftOut }
    if leftOut > 0 {
      answer.notes.append(
        "\(Words.count(leftOut, "part")) without a worth, or a day that is known to the day, were left out of their rows."
      )
    }
    return answer
  }

  private func row(_ bet: Bet, _ parts: [TimedPart], leftOut: Int) -> BetNestingAnswer.Row? {
    guard let first = parts.map(\.day).min(), let last = parts.map(\.day).max() else { return nil }
    // A beginning is only known where it is recorded, and only makes sense before the first part.
    let begun = [bet.startedOn?.day].compactMap { $0 } + parts.compactMap(\.startedOn)
    let start = begun.min().flatMap { $0 <= first ? $0 : nil }
    let origin = start ?? first
    let plan = SlicePlan(
      parts.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map {
        ValueSlice(after: .days(Finite(origin.days(until: $0.day))), perWeek: $0.worth)
      })
    let time = TimeSpan.days(Finite(origin.days(until: last))) + max(.zero, after)
    var row = BetNestingAnswer.Row(
      id: bet.id, name: bet.label, parts: parts.count, from: first, through: last)
    row.leftOut = leftOut
    row.start = start
    row.until = last.adding(days: Int(max(0, min(after.days, 4_000_000))))
    row.currency = parts.first?.currency
    row.planned = plan.value(by: time)
    row.allAtOnce = plan.allAtOnce.value(by: time)
    row.plannedGain = plan.gain(by: time)
    if start != nil, origin < last {
      row.evenly = plan.evenly.value(by: time)
      row.evenGain = plan.evenly.gain(by: time)
    }
    return row
  }

  private func findings(_ bet: Bet, _ parts: [TimedPart], _ row: BetNestingAnswer.Row) -> [Finding] {
    guard row.from == row.through, let until = row.until else { return [] }
    if let gain = row.evenGain, gain.high.value < smallestGain.value { return [] }
    var statement = "All \(row.parts) parts that say when they pay are meant to pay from \(row.through) on."
    if let evenly = row.evenly, let gain = row.evenGain {
      statement +=
        " One after the other over the same time they would have brought \(Self.words(evenly)) by \(until)"
        + " instead of \(Self.words(row.allAtOnce)), \(Self.words(gain, percent: true)) more."
    }
    return [
      Finding(
        .heldForOneDay, about: [Finding.Subject(bet)], statement,
        facts: parts.prefix(5).map { Fact($0.id, "pays from", $0.day) } + [
          Fact(bet.id, "startedOn", row.start), Fact(bet.id, "worth by \(until)", Self.words(row.allAtOnce)),
        ],
        by: [
          Heuristic(
            "equal effort and the same worth a week in the end, counted to \(until)", source: "own",
            grade: .own)
        ],
        ask: "Which part would somebody be glad of by itself, and what holds it back until that day?")
    ]
  }

  private static func words(_ range: Estimate<Finite>, percent: Bool = false) -> String {
    let ends = [range.low, range.high].map { Words.number($0.value * (percent ? 100 : 1)) }
    return Set(ends).sorted().count == 1
      ? (ends.first ?? "") + (percent ? "%" : "") : ends.joined(separator: " to ") + (percent ? "%" : "")
  }
}

/// A part that says when it is there and what a week of it is worth.
private struct TimedPart {
  var id: Identifier<Bet>
  var day: Day
  var startedOn: Day?
  var worth: Estimate<Finite>
  var currency: Currency?

  init?(_ bet: Bet) {
    guard let day = (bet.endedOn ?? bet.targetOn)?.day, let worth = bet.urgency?.costPerWeek else {
      return nil
    }
    (id, self.day, startedOn, self.worth, currency) = (
      bet.id, day, bet.startedOn?.day, worth, bet.urgency?.currency
    )
  }
}

extension OldQuestion where Self == BetNesting {
  /// Nested small bets or one big batch: what is had on the way?
  public static func betNesting(after: TimeSpan = .weeks(12), smallestGain: Share = 0.1) -> BetNesting {
    BetNesting(after: after, smallestGain: smallestGain)
  }
}

extension FindingCode {
  /// All parts of a bet are meant to pay from one and the same day on.
  public static let heldForOneDay: FindingCode = "bets.nesting.heldForOneDay"
}
