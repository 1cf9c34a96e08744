import Testing

@testable import OperatingModel

@Suite struct MaturityHistoryTests {
  private static func system(_ assessments: [(String, Int, When?)], on day: Day? = "2026-06-01")
    -> ProductOperatingSystem
  {
    var system = ProductOperatingSystem("Acme")
    system.asOf = day
    system.add(MaturityDimension("stage", "Stage", levels: ["Sandbox", "Incubating", "Graduated"]))
    for (team, level, day) in assessments {
      if !system.teams.contains(Identifier(team)) { system.add(Team(Identifier(team), "Team \(team)")) }
      system.add(Assessment("stage", .number(level), team: Identifier(team), day: day))
    }
    return system
  }

  private static func ask(
    _ question: MaturityHistory = .maturityHistory, of model: ProductOperatingSystem
  ) throws -> Answer<MaturityHistory> {
    try askSteadily(question, of: model)
  }

  @Test func levelsAndSteps() throws {
    let answer = try Self.ask(
      of: Self.system([
        ("a", 1, "2026-01-01"), ("a", 2, "2026-01-11"), ("a", 3, "2026-03-11"), ("b", 1, "2026-01-01"),
        ("b", 2, "2026-01-31"), ("c", 1, "2026-01-01"), ("d", 3, "2026-01-01"),
      ]))
    let row = try #require(answer.dimensions["stage"])
    #expect(row.records == 7 && row.subjects == 4 && row.regressed == 0)
    #expect(
      row.levels.map(\.standing) == [1, 1, 2]
        && row.levels.map(\.name) == ["Sandbox", "Incubating", "Graduated"])
    #expect(row.steps.map(\.spread.count) == [2, 1], "c has not moved, and d was never seen lower")
    #expect(row.steps[0].spread.p50 == 20 && row.steps[1].spread.p50 == 59)
    #expect(answer.subjects.map(\.team) == ["a", "b", "c", "d"])
    #expect(answer.subjects.map(\.since) == ["2026-03-11", "2026-01-31", "2026-01-01", "2026-01-01"])
    #expect(answer.findings.isEmpty && answer.gaps.isEmpty && answer.notes.isEmpty)
  }

  @Test func aLowerLevelLaterIsTold() throws {
    let answer = try Self.ask(
      of: Self.system([
        ("a", 2, "2026-01-01"), ("a", 1, "2026-02-01"), ("b", 1, "2026-01-01"), ("b", 1, "2026-02-01"),
      ]))
    #expect(answer.regressed.map(\.team) == ["a"] && answer.dimensions["stage"]?.regressed == 1)
    #expect(
      answer.findings.map(\.description) == [
        """
        On “Stage” “Team a” was seen at “Incubating” on 2026-01-01, and at “Sandbox” on 2026-02-01.
          facts   on 2026-01-01 level 2 · on 2026-02-01 level 1
          rule    a lower level was seen later by the same view (our own) · a model of maturity serves to talk (John
                  Cutler, 2020)
          ask     What has changed: the work, what is needed, or how closely somebody looked?
          maturity.history.lower · a · stage
        """
      ])
    #expect(answer.dimensions["stage"]?.steps.first?.spread.negative == 1)
    #expect(answer.notes == ["1 step is left out, since the higher level was seen before the lower one."])
  }

  @Test func anotherRaterIsAnotherView() throws {
    var model = Self.system([("a", 3, "2026-01-01")])
    model.add(Assessment("stage", 1, team: "a", rater: "r1", group: .leads, day: "2026-02-01"))
    let answer = try Self.ask(of: model)
    #expect(answer.findings.isEmpty, "somebody else saw it lower; nobody saw it fall")
    #expect(answer.dimensions["stage"]?.views == 2 && answer.dimensions["stage"]?.subjects == 1)
    #expect(answer.notes == ["Some are seen by several raters or groups; each view is counted by itself."])
  }

  @Test func ofTwoOnOneDayTheHigherCounts() throws {
    let answer = try Self.ask(of: Self.system([("a", 2, "2026-01-01"), ("a", 1, "2026-01-01")]))
    #expect(answer.subjects.map(\.level) == [2] && answer.findings.isEmpty)
  }

  @Test func whatDoesNotCountIsTold() throws {
    var model = Self.system([
      ("a", 1, "2026-01-01"), ("a", 2, "2026-07-01"), ("a", 3, nil), ("b", 4, "2026-01-01"),
    ])
    var planned = Assessment("stage", 3, team: "a", day: "2026-02-01")
    planned.isPlanned = true
    model.add(planned)
    var official = Assessment("stage", 3, team: "a", day: "2026-02-01")
    official.perspective = .official
    model.add(official)
    model.add(Assessment("stage", 3, team: "nobody", day: "2026-01-01"))
    let system = try model.resolved(tolerating: [.unknownLevel, .unknownReference])
    let answer = system.ask(.maturityHistory)
    #expect(answer.subjects.map(\.team) == ["a"] && answer.subjects.map(\.level) == [1])
    #expect(
      answer.notes == [
        "1 assessment is planned and left out.",
        "1 assessment is of a later day than the one asked for and left out.",
        "1 assessment is of a level that the dimension does not list and left out.",
        "1 assessment is of another telling and left out.",
        "1 assessment is of a subject or dimension that is not there and left out.",
      ])
    #expect(
      answer.gaps.map(\.description) == [
        "The day is not recorded for 1 of 4 assessments; such assessments stand in no history."
      ])
    #expect(answer.lookedAt == 5 && answer.outOf == 6)
    let later = system.ask(MaturityHistory.maturityHistory { $0.on = "2026-08-01" })
    #expect(later.subjects.map(\.level) == [2])
    let told = system.ask(MaturityHistory.maturityHistory { $0.perspective = .official })
    #expect(told.subjects.map(\.level) == [3])
    #expect(system.ask(.maturityHistory(of: "other")).dimensions.isEmpty)
  }

  /// An assessment of somebody who is not there says nothing of the company as a whole.
  @Test func anAssessmentOfNobodyIsNotOneOfTheCompany() throws {
    var model = Self.system([("a", 1, "2026-01-01")])
    model.add(Assessment("stage", 3, team: "nobody", day: "2026-01-01"))
    model.add(Assessment("stage", 2, day: "2026-01-01"))
    let answer = try model.resolved(tolerating: [.unknownReference]).ask(.maturityHistory)
    #expect(answer.subjects.map(\.team) == [nil, "a"] && answer.subjects.map(\.level) == [2, 1])
    #expect(answer.dimensions["stage"]?.subjects == 2)
  }

  @Test func aDimensionWithoutListedLevels() throws {
    var model = Self.system([("a", 2, "2026-01-01"), ("a", 7, "2026-02-01")], on: nil)
    model.dimensions["stage"]?.levels = []
    let answer = try Self.ask(of: model)
    #expect(answer.dimensions["stage"]?.levels == [.init(level: 7, name: nil, standing: 1)])
    #expect(
      answer.gaps.map(\.description) == [
        "The day for which the model holds is not recorded; every day counts."
      ])
  }

  /// Two dimensions and two views of one team are findings of their own, and the company has a name without one.
  @Test func eachViewHasAKeyOfItsOwn() throws {
    var model = Self.system([("a", 2, "2026-01-01"), ("a", 1, "2026-02-01")])
    model.name = ""
    model.add(MaturityDimension("flow", "Flow"))
    for (level, day) in [(3, "2026-01-01"), (2, "2026-02-01"), (1, "2026-03-01")] as [(_, When)] {
      model.add(Assessment("flow", .number(level), team: "a", rater: "r1", group: .leads, day: day))
      model.add(Assessment("flow", .number(level), day: day))
    }
    let answer = try Self.ask(of: model)
    #expect(
      answer.findings.map(\.key) == [
        FindingKey("maturity.history.lower", of: "company", aspect: "flow"),
        FindingKey("maturity.history.lower", of: "a", aspect: "flow, leads, r1"),
        FindingKey("maturity.history.lower", of: "a", aspect: "stage"),
      ])
    #expect(
      answer.findings[0].statement
        == "On “Flow” the company was seen at level 2 on 2026-02-01, and at level 1 on 2026-03-01. "
        + "It was not the first time.")
    #expect(answer.findings[1].facts.last?.value == "leads, r1")
  }

  @Test func nothingAndTheCompanies() throws {
    try AnswerChecks.expectSilent(MaturityHistory())
    for name in ["larkspur", "halden", "pocketfern"] {
      try AnswerChecks.expectFaithful(MaturityHistory(), of: Fixtures.company(name), shuffles: 2)
    }
  }
}
