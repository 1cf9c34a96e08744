import Testing

@testable import OperatingModel

@Suite struct BetMixTests {
  /// Bets of some value types, a person-week each unless said.
  private static func bets(_ counts: [(ValueType, Int)], effort: Finite = 1) -> [Bet] {
    counts.flatMap { type, count in
      (1...count).map { number in
        Bet(Identifier("\(type)-\(number)"), "A bet", effort: .personWeeks(effort)).with {
          $0.valueTypes = [type]
        }
      }
    }
  }

  private static func system(_ bets: [Bet]) -> ProductOperatingSystem {
    var system = ProductOperatingSystem("Acme")
    for bet in bets { system.add(bet) }
    return system
  }

  private static let worked: [(ValueType, Int)] = [
    (.increaseRevenue, 8), (.protectRevenue, 2), (.reduceCost, 1), (.avoidCostGrowth, 1),
  ]

  @Test func theWorkedMixHasTwoEffectiveKindsOfFour() throws {
    let answer = try askSteadily(.betMix, of: Self.system(Self.bets(Self.worked)))
    let facet = try #require(answer.facets[.valueType])
    #expect(abs((facet.effectiveKinds?.value ?? 0) - 144.0 / 70) < 1e-12)
    #expect(Words.number(facet.effectiveKinds?.value ?? 0) == "2.06")
    #expect(facet.kinds == 4 && facet.named == 4 && facet.recorded == 12)
    #expect(BetMix.effectiveKinds(of: [8, 2, 1, 1]).map { Words.number($0) } == "2.06")
    let shares = ValueType.known.compactMap {
      answer.kinds[BetFacet.Kind(rawValue: $0.rawValue), of: .valueType]?.effortShare?.percent
    }
    #expect(shares.map { Words.number($0, decimals: 1) } == ["66.7", "16.7", "8.3", "8.3"])
  }

  @Test func severalValueTypesAreNotForcedToTheWhole() throws {
    var bets = Self.bets([(.increaseRevenue, 4)])
    bets[0].valueTypes = [.increaseRevenue, .protectRevenue, .protectRevenue]
    bets[1].valueTypes = [.protectRevenue, .increaseRevenue]
    let answer = try askSteadily(.betMix, of: Self.system(bets))
    #expect(answer.kinds["increaseRevenue", of: .valueType]?.share == 1)
    #expect(answer.kinds["protectRevenue", of: .valueType]?.share == 0.5)
    #expect(answer.kinds["protectRevenue", of: .valueType]?.effortShare == 0.5)
    #expect(answer.facets[.valueType]?.mentions == 6)
    #expect(answer.notes.contains { $0.contains("more than 100%") })
  }

  @Test func everyFacetIsTold() throws {
    var bet = Bet("b", "B", focus: .ongoing, horizon: .weeks, effort: .personWeeks(2), curve: .linear)
    (bet.stage, bet.risk, bet.valueTypes) = (.c, .solution, ["goodwill"])
    let answer = try askSteadily(.betMix, of: Self.system([bet]))
    #expect(answer.facets.map(\.facet) == BetFacet.allCases)
    #expect(answer.kinds.map(\.kind) == ["ongoing", "weeks", "goodwill", "linear", "C", "solution"])
    #expect(answer.facets[.horizon]?.unused == ["hours", "days", "months", "quarters", "years", "decades"])
    #expect(answer.findings.isEmpty, "one bet is no mix")
    let some = try askSteadily(.betMix { $0.facets = [.risk, .focus] }, of: Self.system([bet]))
    #expect(some.facets.map(\.facet) == [.focus, .risk])
  }

  @Test func oneKindThatTakesNearlyAllIsTold() throws {
    var bets = Self.bets([(.increaseRevenue, 4), (.reduceCost, 1)])
    let answer = try askSteadily(.betMix, of: Self.system(bets))
    let finding = try #require(answer.findings(.concentrated).first)
    #expect(
      finding.statement
        == "By value type, “increase revenue” takes 80% of the recorded investment.")
    #expect(
      finding.facts.map(\.description) == [
        "“value type”: bets 4", "“value type”: investment 4 person-weeks",
        "“value type”: no bet is protect revenue and avoid cost growth",
      ])
    #expect(
      finding.heuristics.map(\.description) == [
        "80% or more is nearly everything [own, D]", "the kinds of value type [T232, I]",
      ])
    #expect(finding.key.description == "bets.mix.concentrated of valueType (increaseRevenue)")
    // Without any effort recorded, bets are counted.
    for index in bets.indices { bets[index].effort = nil }
    let counted = try askSteadily(.betMix, of: Self.system(bets))
    #expect(
      counted.findings.map(\.statement) == [
        "By value type, “increase revenue” takes 80% of the bets."
      ])
    #expect(counted.kinds["increaseRevenue", of: .valueType]?.effortShare == nil)
    #expect(counted.facets[.valueType]?.effectiveByEffort == nil)
    #expect(try askSteadily(BetMix.betMix { $0.most = 0.9 }, of: Self.system(bets)).findings.isEmpty)
    #expect(try askSteadily(.betMix { $0.fewestBets = 6 }, of: Self.system(bets)).findings.isEmpty)
  }

  @Test func countsThatMisleadAreTold() throws {
    let bets =
      Self.bets([(.increaseRevenue, 6)])
      + [Bet("big", "Big", effort: .personWeeks(6)).with { $0.valueTypes = [.reduceCost] }]
    let answer = try askSteadily(.betMix, of: Self.system(bets))
    #expect(answer.findings.map(\.code) == ["bets.mix.countMisleads", "bets.mix.countMisleads"])
    #expect(
      answer.findings.map(\.statement) == [
        "By value type, “increase revenue” is 86% of the bets and 50% of the investment.",
        "By value type, “reduce cost” is 14% of the bets and 50% of the investment.",
      ])
    #expect(
      answer.findings.first?.heuristics.map(\.description) == [
        "shares by count and by investment 20 points apart [own, D]"
      ])
    #expect(try askSteadily(BetMix.betMix { $0.apart = 0.4 }, of: Self.system(bets)).findings.isEmpty)
  }

  @Test func whatIsNotRecordedIsSaid() throws {
    #expect(try askSteadily(.betMix, of: .of()).notes.isEmpty)
    let answer = try askSteadily(.betMix, of: .of(Bet("b", "B", horizon: .weeks)))
    #expect(
      answer.gaps.map { "\($0.key ?? "") \($0.missing)/\($0.outOf)" } == [
        "bets.focus 1/1", "bets.valueTypes 1/1", "bets.curve 1/1", "bets.stage 1/1", "bets.risk 1/1",
        "bets.effort 1/1",
      ])
    #expect(answer.facets[.focus]?.effectiveKinds == nil)
    #expect(try askSteadily(.betMix, of: .of(Bet("b", "B").with { $0.state = .done })).lookedAt == 0)
  }

  @Test func effortThatNobodyRecordedIsNoEffortOfZero() throws {
    let bets =
      Self.bets([(.increaseRevenue, 4)])
      + (1...4).map { number in
        Bet(Identifier("silent-\(number)"), "A bet").with { $0.valueTypes = [.reduceCost] }
      }
    let answer = try askSteadily(.betMix, of: Self.system(bets))
    let row = try #require(answer.kinds["reduceCost", of: .valueType])
    #expect(row.effort == nil && row.effortShare == nil && row.withoutEffort == 4 && row.share == 0.5)
    #expect(!answer.findings.contains { $0.aspect == "reduceCost" }, "no 0% of the investment")
    #expect(answer.kinds["increaseRevenue", of: .valueType]?.effort == .personWeeks(4))
  }

  @Test func whatIsLookedAtIsAChoice() throws {
    var bets = Self.bets([(.increaseRevenue, 4)])
    bets[0].state = .done
    #expect(try askSteadily(.betMix, of: Self.system(bets)).lookedAt == 3)
    #expect(try askSteadily(.betMix { $0.looksAt = .over }, of: Self.system(bets)).lookedAt == 1)
    #expect(try askSteadily(.betMix { $0.looksAt = .all }, of: Self.system(bets)).lookedAt == 4)
  }

  /// Held against shares worked out one bet at a time.
  @Test func kindsAgreeWithASlowCount() throws {
    let words: [ValueType] = [.increaseRevenue, .protectRevenue, .reduceCost, "goodwill"]
    for seed in 1...500 {
      var cases = RandomCases(seed: seed)
      let bets = (0..<cases.int(0...9)).map { number in
        Bet(Identifier("b\(number)"), "B").with { bet in
          bet.valueTypes = words.filter { _ in cases.int(0...2) == 0 }
          if cases.int(0...3) > 0 { bet.effort = .personWeeks(Finite(cases.int(0...9))) }
        }
      }
      let answer = try Self.system(bets).resolved().ask(.betMix { $0.facets = [.valueType] }, bounds: .none)
      let recorded = bets.filter { !$0.valueTypes.isEmpty }
      let total = recorded.reduce(0) { $0 + ($1.effort?.low.personWeeks ?? 0) }
      for word in words {
        let those = bets.filter { $0.valueTypes.contains(word) }
        let row = answer.kinds[BetFacet.Kind(rawValue: word.rawValue), of: .valueType]
        #expect((row?.count ?? 0) == those.count, "seed \(seed)")
        let sum = those.reduce(0) { $0 + ($1.effort?.low.personWeeks ?? 0) }
        if let row {
          let isSilent = those.allSatisfy { $0.effort == nil }
          #expect(
            row.effortShare?.value == (total > 0 && !isSilent ? sum / total : nil), "seed \(seed)")
          #expect(row.share?.value == Double(those.count) / Double(recorded.count), "seed \(seed)")
        }
      }
      let kinds = Double(answer.kinds.count)
      if let effective = answer.facets[.valueType]?.effectiveKinds?.value {
        #expect(effective >= 1 - 1e-9 && effective <= kinds + 1e-9, "seed \(seed)")
      }
    }
  }

  @Test func effectiveKindsTakeAnyWeights() {
    #expect(BetMix.effectiveKinds(of: []) == nil)
    #expect(BetMix.effectiveKinds(of: [0, -1, .nan, .infinity]) == nil)
    #expect(BetMix.effectiveKinds(of: [3, 3, 3]) == 3)
    #expect(BetMix.effectiveKinds(of: [1e308, 1e308]) == 2)
    #expect(BetMix.effectiveKinds(of: [Double.leastNonzeroMagnitude]) == 1)
  }
}
