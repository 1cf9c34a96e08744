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
    let answer = try Self.seven.resolved().ask(.launchReadiness)
    #expect(answer.findings(.noReview).map { $0.subjects[0].id } == ["l5", "l6", "l7"])
    #expect(answer.findings(.late).map { $0.subjects[0].id } == ["l1"])
    #expect(answer.rows["l1"]?.short == .days(30) && answer.rows["l2"]?.short == .zero)
    #expect(answer.findings.count == 4)
    #expect(
      answer.findings[0].description == """
        “Launch 1”, which was on 2026-10-01, was asked for 12 days before. A launch of tier 1 needs 42 days, 30 days
        more.
          facts   tier 1 · asked for 12 days before
          rule    42 days of lead for tier 1 (our own)
          ask     Which of the tasks of such a launch were left out, and who has noticed since?
          bets.launchReadiness.late · l1
        """)
    try AnswerChecks.expectFaithful(.launchReadiness, of: Self.seven)
    #expect(answer.rows.map(\.id) == ["l1", "l5", "l6", "l7", "l2", "l3", "l4"])
    let unasked = LaunchReadiness.launchReadiness(on: "2026-11-21").callAsFunction { $0.tier1Lead = nil }
    try AnswerChecks.expectFaithful(unasked, of: Self.seven)
    try AnswerChecks.expectSilent(.launchReadiness)
  }

  private func asked(
    _ question: LaunchReadiness = .launchReadiness(on: "2026-11-21"), impact: When? = nil,
    _ edit: (inout Launch) -> Void
  ) throws -> Answer<LaunchReadiness> {
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

  private func kinds(_ answer: Answer<LaunchReadiness>) -> [FindingKind<LaunchReadiness>] {
    answer.findings.flatMap { finding in LaunchReadiness.kinds.filter { $0.code == finding.code } }
  }

  @Test func whatIsNotRecordedIsAskedFor() throws {
    #expect(try asked { _ in }.findings.isEmpty)
    #expect(try kinds(asked { $0.owner = nil }) == [.noOwner])
    #expect(try kinds(asked { $0.realisation = nil }) == [.noRealisation])
    #expect(try kinds(asked { $0.reviewOn = nil }) == [.noReview])
    let bare = try asked { ($0.owner, $0.realisation, $0.reviewOn) = (nil, nil, nil) }
    for finding in bare.findings {
      #expect(finding.facts.first?.value == "not recorded")
      #expect(finding.heuristics.first?.source == "T375")
    }
  }

  @Test func lateIsBelowWhatTheTierNeeds() throws {
    #expect(try kinds(asked { $0.leadTime = .days(41.5) }) == [.late])
    #expect(try asked { $0.tier = .tier2 }.rows["l"]?.needed == nil)
    let untold = try asked { $0.leadTime = nil }
    #expect(untold.rows["l"]?.short == nil && untold.findings.isEmpty)
    #expect(untold.gaps.map(\.key) == ["launches.leadTime"] && untold.gaps.first?.ids == ["l"])
    let untiered = try asked { ($0.tier, $0.leadTime) = (nil, .zero) }
    #expect(untiered.findings.isEmpty && untiered.gaps.map(\.key) == ["launches.tier"])
    let own = LaunchReadiness.launchReadiness {
      ($0.tier1Lead, $0.tier2Lead, $0.tier3Lead) = (nil, .weeks(2), .days(1))
    }
    #expect(try asked(own) { $0.leadTime = .zero }.findings.isEmpty)
    #expect(try kinds(asked(own) { ($0.tier, $0.leadTime) = (.tier2, .zero) }) == [.late])
    #expect(
      try asked(own) { ($0.tier, $0.leadTime) = (.tier3, .zero) }.findings[0].statement
        == "“L”, which is on 2026-10-01, was asked for 0 days before. A launch of tier 3 needs 1 day, 1 day more."
    )
  }

  @Test func aReviewWhoseDayHasCome() throws {
    let due = try asked { $0.reviewOn = "2026-11-20" }
    #expect(kinds(due) == [.reviewPassed])
    #expect(
      due.findings[0].statement
        == "“L” was to be reviewed on 2026-11-20, 1 day ago, and no impact of its releases is recorded since the launch."
    )
    #expect(due.rows["l"]?.daysSinceReview == 1)
    #expect(try asked { $0.reviewOn = "2026-11-21" }.findings[0].statement.contains("which is today"))
    let seen = try asked(impact: "2026-11-01") { $0.reviewOn = "2026-11-20" }
    #expect(seen.findings.isEmpty && seen.rows["l"]?.impactSeenOn == "2026-11-01")
    #expect(
      try asked(impact: "2026-09-30") { $0.reviewOn = "2026-11-20" }.findings.count == 1, "before the launch")
    #expect(
      try asked(impact: "2026-11-22") { $0.reviewOn = "2026-11-20" }.findings.count == 1, "not seen yet")
    let undated = try asked(.launchReadiness) { $0.reviewOn = "2026-11-20" }
    #expect(undated.findings.isEmpty && undated.rows["l"]?.daysSinceReview == nil)
    #expect(
      undated.gaps.map(\.description) == [
        "The day for which the model holds is not recorded; which reviews are due cannot be told."
      ])
  }
}
