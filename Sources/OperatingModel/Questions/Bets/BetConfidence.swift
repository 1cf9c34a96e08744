/// What is the dominant uncertainty now, did it shrink, and are we jumping to a solution?
///
/// A confidence profile gives intervals for the size of an opportunity, for how easily it can be experimented with and
/// for the effort of an intervention. The answer tells how wide each is, and which is the widest that matters: an
/// interval matters to the decision where the point at which people would decide otherwise lies within it. Between two
/// days it tells how much narrower each became, and whether its floor and its ceiling moved up or down.
///
/// ```swift
/// let confidence = system.ask(.betConfidence())
/// confidence.row("referrals")?.dominant                                // the widest that matters
/// confidence.interval(.opportunitySize, of: "referrals")?.narrowedBy   // 0.58
/// ```
/// This is no device for ranking: nothing is averaged, and bets are not set against one another. Where a turning point
/// is not recorded, whether an interval matters is unknown, and the widest of all is told as just that. Intervals that
/// are said with different confidence are not compared. Bets that are done, dropped or closed are left aside. Takes
/// time in proportion to profiles.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 35 (P), concept C17; when an interval matters is this library's
/// own (D).
public struct BetConfidence: Hashable, Sendable {
  /// The day up to which profiles count; the system's own day unless said.
  public var on: Day?
  /// The earlier day that is compared with; the profile before the latest unless said.
  public var since: Day?
  /// How sure people are of a solution where they are taken to have jumped to one.
  public var jumpedFrom: Bet.ConfidenceProfile.Certainty
  /// How wide the opportunity's interval is at least where jumping is worth telling.
  public var wideFrom: Share

  /// The question.
  public init(
    on day: Day? = nil, since: Day? = nil, jumpedFrom: Bet.ConfidenceProfile.Certainty = .fairly,
    wideFrom: Share = 0.4
  ) {
    on = day
    self.since = since
    self.jumpedFrom = jumpedFrom
    self.wideFrom = wideFrom
  }
}

extension BetConfidence: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.confidence",
    "What is the dominant uncertainty now, did it shrink, and are we jumping to a solution?",
    concepts: ["C17"], sources: ["B20-35"],
    findings: [
      FindingGuide(
        .prematureConvergence,
        "A solution is chosen while the size of the opportunity is the widest uncertainty."),
      FindingGuide(
        .widestMattersNot, "The widest uncertainty does not matter to the decision, and a narrower one does."),
      FindingGuide(.uncertaintyStayed, "The dominant uncertainty did not become narrower between two days."),
      FindingGuide(.intervalMissed, "A later interval lies outside the earlier one."),
    ])

  /// The fields of the question: its days and thresholds.
  public static let fields = Fields(blank: BetConfidence()) {
    Field("on", \.on, "The day up to which profiles count; the system's own day unless said.")
    Field(
      "since", \.since,
      "The earlier day that is compared with; the profile before the latest unless said.")
    Field(
      "jumpedFrom", \.jumpedFrom, by: .own,
      "How sure people are of a solution where they are taken to have jumped to one.")
    Field(
      "wideFrom", \.wideFrom, by: .own,
      "How wide the opportunity's interval is at least where jumping is worth telling.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(on: nil) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> BetConfidenceAnswer {
    var answer = BetConfidenceAnswer()
    let bets = system.model.bets.sortedByID.filter { $0.isLookedAt(on: system.asOf) }
    var (undated, doubled) = (0, 0)
    for bet in bets where !bet.confidence.isEmpty {
      let profiles = ProfilePair(bet.confidence, on: on ?? system.asOf, since: since)
      undated += profiles.undatedLeftOut
      doubled += profiles.sameDay
      guard let now = profiles.now else { continue }
      let intervals = ConfidenceDimension.allCases.compactMap { interval($0, bet, now, profiles.before) }
      let row = row(bet, now, profiles.before, intervals)
      answer.rows.append(row)
      answer.intervals += intervals
      answer.findings += findings(bet, row, intervals, now)
    }
    answer.lookedAt = answer.rows.count
    answer.notes = notes(answer, bets.count, undated, doubled)
    return answer
  }

  private func interval(
    _ dimension: ConfidenceDimension, _ bet: Bet, _ now: Bet.ConfidenceProfile,
    _ before: Bet.ConfidenceProfile?
  ) -> BetConfidenceAnswer.Interval? {
    guard let current = dimension.interval(of: now) else { return nil }
    var row = BetConfidenceAnswer.Interval(
      bet: bet.id, dimension: dimension, low: min(current.low, current.high),
      high: max(current.low, current.high), confidence: current.confidence)
    row.turningPoint = dimension.turningPoint(of: now)
    row.matters = row.turningPoint.map { $0 > row.low && $0 < row.high }
    guard let before, let earlier = dimension.interval(of: before) else { return row }
    row.lowBefore = min(earlier.low, earlier.high)
    row.highBefore = max(earlier.low, earlier.high)
    // A known value is as narrow as it gets, whatever confidence the range had.
    guard earlier.confidence == current.confidence || row.width == 0, let low = row.lowBefore,
      let high = row.highBefore
    else { return row }
    let width = high.value - low.value
    row.narrowedBy = width > 0 ? Finite(clamping: 1 - row.width.value / width) : nil
    row.floorMoved = Finite(clamping: row.low.value - low.value)
    row.ceilingMoved = Finite(clamping: row.high.value - high.value)
    return row
  }

  private func row(
    _ bet: Bet, _ now: Bet.ConfidenceProfile, _ before: Bet.ConfidenceProfile?,
    _ intervals: [BetConfidenceAnswer.Interval]
  ) -> BetConfidenceAnswer.Row {
    var row = BetConfidenceAnswer.Row(id: bet.id, name: bet.label)
    row.day = now.day
    row.since = before?.day
    row.solutionExists = now.solutionExists
    row.solutionKnown = now.solutionKnown
    row.solutionKnownBefore = before?.solutionKnown
    row.widest = Self.widest(intervals)
    row.dominant = Self.widest(intervals.filter { $0.matters == true })
    return row
  }

  /// The widest of some intervals, several where they tie; none where they cannot be compared.
  private static func widest(_ intervals: [BetConfidenceAnswer.Interval]) -> [ConfidenceDimension] {
    let open = intervals.filter { $0.width > 0 }
    guard Set(open.map(\.confidence)).count == 1, let width = open.map(\.width).max() else { return [] }
    // A little slack, so that widths which are equal in decimals tie in spite of rounding.
    return open.filter { $0.width.value >= width.value - 1e-12 }.map(\.dimension)
  }

  private func notes(
    _ answer: BetConfidenceAnswer, _ bets: Int, _ undated: Int, _ doubled: Int
  ) -> [String] {
    var notes: [String] = []
    if bets > answer.rows.count {
      notes.append(
        "No profile that counts is recorded for \(bets - answer.rows.count) of \(Words.count(bets, "open bet"))."
      )
    }
    let unknown = answer.intervals.count { $0.matters == nil }
    if unknown > 0 {
      notes.append(
        "Where people would decide otherwise is not recorded for \(unknown) of \(Words.count(answer.intervals.count, "interval")); whether they matter cannot be told."
      )
    }
    let single = answer.rows.count { $0.since == nil }
    if single > 0 {
      notes.append(
        "\(Words.count(single, "bet has", "bets have")) no earlier profile with a day; what changed cannot be told."
      )
    }
    let open = Set(answer.intervals.filter { $0.width > 0 }.map(\.bet))
    let incomparable = answer.rows.count { $0.widest.isEmpty && open.contains($0.id) }
    if incomparable > 0 {
      notes.append(
        "The intervals of \(Words.count(incomparable, "bet")) were said with different confidence; which is the widest cannot be told."
      )
    }
    if undated > 0 {
      notes.append(
        "\(Words.count(undated, "profile without a day was", "profiles without a day were")) left out: where in time to place them is unknown."
      )
    }
    if doubled > 0 {
      notes.append(
        "\(Words.count(doubled, "profile shares its", "profiles share their")) day with another; one was taken, whatever the order of saying."
      )
    }
    return notes
  }
}

extension OldQuestion where Self == BetConfidence {
  /// What is the dominant uncertainty now, did it shrink, and are we jumping to a solution?
  public static func betConfidence(
    on day: Day? = nil, since: Day? = nil, jumpedFrom: Bet.ConfidenceProfile.Certainty = .fairly,
    wideFrom: Share = 0.4
  ) -> BetConfidence {
    BetConfidence(on: day, since: since, jumpedFrom: jumpedFrom, wideFrom: wideFrom)
  }
}

extension FindingCode {
  /// A solution is chosen while the size of the opportunity is the widest uncertainty.
  public static let prematureConvergence: FindingCode = "bets.confidence.prematureConvergence"
  /// The widest uncertainty does not matter to the decision, and a narrower one does.
  public static let widestMattersNot: FindingCode = "bets.confidence.widestMattersNot"
  /// The dominant uncertainty did not become narrower between two days.
  public static let uncertaintyStayed: FindingCode = "bets.confidence.stayed"
  /// A later interval lies outside the earlier one.
  public static let intervalMissed: FindingCode = "bets.confidence.missed"
}
