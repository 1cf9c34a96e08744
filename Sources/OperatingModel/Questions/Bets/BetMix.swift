/// What is our mix of bets, by count and by investment?
///
/// For each facet (type, horizon, value type, curve, stage, risk) the answer tells how many bets are of each kind
/// and what they take by themselves, since many small bets may weigh less than one large one. A bet that pays in
/// several ways counts for each of them, so that the shares of value types may add up to more than the whole; they
/// are not scaled down.
///
/// ```swift
/// let mix = system.ask(.betMix)
/// mix.facets[.valueType]?.effectiveKinds      // 2.06 of 4
/// mix.kinds["protectRevenue", of: .valueType]?.effortShare
///
/// BetMix.effectiveKinds(of: [8, 2, 1, 1])    // of weights of your own
/// ```
/// The effective number of kinds says how many equally large ones would be as mixed: 1/Σp², where p is a kind's part
/// of all mentions. There is no right mix, and no 70/20/10: only what nearly everything goes to, and where counts
/// and investment tell different stories, is worth a conversation. Investment is each bet's own effort, without what
/// is part of it, so that nothing counts twice. Bets that are over are left aside unless ``looksAt``
/// says otherwise.
///
/// Takes time in proportion to bets.
///
/// Sources: John Cutler's Bets document (p), The Beautiful Mess 2022, issue 19 (I), 232 (I) and 220 (p), concept C10;
/// the effective number of kinds is Simpson's index turned over (K).
public struct BetMix: Question {
  /// The facets that are looked at.
  public var facets = BetFacet.allCases
  /// The share from which on one kind counts as nearly everything.
  public var most: Share = 0.8
  /// How far the share by count and that by investment lie apart to be worth telling.
  public var apart: Share = 0.2
  /// The fewest bets whose kind is recorded for a mix to be spoken of.
  public var fewestBets = 5
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds, for all facets.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.mix", "What is our mix of bets, by count and by investment?", concepts: ["C10", "C16"],
    sources: ["T2022-19", "T2023-7", "T232", "T220"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.concentrated, .countMisleads]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: BetMix()) {
    Field("facets", \.facets, "The facets that are looked at.")
    Field("most", \.most, by: .own, "The share from which on one kind counts as nearly everything.")
    Field(
      "apart", \.apart, by: .own,
      "How far the share by count and that by investment lie apart to be worth telling.")
    Field(
      "fewestBets", \.fewestBets, rule: .atLeast(1), by: .own,
      "The fewest bets whose kind is recorded for a mix to be spoken of.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }

  /// How many equally large kinds would be as mixed: 1/Σp²; `nil` where there is nothing to share.
  ///
  /// Weights that are negative or not finite count as nothing.
  public static func effectiveKinds(of weights: some Sequence<Double>) -> Double? {
    let sound = weights.filter { $0 > 0 && $0.isFinite }.sorted()
    guard let largest = sound.last else { return nil }
    // Scaled by the largest, so that neither very small nor very large weights are lost.
    let scaled = sound.map { $0 / largest }
    let sum = Statistics.sum(scaled)
    return sum * sum / Statistics.sum(scaled.map { $0 * $0 })
  }
}

extension Question where Self == BetMix {
  /// What is our mix of bets, by count and by investment?
  public static var betMix: Self { Self() }
}

// MARK: What it tells

extension BetMix {
  /// How bets are mixed, facet by facet, by count and by investment.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each facet that was asked for.
    public var facets: [FacetRow] = []
    /// A row for each kind that any bet is of. Named kinds come in their order, then a company's own.
    public var kinds: [KindRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("facets", \.facets, "A row for each facet that was asked for.")
      Field("kinds", \.kinds, "A row for each kind that any bet is of.")
    }
  }

  /// One facet.
  public struct FacetRow: DocumentRecord, Hashable {
    /// The facet.
    public var facet: BetFacet
    /// How many bets have their kind recorded.
    public var recorded = 0
    /// How many have not.
    public var notRecorded = 0
    /// How many kinds all bets name together; more than bets where some are of several.
    public var mentions = 0
    /// How many kinds there are among them.
    public var kinds = 0
    /// How many kinds the library names.
    public var named = 0
    /// How many equally common kinds would be as mixed; left out where nothing is recorded.
    public var effectiveKinds: Finite?
    /// How many kinds with equal investment would be as mixed; left out where no effort is recorded.
    public var effectiveByEffort: Finite?
    /// The named kinds that no bet is of, as far as recorded.
    public var unused: [BetFacet.Kind] = []

    /// The fields of a facet's row.
    public static let fields = Fields(blank: Self(facet: .focus)) {
      Field("facet", \.facet, .required, "The facet.")
      Field("recorded", \.recorded, .required, "How many bets have their kind recorded.")
      Field("notRecorded", \.notRecorded, .required, "How many have not.")
      Field(
        "mentions", \.mentions, .required,
        "How many kinds all bets name together; more than bets where some are of several.")
      Field("kinds", \.kinds, .required, "How many kinds there are among them.")
      Field("named", \.named, .required, "How many kinds the library names.")
      Field(
        "effectiveKinds", \.effectiveKinds,
        "How many equally common kinds would be as mixed; left out where nothing is recorded.")
      Field(
        "effectiveByEffort", \.effectiveByEffort,
        "How many kinds with equal investment would be as mixed; left out where no effort is recorded.")
      Field("unused", \.unused, "The named kinds that no bet is of, as far as recorded.")
    }
  }

  /// One kind of a facet.
  public struct KindRow: DocumentRecord, Hashable {
    /// The facet.
    public var facet: BetFacet
    /// The kind.
    public var kind: BetFacet.Kind
    /// How many bets are of it.
    public var count = 0
    /// Their share of the bets whose kind is recorded.
    public var share: Share?
    /// What those take by themselves whose effort is recorded; left out where none has one.
    public var effort: Effort?
    /// Their share of the effort of all bets whose kind is recorded; left out where none of them has one.
    public var effortShare: Share?
    /// How many of them have no effort recorded.
    public var withoutEffort = 0

    /// The fields of a kind's row.
    public static let fields = Fields(blank: Self(facet: .focus, kind: ""), onOneLine: true) {
      Field("facet", \.facet, .required, "The facet.")
      Field("kind", \.kind, .required, "The kind.")
      Field("count", \.count, .required, "How many bets are of it.")
      Field("share", \.share, "Their share of the bets whose kind is recorded.")
      Field(
        "effort", \.effort,
        "What those take by themselves whose effort is recorded; left out where none has one.")
      Field(
        "effortShare", \.effortShare,
        "Their share of the effort of all bets whose kind is recorded; left out where none of them has one.")
      Field("withoutEffort", \.withoutEffort, .required, "How many of them have no effort recorded.")
    }
  }
}

extension Array where Element == BetMix.FacetRow {
  /// The row of a facet; `nil` for one that was not asked for.
  public subscript(facet: BetFacet) -> Element? { first { $0.facet == facet } }
}

extension Array where Element == BetMix.KindRow {
  /// The row of a kind; `nil` where no bet is of it.
  public subscript(kind: BetFacet.Kind, of facet: BetFacet) -> Element? {
    first { $0.facet == facet && $0.kind == kind }
  }
}

// MARK: What it may find

extension FindingKind where Q == BetMix {
  /// Nearly all investment goes to one kind of bet.
  public static var concentrated: Self {
    Self(
      "concentrated", "Nearly all investment goes to one kind of bet.", by: .own,
      ask: "Did we choose this, or did the other kinds never come up?")
  }
  /// A kind's share by count and by investment lie far apart.
  public static var countMisleads: Self {
    Self(
      "countMisleads", "A kind's share by count and by investment lie far apart.", by: .own,
      ask: "Which of the two do we have in mind when we speak of our mix?")
  }
}

// MARK: How it is told

extension BetMix {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let bets = system.openness(of: \.bets).those(in: looksAt)
    answer.look(at: bets.count, of: system.model.bets.count)
    for facet in BetFacet.allCases where facets.contains(facet) {
      let kinds = Self.kinds(facet, bets)
      let row = Self.row(facet, bets, kinds)
      answer.facets.append(row)
      answer.kinds += kinds
      find(row, kinds, in: &answer)
      answer.lacks(
        Words.spaced(facet.rawValue), bets.filter { facet.kinds(of: $0).isEmpty }.map(\.id), of: bets.count,
        key: facet.key, so: "such bets are in no share")
    }
    answer.lacks(
      "effort", bets.filter { $0.ownEffort == nil }.map(\.id), of: bets.count, key: "bets.effort",
      so: "investment leaves out what has none")
    answer.note(
      "Some bets pay in several ways and count for each; such shares add up to more than 100%.",
      when: answer.facets.contains { $0.mentions > $0.recorded })
  }

  private static func kinds(_ facet: BetFacet, _ bets: [Bet]) -> [KindRow] {
    var members: [String: [Bet]] = [:]
    var recorded: [Bet] = []
    for bet in bets {
      let kinds = facet.kinds(of: bet)
      if !kinds.isEmpty { recorded.append(bet) }
      for kind in kinds { members[kind, default: []].append(bet) }
    }
    let total = RecordedEffort(of: recorded)
    let own = members.keys.filter { !facet.named.contains($0) }.sorted()
    return (facet.named + own).compactMap { kind in
      guard let those = members[kind] else { return nil }
      var row = KindRow(facet: facet, kind: BetFacet.Kind(rawValue: kind), count: those.count)
      row.share = Share(Double(those.count) / Double(recorded.count))
      let effort = RecordedEffort(of: those)
      (row.effort, row.effortShare, row.withoutEffort) = (effort.sum, effort.share(of: total), effort.missing)
      return row
    }
  }

  private static func row(_ facet: BetFacet, _ bets: [Bet], _ kinds: [KindRow]) -> FacetRow {
    var row = FacetRow(facet: facet)
    row.recorded = bets.count { !facet.kinds(of: $0).isEmpty }
    row.notRecorded = bets.count - row.recorded
    row.mentions = kinds.reduce(0) { $0 + $1.count }
    row.kinds = kinds.count
    row.named = facet.named.count
    row.effectiveKinds = effectiveKinds(of: kinds.map { Double($0.count) }).map(Finite.init(clamping:))
    row.effectiveByEffort = effectiveKinds(of: kinds.compactMap { $0.effort?.personWeeks })
      .map(Finite.init(clamping:))
    // Where nothing is recorded, what is unused is unknown.
    row.unused =
      kinds.isEmpty
      ? []
      : facet.named.map(BetFacet.Kind.init(rawValue:)).filter { name in
        !kinds.contains { $0.kind == name }
      }
    return row
  }
}

// MARK: What is worth a conversation

extension BetMix {
  private func find(_ facet: FacetRow, _ kinds: [KindRow], in answer: inout Answer<Self>) {
    guard facet.recorded >= fewestBets else { return }
    let name = Words.spaced(facet.facet.rawValue)
    let subject = Finding.Subject(kind: "facet", id: facet.facet.rawValue, name: name)
    for row in kinds {
      let kind = Words.quoted(row.spoken)
      // By investment where any is recorded, else by count.
      let (share, what) = row.effortShare.map { ($0, "recorded investment") } ?? (row.share ?? 0, "bets")
      if share >= most, row.effortShare != nil || !kinds.contains(where: { $0.effortShare != nil }) {
        let unused = facet.unused.map { Words.spoken($0.rawValue) }
        answer.find(
          .concentrated, about: subject, aspect: row.kind.rawValue,
          "By \(name), \(kind) takes \(share.spoken) of the \(what).",
          facts: facts(row, subject)
            + [Fact(subject, "no bet is", unused.isEmpty ? "none" : Words.list(unused))],
          rule: "\(most.spoken) or more is nearly everything",
          also: [
            Heuristic(
              "the kinds of \(name)", source: facet.facet.source.0, grade: facet.facet.source.1)
          ])
      }
      // A little slack, so that shares that are exactly so far apart count in spite of rounding.
      if let count = row.share, let effort = row.effortShare,
        abs(count.value - effort.value) >= apart.value - 1e-12
      {
        answer.find(
          .countMisleads, about: subject, aspect: row.kind.rawValue,
          "By \(name), \(kind) is \(count.spoken) of the bets and \(effort.spoken) of the investment.",
          facts: facts(row, subject),
          rule: "shares by count and by investment \(Words.number(apart.percent)) points apart")
      }
    }
  }

  private func facts(_ row: KindRow, _ subject: Finding.Subject) -> [Fact] {
    let missing = row.withoutEffort > 0 ? " (not recorded for \(row.withoutEffort))" : ""
    return [
      Fact(subject, "bets", row.count),
      Fact(
        subject, "investment",
        row.effort.map { $0.spoken + missing }),
    ]
  }

}

extension BetMix.KindRow {
  /// The kind as people say it: a letter and a company's own word as they are.
  fileprivate var spoken: String {
    let kind = kind.rawValue
    return facet.named.contains(kind) && kind.count > 1 ? Words.spoken(kind) : kind
  }
}
