/// Nested small bets or one big batch: what is had on the way?
///
/// Parts that pay by themselves as soon as each is there are worth more by any later day than the same parts held
/// back for one day, with equal effort and the same worth a week in the end. For every open bet with parts that say
/// when they are there and what a week of them is worth, the answer sets three ways side by side, counted to the same
/// day: as planned, all at once on the last day, and one after the other evenly over the same time.
///
/// ```swift
/// let nesting = system.ask(.betNesting)
/// nesting.rows["ledger"]?.planned          // 660 by 12 weeks after the last part …
/// nesting.rows["ledger"]?.allAtOnce        // … and 480 in one batch
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
public struct BetNesting: Question {
  /// How long after the last part value is counted.
  public var after: TimeSpan = .weeks(12)
  /// How much more another order would bring to be worth telling, as a part of what all at once brings.
  public var smallestGain: Share = 0.1
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.nesting", "Nested small bets or one big batch: what is had on the way?", concepts: ["C10"],
    sources: ["Bets", "BLOG-2018-12-10"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.heldForOneDay]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: BetNesting()) {
    Field("after", \.after, by: .own, "How long after the last part value is counted.")
    Field(
      "smallestGain", \.smallestGain, by: .own,
      "How much more another order would bring to be worth telling, as a part of what all at once brings.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }
}

extension Question where Self == BetNesting {
  /// Nested small bets or one big batch: what is had on the way?
  public static var betNesting: Self { Self() }
}

// MARK: What it tells

extension BetNesting {
  /// What the parts of bets bring on the way, as planned, in one batch and one after the other.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each bet with at least two parts that say when they pay; those that another order helps most first.
    public var rows: [Row] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "rows", \.rows,
        "A row for each bet with at least two parts that say when they pay; those that another order helps most first."
      )
    }
  }

  /// One bet with at least two parts that say when they pay.
  public struct Row: EntityRow, Hashable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// How many of its parts are compared.
    public var parts: Int
    /// How many of its parts say nothing of a day or a worth.
    public var leftOut = 0
    /// The day on which work began; left out where that is not recorded.
    public var start: Day?
    /// The day from which the first part pays.
    public var from: Day
    /// The day from which the last part pays.
    public var through: Day
    /// The day to which value is counted.
    public var until: Day?
    /// The currency of the values; left out where they are not money.
    public var currency: Currency?
    /// What is had by that day as planned.
    public var planned: Estimate<Finite> = 0
    /// What would be had if all parts paid from the last day on.
    public var allAtOnce: Estimate<Finite> = 0
    /// What would be had if they came evenly one after the other; left out where the beginning is not known.
    public var evenly: Estimate<Finite>?
    /// How much more the plan brings than all at once, as a part of the latter; left out where that is nothing.
    public var plannedGain: Estimate<Finite>?
    /// How much more coming evenly would bring than all at once, as a part of the latter.
    public var evenGain: Estimate<Finite>?

    /// The fields of a row.
    public static let fields = Fields(
      blank: Self(id: "", name: "", parts: 0, from: "1970-01-01", through: "1970-01-01")
    ) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field("parts", \.parts, .required, "How many of its parts are compared.")
      Field("leftOut", \.leftOut, .required, "How many of its parts say nothing of a day or a worth.")
      Field("start", \.start, "The day on which work began; left out where that is not recorded.")
      Field("from", \.from, .required, "The day from which the first part pays.")
      Field("through", \.through, .required, "The day from which the last part pays.")
      Field("until", \.until, "The day to which value is counted.")
      Field("currency", \.currency, "The currency of the values; left out where they are not money.")
      Field("planned", \.planned, .required, "What is had by that day as planned.")
      Field("allAtOnce", \.allAtOnce, .required, "What would be had if all parts paid from the last day on.")
      Field(
        "evenly", \.evenly,
        "What would be had if they came evenly one after the other; left out where the beginning is not known."
      )
      Field(
        "plannedGain", \.plannedGain,
        "How much more the plan brings than all at once, as a part of the latter; left out where that is nothing."
      )
      Field(
        "evenGain", \.evenGain,
        "How much more coming evenly would bring than all at once, as a part of the latter.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == BetNesting {
  /// All parts of a bet are meant to pay from one and the same day on.
  public static var heldForOneDay: Self {
    Self(
      "heldForOneDay", "All parts of a bet are meant to pay from one and the same day on.", by: .own,
      ask: "Which part would somebody be glad of by itself, and what holds it back until that day?")
  }
}

// MARK: How it is told

extension BetNesting {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let hierarchy = system.hierarchy(of: \.bets)
    var nested = 0
    var (unpriced, mixed): ([Identifier<Bet>], [Identifier<Bet>]) = ([], [])
    for bet in system.openness(of: \.bets).those(in: looksAt) {
      // What was dropped brings nothing on the way.
      let all = hierarchy.children(of: bet.id).compactMap { system.model.bets[$0] }
        .filter { $0.state != .dropped }
      guard all.count > 1 else { continue }
      nested += 1
      let timed = all.compactMap(TimedPart.init)
      guard timed.count > 1 else {
        unpriced.append(bet.id)
        continue
      }
      guard Set(timed.map(\.currency)).count == 1 else {
        mixed.append(bet.id)
        continue
      }
      guard let row = row(bet, timed, leftOut: all.count - timed.count) else { continue }
      answer.rows.append(row)
      find(bet, timed, row, in: &answer)
    }
    answer.rows = answer.rows.sorted { (left: Row, right: Row) in
      (left.evenGain?.high.value ?? -1) > (right.evenGain?.high.value ?? -1)
    }
    answer.look(at: nested)
    answer.lacks(
      "a bet that consists of at least two others", key: "bets.parents",
      so: "there is nothing to compare", when: nested == 0)
    answer.lacks(
      "when at least two of its parts are there and what a week of them is worth", unpriced, of: nested,
      key: "bets.urgency", so: "nothing can be compared there")
    answer.note(
      "The parts of \(answer.names(mixed)) are worth different currencies, which cannot be added up.",
      when: !mixed.isEmpty)
    let leftOut = answer.rows.reduce(0) { $0 + $1.leftOut }
    answer.lacks(
      "a worth, or a day that is known to the day", leftOut,
      of: leftOut + answer.rows.reduce(0) { $0 + $1.parts }, noun: "part", key: "bets.targetOn",
      so: "such parts are left out of their rows")
  }

  private func row(_ bet: Bet, _ parts: [TimedPart], leftOut: Int) -> Row? {
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
    var row = Row(
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
}

// MARK: What is worth a conversation

extension BetNesting {
  private func find(_ bet: Bet, _ parts: [TimedPart], _ row: Row, in answer: inout Answer<Self>) {
    guard row.from == row.through, let until = row.until else { return }
    if let gain = row.evenGain, gain.high.value < smallestGain.value { return }
    let name = answer.name(bet.id)
    var statement =
      "All \(row.parts) parts of \(name) that say when they pay are meant to pay from \(row.through) on."
    if let evenly = row.evenly, let gain = row.evenGain {
      statement +=
        " One after the other over the same time they would have brought \(Self.words(evenly)) by \(until)"
        + " instead of \(Self.words(row.allAtOnce)), \(Self.words(gain, percent: true)) more."
    }
    answer.find(
      .heldForOneDay, about: bet, and: parts.prefix(20).map { answer.subject($0.id) },
      hanging: Finding.Hanging(parts.count, "part"), statement,
      facts: parts.prefix(5).map { Fact(answer.subject($0.id), "pays from", $0.day) } + [
        Fact(bet, "started on", row.start), Fact(bet, "worth by \(until)", Self.words(row.allAtOnce)),
      ],
      rule: "equal effort and the same worth a week in the end, counted to \(until)")
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
