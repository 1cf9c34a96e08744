/// How long do bets take, how old are those that are open, and how many were open at once?
///
/// Times are told as a spread, never as a promise, and open bets are not left out of the picture: the time by which half
/// are done is estimated with those that are still open counted as not done yet.
///
/// ```swift
/// let flow = system.ask(.flowTimes())
/// flow.time(.leadTime)?.spread.p50          // 1090.5 days from recorded to done
/// flow.halfDoneAfter                        // nil: fewer than half are ever seen to get done
/// flow.oldest.first
/// ```
/// A bet counts for a time only if both of its days are recorded. What ends before it begins is left out, counted and
/// listed. Bets whose time box is over with nothing recorded of what came of it, and those of unknown state, say
/// nothing of how long it takes to get done, and stand in no time.
///
/// How much is open says how much attention is shared out; it is no measure of anyone. Averages hold only while about as
/// much begins as ends: look at the quarters and the years before you divide one by the other.
///
/// Takes time in proportion to bets times the logarithm of their number.
///
/// Sources: John Cutler, The Beautiful Mess 2020, posts 9, 12 and 30 (P), concept C42; Kaplan and Meier's estimate and
/// percentiles are common knowledge (K), and the thresholds this library's own (D).
public struct FlowTimes: Hashable, Sendable {
  /// The day on which ages are measured; the system's own day unless said.
  public var on: Day?
  /// The fewest bets of an owner for a median of theirs.
  public var fewestForMedian: Int
  /// The share of the bets done that took at most as long, from which an open one is told as old.
  public var oldFrom: Share
  /// The fewest bets done for open ones to be held against them.
  public var fewestDone: Int
  /// The most bets of a list.
  public var mostListed: Int
  /// The most quarters that are listed, the last ones.
  public var mostQuarters: Int

  /// The question.
  public init(
    on day: Day?, fewestForMedian: Int = 5, oldFrom: Share = 0.95, fewestDone: Int = 20, mostListed: Int = 10,
    mostQuarters: Int = 400
  ) {
    on = day
    self.fewestForMedian = fewestForMedian
    self.oldFrom = oldFrom
    self.fewestDone = fewestDone
    self.mostListed = mostListed
    self.mostQuarters = mostQuarters
  }
}

extension FlowTimes: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.flowTimes",
    "How long do bets take, how old are those that are open, and how many were open at once?",
    concepts: ["C42"], sources: ["B20-9", "B20-12", "B20-30", "own"],
    findings: [
      FindingGuide(.olderThanMost, "An open bet is older than nearly all that were done."),
      FindingGuide(.pastTarget, "A bet is open past the day by which it was meant to end."),
      FindingGuide(.endsBeforeBegin, "A bet's days run backwards."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: FlowTimes()) {
    Field("on", \.on, "The day on which ages are measured; the system's own day unless said.")
    Field(
      "fewestForMedian", \.fewestForMedian, rule: .atLeast(1), by: .own,
      "The fewest bets of an owner for a median of theirs.")
    Field(
      "oldFrom", \.oldFrom, by: .own,
      "The share of the bets done that took at most as long, from which an open one is told as old.")
    Field(
      "fewestDone", \.fewestDone, rule: .atLeast(1), by: .own,
      "The fewest bets done for open ones to be held against them.")
    Field("mostListed", \.mostListed, rule: .atLeast(0), by: .own, "The most bets of a list.")
    Field(
      "mostQuarters", \.mostQuarters, rule: .atLeast(0), by: .own,
      "The most quarters that are listed, the last ones.")
  }

  /// The question with its usual thresholds, on the system's own day.
  public init() { self.init(on: nil) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> FlowTimesAnswer {
    let bets = system.model.bets.sortedByID
    let today = on ?? system.asOf
    var answer = FlowTimesAnswer()
    answer.on = today
    answer.lookedAt = bets.count
    answer.times = FlowTime.allCases.map { Self.row($0, bets, today) }
    answer.owners = owners(bets)
    tellSurvival(&answer, bets, today)
    let ages = today.map { Self.ages(bets, $0) } ?? []
    answer.oldest = Array(ages.prefix(mostListed))
    answer.years = Self.years(bets)
    if let today { tellQuarters(&answer, bets, today) }
    answer.backwards = Self.backwards(bets)
    answer.findings = Findings(findings(answer, ages, bets))
    answer.notes = notes(answer, bets, system)
    return answer
  }

  private static func row(_ time: FlowTime, _ bets: [Bet], _ today: Day?) -> FlowTimesAnswer.TimeRow {
    let measured = bets.map { time.days(of: $0, on: today) }.filter(\.isMeasured)
    let days = measured.compactMap { bet -> Int? in
      guard let from = bet.from, let until = bet.until else { return nil }
      return from.days(until: until)
    }
    return .init(time: time, spread: DaySpread(days: days), notRecorded: measured.count - days.count)
  }

  private func owners(_ bets: [Bet]) -> [FlowTimesAnswer.OwnerRow] {
    var days: [Identifier<Team>: [Int]] = [:]
    for bet in bets where bet.state == .done {
      guard let owner = bet.owner, let created = bet.createdOn?.day, let ended = bet.endedOn?.day,
        created <= ended
      else { continue }
      days[owner, default: []].append(created.days(until: ended))
    }
    return days.sorted { $0.key < $1.key }.map { owner, days in
      .init(
        owner: owner, done: days.count,
        median: days.count >= fewestForMedian ? DaySpread(days: days).p50 : nil)
    }
  }

  /// How long it takes to get done, where some were dropped before and some are open still.
  private func tellSurvival(_ answer: inout FlowTimesAnswer, _ bets: [Bet], _ today: Day?) {
    let watched = bets.compactMap { bet -> Survival.Observation? in
      let isOpen = bet.isLookedAt(in: .open, on: nil)
      guard isOpen || bet.state == .done || bet.state == .dropped, let created = bet.createdOn?.day,
        let last = isOpen ? today : bet.endedOn?.day, created <= last
      else { return nil }
      return Survival.Observation(
        duration: Double(created.days(until: last)), hasEnded: bet.state == .done)
    }
    answer.watched = watched.count
    answer.watchedToDone = watched.count(where: \.hasEnded)
    guard !watched.isEmpty else { return }
    answer.halfDoneAfter = Survival(watched)?.median.map { Int($0) }
  }

  /// The ages of open bets, the oldest first, those of one age by id.
  private static func ages(_ bets: [Bet], _ today: Day) -> [FlowTimesAnswer.AgeRow] {
    bets.compactMap { bet in
      guard bet.isLookedAt(in: .open, on: nil), let created = bet.createdOn?.day, created <= today else {
        return nil
      }
      return .init(id: bet.id, name: bet.label, owner: bet.owner, days: created.days(until: today))
    }.sorted { ($1.days, $0.id) < ($0.days, $1.id) }
  }

  private static func years(_ bets: [Bet]) -> [FlowTimesAnswer.YearRow] {
    var years: [Int: FlowTimesAnswer.YearRow] = [:]
    func count(_ time: When?, _ what: WritableKeyPath<FlowTimesAnswer.YearRow, Int>) {
      guard let year = time?.first.date.year else { return }
      years[year, default: .init(year: year)][keyPath: what] += 1
    }
    for bet in bets {
      count(bet.createdOn, \.created)
      count(bet.startedOn, \.started)
      switch bet.state {
      case .done: count(bet.endedOn, \.done)
      case .dropped: count(bet.endedOn, \.dropped)
      case .closed: count(bet.endedOn, \.closed)
      default: break
      }
    }
    return years.values.sorted { $0.year < $1.year }
  }

  /// How many bets were open at the end of each quarter that is over: recorded by then, and not ended.
  private func tellQuarters(_ answer: inout FlowTimesAnswer, _ bets: [Bet], _ today: Day) {
    var begun: [Day] = []
    var ended: [Day] = []
    for bet in bets {
      // What is known to its half or year only cannot be put into a quarter.
      guard let created = bet.createdOn, created.liesInOneQuarter, let state = bet.state, state != .unknown,
        state.isOpen || bet.endedOn?.liesInOneQuarter == true
      else {
        answer.leftOutOfQuarters += 1
        continue
      }
      begun.append(created.last)
      // What ended before it was recorded was never open.
      if !state.isOpen, let end = bet.endedOn { ended.append(max(created.last, end.last)) }
    }
    begun.sort()
    ended.sort()
    guard let first = begun.first else { return }
    var (opened, closed) = (0, 0)
    for year in first.date.year...max(first.date.year, today.date.year) {
      for month in [3, 6, 9, 12] {
        guard let end = Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)),
          end <= today
        else { continue }
        while opened < begun.count, begun[opened] <= end { opened += 1 }
        while closed < ended.count, ended[closed] <= end { closed += 1 }
        answer.quarters.append(.init(end: end, open: opened - closed))
      }
    }
    answer.quartersLeftOut = max(0, answer.quarters.count - mostQuarters)
    answer.quarters.removeFirst(answer.quartersLeftOut)
  }

  private static func backwards(_ bets: [Bet]) -> [FlowTimesAnswer.BackwardsRow] {
    bets.compactMap { bet in
      guard let ended = bet.endedOn else { return nil }
      let isBackwards = [bet.createdOn, bet.startedOn].contains { $0?.isAfter(ended) == true }
      return isBackwards
        ? .init(
          id: bet.id, name: bet.label, createdOn: bet.createdOn, startedOn: bet.startedOn, endedOn: ended)
        : nil
    }
  }
}

extension OldQuestion where Self == FlowTimes {
  /// How long do bets take, how old are those that are open, and how many were open at once?
  public static func flowTimes(
    on day: Day? = nil, fewestForMedian: Int = 5, oldFrom: Share = 0.95, fewestDone: Int = 20,
    mostListed: Int = 10, mostQuarters: Int = 400
  ) -> FlowTimes {
    FlowTimes(
      on: day, fewestForMedian: fewestForMedian, oldFrom: oldFrom, fewestDone: fewestDone,
      mostListed: mostListed, mostQuarters: mostQuarters)
  }
}

extension FindingCode {
  /// An open bet is older than nearly all that were done.
  public static let olderThanMost: FindingCode = "bets.flowTimes.old"
  /// A bet is open past the day by which it was meant to end.
  public static let pastTarget: FindingCode = "bets.flowTimes.pastTarget"
  /// A bet's days run backwards.
  public static let endsBeforeBegin: FindingCode = "bets.flowTimes.backwards"
}
