import Testing

@testable import OperatingModel

@Suite struct FlowTimesTests {
  /// A bet by its state and days: created, started, ended.
  private static func bet(
    _ id: String, _ state: Bet.State?, _ created: When?, _ started: When?, _ ended: When?
  )
    -> Bet
  {
    Bet(Identifier(id), "The bet \(id)").with {
      ($0.state, $0.createdOn, $0.startedOn, $0.endedOn) = (state, created, started, ended)
    }
  }

  private static func system(_ bets: Bet..., on day: Day? = "2026-07-01") -> ProductOperatingSystem {
    var system = ProductOperatingSystem("Acme")
    system.asOf = day
    for bet in bets { system.add(bet) }
    return system
  }

  @Test func spreadsInDays() throws {
    let answer = try askSteadily(
      .flowTimes,
      of: Self.system(
        Self.bet("a", .done, "2026-01-01", "2026-01-05", "2026-01-11"),
        Self.bet("b", .done, "2026-01-01", nil, "2026-01-31"),
        Self.bet("c", .dropped, "2026-01-01", nil, "2026-01-03"),
        Self.bet("d", .active, "2026-06-01", nil, nil),
        Self.bet("e", .closed, "2026-01-01", "2026-01-01", "2026-03-01"),
        Self.bet("f", nil, "2026-01-01", nil, nil)))
    let lead = try #require(answer.times[.leadTime])
    #expect(lead.spread.count == 2 && lead.spread.least == 10 && lead.spread.most == 30)
    #expect(lead.spread.p50 == 20 && lead.spread.p10 == 12 && lead.spread.p95 == 29 && lead.spread.mean == 20)
    let cycle = try #require(answer.times[.cycleTime])
    #expect(cycle.spread.count == 1 && cycle.spread.p90 == 6 && cycle.notRecorded == 1)
    #expect(answer.times[.timeToDrop]?.spread.p50 == 2)
    #expect(answer.times[.ageOfOpen]?.spread.least == 30)
    #expect(answer.gaps.map(\.missing) == [1, 1, 1, 1])
    #expect(answer.gaps[0].ids == ["f"] && answer.gaps[0].what == "where it stands")
    #expect(answer.gaps[1].noun == "finished bet" && answer.gaps[1].outOf == 2)
    #expect(answer.gaps[2].ids == ["e"] && answer.gaps[2].what == "what came of it")
  }

  /// Survival over days 10 (done), 20 (dropped), 30 (done), 40 (open): 3/4, then half of it, 3/8.
  @Test func openBetsCountAsNotYetDone() throws {
    let model = Self.system(
      Self.bet("a", .done, "2026-01-01", nil, "2026-01-11"),
      Self.bet("b", .dropped, "2026-01-01", nil, "2026-01-21"),
      Self.bet("c", .done, "2026-01-01", nil, "2026-01-31"), Self.bet("d", .active, "2026-05-22", nil, nil))
    let answer = try askSteadily(.flowTimes, of: model)
    #expect(answer.halfDoneAfter == 30 && answer.watched == 4 && answer.watchedToDone == 2)
    #expect(
      answer.notes.contains(
        "Half are done within 30 days, with those still open or dropped counted as not done by then (of 4)."))
    var open = model
    open.bets["c"]?.state = .dropped
    let never = try askSteadily(.flowTimes, of: open)
    #expect(never.halfDoneAfter == nil)
    #expect(
      never.notes.contains("By when half are done cannot be told: of 4 that were watched 1 got done."))
  }

  @Test func whatWasOpenAtTheEndOfEachQuarter() throws {
    let model = Self.system(
      Self.bet("a", .done, "2025-05-01", nil, "2025-12-31"), Self.bet("b", .active, "2025-06-30", nil, nil),
      Self.bet("c", .closed, "2025-07-01", nil, "2026-02-01"),
      Self.bet("d", .done, "2025-11-01", nil, "2025-10-01"), Self.bet("e", .done, "2025-07-01", nil, nil),
      Self.bet("f", .unknown, "2025-07-01", nil, nil), Self.bet("g", .active, nil, nil, nil),
      Self.bet("h", .proposed, "2026-09-01", nil, nil))
    let answer = try model.resolved(tolerating: [.daysOutOfOrder]).ask(.flowTimes)
    #expect(
      answer.quarters.map(\.end) == [
        "2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31", "2026-03-31", "2026-06-30",
      ])
    #expect(
      answer.quarters.map(\.open) == [0, 2, 3, 2, 1, 1],
      "what ends on a day is over on it, and d was never open")
    #expect(answer.leftOutOfQuarters == 3)
    #expect(answer.years.map(\.year) == [2025, 2026])
    #expect(answer.years.map(\.created) == [6, 1] && answer.years.map(\.done) == [2, 0])
    #expect(answer.years.map(\.closed) == [0, 1])
  }

  @Test func aMistypedYearDoesNotFloodTheAnswer() throws {
    let answer = try askSteadily(
      .flowTimes, of: Self.system(Self.bet("a", .active, "0025-05-01", nil, nil)))
    #expect(answer.quarters.count == 400 && answer.quarters.last?.end == "2026-06-30")
    #expect(answer.notes.contains { $0.contains("a year may be mistyped") })
    let later = try askSteadily(.flowTimes, of: Self.system(Self.bet("a", .active, "9999-05-01", nil, nil)))
    #expect(later.quarters.isEmpty && later.oldest.isEmpty)
    #expect(later.times[.ageOfOpen]?.spread.negative == 1)
  }

  @Test func whatRunsBackwardsIsLeftOutAndTold() throws {
    let model = Self.system(
      Self.bet("a", .done, "2026-02-01", nil, "2026-01-01"),
      Self.bet("b", .done, "2026-01-01", "2026-03-01", "2026-02-01"))
    let answer = try model.resolved(tolerating: [.daysOutOfOrder]).ask(.flowTimes)
    #expect(answer.times[.leadTime]?.spread.count == 1 && answer.times[.leadTime]?.spread.negative == 1)
    #expect(answer.times[.cycleTime]?.spread.count == 0 && answer.times[.cycleTime]?.spread.negative == 1)
    #expect(answer.watched == 1 && answer.backwards.map(\.id) == ["a", "b"])
    #expect(
      answer.notes.contains("1 finished bet is left out of the lead time, with days that run backwards."))
    #expect(
      answer.findings(.backwards).map(\.statement) == [
        "Is recorded as ended before it was recorded; it stands in no time that runs backwards.",
        "Is recorded as ended before it began; it stands in no time that runs backwards.",
      ])
    let sound = Self.system(Self.bet("a", .done, "2026-01-01", "2026-01-01", "2026-01-01"))
    #expect(try askSteadily(.flowTimes, of: sound).findings.isEmpty)
  }

  @Test func olderThanNearlyAllThatWasDone() throws {
    var model = Self.system(
      Self.bet("old", .active, "2026-01-01", nil, nil), Self.bet("young", .active, "2026-06-21", nil, nil))
    for number in 10..<30 {
      model.add(
        Self.bet("d\(number)", .done, "2026-01-01", nil, "2026-01-01").with {
          $0.endedOn = .of($0.createdOn?.day?.adding(days: number))
        })
    }
    let answer = try askSteadily(.flowTimes, of: model)
    let finding = try #require(answer.findings(.old).first)
    #expect(answer.findings.count == 1 && finding.subjects[0].id == "old")
    #expect(
      finding.statement
        == "Was recorded 181 days ago and is open; 95% of those that were done took at most 28.")
    #expect(finding.facts.last?.description == "“The bet old”: time in which 95% of 20 were done 28.05 days")
    #expect(
      try askSteadily(FlowTimes().with { $0.fewestDone = 21 }, of: model).findings.isEmpty,
      "too few to compare with")
    #expect(answer.oldest.map(\.id) == ["old", "young"] && answer.oldest.map(\.days) == [181, 10])
    let short = try askSteadily(FlowTimes().with { $0.mostListed = 1 }, of: model)
    #expect(short.oldest.map(\.id) == ["old"])
  }

  @Test func pastItsTarget() throws {
    var model = Self.system(
      Self.bet("a", .active, "2026-01-01", nil, nil), Self.bet("b", .done, "2026-01-01", nil, "2026-06-01"))
    for id: Identifier<Bet> in ["a", "b"] { model.bets[id]?.targetOn = "2026-05-01" }
    let answer = try askSteadily(.flowTimes, of: model)
    #expect(
      answer.findings.map(\.statement) == [
        "Was meant to end by 2026-05-01 and is open on 2026-07-01, 61 days later."
      ])
    #expect(try askSteadily(.flowTimes(on: "2026-05-01"), of: model).findings(.pastTarget).isEmpty)
  }

  @Test("Where nobody recorded when a bet was recorded, it is as old as the work on it")
  func agesFromWhateverDayIsKnown() throws {
    let model = Self.system(
      Self.bet("begun", .active, nil, "2026-01-01", nil),
      Self.bet("both", .active, "2026-06-01", "2026-02-01", nil),
      Self.bet("neither", .active, nil, nil, nil))
    let answer = try askSteadily(.flowTimes, of: model)
    #expect(answer.oldest.map(\.id) == ["begun", "both"] && answer.oldest.map(\.days) == [181, 30])
    #expect(answer.oldest.map(\.basis) == [.started, .created])
    #expect(answer.times[.ageOfOpen]?.notRecorded == 1)
    let recorded = try askSteadily(FlowTimes().with { $0.agesFrom = .created }, of: model)
    #expect(recorded.oldest.map(\.id) == ["both"] && recorded.times[.ageOfOpen]?.notRecorded == 2)
    let begun = try askSteadily(FlowTimes().with { $0.agesFrom = .started }, of: model)
    #expect(begun.oldest.map(\.days) == [181, 150])
  }

  @Test("Whether days say what is open where no state does is a choice")
  func byStateAlone() throws {
    let model = Self.system(Self.bet("a", nil, "2026-01-01", nil, "2026-12-01"))
    let usual = try askSteadily(.flowTimes, of: model)
    #expect(usual.oldest.map(\.id) == ["a"], "it ends later")
    #expect(try askSteadily(FlowTimes().with { $0.byStateAlone = true }, of: model).oldest.isEmpty)
  }

  @Test func mediansOfOwnersWithEnough() throws {
    var model = Self.system(on: nil)
    for (team, count) in [("few", 4), ("enough", 5)] {
      model.add(Team(Identifier(team), team))
      for number in 1...count {
        model.add(
          Self.bet("\(team)\(number)", .done, "2026-01-01", nil, "2026-01-01").with {
            $0.owner = Identifier(team)
            $0.endedOn = .of($0.createdOn?.day?.adding(days: number * number))
          })
      }
    }
    let answer = try askSteadily(.flowTimes, of: model)
    #expect(answer.owners.map(\.owner) == ["enough", "few"] && answer.owners.map(\.done) == [5, 4])
    #expect(answer.owners.map(\.median) == [9, nil])
    #expect(answer.notes.contains("1 owner has too few bets done for a median."))
    #expect(
      answer.gaps[0].description
        == "The day for which the model holds is not recorded; ages and quarters cannot be told.")
    #expect(answer.quarters.isEmpty && answer.times[.ageOfOpen]?.spread.count == 0)
  }

  @Test func nothingAndTheCompanies() throws {
    try AnswerChecks.expectSilent(FlowTimes())
    for name in ["larkspur", "halden", "pocketfern"] {
      try AnswerChecks.expectFaithful(FlowTimes(), of: Fixtures.company(name), shuffles: 2)
      #expect(
        try Fixtures.company(name).resolved().ask(.flowTimes).findings.isEmpty, "not recorded is not bad")
    }
  }
}
