/// Where do groups see different companies, what does this context need, and what has changed?
///
/// For each subject and dimension the answer tells how each group sees it: how many raters, the median, the range
/// and the distribution. Levels are ordinal, so there is no mean of them, across raters or across dimensions, and
/// no one grade; with an even number of raters the median is both middle levels, and a gap is only told where it
/// is certain.
///
/// ```swift
/// let profiles = system.ask(.maturityProfiles())
/// profiles.row("strategic-clarity")?.widestGap       // 2: leads see 4, teams see 2
/// ```
/// A level above what a context needs is no merit: only gaps to what is needed are told. Compare two days with
/// `since`, and say which telling is meant with `perspective`: days and tellings are never mixed silently.
///
/// Sources: John Cutler, The Beautiful Mess 2020, posts 47 and 53 (P); CMMI 1.2 (p); concept C51.
public struct MaturityProfiles: Hashable, Sendable {
  /// The fewest levels between two groups that count as seeing different companies.
  public var smallestGap: Int
  /// The most pairs of groups that are told of one row, those widest apart first.
  ///
  /// At most 1,000, since many groups make pairs by the square; the notes count what is not told.
  public var mostPairs: Int
  /// The context whose needs are looked at; every one unless said.
  public var context: String?
  /// The day up to which assessments count; the system's own day unless said.
  public var on: Day?
  /// The earlier day that is compared with; none unless said.
  public var since: Day?
  /// The telling that is looked at; the system's own unless said.
  public var perspective: Perspective?

  /// The question.
  public init(
    smallestGap: Int = 1, mostPairs: Int = 20, context: String? = nil, on day: Day? = nil, since: Day? = nil,
    perspective: Perspective? = nil
  ) {
    self.smallestGap = smallestGap
    self.mostPairs = mostPairs
    self.context = context
    on = day
    self.since = since
    self.perspective = perspective
  }
}

extension MaturityProfiles: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "maturity.profiles",
    "Where do groups see different companies, what does this context need, and what has changed?",
    concepts: ["C51"], sources: ["B20-47", "B20-53"],
    findings: [
      FindingGuide(.seenApart, "Two groups see one thing at least so many levels apart."),
      FindingGuide(.needUnmet, "What a context needs is above what is seen."),
      FindingGuide(
        .changeUnevidenced, "A level has changed between two days, and no evidence is recorded for it."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: MaturityProfiles()) {
    Field(
      "smallestGap", \.smallestGap, rule: .atLeast(1), by: .own,
      "The fewest levels between two groups that count as seeing different companies.")
    Field(
      "mostPairs", \.mostPairs, rule: .within(1...1000), by: .own,
      "The most pairs of groups that are told of one row, those widest apart first.")
    Field("context", \.context, "The context whose needs are looked at; every one unless said.")
    Field("on", \.on, "The day up to which assessments count; the system's own day unless said.")
    Field("since", \.since, "The earlier day that is compared with; none unless said.")
    Field("perspective", \.perspective, "The telling that is looked at; the system's own unless said.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(smallestGap: 1) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> MaturityProfilesAnswer {
    let model = system.model
    let telling = perspective ?? system.perspective
    let told = model.assessments.filter { !$0.isPlanned && ($0.perspective ?? system.perspective) == telling }
    let scales = Dictionary(
      model.dimensions.map { ($0.id, MaturityScale($0)) }, uniquingKeysWith: { first, _ in first })
    let now = LatestAssessments(told, scales, on: on ?? system.asOf)
    let before = since.map { LatestAssessments(told, scales, on: $0) }
    let needs = model.needs.filter { context == nil || $0.context == context }.map { need in
      (need: need, level: scales[need.dimension]?.level(of: need.level))
    }
    let offScale = now.offScale + needs.filter { $0.level == nil }.map(\.need.level.description)
    let needsByKey = Dictionary(
      grouping: needs.compactMap { need, level in level.map { (need: need, level: $0) } }
    ) { MaturityKey($0.need) }
    let keys = Set(now.byKey.keys).union(needsByKey.keys)

    var answer = MaturityProfilesAnswer()
    answer.rows = keys.sorted().map { row($0, model, now, before, needsByKey[$0] ?? []) }
    answer.lookedAt = now.count
    answer.findings = Findings(answer.rows.flatMap { findings($0, model) })
    answer.notes = notes(model, telling, told.count, now, answer) + Self.offScale(offScale)
    return answer
  }

  private func row(
    _ key: MaturityKey, _ model: ProductOperatingSystem, _ now: LatestAssessments,
    _ before: LatestAssessments?,
    _ needs: [(need: MaturityNeed, level: Int)]
  ) -> MaturityProfilesAnswer.Row {
    var row = MaturityProfilesAnswer.Row(
      dimension: key.dimension, name: model.dimensions[key.dimension]?.label ?? "")
    row.team = key.team
    row.bet = key.bet
    row.area = key.area
    let seen = now.byKey[key] ?? []
    row.all = MaturityView(seen.map(\.level), group: nil)
    row.groups = Dictionary(grouping: seen) { $0.assessment.group }.compactMap { group, those in
      group.flatMap { MaturityView(those.map(\.level), group: $0) }
    }.sorted { ($0.group ?? "") < ($1.group ?? "") }
    if row.groups.count > 1 {
      row.widestGap = GroupPairs(row.groups, smallestGap: smallestGap).widestGap
    }
    row.needs = needs.map { need, level in
      MaturityProfilesAnswer.NeedRow(
        context: need.context, level: level,
        short: row.all.map { max(0, level - $0.upperMedian) },
        shortAtMost: row.all.map { max(0, level - $0.lowerMedian) }, reason: need.reason)
    }.sorted { ($0.context ?? "", $0.level) < ($1.context ?? "", $1.level) }
    if let before, let earlier = MaturityView((before.byKey[key] ?? []).map(\.level), group: nil),
      let later = row.all
    {
      row.before = earlier
      row.change = later.levelsAbove(earlier) - earlier.levelsAbove(later)
      row.isChangeEvidenced = seen.lazy.map(\.assessment).contains { new in
        new.evidence != nil && (new.day.map { day in since.map { day.first > $0 } ?? false } ?? false)
      }
    }
    return row
  }

  private func notes(
    _ model: ProductOperatingSystem, _ telling: Perspective?, _ told: Int, _ now: LatestAssessments,
    _ answer: MaturityProfilesAnswer
  ) -> [String] {
    var notes: [String] = []
    let planned = model.assessments.count(where: \.isPlanned)
    if planned > 0 {
      notes.append("\(Words.count(planned, "assessment is", "assessments are")) planned and not looked at.")
    }
    let others = model.assessments.count - planned - told
    if others > 0 {
      notes.append(
        "\(Words.count(others, "assessment belongs", "assessments belong")) to another telling and were not mixed in."
      )
    }
    if now.undated > 0 {
      notes.append(
        "\(Words.count(now.undated, "assessment has", "assessments have")) no day; they count on every day.")
    }
    if since != nil, !answer.rows.contains(where: { $0.before != nil }) {
      notes.append("Nothing was assessed by the earlier day; what changed cannot be told.")
    }
    let apart = answer.rows.reduce(0) { $0 + GroupPairs($1.groups, smallestGap: smallestGap).count }
    let shown = answer.findings.count { $0.code == .seenApart }
    if apart > shown {
      notes.append(
        "Cut short at \(Words.count(mostPairs, "pair")) of groups a row, the widest apart first: \(shown) of \(apart) are told."
      )
    }
    let alone = answer.rows.count { $0.all != nil && $0.groups.count < 2 }
    if alone > 0 {
      notes.append(
        "\(alone) of \(Words.count(answer.rows.count, "row")) were seen by fewer than two groups; whether groups differ cannot be told."
      )
    }
    return notes
  }
}

extension OldQuestion where Self == MaturityProfiles {
  /// Where do groups see different companies, what does this context need, and what has changed?
  public static func maturityProfiles(
    smallestGap: Int = 1, mostPairs: Int = 20, context: String? = nil, on day: Day? = nil, since: Day? = nil,
    perspective: Perspective? = nil
  ) -> MaturityProfiles {
    MaturityProfiles(
      smallestGap: smallestGap, mostPairs: mostPairs, context: context, on: day, since: since,
      perspective: perspective)
  }
}

extension FindingCode {
  /// Two groups see one thing levels apart.
  public static let seenApart: FindingCode = "maturity.profiles.seenApart"
  /// What a context needs is above what is seen.
  public static let needUnmet: FindingCode = "maturity.profiles.needUnmet"
  /// A level has changed, and no evidence is recorded for it.
  public static let changeUnevidenced: FindingCode = "maturity.profiles.unevidenced"
}
