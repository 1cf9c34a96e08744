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
    _ question: MaturityHistory = .maturityHistory(), of model: ProductOperatingSystem
  ) throws -> MaturityHistoryAnswer {
    try askSteadily(question, of: model)
  }

  @Test func levelsAndSteps() throws {
    let answer = try Self.ask(
      of: Self.system([
        ("a", 1, "2026-01-01"), ("a", 2, "2026-01-11"), ("a", 3, "2026-03-11"), ("b", 1, "2026-01-01"),
        ("b", 2, "2026-01-31"), ("c", 1, "2026-01-01"), ("d", 3, "2026-01-01"),
      ]))
    let row = try #require(answer.dimension("stage"))
    #expect(row.records == 7 && row.subjects == 4 && row.regressed == 0)
    #expect(
      row.levels.map(\.standing) == [1, 1, 2]
        && row.levels.map(\.name) == ["Sandbox", "Incubating", "Graduated"])
    #expect(row.steps.map(\.spread.count) == [2, 1], "c has not moved, and d was never seen lower")
    #expect(row.steps[0].spread.p50 == 20 && row.steps[1].spread.p50 == 59)
    #expect(answer.subjects.map(\.team) == ["a", "b", "c", "d"])
    #expect(answer.subjects.map(\.since) == ["2026-03-11", "2026-01-31", "2026-01-01", "2026-01-01"])
    #expect(answer.findings.isEmpty && answer.notes.isEmpty)
  }

  @Test func aLowerLevelLaterIsTold() throws {
    let answer = try Self.ask(
      of: Self.system([
        ("a", 2, "2026-01-01"), ("a", 1, "2026-02-01"), ("b", 1, "2026-01-01"), ("b", 1, "2026-02-01"),
      ]))
    #expect(answer.regressed.map(\.team) == ["a"] && answer.dimension("stage")?.regressed == 1)
    #expect(
      answer.findings.map(\.description) == [
        """
        maturity.history.lower   a “Team a”
          Seen at “Incubating” on 2026-01-01, and at “Sandbox” on 2026-02-01.
          facts   a.stage on 2026-01-01 = 2 · a.stage on 2026-02-01 = 1 · a lower level was seen later by the same view [own, D] · a model of maturity serves to talk [B20-47, P]
          ask     What has changed: the work, what is needed, or how closely somebody looked?
        """
      ])
    #expect(answer.dimension("stage")?.steps.first?.spread.negative == 1)
    #expect(answer.notes == ["1 step left out: the higher level was seen before the lower one."])
  }

  @Test func anotherRaterIsAnotherView() throws {
    var model = Self.system([("a", 3, "2026-01-01")])
    model.add(Assessment("stage", 1, team: "a", rater: "r1", group: .leads, day: "2026-02-01"))
    let answer = try Self.ask(of: model)
    #expect(answer.findings.isEmpty, "somebody else saw it lower; nobody saw it fall")
    #expect(answer.dimension("stage")?.views == 2 && answer.dimension("stage")?.subjects == 1)
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
    let answer = system.ask(.maturityHistory())
    #expect(answer.subjects.map(\.team) == ["a"] && answer.subjects.map(\.level) == [1])
    #expect(
      answer.notes == [
        "1 assessment left out: planned.", "1 assessment left out: after the day that is asked for.",
        "1 assessment left out: no day is recorded.",
        "1 assessment left out: the dimension lists no such level.",
        "1 assessment left out: of another telling.",
        "1 assessment left out: of a subject or dimension that is not there.",
      ])
    #expect(system.ask(.maturityHistory(on: "2026-08-01")).subjects.map(\.level) == [2])
    #expect(system.ask(.maturityHistory(perspective: .official)).subjects.map(\.level) == [3])
    #expect(system.ask(.maturityHistory(of: "other")).dimensions.isEmpty)
  }

  /// An assessment of somebody who is not there says nothing of the company as a whole.
  @Test func anAssessmentOfNobodyIsNotOneOfTheCompany() throws {
    var model = Self.system([("a", 1, "2026-01-01")])
    model.add(Assessment("stage", 3, team: "nobody", day: "2026-01-01"))
    model.add(Assessment("stage", 2, day: "2026-01-01"))
    let answer = try model.resolved(tolerating: [.unknownReference]).ask(.maturityHistory())
    #expect(answer.subjects.map(\.team) == [nil, "a"] && answer.subjects.map(\.level) == [2, 1])
    #expect(answer.dimension("stage")?.subjects == 2)
  }

  @Test func aDimensionWithoutListedLevels() throws {
    var model = Self.system([("a", 2, "2026-01-01"), ("a", 7, "2026-02-01")], on: nil)
    model.dimensions["stage"]?.levels = []
    let answer = try Self.ask(of: model)
    #expect(answer.dimension("stage")?.levels == [.init(level: 7, name: nil, standing: 1)])
    #expect(answer.notes == ["No day is recorded for which the model holds; every day counts."])
  }

  @Test func nothingAndTheCompanies() throws {
    try AnswerChecks.expectSilent(MaturityHistory())
    for name in ["larkspur", "halden", "pocketfern"] {
      try AnswerChecks.expectFaithful(MaturityHistory(), of: Fixtures.company(name), shuffles: 2)
    }
  }
}
