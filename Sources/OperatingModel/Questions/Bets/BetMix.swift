/// What is our mix of bets, by count and by investment?
///
/// For each facet (type, horizon, value type, curve, stage, risk) the answer tells how many bets are of each kind
/// and what they take by themselves, since many small bets may weigh less than one large one. A bet that pays in
/// several ways counts for each of them, so that the shares of value types may add up to more than the whole; they
/// are not scaled down.
///
/// ```swift
/// let mix = system.ask(.betMix())
/// mix.facet(.valueType)?.effectiveKinds      // 2.06 of 4
/// mix.kind("protectRevenue", of: .valueType)?.effortShare
///
/// BetMix.effectiveKinds(of: [8, 2, 1, 1])    // of weights of your own
/// ```
/// The effective number of kinds says how many equally large ones would be as mixed: 1/Σp², where p is a kind's part
/// of all mentions. There is no right mix, and no 70/20/10: only what nearly everything goes to, and where counts
/// and investment tell different stories, is worth a conversation. Investment is each bet's own effort, without what
/// is part of it, so that nothing counts twice. Bets that are done, dropped or closed are left aside.
///
/// Takes time in proportion to bets.
///
/// Sources: John Cutler's Bets document (p), The Beautiful Mess 2022, issue 19 (I), 232 (I) and 220 (p), concept C10;
/// the effective number of kinds is Simpson's index turned over (K).
public struct BetMix: Hashable, Sendable {
  /// The facets that are looked at.
  public var facets: [BetFacet]
  /// The share from which one kind counts as nearly everything.
  public var most: Share
  /// How far the share by count and that by investment lie apart to be worth telling.
  public var apart: Share
  /// The fewest bets whose kind is recorded for a mix to be spoken of.
  public var fewestBets: Int

  /// The question.
  public init(
    facets: [BetFacet], most: Share = 0.8, apart: Share = 0.2, fewestBets: Int = 5
  ) {
    self.facets = facets
    self.most = most
    self.apart = apart
    self.fewestBets = fewestBets
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

extension BetMix: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.mix", "What is our mix of bets, by count and by investment?",
    concepts: ["C10", "C16"], sources: ["T2022-19", "T2023-7", "T232", "T220"],
    findings: [
      FindingGuide(.mixConcentrated, "Nearly all investment goes to one kind of bet."),
      FindingGuide(.mixCountMisleads, "A kind's share by count and by investment lie far apart."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: BetMix()) {
    Field("facets", \.facets, "The facets that are looked at.")
    Field("most", \.most, by: .own, "The share from which one kind counts as nearly everything.")
    Field(
      "apart", \.apart, by: .own,
      "How far the share by count and that by investment lie apart to be worth telling.")
    Field(
      "fewestBets", \.fewestBets, rule: .atLeast(1), by: .own,
      "The fewest bets whose kind is recorded for a mix to be spoken of.")
  }

  /// The question with its usual thresholds, for all facets.
  public init() { self.init(facets: BetFacet.allCases) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> BetMixAnswer {
    var answer = BetMixAnswer()
    let bets = system.model.bets.sortedByID.filter { $0.isLookedAt(on: system.asOf) }
    answer.lookedAt = bets.count
    for facet in BetFacet.allCases where facets.contains(facet) {
      let kinds = Self.kinds(facet, bets)
      let row = Self.row(facet, bets, kinds)
      answer.facets.append(row)
      answer.kinds += kinds
      answer.findings += findings(
        row, kinds, named: Finding.Subject(kind: "facet", id: facet.rawValue, name: ""))
    }
    guard !bets.isEmpty else { return answer }
    let without = bets.count { $0.ownEffort == nil }
    if without > 0 {
      answer.notes.append(
        "Effort is not recorded for \(without) of \(Words.count(bets.count, "open bet")); investment leaves them out."
      )
    }
    let silent = answer.facets.filter { $0.notRecorded > 0 }
    if !silent.isEmpty {
      answer.notes.append(
        "Not recorded for \(Words.count(bets.count, "open bet")): "
          + silent.map { "\($0.facet.rawValue) \($0.notRecorded)" }.joined(separator: ", ") + ".")
    }
    if answer.facets.contains(where: { $0.mentions > $0.recorded }) {
      answer.notes.append(
        "Some bets pay in several ways and count for each; such shares add up to more than 100%.")
    }
    return answer
  }

  private static func kinds(_ facet: BetFacet, _ bets: [Bet]) -> [BetMixAnswer.KindRow] {
    var members: [String: [Bet]] = [:]
    var recorded: [Bet] = []
    for bet in bets {
      let kinds = facet.kinds(of: bet)
      if !kinds.isEmpty { recorded.append(bet) }
      for kind in kinds { members[kind, default: []].append(bet) }
    }
    let total = effort(recorded)
    let own = members.keys.filter { !facet.named.contains($0) }.sorted()
    return (facet.named + own).compactMap { kind in
      guard let those = members[kind] else { return nil }
      let sum = effort(those)
      return BetMixAnswer.KindRow(
        facet: facet, kind: kind, count: those.count,
        share: Share(Double(those.count) / Double(recorded.count)), effort: Effort(magnitude: sum) ?? .zero,
        effortShare: total > 0 ? Share(min(1, sum / total)) : nil,
        withoutEffort: those.count { $0.ownEffort == nil })
    }
  }

  private static func row(_ facet: BetFacet, _ bets: [Bet], _ kinds: [BetMixAnswer.KindRow])
    -> BetMixAnswer.FacetRow
  {
    var row = BetMixAnswer.FacetRow(facet: facet)
    row.recorded = bets.count { !facet.kinds(of: $0).isEmpty }
    row.notRecorded = bets.count - row.recorded
    row.mentions = kinds.reduce(0) { $0 + $1.count }
    row.kinds = kinds.count
    row.named = facet.named.count
    row.effectiveKinds = effectiveKinds(of: kinds.map { Double($0.count) }).map(Finite.init(clamping:))
    row.effectiveByEffort = effectiveKinds(of: kinds.map(\.effort.personWeeks)).map(Finite.init(clamping:))
    // Where nothing is recorded, what is unused is unknown.
    row.unused = kinds.isEmpty ? [] : facet.named.filter { name in !kinds.contains { $0.kind == name } }
    return row
  }

  private static func effort(_ bets: [Bet]) -> Double {
    Finite(clamping: Statistics.sum(bets.compactMap { $0.ownEffort?.personWeeks })).value
  }
}

extension OldQuestion where Self == BetMix {
  /// What is our mix of bets, by count and by investment?
  public static func betMix(
    facets: [BetFacet] = BetFacet.allCases, most: Share = 0.8, apart: Share = 0.2, fewestBets: Int = 5
  ) -> BetMix {
    BetMix(facets: facets, most: most, apart: apart, fewestBets: fewestBets)
  }
}

extension FindingCode {
  /// Nearly all investment goes to one kind of bet.
  public static let mixConcentrated: FindingCode = "bets.mix.concentrated"
  /// A kind's share by count and by investment lie far apart.
  public static let mixCountMisleads: FindingCode = "bets.mix.countMisleads"
}
