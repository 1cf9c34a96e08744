// How the confidence in bets is told: for each bet from its latest profile, and the one before that.

extension BetConfidence {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    // No order by width: bets are not set against one another.
    let bets = system.openness(of: \.bets).those(in: looksAt)
    var (undated, doubled, profileCount) = (0, 0, 0)
    for bet in bets where !bet.confidence.isEmpty {
      let profiles = ProfilePair(bet.confidence, on: on ?? system.asOf, since: since)
      undated += profiles.undatedLeftOut
      doubled += profiles.sameDay
      profileCount += bet.confidence.count
      guard let now = profiles.now else { continue }
      let intervals = ConfidenceDimension.allCases.compactMap {
        Self.interval($0, bet, now, profiles.before)
      }
      let row = Self.row(bet, now, profiles.before, intervals)
      answer.rows.append(row)
      answer.intervals += intervals
      find(bet, row, intervals, in: &answer)
    }
    answer.look(at: answer.rows.count, of: bets.count)
    let counting = Set(answer.rows.map(\.id))
    answer.lacks(
      "a confidence profile that counts", bets.map(\.id).filter { !counting.contains($0) }, of: bets.count,
      key: "bets.confidence", so: "where such a bet's uncertainty sits cannot be told")
    for dimension in ConfidenceDimension.allCases {
      let those = answer.intervals.filter { $0.dimension == dimension }
      answer.lacks(
        "where people would decide otherwise by \(dimension.words)",
        those.filter { $0.matters == nil }.map(\.bet), of: those.count,
        key: "bets.confidence.\(dimension.turningKey)", so: "whether that interval matters cannot be told")
    }
    answer.lacks(
      "an earlier profile with a day", answer.rows.filter { $0.since == nil }.map(\.id),
      of: answer.rows.count, key: "bets.confidence", so: "what changed cannot be told")
    answer.lacks(
      "the day", undated, of: profileCount, noun: "profile", key: "bets.confidence.day",
      so: "such profiles were left out, since where in time they belong is unknown")
    let open = Set(answer.intervals.filter { $0.width > 0 }.map(\.bet))
    let incomparable = answer.rows.count { $0.widest.isEmpty && open.contains($0.id) }
    answer.note(
      "The intervals of \(Words.count(incomparable, "bet")) were said with different confidence; which is the widest cannot be told.",
      when: incomparable > 0)
    answer.note(
      "\(Words.count(doubled, "profile shares its", "profiles share their")) day with another; one was taken, whatever the order of saying.",
      when: doubled > 0)
  }

  private static func interval(
    _ dimension: ConfidenceDimension, _ bet: Bet, _ now: Bet.ConfidenceProfile,
    _ before: Bet.ConfidenceProfile?
  ) -> Interval? {
    guard let current = dimension.interval(of: now) else { return nil }
    var row = Interval(
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

  private static func row(
    _ bet: Bet, _ now: Bet.ConfidenceProfile, _ before: Bet.ConfidenceProfile?, _ intervals: [Interval]
  ) -> Row {
    var row = Row(id: bet.id, name: bet.label)
    row.day = now.day
    row.since = before?.day
    row.solutionExists = now.solutionExists
    row.solutionKnown = now.solutionKnown
    row.solutionKnownBefore = before?.solutionKnown
    row.widest = widest(intervals)
    row.dominant = widest(intervals.filter { $0.matters == true })
    return row
  }

  /// The widest of some intervals, several where they tie; none where they cannot be compared.
  private static func widest(_ intervals: [Interval]) -> [ConfidenceDimension] {
    let open = intervals.filter { $0.width > 0 }
    guard Set(open.map(\.confidence)).count == 1, let width = open.map(\.width).max() else { return [] }
    // A little slack, so that widths which are equal in decimals tie in spite of rounding.
    return open.filter { $0.width.value >= width.value - 1e-12 }.map(\.dimension)
  }
}

// MARK: What is worth a conversation

extension BetConfidence {
  private func find(_ bet: Bet, _ row: Row, _ intervals: [Interval], in answer: inout Answer<Self>) {
    findPremature(bet, row, intervals, in: &answer)
    Self.findDistracted(row, intervals, in: &answer)
    for interval in intervals {
      Self.findStayed(interval, row, in: &answer)
      Self.findMissed(interval, row, in: &answer)
    }
  }

  /// A solution is taken as chosen where people say that they know which, or where the bet is a solution-focused one.
  private func findPremature(
    _ bet: Bet, _ row: Row, _ intervals: [Interval], in answer: inout Answer<Self>
  ) {
    let isSure = row.solutionKnown.map { $0 >= jumpedFrom } ?? false
    guard isSure || bet.focus == .solution, row.widest == [.opportunitySize], intervals.count > 1,
      let size = intervals.first(where: { $0.dimension == .opportunitySize }), size.matters != false,
      size.width.value >= wideFrom.value - 1e-12
    else { return }
    let subject = Finding.Subject(row: row)
    answer.find(
      .prematureConvergence, about: row,
      "A solution is chosen for \(Words.quoted(row.name)), while the size of the opportunity, \(size.words), is the "
        + "widest uncertainty.",
      facts: [
        Fact(subject, "focus", bet.focus), Fact(subject, "sure of which solution", row.solutionKnown),
      ] + intervals.map { Fact(subject, $0.dimension.words, $0.words) },
      rule:
        "no solution while the opportunity is the widest, at least \(Words.number(wideFrom.value)) of its scale"
    )
  }

  private static func findDistracted(_ row: Row, _ intervals: [Interval], in answer: inout Answer<Self>) {
    let widest = intervals.filter { row.widest.contains($0.dimension) }
    guard !widest.isEmpty, widest.allSatisfy({ $0.matters == false }), let dominant = row.dominant.first
    else { return }
    let one = Words.list(row.widest.map(\.words))
    let other = Words.sentence(Words.list(row.dominant.map(\.words)))
    let name = Words.quoted(row.name)
    answer.find(
      .widestMattersNot, about: row,
      widest.count == 1
        ? "The widest uncertainty of \(name) is \(one), and no value in it would change the decision. \(other) would."
        : "The widest uncertainties of \(name) are \(one), and no value in them would change the decision. \(other) would.",
      facts: intervals.map { Fact(row: row, $0.dimension.words, $0.words) }
        + intervals.map { interval in
          Fact(
            row: row, "\(interval.dimension.words) turns at",
            interval.turningPoint.map { Words.number($0.value) })
        },
      ask: dominant.ask)
  }

  private static func findStayed(_ interval: Interval, _ row: Row, in answer: inout Answer<Self>) {
    let dominant = row.dominant.isEmpty ? row.widest : row.dominant
    guard dominant.contains(interval.dimension), let narrowed = interval.narrowedBy, narrowed.value <= 1e-12,
      let since = row.since, let day = row.day
    else { return }
    let widest = dominant.count == 1 ? "the widest uncertainty" : "one of the widest uncertainties"
    answer.find(
      .stayed, about: row, aspect: interval.dimension.rawValue,
      "For \(Words.quoted(row.name)) \(interval.dimension.words) is \(widest)\(row.dominant.isEmpty ? "" : " that matters"), "
        + "and is no narrower \(at(day)) than \(at(since)).",
      facts: facts(interval, row), ask: interval.dimension.ask)
  }

  private static func findMissed(_ interval: Interval, _ row: Row, in answer: inout Answer<Self>) {
    guard let low = interval.lowBefore, let high = interval.highBefore,
      interval.low > high || interval.high < low
    else { return }
    answer.find(
      .missed, about: row, aspect: interval.dimension.rawValue,
      "For \(Words.quoted(row.name)) \(interval.dimension.words) is now put at \(interval.words), wholly "
        + "\(interval.low > high ? "above" : "below") what it was put at before.",
      facts: facts(interval, row))
  }

  /// An interval, and what it was on the earlier day.
  private static func facts(_ interval: Interval, _ row: Row) -> [Fact] {
    let before = interval.lowBefore.flatMap { low in
      interval.highBefore.map { "\(Words.number(low.value)) to \(Words.number($0.value))" }
    }
    let words = interval.dimension.words
    return [Fact(row: row, words, interval.words), Fact(row: row, "\(words) before", before)]
  }

  /// A time as a sentence has it: “on 2026-11-21”, “in 2026-Q4”.
  private static func at(_ time: When) -> String { "\(time.day == nil ? "in" : "on") \(time)" }
}

extension ConfidenceDimension {
  /// What people call it.
  fileprivate var words: String { Words.spoken(rawValue) }

  /// The key of a profile that says where people would decide otherwise.
  fileprivate var turningKey: String {
    switch self {
    case .opportunitySize: "sizeNeeded"
    case .experimentFriendliness: "friendlinessNeeded"
    case .interventionEffort: "effortAllowed"
    }
  }
}
