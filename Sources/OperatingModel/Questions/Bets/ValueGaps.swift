/// What are we silently not doing, and what does the work that we do unlock or put off?
///
/// There are four ways in which work pays. For each the answer sets what open bets invest in it beside what the
/// recorded context asks for: the opportunities that would pay that way, such as the renewals at risk, and those among
/// them that no bet is attached to. Leverage is told apart: work that unlocks several kinds of value, work that pays
/// for itself alone, and work that only moves a cost to later.
///
/// ```swift
/// let gaps = system.ask(.valueGaps)
/// gaps.rows["protectRevenue"]?.unattached.count      // 3 renewals at risk, and no bet
/// ```
/// A bet is attached to an opportunity through an option that became that bet, unless the bet was dropped. A bet that
/// pays in several ways counts for each, so shares are not forced to add up to the whole. Bets that are over
/// invest nothing unless ``looksAt`` says otherwise. Takes time in proportion to bets, options and opportunities.
///
/// Source: John Cutler, The Beautiful Mess 232 (I), concept C16.
public struct ValueGaps: Question {
  /// The fewest opportunities without a bet that are worth telling, for each way of paying.
  public var fewest = 1
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.valueGaps", "What are we silently not doing, and what does our work unlock or put off?",
    concepts: ["C16"], sources: ["T232"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.unattended, .unused, .burdenShifted, .leverageUnshown]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: ValueGaps()) {
    Field(
      "fewest", \.fewest, rule: .atLeast(1), by: .own,
      "The fewest opportunities without a bet that are worth telling, for each way of paying.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }
}

extension Question where Self == ValueGaps {
  /// What are we silently not doing, and what does our work unlock or put off?
  public static var valueGaps: Self { Self() }
}

// MARK: What it tells

extension ValueGaps {
  /// What is invested in each way of paying, beside what the recorded context asks for.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each way of paying: the four that are named, then a company's own.
    public var rows: [Row] = []
    /// A row for each degree of leverage that any open bet has, lowest first.
    public var leverage: [LeverageRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("rows", \.rows, "A row for each way of paying: the four that are named, then a company's own.")
      Field("leverage", \.leverage, "A row for each degree of leverage that any open bet has, lowest first.")
    }
  }

  /// One way of paying.
  public struct Row: DocumentRecord, Hashable {
    /// The way of paying.
    public var type: ValueType
    /// How many open bets pay this way, as far as recorded.
    public var bets = 0
    /// What those take by themselves whose effort is recorded; left out where none has one.
    public var effort: Effort?
    /// Their share of the effort of all bets that say how they pay; left out where none is recorded.
    public var effortShare: Share?
    /// How many of them have no effort recorded.
    public var withoutEffort = 0
    /// How many recorded opportunities would pay this way.
    public var opportunities = 0
    /// The opportunities among them that no bet is attached to.
    public var unattached: [Identifier<Opportunity>] = []

    /// The fields of a row.
    public static let fields = Fields(blank: Self(type: "")) {
      Field("type", \.type, .required, "The way of paying.")
      Field("bets", \.bets, .required, "How many open bets pay this way, as far as recorded.")
      Field(
        "effort", \.effort,
        "What those take by themselves whose effort is recorded; left out where none has one.")
      Field(
        "effortShare", \.effortShare,
        "Their share of the effort of all bets that say how they pay; left out where none is recorded.")
      Field("withoutEffort", \.withoutEffort, .required, "How many of them have no effort recorded.")
      Field(
        "opportunities", \.opportunities, .required, "How many recorded opportunities would pay this way.")
      Field("unattached", \.unattached, "The opportunities among them that no bet is attached to.")
    }
  }

  /// One degree of leverage that any open bet has.
  public struct LeverageRow: DocumentRecord, Hashable {
    /// The leverage.
    public var leverage: Bet.Leverage
    /// How many open bets have it.
    public var bets: Int
    /// What those take by themselves whose effort is recorded; left out where none has one.
    public var effort: Effort?
    /// Their share of the effort of all bets whose leverage is recorded; left out where none is recorded.
    public var effortShare: Share?

    /// The fields of a degree of leverage.
    public static let fields = Fields(blank: Self(leverage: .low, bets: 0), onOneLine: true) {
      Field("leverage", \.leverage, .required, "The leverage.")
      Field("bets", \.bets, .required, "How many open bets have it.")
      Field(
        "effort", \.effort,
        "What those take by themselves whose effort is recorded; left out where none has one.")
      Field(
        "effortShare", \.effortShare,
        "Their share of the effort of all bets whose leverage is recorded; left out where none is recorded.")
    }
  }
}

extension Array where Element == ValueGaps.Row {
  /// The row of a way of paying.
  public subscript(type: ValueType) -> Element? { first { $0.type == type } }
}

// MARK: What it may find

extension FindingKind where Q == ValueGaps {
  /// Opportunities that would pay in one way have no bet attached.
  public static var unattended: Self {
    Self(
      "unattended", "Opportunities that would pay in one way have no bet attached.",
      by: .said("T232", .index), rule: "what the context asks for is held against the bets",
      ask: "Do we leave these alone on purpose, or has nobody picked them up?")
  }
  /// No open bet pays in one of the four ways, though others say how they pay.
  public static var unused: Self {
    Self(
      "unused", "No open bet pays in one of the four ways, though others say how they pay.",
      by: .said("T232", .index), rule: "four ways in which work pays",
      ask: "Is there nothing to be had this way, or does such work go unseen?")
  }
  /// A bet only moves a cost to later.
  public static var burdenShifted: Self {
    Self(
      "burdenShifted", "A bet only moves a cost to later.", by: .said("T232", .index),
      rule: "some work only moves the cost to later", ask: "Who will bear the cost then, and do they know?")
  }
  /// A bet is said to unlock several kinds of value, and names at most one.
  public static var leverageUnshown: Self {
    Self(
      "leverageUnshown", "A bet is said to unlock several kinds of value, and names at most one.",
      by: .said("T232", .index), rule: "high leverage unlocks several kinds of value",
      ask: "Which other kinds of value does it open the way to, and for which bets?")
  }
}

// MARK: How it is told

extension ValueGaps {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let model = system.model
    let bets = system.openness(of: \.bets).those(in: looksAt)
    let opportunities = model.opportunities.sortedByID
    let attended = Set(
      model.options.compactMap { option -> Identifier<Opportunity>? in
        guard let bet = option.bet.flatMap({ model.bets[$0] }), bet.state != .dropped else { return nil }
        return option.opportunity
      })
    answer.look(at: bets.count { !$0.valueTypes.isEmpty || $0.leverage != nil } + opportunities.count)
    answer.rows = rows(bets, opportunities, attended)
    answer.leverage = leverage(bets)
    let isAnyRecorded = bets.contains { !$0.valueTypes.isEmpty }
    for row in answer.rows { find(row, isAnyRecorded, in: &answer) }
    for bet in bets { find(bet, in: &answer) }
    answer.lacks(
      "how it pays", bets.filter { $0.valueTypes.isEmpty }.map(\.id), of: bets.count, key: "bets.valueTypes")
    answer.lacks(
      "leverage", bets.filter { $0.leverage == nil }.map(\.id), of: bets.count, key: "bets.leverage")
    answer.lacks(
      "effort", bets.filter { $0.ownEffort == nil }.map(\.id), of: bets.count, key: "bets.effort",
      so: "investment leaves out what has none")
    answer.lacks(
      "how it would pay", opportunities.filter { $0.valueTypes.isEmpty }.map(\.id),
      of: opportunities.count, key: "opportunities.valueTypes")
    answer.lacks(
      "an opportunity", key: "opportunities", so: "what the context asks for cannot be told",
      when: opportunities.isEmpty)
  }

  private func rows(
    _ bets: [Bet], _ opportunities: [Opportunity], _ attended: Set<Identifier<Opportunity>>
  ) -> [Row] {
    var betsByType: [ValueType: [Bet]] = [:]
    var contextByType: [ValueType: [Opportunity]] = [:]
    for bet in bets { for type in Set(bet.valueTypes) { betsByType[type, default: []].append(bet) } }
    for one in opportunities {
      for type in Set(one.valueTypes) { contextByType[type, default: []].append(one) }
    }
    let own = Set(betsByType.keys).union(contextByType.keys).filter { !$0.isKnown }.sorted()
    let total = RecordedEffort(of: bets.filter { !$0.valueTypes.isEmpty })
    return (ValueType.known + own).map { type in
      let those = betsByType[type] ?? []
      let context = contextByType[type] ?? []
      var row = Row(type: type)
      row.bets = those.count
      let effort = RecordedEffort(of: those)
      (row.effort, row.effortShare, row.withoutEffort) = (effort.sum, effort.share(of: total), effort.missing)
      row.opportunities = context.count
      row.unattached = context.map(\.id).filter { !attended.contains($0) }
      return row
    }
  }

  private func leverage(_ bets: [Bet]) -> [LeverageRow] {
    let total = RecordedEffort(of: bets.filter { $0.leverage != nil })
    return Bet.Leverage.allCases.compactMap { leverage in
      let those = bets.filter { $0.leverage == leverage }
      guard !those.isEmpty else { return nil }
      var row = LeverageRow(leverage: leverage, bets: those.count)
      let effort = RecordedEffort(of: those)
      (row.effort, row.effortShare) = (effort.sum, effort.share(of: total))
      return row
    }
  }
}

// MARK: What is worth a conversation

extension ValueGaps {
  private func find(_ row: Row, _ isAnyRecorded: Bool, in answer: inout Answer<Self>) {
    let name = row.type.isKnown ? Words.spoken(row.type.rawValue) : row.type.rawValue
    let subject = Finding.Subject(kind: "value type", id: row.type.rawValue, name: name)
    if row.unattached.count >= max(1, fewest) {
      let has = row.unattached.count == 1 ? "has" : "have"
      answer.find(
        .unattended, about: subject, and: row.unattached.prefix(20).map { answer.subject($0) },
        hanging: Finding.Hanging(row.unattached.count, "opportunity"),
        "\(row.unattached.count) of \(Words.count(row.opportunities, "recorded opportunity")) that would pay by "
          + "\(Words.quoted(name)) \(has) no bet attached: \(answer.names(row.unattached)).",
        facts: [
          Fact(subject, "opportunities", row.opportunities),
          Fact(subject, "with a bet attached", row.opportunities - row.unattached.count),
          Fact(subject, "open bets that pay this way", row.bets),
        ])
    }
    if row.bets == 0, row.type.isKnown, isAnyRecorded {
      answer.find(
        .unused, about: subject,
        "No open bet is recorded as paying by \(Words.quoted(name)), while others say how they pay.",
        facts: [Fact(subject, "open bets", 0), Fact(subject, "opportunities", row.opportunities)])
    }
  }

  private func find(_ bet: Bet, in answer: inout Answer<Self>) {
    let types = Set(bet.valueTypes)
    let named = types.isEmpty ? nil : Words.list(types.sorted().map { Words.spoken($0.rawValue) })
    let name = Words.quoted(bet.label)
    let facts = [Fact(Finding.Subject(bet), "leverage", bet.leverage), Fact(bet, "pays by", named)]
    switch bet.leverage {
    case .burdenShifting:
      answer.find(
        .burdenShifted, about: bet, "\(name) is recorded as only moving a cost to later.", facts: facts)
    case .high where types.count < 2:
      answer.find(
        .leverageUnshown, about: bet,
        "\(name) is said to unlock several kinds of value, and names \(types.isEmpty ? "none" : "only one").",
        facts: facts)
    case .high, .low, nil: break
    }
  }
}
