/// Which launches have no day of review, no owner and no time in which their benefits are to be had, and which are late?
///
/// A release makes something available; a launch begins to bring the benefit, and is not the end. So a launch has a
/// day on which its impact is looked at, a team that answers for it and days in which its benefits are to be had;
/// and one that asks much of many people is asked for in time.
///
/// ```swift
/// let launches = system.ask(.launchReadiness(on: "2026-11-21"))
/// launches.rows["spring"]?.short        // 30 days: asked for 12 days before, where tier 1 needs 42
/// launches.findings(.noReview).count    // 3
/// ```
/// A launch whose tier has no lead time to hold it against is not told late; nor is one whose tier or own lead time
/// is not recorded.
///
/// Sources: John Cutler, The Beautiful Mess 375 (p); Martina Lauchengco (K); concept C29.
public struct LaunchReadiness: Question {
  /// The day by which reviews are due; the system's own unless said.
  public var on: Day?
  /// How long before it a launch of tier 1 is asked for.
  public var tier1Lead: TimeSpan? = .days(42)
  /// How long before it a launch of tier 2 is asked for; no time unless said.
  public var tier2Lead: TimeSpan?
  /// How long before it a launch of tier 3 is asked for; no time unless said.
  public var tier3Lead: TimeSpan?

  /// The question with its usual thresholds, on the system's own day.
  public init() {}

  /// How long before it a launch of a tier is asked for; `nil` where nothing is asked of the tier.
  public func lead(for tier: Launch.Tier) -> TimeSpan? {
    switch tier {
    case .tier1: tier1Lead
    case .tier2: tier2Lead
    case .tier3: tier3Lead
    }
  }

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.launchReadiness",
    "Which launches have no day of review, no owner and no time for their benefits, and which are late?",
    concepts: ["C29"], sources: ["T375", "Lauchengco"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.late, .noReview, .reviewPassed, .noOwner, .noRealisation]

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
}

extension Question where Self == LaunchReadiness {
  /// Which launches have no day of review, no owner and no time for their benefits, and which are late?
  public static var launchReadiness: Self { Self() }

  /// Which launches are late, and which lack what they need, with the reviews that are due by a day?
  public static func launchReadiness(on day: Day?) -> Self { Self().callAsFunction { $0.on = day } }
}

// MARK: What it tells

extension LaunchReadiness {
  /// Who answers for each launch, whether it was asked for in time, and when its impact is looked at.
  public struct Table: DocumentRecord, Hashable {
    /// The launches, those of which most is lacking first.
    public var rows: [Row] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("rows", \.rows, "The launches, those of which most is lacking first.")
    }
  }

  /// One launch.
  public struct Row: EntityRow, Hashable {
    /// The launch.
    public var id: Identifier<Launch>
    /// What people call it.
    public var name: String
    /// How much goes into it.
    public var tier: Launch.Tier?
    /// The day of the launch.
    public var day: When?
    /// The team that answers for it.
    public var owner: Identifier<Team>?
    /// How long before it was asked for.
    public var lead: TimeSpan?
    /// How long before its tier needs it to be asked for; left out where nothing is asked of the tier.
    public var needed: TimeSpan?
    /// How much of that is lacking; left out where it cannot be told.
    public var short: TimeSpan?
    /// The days in which its benefits are to be had.
    public var realisation: Period?
    /// The day on which its impact is reviewed.
    public var reviewOn: When?
    /// For how many days that has come; left out where it has not, or where that cannot be told.
    public var daysSinceReview: Int?
    /// The latest day since the launch on which an impact of its releases was looked at.
    public var impactSeenOn: When?

    var isLate: Bool { short.map { $0 > .zero } ?? false }
    var isReviewPassed: Bool { daysSinceReview != nil && impactSeenOn == nil }

    /// How much of what a launch should have is lacking.
    var lacking: Int {
      [isLate, reviewOn == nil, isReviewPassed, owner == nil, realisation == nil].count { $0 }
    }

    /// The fields of a launch's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The launch.")
      Field("name", \.name, .required, "What people call it.")
      Field("tier", \.tier, "How much goes into it.")
      Field("day", \.day, "The day of the launch.")
      Field("owner", \.owner, "The team that answers for it.")
      Field("lead", \.lead, "How long before it was asked for.")
      Field(
        "needed", \.needed,
        "How long before its tier needs it to be asked for; left out where nothing is asked of the tier.")
      Field("short", \.short, "How much of that is lacking; left out where it cannot be told.")
      Field("realisation", \.realisation, "The days in which its benefits are to be had.")
      Field("reviewOn", \.reviewOn, "The day on which its impact is reviewed.")
      Field(
        "daysSinceReview", \.daysSinceReview,
        "For how many days that has come; left out where it has not, or where that cannot be told.")
      Field(
        "impactSeenOn", \.impactSeenOn,
        "The latest day since the launch on which an impact of its releases was looked at.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == LaunchReadiness {
  /// A launch is asked for later than its tier needs.
  public static var late: Self {
    Self(
      "late", "A launch is asked for later than its tier needs.", by: .own,
      ask: "Which of the tasks of such a launch would we leave out, or what would a later day cost?")
  }
  /// No day is recorded on which a launch's impact is reviewed.
  public static var noReview: Self {
    Self(
      "noReview", "No day is recorded on which a launch's impact is reviewed.",
      by: .said("T375", .primaryInPart), rule: "a launch begins to bring the benefit, and is not the end",
      ask: "On which day will we know enough to say what came of it, and who will be there?")
  }
  /// The day of a launch's review has come, and no impact is recorded since.
  public static var reviewPassed: Self {
    Self(
      "reviewPassed", "The day of a launch's review has come, and no impact is recorded since.",
      by: .said("T375", .primaryInPart), rule: "a launch begins to bring the benefit, and is not the end",
      ask: "Was it reviewed and not written down, or what took its place on that day?")
  }
  /// No team is recorded that answers for a launch.
  public static var noOwner: Self {
    Self(
      "noOwner", "No team is recorded that answers for a launch.",
      by: .said("T375", .primaryInPart), rule: "a launch begins to bring the benefit, and is not the end",
      ask: "Who will notice, a few weeks after the launch, that it does not do what we hoped?")
  }
  /// No days are recorded in which a launch's benefits are to be had.
  public static var noRealisation: Self {
    Self(
      "noRealisation", "No days are recorded in which a launch's benefits are to be had.",
      by: .said("T375", .primaryInPart), rule: "a launch begins to bring the benefit, and is not the end",
      ask: "From when on should whom be better off by it, and until when would we wait to see it?")
  }
}

// MARK: How it is told

extension LaunchReadiness {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let day = on ?? system.asOf
    var latest: [Identifier<Release>: When] = [:]
    for impact in system.model.impacts {
      guard let seen = impact.day, day.map({ seen.hasBegun(by: $0) }) ?? true else { continue }
      for release in impact.releases where latest[release]?.comesBefore(seen) ?? true {
        latest[release] = seen
      }
    }
    let rows = system.model.launches.sortedByID.map { row($0, on: day, latest) }
    answer.rows = rows.sorted { $0.lacking > $1.lacking }
    answer.look(at: rows.count)
    for row in answer.rows { find(row, on: day, in: &answer) }
    answer.lacks(
      "the tier", rows.filter { $0.tier == nil }.map(\.id), of: rows.count, key: "launches.tier",
      so: "whether such a launch is late cannot be told")
    answer.lacks(
      "how long before it was asked for",
      rows.filter { $0.needed != nil && $0.lead == nil }.map(\.id), of: rows.count,
      key: "launches.leadTime", so: "whether such a launch is late cannot be told")
    answer.lacksDay(
      so: "which reviews are due cannot be told",
      when: day == nil && rows.contains { $0.reviewOn != nil })
  }

  private func row(_ launch: Launch, on day: Day?, _ latest: [Identifier<Release>: When]) -> Row {
    var row = Row(id: launch.id, name: launch.label)
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
}

// MARK: What is worth a conversation

extension LaunchReadiness {
  private func find(_ row: Row, on day: Day?, in answer: inout Answer<Self>) {
    let name = answer.name(row.id)
    let isOver = day.map { row.day?.isOver(by: $0) ?? false } ?? false
    if row.isLate { findLate(row, isOver, in: &answer) }
    if row.reviewOn == nil {
      answer.find(
        .noReview, about: row, "\(name) has no day recorded on which its impact is reviewed.",
        facts: [Fact(row: row, "day of review", String?.none)])
    }
    if row.isReviewPassed { findPassed(row, in: &answer) }
    if row.owner == nil {
      answer.find(
        .noOwner, about: row,
        "\(name) \(isOver ? "brought" : "brings") something to the market, and no team is recorded that answers for it.",
        facts: [Fact(row: row, "owner", String?.none)],
        ask: isOver ? "Who would notice by now if it did not do what we hoped?" : nil)
    }
    if row.realisation == nil {
      answer.find(
        .noRealisation, about: row, "\(name) has no days recorded in which its benefits are to be had.",
        facts: [Fact(row: row, "days of its benefits", String?.none)])
    }
  }

  private func findLate(_ row: Row, _ isOver: Bool, in answer: inout Answer<Self>) {
    guard let short = row.short, let lead = row.lead, let needed = row.needed, let tier = row.tier else {
      return
    }
    let when = row.day.map { isOver ? ", which was \(Self.at($0))," : ", which is \(Self.at($0))," } ?? ""
    answer.find(
      .late, about: row,
      "\(answer.name(row.id))\(when) was asked for \(Self.days(lead)) before. A launch of \(Self.name(tier)) needs "
        + "\(Self.days(needed)), \(Self.days(short)) more.",
      facts: [
        Fact(row: row, "tier", tier.rank + 1), Fact(row: row, "asked for", "\(Self.days(lead)) before"),
      ],
      rule: "\(Self.days(needed)) of lead for \(Self.name(tier))",
      ask: isOver ? "Which of the tasks of such a launch were left out, and who has noticed since?" : nil)
  }

  private func findPassed(_ row: Row, in answer: inout Answer<Self>) {
    guard let days = row.daysSinceReview, let review = row.reviewOn else { return }
    let ago = days == 0 ? "today" : "\(Words.count(days, "day")) ago"
    let isDay = review.day != nil
    let when = isDay ? (days == 0 ? "which is \(ago)" : ago) : "which \(days == 0 ? "ends" : "ended") \(ago)"
    answer.find(
      .reviewPassed, about: row,
      "\(answer.name(row.id)) was to be reviewed \(Self.at(review)), \(when), and no impact of its releases is recorded "
        + "since the launch.",
      facts: [
        Fact(row: row, "day of review", review), Fact(row: row, "impacts since the launch", String?.none),
      ])
  }

  /// A time as a sentence has it: “on 2026-11-21”, “in 2026-Q4”.
  private static func at(_ time: When) -> String { "\(time.day == nil ? "in" : "on") \(time)" }

  private static func name(_ tier: Launch.Tier) -> String { "tier \(tier.rank + 1)" }

  private static func days(_ span: TimeSpan) -> String {
    let days = Words.number(span.days)
    return days == "1" ? "1 day" : "\(days) days"
  }
}
