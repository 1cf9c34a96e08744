extension FlowTimes {
  func findings(_ answer: FlowTimesAnswer, _ ages: [FlowTimesAnswer.AgeRow], _ bets: [Bet]) -> [Finding] {
    old(ages, bets) + past(answer, bets) + answer.backwards.map(backwards)
  }

  private func old(_ ages: [FlowTimesAnswer.AgeRow], _ bets: [Bet]) -> [Finding] {
    let took = bets.compactMap { bet -> Double? in
      guard bet.state == .done, let created = bet.createdOn?.day, let ended = bet.endedOn?.day,
        created <= ended
      else { return nil }
      return Double(created.days(until: ended))
    }.sorted()
    guard took.count >= fewestDone, let limit = Statistics.quantile(oldFrom.value, ofSorted: took) else {
      return []
    }
    let share = Words.number(oldFrom.percent, decimals: 0)
    return ages.prefix { Double($0.days) > limit }.map { row in
      Finding(
        .olderThanMost, about: [Finding.Subject(kind: "bet", id: row.id.rawValue, name: row.name)],
        "Has been open for \(Words.count(row.days, "day")); \(share)% of those that were done took at most \(Words.number(limit, decimals: 0)).",
        facts: [
          Fact(row.id, "age", "\(row.days) days"), Fact(row.id, "owner", row.owner),
          Fact("bets done", "time to \(share)%", "\(Words.number(limit)) days, of \(took.count)"),
        ],
        by: [
          Heuristic(
            "older than \(share)% of what was done, of \(fewestDone) or more", source: "own", grade: .own)
        ],
        ask: "What would have to happen for it to end, one way or the other, and who would miss it?")
    }
  }

  private func past(_ answer: FlowTimesAnswer, _ bets: [Bet]) -> [Finding] {
    guard let today = answer.on else { return [] }
    return bets.compactMap { bet in
      guard bet.isLookedAt(in: .open, on: nil), let target = bet.targetOn, target.isOver(by: today) else {
        return nil
      }
      return Finding(
        .pastTarget, about: [Finding.Subject(bet)],
        "Was meant to end by \(target) and is open on \(today), \(Words.count(target.last.days(until: today), "day")) later.",
        facts: [Fact(bet.id, "targetOn", target), Fact(bet.id, "state", bet.state)],
        by: [Heuristic("an open bet's target lies ahead", source: "own", grade: .own)],
        ask: "Does the day still mean something to anyone, and what would they like to know?")
    }
  }

  private func backwards(_ row: FlowTimesAnswer.BackwardsRow) -> Finding {
    Finding(
      .endsBeforeBegin, about: [Finding.Subject(kind: "bet", id: row.id.rawValue, name: row.name)],
      "Is recorded as ended before it \(row.startedOn?.isAfter(row.endedOn) == true ? "began" : "was recorded"); it stands in no time that runs backwards.",
      facts: [
        Fact(row.id, "createdOn", row.createdOn), Fact(row.id, "startedOn", row.startedOn),
        Fact(row.id, "endedOn", row.endedOn),
      ],
      by: [Heuristic("a bet ends after it began", source: "own", grade: .own)],
      ask: "Which of the days is mistaken, or was it recorded when it was over?")
  }

  // MARK: Notes

  func notes(_ answer: FlowTimesAnswer, _ bets: [Bet], _ system: ResolvedSystem) -> [String] {
    guard answer.lookedAt > 0 else { return ["No bet is recorded."] }
    var notes: [String] = []
    if answer.on == nil {
      notes.append("No day is recorded for which the model holds; ages and quarters cannot be told.")
    }
    if answer.watched > 0 {
      notes.append(
        answer.halfDoneAfter.map {
          "Half are done within \(Words.count($0, "day")), with those still open or dropped counted as not done by then (of \(answer.watched))."
        }
          ?? "By when half are done cannot be told: of \(answer.watched) that were watched \(answer.watchedToDone) got done."
      )
    }
    for row in answer.times {
      if row.notRecorded > 0, row.time != .ageOfOpen || answer.on != nil {
        notes.append(
          "\(Self.words[row.time] ?? ""): not both days are recorded, to the day, for \(Words.count(row.notRecorded, "bet"))."
        )
      }
      if row.spread.negative > 0 {
        notes.append(
          "\(Self.words[row.time] ?? ""): \(Words.count(row.spread.negative, "bet")) left out, with days that run backwards."
        )
      }
    }
    notes += states(bets)
    if answer.leftOutOfQuarters > 0 {
      notes.append(
        "\(Words.count(answer.leftOutOfQuarters, "bet")) left out of the quarters: the day of recording or ending, or where the bet stands, is not recorded or not closely enough."
      )
    }
    if answer.quartersLeftOut > 0 {
      notes.append(
        "The earliest \(Words.count(answer.quartersLeftOut, "quarter")) are not listed; a year may be mistyped."
      )
    }
    let owners = answer.owners.count { $0.median == nil }
    if owners > 0 {
      notes.append("\(Words.count(owners, "owner has", "owners have")) too few bets done for a median.")
    }
    let invalid = system.setAside.count { $0.code == .invalidValue && $0.path.steps.first == "bets" }
    if invalid > 0 { notes.append("\(Words.count(invalid, "value")) of bets could not be read.") }
    return notes
  }

  private func states(_ bets: [Bet]) -> [String] {
    var notes: [String] = []
    let closed = bets.count { $0.state == .closed }
    if closed > 0 {
      notes.append(
        "\(Words.count(closed, "bet is", "bets are")) over with nothing recorded of what came of it; they stand in no time to done."
      )
    }
    let unknown = bets.count { $0.state == nil || $0.state == .unknown }
    if unknown > 0 {
      notes.append("Where it stands is not known for \(Words.count(unknown, "bet")); they stand in no time.")
    }
    return notes
  }

  private static let words: [FlowTime: String] = [
    .leadTime: "Recorded to done", .cycleTime: "Begun to done", .timeToDrop: "Recorded to dropped",
    .ageOfOpen: "Age of open bets",
  ]
}
