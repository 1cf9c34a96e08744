import Testing

@testable import OperatingModel

@Suite struct IntentFlowTests {
  /// Thirty releases of half a year, eleven with an impact, four of those on an input.
  static func worked() -> ProductOperatingSystem {
    var system = ProductOperatingSystem("Acme")
    system.add(Metric("activated", "Activated firms", role: .input))
    for number in 1...30 {
      let id = (number < 10 ? "r0" : "r") + "\(number)"
      system.add(
        Release(Identifier(id), "Release \(number)", day: .of(("2026-01-01" as Day).adding(days: number * 5)))
      )
      guard number <= 11 else { continue }
      system.add(
        Impact(
          Identifier("i-" + id), "What came of it", releases: [Identifier(id)],
          metrics: number <= 4 ? ["activated"] : []))
    }
    return system
  }

  @Test func theWorkedFunnelIs30To11To4() throws {
    let answer = try askSteadily(
      .intentFlow(in: Period("2026-01-01", through: "2026-06-30")), of: Self.worked())
    #expect(answer.funnel.map(\.count) == [30, 11, 4])
    let releases = try #require(answer.steps[.releaseToImpact])
    #expect([releases.total, releases.linked, releases.notRecorded, releases.none] == [30, 11, 19, 0])
    let impacts = try #require(answer.steps[.impactToInput])
    #expect([impacts.total, impacts.linked, impacts.notRecorded] == [11, 4, 7])
    #expect(answer.unlinked.filter { $0.step == .releaseToImpact }.map(\.id).first == "r12")
    #expect(answer.unlinked.count == 19 + 7 + 1)
    #expect(
      answer.findings.map(\.code) == [
        "bets.intentFlow.stops", "bets.intentFlow.thins", "bets.intentFlow.thins",
      ])
    let finding = try #require(answer.findings(.thins).first)
    #expect(
      finding.statement
        == "19 of 30 releases have no impact recorded: “Release 12”, “Release 13”, “Release 14” and 16 more.")
    #expect(
      finding.facts.map(\.description) == [
        "“from releases to impact”: looked at 30", "“from releases to impact”: linked 11",
        "“from releases to impact”: none, as people said 0", "“from releases to impact”: may still come 0",
        "“from releases to impact”: not recorded 19",
      ])
    #expect(finding.heuristics.map(\.source) == ["POM", "own"])
    #expect(
      answer.gaps.map(\.description) == [
        "Any of the insights, opportunities, options or bets is not recorded; the flow cannot be followed there.",
        "Which metric is the North Star is not recorded; whether inputs lead there cannot be told.",
      ])
  }

  @Test func notRecordedIsNotNone() throws {
    var system = Self.worked()
    system.impacts.edit { if $0.metrics.isEmpty { $0.movedNothing = true } }
    var answer = try askSteadily(.intentFlow, of: system)
    var impacts = try #require(answer.steps[.impactToInput])
    #expect([impacts.linked, impacts.none, impacts.notRecorded] == [4, 7, 0])
    #expect(!answer.findings.contains { $0.subjects.first?.id == "impactToInput" })
    system.impacts.edit { if $0.metrics.isEmpty { $0.movedNothing = false } }
    answer = try askSteadily(.intentFlow, of: system)
    impacts = try #require(answer.steps[.impactToInput])
    #expect([impacts.none, impacts.notRecorded] == [0, 7], "that it moved something is not said by what")
  }

  @Test func theFlowStopsWhereNothingLeadsOn() throws {
    var system = ProductOperatingSystem("Acme")
    system.add(Insight("n1", "Firms leave in week two"))
    system.add(Opportunity("o1", "A calmer second week", insights: ["n1"]))
    system.add(BetOption("p1", "A guide", opportunity: "o1"))
    system.add(BetOption("p2", "A call", opportunity: "o1", rejectedInFavourOf: "p1"))
    let answer = try askSteadily(.intentFlow, of: system)
    #expect(answer.steps.map(\.step) == [.insightToOpportunity, .opportunityToOption, .optionToBet])
    #expect(answer.steps.map(\.linked) == [1, 1, 0])
    #expect(answer.findings.map(\.code) == ["bets.intentFlow.stops"])
    #expect(
      answer.findings.map(\.statement) == [
        "A bet is recorded for none of 1 option that could have one: “A guide”. As far as recorded, the flow stops here."
      ])
    #expect(answer.unlinked.map(\.link) == [.notRecorded, .none])
    #expect(answer.funnel.isEmpty)
  }

  @Test func whatMayStillComeIsNoGap() throws {
    func bet(_ id: Identifier<Bet>, _ state: Bet.State?, under parents: [Identifier<Bet>] = []) -> Bet {
      Bet(id, "A bet", parents: parents).with { $0.state = state }
    }
    var system = ProductOperatingSystem.of(
      bet("whole", .active), bet("part", .done, under: ["whole"]), bet("open", .active),
      bet("dropped", .dropped),
      bet("done", .done), bet("silent", nil))
    system.add(Release("r", "4.2", bets: ["part"]))
    let answer = try askSteadily(.intentFlow, of: system)
    let bets = try #require(answer.steps[.betToRelease])
    #expect([bets.linked, bets.pending, bets.none, bets.notRecorded] == [2, 1, 1, 2])
    #expect(
      answer.unlinked.filter { $0.step == .betToRelease }.map(\.id) == ["done", "dropped", "open", "silent"])
    let thin = answer.findings.filter { $0.subjects.first?.id == "betToRelease" }
    #expect(thin.map(\.statement) == ["2 of 4 bets have no release recorded: “A bet” and “A bet”."])
    let patient = try askSteadily(IntentFlow.intentFlow { $0.thinFrom = 0.6 }, of: system)
    #expect(
      patient.findings.map(\.code) == ["bets.intentFlow.stops"], "only the release without an impact is left")
  }

  @Test func impactsOnOtherMetricsAreToldApart() throws {
    var system = ProductOperatingSystem("Acme")
    system.add(Metric("retention", "Retention", role: .result))
    system.add(Metric("closes", "Closes", role: .input))
    system.add(Metric("books", "Closed books", role: .northStar))
    system.add(Influence("closes", .increases, "books"))
    system.add(Bet("guide", "A guide"))
    system.add(Release("r", "4.2", bets: ["guide"]))
    system.add(Impact("i", "Fewer leave", bet: "guide", metrics: ["retention"]))
    let answer = try askSteadily(.intentFlow, of: system)
    #expect(answer.steps[.releaseToImpact]?.linked == 1, "an impact of the bet is one of its release")
    #expect(answer.steps[.impactToInput]?.elsewhere == 1)
    #expect(answer.steps[.inputToNorthStar]?.linked == 1)
    #expect(answer.findings.map(\.code) == ["bets.intentFlow.elsewhere"])
    #expect(
      answer.findings.map(\.statement) == [
        "1 of 1 impact is linked to a metric, and to no input: “Fewer leave”."
      ])
    system.impacts["i"]?.metrics = ["closes", "retention"]
    #expect(try askSteadily(.intentFlow, of: system).findings.isEmpty)
  }

  @Test func aPeriodPicksReleasesByTheirDay() throws {
    var system = Self.worked()
    system.add(Release("undated", "Some day"))
    let answer = try askSteadily(.intentFlow(in: Period("2026-01-01", through: "2026-01-31")), of: system)
    #expect(answer.funnel.map(\.count) == [6, 6, 4])
    #expect(answer.steps[.impactToInput]?.total == 6)
    #expect(
      answer.notes.contains(
        "1 release has no day that lies in it or out of it for sure and was left out of the period."))
    #expect(answer.notes.contains("24 releases lie outside the period."))
  }

  @Test func emptyAndAlone() throws {
    let empty = try askSteadily(.intentFlow, of: .of())
    #expect(empty.lookedAt == 0 && empty.findings.isEmpty && empty.gaps.count == 1)
    let alone = try askSteadily(.intentFlow, of: .of(Bet("b", "B").with { $0.state = .active }))
    #expect(alone.findings.isEmpty && alone.steps[.betToRelease]?.pending == 1)
  }

  /// Held against asking of each release and each impact.
  @Test func theFunnelAgreesWithASlowSearch() throws {
    for seed in 1...500 {
      var cases = RandomCases(seed: seed)
      var system = ProductOperatingSystem("Acme")
      system.add(Metric("in", "In", role: .input))
      system.add(Metric("out", "Out", role: .result))
      for number in 0..<3 {
        system.add(
          Bet(Identifier("b\(number)"), "B", parents: number > 0 && cases.int(0...1) == 0 ? ["b0"] : []))
      }
      for number in 0..<cases.int(0...5) {
        let bets = (0..<3).filter { _ in cases.int(0...2) == 0 }.map { Identifier<Bet>("b\($0)") }
        system.add(Release(Identifier("r\(number)"), "R", bets: bets))
      }
      for number in 0..<cases.int(0...5) {
        let releases = system.releases.map(\.id).filter { _ in cases.int(0...3) == 0 }
        let metrics = (["in", "out"] as [Identifier<Metric>]).filter { _ in cases.int(0...2) == 0 }
        system.add(
          Impact(
            Identifier("i\(number)"), "I", releases: releases,
            bet: cases.int(0...1) == 0 ? Identifier("b\(cases.int(0...2))") : nil,
            metrics: metrics))
      }
      let answer = try system.resolved().ask(.intentFlow, bounds: .none)
      func isOf(_ impact: Impact, _ release: Release) -> Bool {
        impact.releases.isEmpty
          ? impact.bet.map(release.bets.contains) ?? false : impact.releases.contains(release.id)
      }
      let seen = system.releases.filter { release in system.impacts.contains { isOf($0, release) } }
      let moving = seen.filter { release in
        system.impacts.contains { isOf($0, release) && $0.metrics.contains("in") }
      }
      let expected = system.releases.isEmpty ? [] : [system.releases.count, seen.count, moving.count]
      #expect(answer.funnel.map(\.count) == expected, "seed \(seed)")
      let linkedBets = system.bets.filter { bet in
        system.releases.contains { release in
          release.bets.contains { $0 == bet.id || system.bets[$0]?.parents.contains(bet.id) ?? false }
        }
      }
      #expect(answer.steps[.betToRelease]?.linked == linkedBets.count, "seed \(seed)")
      for row in answer.steps {
        #expect(
          row.linked + row.elsewhere + row.none + row.pending + row.notRecorded == row.total, "seed \(seed)")
      }
    }
  }
}
