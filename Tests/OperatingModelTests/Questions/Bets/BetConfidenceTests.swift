import Testing

@testable import OperatingModel

@Suite struct BetConfidenceTests {
  static func profile(
    _ day: When?, size: Estimate<Share>? = nil, friendliness: Estimate<Share>? = nil,
    effort: Estimate<Share>? = nil,
    known: Bet.ConfidenceProfile.Certainty? = nil
  ) -> Bet.ConfidenceProfile {
    var profile = Bet.ConfidenceProfile(day: day)
    (profile.opportunitySize, profile.experimentFriendliness) = (size, friendliness)
    (profile.interventionEffort, profile.solutionKnown) = (effort, known)
    return profile
  }

  private static func system(_ profiles: Bet.ConfidenceProfile..., type: Bet.Focus? = nil)
    -> ProductOperatingSystem
  {
    .of(
      Bet("referrals", "Firms bring firms").with {
        $0.confidence = profiles
        $0.focus = type
      })
  }

  static let before = profile("2026-01-12", size: Estimate(0.2, 0.8), effort: Estimate(0.15, 0.8))
  static let after = profile("2026-03-02", size: Estimate(0.6, 0.85), effort: Estimate(0.3, 0.55))

  @Test func theWorkedIntervalIs58PercentNarrowerAndItsFloorRose() throws {
    let answer = try askSteadily(.betConfidence, of: Self.system(Self.before, Self.after))
    let size = try #require(answer.intervals[.opportunitySize, of: "referrals"])
    #expect(abs(size.width.value - 0.25) < 1e-12)
    #expect(Words.number((size.narrowedBy?.value ?? 0) * 100, decimals: 0) == "58")
    #expect(abs((size.floorMoved?.value ?? 0) - 0.4) < 1e-12)
    #expect(abs((size.ceilingMoved?.value ?? 0) - 0.05) < 1e-12)
    let effort = try #require(answer.intervals[.interventionEffort, of: "referrals"])
    #expect(abs(effort.width.value - 0.25) < 1e-12)
    #expect(Words.number((effort.narrowedBy?.value ?? 0) * 100, decimals: 0) == "62")
    let row = try #require(answer.rows["referrals"])
    #expect(row.day == "2026-03-02" && row.since == "2026-01-12")
    // Equally wide: told as a tie.
    #expect(row.widest == [.opportunitySize, .interventionEffort] && row.dominant.isEmpty)
    #expect(answer.findings.isEmpty)
    #expect(answer.gaps.map(\.key) == ["bets.confidence.sizeNeeded", "bets.confidence.effortAllowed"])
    #expect(answer.gaps.map(\.ids) == [["referrals"], ["referrals"]] && answer.notes.isEmpty)
  }

  @Test func theDominantOneIsTheWidestThatMatters() throws {
    var profile = Self.profile(
      "2026-03-02", size: Estimate(0.5, 0.9), friendliness: Estimate(0.1, 0.9), effort: Estimate(0.3, 0.6))
    (profile.sizeNeeded, profile.friendlinessNeeded, profile.effortAllowed) = (0.7, 0.95, 0.5)
    let answer = try askSteadily(.betConfidence, of: Self.system(profile))
    #expect(answer.rows["referrals"]?.widest == [.experimentFriendliness])
    #expect(answer.rows["referrals"]?.dominant == [.opportunitySize])
    let finding = try #require(answer.findings.first)
    #expect(answer.findings(.widestMattersNot).count == 1)
    #expect(
      finding.statement
        == "The widest uncertainty of “Firms bring firms” is experiment friendliness, and no value in it would change the decision. Opportunity size would."
    )
    #expect(finding.facts.last?.description == "“Firms bring firms”: intervention effort turns at 0.5")
    #expect(finding.heuristics.map(\.source) == ["B20-35"])
    profile.friendlinessNeeded = 0.5
    #expect(try askSteadily(.betConfidence, of: Self.system(profile)).findings.isEmpty)
    profile.friendlinessNeeded = nil
    #expect(try askSteadily(.betConfidence, of: Self.system(profile)).findings.isEmpty)
  }

  @Test func jumpingToASolutionIsTold() throws {
    let wide = Self.profile(
      "2026-03-02", size: Estimate(0.2, 0.8), effort: Estimate(0.3, 0.5), known: .fairly)
    let answer = try askSteadily(.betConfidence, of: Self.system(wide))
    let finding = try #require(answer.findings.first)
    #expect(answer.findings(.prematureConvergence).count == 1)
    #expect(
      finding.statement
        == "A solution is chosen for “Firms bring firms”, while the size of the opportunity, 0.2 to 0.8, is the widest uncertainty."
    )
    #expect(
      finding.facts.map(\.description) == [
        "“Firms bring firms”: focus not recorded", "“Firms bring firms”: sure of which solution fairly",
        "“Firms bring firms”: opportunity size 0.2 to 0.8",
        "“Firms bring firms”: intervention effort 0.3 to 0.5",
      ])
    #expect(finding.heuristics.map(\.grade) == [.own])
    func codes(
      _ profile: Bet.ConfidenceProfile, type: Bet.Focus? = nil, _ question: BetConfidence = BetConfidence()
    )
      throws -> [FindingCode]
    {
      try askSteadily(question, of: Self.system(profile, type: type)).findings.map(\.code)
    }
    var other = wide
    other.solutionKnown = .somewhat
    #expect(try codes(other) == [])
    #expect(try codes(other, type: .solution) == ["bets.confidence.prematureConvergence"])
    let early = BetConfidence.betConfidence { $0.jumpedFrom = .slightly }
    #expect(try codes(other, early) == ["bets.confidence.prematureConvergence"])
    let widerOnly = BetConfidence.betConfidence { $0.wideFrom = 0.7 }
    #expect(try codes(wide, widerOnly) == [])
    other = wide
    other.interventionEffort = nil
    #expect(try codes(other) == [], "with one interval nothing is the widest")
    other = wide
    other.sizeNeeded = 0.1
    #expect(try codes(other) == [], "the opportunity is large enough in any case")
  }

  @Test func whatDidNotShrinkIsTold() throws {
    let stuck = Self.profile("2026-03-02", size: Estimate(0.3, 0.9), effort: Estimate(0.3, 0.55))
    let answer = try askSteadily(.betConfidence, of: Self.system(Self.before, stuck))
    let finding = try #require(answer.findings.first)
    #expect(answer.findings.count == 1 && answer.findings(.stayed).count == 1)
    #expect(
      finding.statement
        == "For “Firms bring firms” opportunity size is the widest uncertainty, and is no narrower on 2026-03-02 than on 2026-01-12."
    )
    #expect(
      finding.facts.map(\.description) == [
        "“Firms bring firms”: opportunity size 0.3 to 0.9",
        "“Firms bring firms”: opportunity size before 0.2 to 0.8",
      ])
    #expect(finding.key.aspect == "opportunitySize")
    let compared = try askSteadily(.betConfidence(since: "2026-01-01"), of: Self.system(Self.before, stuck))
    #expect(compared.findings.isEmpty && compared.rows["referrals"]?.since == nil)
  }

  @Test func anIntervalThatWasMissedIsTold() throws {
    let jump = Self.profile("2026-03-02", size: Estimate(0.85, 0.95), effort: Estimate(0.05, 0.1))
    let answer = try askSteadily(.betConfidence, of: Self.system(Self.before, jump))
    #expect(answer.findings.unfolded.count == 2)
    #expect(
      answer.findings(.missed).map(\.statement) == [
        "For “Firms bring firms” opportunity size is now put at 0.85 to 0.95, wholly above what it was put at before.",
        "For “Firms bring firms” intervention effort is now put at 0.05 to 0.1, wholly below what it was put at before.",
      ])
    #expect(
      try askSteadily(.betConfidence(on: "2026-02-01"), of: Self.system(Self.before, jump)).findings.isEmpty)
  }

  @Test func intervalsOfDifferentConfidenceAreNotCompared() throws {
    let mixed = Self.profile(
      "2026-03-02", size: Estimate(0.2, 0.6, confidence: 0.5), effort: Estimate(0.3, 0.55))
    let answer = try askSteadily(.betConfidence, of: Self.system(Self.before, mixed))
    #expect(answer.rows["referrals"]?.widest == [])
    #expect(answer.intervals[.opportunitySize, of: "referrals"]?.narrowedBy == nil)
    #expect(answer.notes.contains { $0.contains("different confidence") })
    let exact = try askSteadily(
      .betConfidence, of: Self.system(Self.before, Self.profile("2026-03-02", size: 0.5)))
    #expect(exact.intervals[.opportunitySize, of: "referrals"]?.narrowedBy == 1)
    #expect(exact.rows["referrals"]?.widest == [], "what is known is no uncertainty")
  }

  @Test func daysAreNeverMixedSilently() throws {
    let undated = Self.profile(nil, size: Estimate(0, 1))
    let alone = try askSteadily(.betConfidence, of: Self.system(undated))
    #expect(alone.rows["referrals"]?.widest == [.opportunitySize])
    let beside = try askSteadily(.betConfidence, of: Self.system(undated, Self.after))
    #expect(beside.rows["referrals"]?.day == "2026-03-02")
    #expect(beside.gaps.contains { $0.noun == "profile" && $0.missing == 1 && $0.outOf == 2 })
    let two = try askSteadily(.betConfidence, of: Self.system(undated, undated))
    #expect(two.rows.isEmpty)
    let twin = Self.profile("2026-03-02", size: Estimate(0.1, 0.2))
    let one = try askSteadily(.betConfidence, of: Self.system(Self.after, twin))
    let other = try askSteadily(.betConfidence, of: Self.system(twin, Self.after))
    #expect(one == other && one.notes.contains { $0.hasPrefix("1 profile shares its day") })
  }

  @Test func whatIsNotRecordedIsSaid() throws {
    #expect(try askSteadily(.betConfidence, of: .of()).notes.isEmpty)
    let answer = try askSteadily(.betConfidence, of: .of(Bet("b", "B")))
    #expect(answer.lookedAt == 0 && answer.findings.isEmpty)
    #expect(answer.gaps.map(\.key) == ["bets.confidence"] && answer.gaps.first?.ids == ["b"])
    #expect(
      try askSteadily(.betConfidence, of: Self.system(Bet.ConfidenceProfile(day: "2026-01-01"))).rows.count
        == 1
    )
  }

  @Test func aProfileSaysWhereTheDecisionTurns() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "day": "2026-03-02", "opportunitySize": {"low": 0.6, "high": 0.85},
          "experimentFriendliness": {"low": 0.1, "high": 0.2}, "interventionEffort": {"low": 0.3, "high": 0.55},
          "sizeNeeded": 0.7, "friendlinessNeeded": 0.4, "effortAllowed": 0.5, "solutionExists": "fairly",
          "solutionKnown": "slightly"
        }
        """,
      Bet.ConfidenceProfile(), "{}")
  }

  /// Held against every pair of profiles and intervals, one by one.
  @Test func widestAndBeforeAgreeWithASlowSearch() throws {
    for seed in 1...500 {
      var cases = RandomCases(seed: seed)
      func interval() -> Estimate<Share>? {
        let ends = [cases.int(0...10), cases.int(0...10)].sorted().map { Share(Double($0) / 10) ?? 0 }
        return cases.int(0...3) == 0 ? nil : Estimate(ends[0], ends[1])
      }
      var days: Set<Int> = []
      let profiles = (0..<cases.int(1...4)).compactMap { _ -> Bet.ConfidenceProfile? in
        let day = cases.int(0...9)
        guard days.insert(day).inserted else { return nil }
        var profile = Self.profile(
          .of(Day(number: 20_000 + day)), size: interval(), friendliness: interval(), effort: interval())
        if cases.int(0...1) == 0 { profile.sizeNeeded = Share(Double(cases.int(0...10)) / 10) }
        if cases.int(0...1) == 0 { profile.effortAllowed = Share(Double(cases.int(0...10)) / 10) }
        return profile
      }
      let limit = Day(number: 20_000 + cases.int(0...9))
      let system = ProductOperatingSystem.of(Bet("b", "B").with { $0.confidence = profiles })
      let answer = try system.resolved().ask(.betConfidence(on: limit))
      let counting = profiles.filter { ($0.day?.last ?? "9999-12-31") <= (limit ?? "0001-01-01") }.sorted {
        ($0.day?.last.number ?? 0) < ($1.day?.last.number ?? 0)
      }
      guard let row = answer.rows["b"], let now = counting.last else {
        #expect(counting.isEmpty && answer.rows.isEmpty, "seed \(seed)")
        continue
      }
      #expect(row.day == now.day && row.since == counting.dropLast().last?.day, "seed \(seed)")
      let found = ConfidenceDimension.allCases.compactMap { dimension in
        dimension.interval(of: now).map {
          (dimension, Int((($0.high.value - $0.low.value) * 10).rounded()), $0)
        }
      }
      let most = found.map(\.1).max() ?? 0
      #expect(row.widest == (most == 0 ? [] : found.filter { $0.1 == most }.map(\.0)), "seed \(seed)")
      let matter = found.filter { one in
        one.0.turningPoint(of: now).map { $0 > one.2.low && $0 < one.2.high } ?? false
      }
      let mattering = matter.map(\.1).max() ?? 0
      #expect(row.dominant == matter.filter { $0.1 == mattering }.map(\.0), "seed \(seed)")
    }
  }
}
