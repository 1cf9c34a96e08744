/// Which launches have no day of review, no owner and no time in which their benefits are to be had, and which are late?
///
/// A release makes something available; a launch begins to bring the benefit, and is not the end. So a launch has a
/// day on which its impact is looked at, a team that answers for it and days in which its benefits are to be had;
/// and one that asks much of many people is asked for in time.
///
/// ```swift
/// let launches = system.ask(.launchReadiness(on: "2026-11-21"))
/// launches.row("spring")?.short               // 30 days: asked for 12 days before, where tier 1 needs 42
/// launches.findings(.launchUnreviewed).count  // 3
/// ```
/// A launch whose tier has no lead time to hold it against is not told late; nor is one whose tier or own lead time
/// is not recorded.
///
/// Sources: John Cutler, The Beautiful Mess 375 (p); Martina Lauchengco (K); concept C29.
public struct LaunchReadiness: Hashable, Sendable {
  /// The day by which reviews are due; the system's own unless said.
  public var on: Day?
  /// How long before it a launch of tier 1 is asked for.
  public var tier1Lead: TimeSpan?
  /// How long before it a launch of tier 2 is asked for; no time unless said.
  public var tier2Lead: TimeSpan?
  /// How long before it a launch of tier 3 is asked for; no time unless said.
  public var tier3Lead: TimeSpan?

  /// The question.
  public init(
    on day: Day? = nil, tier1Lead: TimeSpan? = .days(42), tier2Lead: TimeSpan? = nil,
    tier3Lead: TimeSpan? = nil
  ) {
    on = day
    self.tier1Lead = tier1Lead
    self.tier2Lead = tier2Lead
    self.tier3Lead = tier3Lead
  }

  /// How long before it a launch of a tier is asked for; `nil` where nothing is asked of the tier.
  public func lead(for tier: Launch.Tier) -> TimeSpan? {
    switch tier {
    case .tier1: tier1Lead
    case .tier2: tier2Lead
    case .tier3: tier3Lead
    }
  }
}

extension LaunchReadiness: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.launchReadiness",
    "Which launches have no day of review, no owner and no time for their benefits, and which are late?",
    concepts: ["C29"], sources: ["T375", "Lauchengco"],
    findings: [
      FindingGuide(.launchLate, "A launch is asked for later than its tier needs."),
      FindingGuide(.launchUnreviewed, "No day is recorded on which a launch's impact is reviewed."),
      FindingGuide(
        .launchReviewPassed, "The day of a launch's review has come, and no impact is recorded since."),
      FindingGuide(.launchUnowned, "No team is recorded that answers for a launch."),
      FindingGuide(.launchUnrealised, "No days are recorded in which a launch's benefits are to be had."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: LaunchReadiness()) {
    Field("on", \.on, "The day by which reviews are due; the system's own unless said.")
    Field("tier1Lead", \.tier1Lead, by: .own, "How long before it a launch of tier 1 is asked for.")
    Field(
      "tier2Lead", \.tier2Lead, by: .own,
      "How long before it a launch of tier 2 is asked for; no time unless said.")
    Field(
      "tier3Lead", \.tier3Lead, by: .own,
      "How long before it a launch of tier 3 is asked for; no time unless said.")
  }

  /// The question with its usual thresholds, on the system's own day.
  public init() { self.init(on: nil) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> LaunchReadinessAnswer {
    let model = system.model
    let day = on ?? system.asOf
    var latest: [Identifier<Release>: When] = [:]
    for impact in model.impacts {
      guard let seen = impact.day, day.map({ seen.hasBegun(by: $0) }) ?? true else { continue }
      for release in impact.releases where latest[release]?.comesBefore(seen) ?? true {
        latest[release] = seen
      }
    }
    var answer = LaunchReadinessAnswer()
    answer.rows = model.launches.sortedByID.map { launch in
      var row = LaunchReadinessAnswer.Row(id: launch.id, name: launch.label)
      row.tier = launch.tier
      row.day = launch.day
      row.owner = launch.owner
      row.lead = launch.leadTime
      row.needed = launch.tier.flatMap(lead)
      if let lead = row.lead, let needed = row.needed { row.short = max(.zero, needed - lead) }
      row.realisation = launch.realisation
      row.reviewOn = launch.reviewOn
      if let review = launch.reviewOn, let day, review.last <= day {
        row.daysSinceReview = review.last.days(until: day)
      }
      row.impactSeenOn = launch.releases.compactMap { latest[$0] }.filter { seen in
        launch.day.map { seen.isBefore($0) != true } ?? true
      }.max { $0.comesBefore($1) }
      return row
    }
    answer.lookedAt = answer.rows.count
    answer.findings = Findings(answer.rows.flatMap { findings($0, model) })
    answer.notes = notes(answer, day)
    return answer
  }

  private func notes(_ answer: LaunchReadinessAnswer, _ day: Day?) -> [String] {
    if answer.rows.isEmpty { return ["No launch is recorded."] }
    func count(_ number: Int) -> String {
      "\(number) of \(Words.count(answer.rows.count, "launch", "launches"))"
    }
    var notes: [String] = []
    let untold = answer.rows.count { $0.tier == nil }
    if untold > 0 {
      notes.append("The tier of \(count(untold)) is not recorded; whether they are late cannot be told.")
    }
    let unled = answer.rows.count { $0.needed != nil && $0.lead == nil }
    if unled > 0 {
      notes.append(
        "When it was asked for is not recorded for \(count(unled)); whether it is late cannot be told.")
    }
    if day == nil, answer.rows.contains(where: { $0.reviewOn != nil }) {
      notes.append("No day was given, and the system has none: which reviews are due cannot be told.")
    }
    return notes
  }
}

extension OldQuestion where Self == LaunchReadiness {
  /// Which launches have no day of review, no owner and no time for their benefits, and which are late?
  public static func launchReadiness(
    on day: Day? = nil, tier1Lead: TimeSpan? = .days(42), tier2Lead: TimeSpan? = nil,
    tier3Lead: TimeSpan? = nil
  ) -> LaunchReadiness {
    LaunchReadiness(on: day, tier1Lead: tier1Lead, tier2Lead: tier2Lead, tier3Lead: tier3Lead)
  }
}

extension FindingCode {
  /// A launch is asked for later than its tier needs.
  public static let launchLate: FindingCode = "bets.launchReadiness.late"
  /// No day is recorded on which a launch's impact is reviewed.
  public static let launchUnreviewed: FindingCode = "bets.launchReadiness.noReview"
  /// The day of a launch's review has come, and no impact is recorded since.
  public static let launchReviewPassed: FindingCode = "bets.launchReadiness.reviewPassed"
  /// No team is recorded that answers for a launch.
  public static let launchUnowned: FindingCode = "bets.launchReadiness.noOwner"
  /// No days are recorded in which a launch's benefits are to be had.
  public static let launchUnrealised: FindingCode = "bets.launchReadiness.noRealisation"
}
