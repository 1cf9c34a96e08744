extension FlowTimes {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let today = on ?? system.asOf
    let open = system.openness(of: \.bets, on: today).read(byStateAlone: byStateAlone)
    let bets = open.those(in: .all)
    answer.look(at: bets.count)
    answer.on = today
    answer.times = FlowTime.allCases.map { row($0, bets, open) }
    answer.owners = owners(bets)
    tellSurvival(&answer, bets, open)
    let ages = ages(open)
    answer.oldest = Array(ages.prefix(mostListed))
    answer.years = Self.years(bets)
    if let today { tellQuarters(&answer, bets, open, today) }
    answer.backwards = Self.backwards(bets)
    if let today { findPast(open, today, &answer) }
    findOld(ages, bets, &answer)
    for row in answer.backwards { find(row, &answer) }
    tellGaps(bets, open, &answer)
    tellNotes(system, &answer)
  }

  private func row(_ time: FlowTime, _ bets: [Bet], _ open: OpenThings<Bet>) -> TimeRow {
    let measured = zip(bets, open.readings).filter { time.isMeasured(of: $0, $1.openness) }.map(\.0)
    let days = measured.compactMap { bet -> Int? in
      let (from, until) = time.days(of: bet, on: open.day, agesFrom: agesFrom)
      guard let from, let until else { return nil }
      return from.days(until: until)
    }
    return .init(time: time, spread: DaySpread(days: days), notRecorded: measured.count - days.count)
  }

  /// How many days it took from recorded to done; `nil` where it is not done, or where the days do not say.
  private static func leadTime(_ bet: Bet) -> Int? {
    guard bet.state == .done, let created = bet.createdOn?.day, let ended = bet.endedOn?.day, created <= ended
    else { return nil }
    return created.days(until: ended)
  }

  private func owners(_ bets: [Bet]) -> [OwnerRow] {
    var days: [Identifier<Team>: [Int]] = [:]
    for bet in bets {
      if let owner = bet.owner, let time = Self.leadTime(bet) { days[owner, default: []].append(time) }
    }
    return days.sorted { $0.key < $1.key }.map { owner, days in
      .init(
        owner: owner, done: days.count,
        median: days.count >= fewestForMedian ? DaySpread(days: days).p50 : nil)
    }
  }

  /// How long it takes to get done, where some were dropped before and some are open still.
  private func tellSurvival(_ answer: inout Answer<Self>, _ bets: [Bet], _ open: OpenThings<Bet>) {
    let watched = zip(bets, open.readings).compactMap { bet, reading -> Survival.Observation? in
      let isOpen = reading.openness == .open
      guard isOpen || bet.state == .done || bet.state == .dropped, let created = bet.createdOn?.day,
        let last = isOpen ? open.day : bet.endedOn?.day, created <= last
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
  private func ages(_ open: OpenThings<Bet>) -> [AgeRow] {
    open.those(in: .open).compactMap { bet in
      let age = BetAge(of: bet, on: open.day, from: agesFrom)
      guard let days = age.days, let basis = age.basis else { return nil }
      return .init(id: bet.id, name: bet.label, owner: bet.owner, days: days, basis: basis)
    }.sorted { ($1.days, $0.id) < ($0.days, $1.id) }
  }

  private static func years(_ bets: [Bet]) -> [YearRow] {
    var years: [Int: YearRow] = [:]
    func count(_ time: When?, _ what: WritableKeyPath<YearRow, Int>) {
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
  private func tellQuarters(
    _ answer: inout Answer<Self>, _ bets: [Bet], _ open: OpenThings<Bet>, _ today: Day
  ) {
    var begun: [Day] = []
    var ended: [Day] = []
    for (bet, reading) in zip(bets, open.readings) {
      // What is known to its half or year only cannot be put into a quarter.
      let isOpen = reading.openness == .open
      guard let created = bet.createdOn, created.liesInOneQuarter, reading.openness != .unknown,
        isOpen || bet.endedOn?.liesInOneQuarter == true
      else {
        answer.leftOutOfQuarters += 1
        continue
      }
      begun.append(created.last)
      // What ended before it was recorded was never open.
      if !isOpen, let end = bet.endedOn { ended.append(max(created.last, end.last)) }
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

  private static func backwards(_ bets: [Bet]) -> [BackwardsRow] {
    bets.compactMap { bet in
      guard let ended = bet.endedOn else { return nil }
      let isBackwards = [bet.createdOn, bet.startedOn].contains { $0?.isAfter(ended) == true }
      return isBackwards
        ? .init(
          id: bet.id, name: bet.label, createdOn: bet.createdOn, startedOn: bet.startedOn, endedOn: ended)
        : nil
    }
  }

  // MARK: Findings

  /// Those that are open past their day, the longest first.
  private func findPast(_ open: OpenThings<Bet>, _ today: Day, _ answer: inout Answer<Self>) {
    let late = open.those(in: .open).compactMap { bet -> (bet: Bet, target: When, days: Int)? in
      guard let target = bet.targetOn, target.isOver(by: today) else { return nil }
      return (bet, target, target.last.days(until: today))
    }
    for (bet, target, days) in late.sorted(by: { ($1.days, $0.bet.id) < ($0.days, $1.bet.id) }) {
      answer.find(
        .pastTarget, about: bet,
        "Was meant to end by \(target) and is open on \(today), \(Words.count(days, "day")) later.",
        facts: [Fact(bet, "meant to end", target), Fact(Finding.Subject(bet), "state", bet.state)])
    }
  }

  private func findOld(_ ages: [AgeRow], _ bets: [Bet], _ answer: inout Answer<Self>) {
    let took = bets.compactMap { Self.leadTime($0).map(Double.init) }.sorted()
    guard took.count >= fewestDone, let limit = Statistics.quantile(oldFrom.value, ofSorted: took) else {
      return
    }
    let share = "\(Words.number(oldFrom.percent, decimals: 0))%"
    for row in ages.prefix(while: { Double($0.days) > limit }) {
      let since = row.basis == .created ? "was recorded" : "was begun"
      answer.find(
        .old, about: row,
        "\(Words.sentence(since)) \(Words.count(row.days, "day")) ago and is open; \(share) of those that were done took at most \(Words.number(limit, decimals: 0)).",
        facts: [
          Fact(row: row, "age", Words.count(row.days, "day")),
          Fact(row: row, "owner", row.owner.map { answer.name($0) }),
          Fact(row: row, "time in which \(share) of \(took.count) were done", "\(Words.number(limit)) days"),
        ],
        rule: "older than \(share) of what was done, of \(fewestDone) or more")
    }
  }

  private func find(_ row: BackwardsRow, _ answer: inout Answer<Self>) {
    answer.find(
      .backwards, about: row,
      "Is recorded as ended before it \(row.startedOn?.isAfter(row.endedOn) == true ? "began" : "was recorded"); it stands in no time that runs backwards.",
      facts: [
        Fact(row: row, "recorded", row.createdOn), Fact(row: row, "begun", row.startedOn),
        Fact(row: row, "ended", row.endedOn),
      ])
  }

  // MARK: Gaps and notes

  private func tellGaps(_ bets: [Bet], _ open: OpenThings<Bet>, _ answer: inout Answer<Self>) {
    answer.lacks("a bet", key: "bets", when: bets.isEmpty)
    answer.lacksDay(
      so: "ages and quarters cannot be told",
      when: open.day == nil && !bets.isEmpty)
    answer.lacks(
      "where it stands", bets.filter { $0.state == nil || $0.state == .unknown }.map(\.id), of: bets.count,
      key: "bets.state", so: "how long it took to get done cannot be told")
    for row in answer.times where row.time != .ageOfOpen || open.day != nil {
      let measured = row.spread.count + row.spread.negative + row.notRecorded
      answer.lacks(
        row.time.ends.what, row.notRecorded, of: measured, noun: row.time.noun, key: row.time.ends.key,
        so: row.time == .ageOfOpen ? "how old it is cannot be told" : "how long it took cannot be told")
    }
    answer.lacks(
      "what came of it", bets.filter { $0.state == .closed }.map(\.id), of: bets.count, key: "bets.state",
      so: "it stands in no time to done")
    answer.lacks(
      "the quarter in which it was recorded or ended", answer.leftOutOfQuarters, of: bets.count, noun: "bet",
      key: "bets.createdOn", so: "it is left out of the quarters")
  }

  private func tellNotes(_ system: ResolvedSystem, _ answer: inout Answer<Self>) {
    if answer.watched > 0 {
      answer.note(
        answer.halfDoneAfter.map {
          "Half are done within \(Words.count($0, "day")), with those still open or dropped counted as not done by then (of \(answer.watched))."
        }
          ?? "By when half are done cannot be told: of \(answer.watched) that were watched \(answer.watchedToDone) got done."
      )
    }
    for row in answer.times {
      let count = row.spread.negative
      answer.note(
        "\(Words.count(count, row.time.noun)) \(count == 1 ? "is" : "are") left out of the \(Words.spoken(row.time.rawValue)), with days that run backwards.",
        when: count > 0)
    }
    answer.note(
      "The earliest \(Words.count(answer.quartersLeftOut, "quarter")) are not listed; a year may be mistyped.",
      when: answer.quartersLeftOut > 0)
    let owners = answer.owners.count { $0.median == nil }
    answer.note(
      "\(Words.count(owners, "owner has", "owners have")) too few bets done for a median.", when: owners > 0)
    let invalid = system.setAside.count { $0.code == .invalidValue && $0.path.steps.first == "bets" }
    answer.note("\(Words.count(invalid, "value")) of bets could not be read.", when: invalid > 0)
  }
}
