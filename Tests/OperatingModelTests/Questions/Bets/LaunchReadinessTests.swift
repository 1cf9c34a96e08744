import Testing

@testable import OperatingModel

@Suite struct LaunchReadinessTests {
  /// C29's worked example: seven launches, three with no day of review, one of tier 1 asked for 12 days before.
  static var seven: ProductOperatingSystem {
    var model = ProductOperatingSystem("Seven", asOf: "2026-11-21")
    model.add(Team("growth", "Growth"))
    for number in 1...7 {
      var launch = Launch(
        Identifier("l\(number)"), "Launch \(number)", tier: number <= 2 ? .tier1 : .tier3, day: "2026-10-01",
        owner: "growth")
      launch.leadTime = .days(number == 1 ? 12 : 60)
      launch.realisation = Period("2026-10-01", through: "2027-03-31")
      launch.reviewOn = number >= 5 ? nil : "2027-01-15"
      model.add(launch)
    }
    return model
  }

  @Test func sevenLaunches() throws {
    let answer = try Self.seven.resolved().ask(.launchReadiness())
    #expect(answer.findings(.launchUnreviewed).map { $0.subjects[0].id } == ["l5", "l6", "l7"])
    #expect(answer.findings(.launchLate).map { $0.subjects[0].id } == ["l1"])
    #expect(answer.row("l1")?.short == .days(30) && answer.row("l2")?.short == .zero)
    #expect(answer.findings.count == 4)
    #expect(
      answer.findings[0].description == """
        bets.launchReadiness.late   l1 “Launch 1”
          Was asked for 12 days before it; a launch of tier 1 needs 42 days, 30 days more.
          facts   l1.tier = tier1 · l1.leadTime = 12d · 42 days of lead for tier 1 [own, D]
          ask     Which of the tasks of such a launch would we leave out, or what would a later day cost?
        """)
    try AnswerChecks.expectFaithful(.launchReadiness(), of: Self.seven)
    try AnswerChecks.expectFaithful(.launchReadiness(on: "2026-11-21", tier1Lead: nil), of: Self.seven)
    try AnswerChecks.expectSilent(.launchReadiness())
  }

  private func asked(
    _ question: LaunchReadiness = .launchReadiness(on: "2026-11-21"), impact: When? = nil,
    _ edit: (inout Launch) -> Void
  ) throws -> LaunchReadinessAnswer {
    var model = ProductOperatingSystem("One launch")
    model.add(Team("growth", "Growth"))
    model.add(Release("1.0", "1.0"))
    if let impact { model.add(Impact("i", "Seen", releases: ["1.0"], day: impact)) }
    var launch = Launch("l", "L", tier: .tier1, releases: ["1.0"], day: "2026-10-01", owner: "growth")
    launch.leadTime = .days(42)
    launch.realisation = Period("2026-10-01", through: nil)
    launch.reviewOn = "2026-11-22"
    edit(&launch)
    model.add(launch)
    return try model.resolved().ask(question)
  }

  @Test func whatIsNotRecordedIsAskedFor() throws {
    #expect(try asked { _ in }.findings == [])
    #expect(try asked { $0.owner = nil }.findings.map(\.code) == [.launchUnowned])
    #expect(try asked { $0.realisation = nil }.findings.map(\.code) == [.launchUnrealised])
    #expect(try asked { $0.reviewOn = nil }.findings.map(\.code) == [.launchUnreviewed])
    let bare = try asked { ($0.owner, $0.realisation, $0.reviewOn) = (nil, nil, nil) }
    for finding in bare.findings {
      #expect(finding.facts.first?.value == "not recorded")
      #expect(finding.heuristics.first?.source == "T375")
    }
  }

  @Test func lateIsBelowWhatTheTierNeeds() throws {
    #expect(try asked { $0.leadTime = .days(41.5) }.findings.map(\.code) == [.launchLate])
    #expect(try asked { $0.tier = .tier2 }.row("l")?.needed == nil)
    let untold = try asked { $0.leadTime = nil }
    #expect(untold.row("l")?.short == nil && untold.findings == [])
    #expect(untold.notes.contains { $0.hasPrefix("When it was asked for is not recorded for 1 of 1") })
    let untiered = try asked { ($0.tier, $0.leadTime) = (nil, .zero) }
    #expect(untiered.findings == [] && untiered.notes.count == 1)
    let own = LaunchReadiness.launchReadiness(tier1Lead: nil, tier2Lead: .weeks(2), tier3Lead: .days(1))
    #expect(try asked(own) { $0.leadTime = .zero }.findings == [])
    #expect(
      try asked(own) { ($0.tier, $0.leadTime) = (.tier2, .zero) }.findings.map(\.code) == [.launchLate])
    #expect(
      try asked(own) { ($0.tier, $0.leadTime) = (.tier3, .zero) }.findings[0].statement
        == "Was asked for 0 days before it; a launch of tier 3 needs 1 day, 1 day more.")
  }

  @Test func aReviewWhoseDayHasCome() throws {
    let due = try asked { $0.reviewOn = "2026-11-20" }
    #expect(due.findings.map(\.code) == [.launchReviewPassed])
    #expect(
      due.findings[0].statement
        == "Was to be reviewed on 2026-11-20, 1 day ago, and no impact of its releases is recorded since the launch."
    )
    #expect(due.row("l")?.daysSinceReview == 1)
    #expect(try asked { $0.reviewOn = "2026-11-21" }.findings[0].statement.contains("which is today"))
    let seen = try asked(impact: "2026-11-01") { $0.reviewOn = "2026-11-20" }
    #expect(seen.findings == [] && seen.row("l")?.impactSeenOn == "2026-11-01")
    #expect(
      try asked(impact: "2026-09-30") { $0.reviewOn = "2026-11-20" }.findings.count == 1, "before the launch")
    #expect(
      try asked(impact: "2026-11-22") { $0.reviewOn = "2026-11-20" }.findings.count == 1, "not seen yet")
    let undated = try asked(.launchReadiness()) { $0.reviewOn = "2026-11-20" }
    #expect(undated.findings == [] && undated.row("l")?.daysSinceReview == nil)
    #expect(
      undated.notes == ["No day was given, and the system has none: which reviews are due cannot be told."])
  }
}
