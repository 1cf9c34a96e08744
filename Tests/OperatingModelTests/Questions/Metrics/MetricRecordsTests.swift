import Testing

@testable import OperatingModel

@Suite struct MetricRecordsTests {
  private static func system(_ observations: [Metric.Observation], on day: Day? = "2026-06-30")
    -> ProductOperatingSystem
  {
    var system = ProductOperatingSystem("Acme")
    system.asOf = day
    var metric = Metric("m", "Members")
    metric.observations = observations
    system.add(metric)
    return system
  }

  @Test func fromTheFirstToTheLast() throws {
    var model = Self.system([
      Metric.Observation("2026-03-31", 9), Metric.Observation("2025-12-31", 4),
      Metric.Observation("2026-06-30", 6),
    ])
    model.add(Metric("n", "Never read"))
    let answer = try askSteadily(.metricRecords, of: model)
    let row = try #require(answer.rows["m"])
    #expect(row.values == 3 && row.first == 4 && row.last == 6 && row.least == 4 && row.greatest == 9)
    #expect(row.firstOn == "2025-12-31" && row.lastOn == "2026-06-30" && row.silentDays == 0)
    #expect(answer.withValues == 1 && answer.lookedAt == 2 && answer.rows["n"]?.values == 0)
    #expect(answer.findings.isEmpty, "what is not recorded yet is no finding")
    #expect(answer.notes.isEmpty && answer.gaps.map(\.ids) == [["n"]])
  }

  @Test func severalOnOneDay() throws {
    let answer = try askSteadily(
      .metricRecords,
      of: Self.system([
        Metric.Observation("2026-06-01", 5), Metric.Observation("2026-06-01", 3),
        Metric.Observation("2026-07-02", 1),
      ]))
    #expect(answer.rows[0].first == 3 && answer.rows[0].repeatedDays == 1)
    #expect(
      answer.notes.suffix(2) == [
        "On 1 day a metric has several values.",
        "1 value is dated after 2026-06-30; it counts all the same.",
      ])
  }

  @Test func aMetricThatFellSilent() throws {
    let model = Self.system([Metric.Observation("2026-01-01", 5)])
    let answer = try askSteadily(MetricRecords().with { $0.silentAfter = 179 }, of: model)
    #expect(
      answer.findings.map(\.description) == [
        """
        “Members”: Its last value is of 2026-01-01, 180 days ago.
          facts   last value 2026-01-01 · goals 0
          rule    a new value within 179 days (our own) · metrics outlive goals (John Cutler, 2020)
          ask     Does anyone still decide by it, and if so, what do they look at instead?
          metrics.records.silent · m
        """
      ])
    #expect(try askSteadily(.metricRecords, of: model).findings.isEmpty, "180 days are not more than 180")
    let undated = try askSteadily(
      .metricRecords, of: Self.system([Metric.Observation("2020-01-01", 5)], on: nil))
    #expect(undated.findings.isEmpty && undated.rows[0].silentDays == nil)
  }

  @Test func aGoalOnWhatNobodyReads() throws {
    var model = Self.system([])
    var goal = Goal("g", "More", metric: "m")
    goal.target = 10
    model.add(goal)
    let answer = try askSteadily(.metricRecords, of: model)
    #expect(answer.withGoal == 1 && answer.withTarget == 1)
    #expect(
      answer.findings(.none).map(\.statement) == [
        "1 goal is set on it, and no value of it is recorded."
      ])
    model.metrics["m"]?.observations = [Metric.Observation("2026-06-30", 1)]
    #expect(try askSteadily(.metricRecords, of: model).findings.isEmpty)
  }

  @Test("A goal that is over sets nothing on a metric any more, unless it is asked for")
  func goalsThatAreOver() throws {
    var model = Self.system([])
    model.add(Goal("g", "More", metric: "m").with { $0.state = .met })
    #expect(try askSteadily(.metricRecords, of: model).findings.isEmpty)
    let all = try askSteadily(MetricRecords().with { $0.looksAt = .all }, of: model)
    #expect(all.withGoal == 1 && all.findings(.none).count == 1)
  }

  @Test("Those on which most goals are set come first, and a repeated id is told")
  func orderAndWhatWasLeftOut() throws {
    var model = Self.system([Metric.Observation("2026-06-01", 1)], on: nil)
    model.add(Metric("z", "Aimed at"))
    model.add(Goal("g", "More", metric: "z"))
    model.add(Metric("m", "Again"))
    let answer = try model.resolved(tolerating: [.duplicateID]).ask(.metricRecords)
    #expect(answer.rows.map(\.id) == ["z", "m"])
    #expect(answer.gaps.contains { $0.key == "asOf" })
    #expect(answer.notes == ["1 metric whose id another one holds was left out."])
  }

  @Test func nothingAndTheCompanies() throws {
    try AnswerChecks.expectSilent(MetricRecords())
    for name in ["larkspur", "halden", "pocketfern"] {
      try AnswerChecks.expectFaithful(MetricRecords(), of: Fixtures.company(name), shuffles: 2)
    }
    let answer = try Fixtures.company("pocketfern").resolved().ask(.metricRecords)
    #expect(answer.rows.contains { $0.values == 7 && $0.least == 9100 && $0.greatest == 10100 })
  }
}
