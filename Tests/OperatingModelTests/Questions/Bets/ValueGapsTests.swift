import Testing

@testable import OperatingModel

@Suite struct ValueGapsTests {
  /// Twelve bets as the worked example has them, and three renewals at risk.
  static func worked() -> ProductOperatingSystem {
    var system = ProductOperatingSystem("Acme")
    for (type, count) in [
      (ValueType.increaseRevenue, 8), (.protectRevenue, 2), (.reduceCost, 1), (.avoidCostGrowth, 1),
    ] {
      for number in 1...count {
        system.add(
          Bet(Identifier("\(type)-\(number)"), "A bet", effort: .personWeeks(3)).with {
            $0.valueTypes = [type]
          })
      }
    }
    for number in 1...3 {
      var renewal = Opportunity(Identifier("renewal-\(number)"), "Renewal \(number) at risk")
      renewal.valueTypes = [.protectRevenue]
      system.add(renewal)
    }
    return system
  }

  @Test func theWorkedGapIsNamed() throws {
    let answer = try askSteadily(.valueGaps, of: Self.worked())
    let shares = ValueType.known.compactMap { answer.rows[$0]?.effortShare?.percent }
    #expect(shares.map { Words.number($0, decimals: 1) } == ["66.7", "16.7", "8.3", "8.3"])
    #expect(answer.rows[.protectRevenue]?.opportunities == 3)
    #expect(answer.rows[.protectRevenue]?.unattached == ["renewal-1", "renewal-2", "renewal-3"])
    #expect(answer.findings.map(\.code) == ["bets.valueGaps.unattended"])
    let finding = try #require(answer.findings.first)
    #expect(
      finding.statement
        == "3 of 3 recorded opportunities that would pay by “protect revenue” have no bet attached: “Renewal 1 at risk”, “Renewal 2 at risk” and “Renewal 3 at risk”."
    )
    #expect(
      finding.facts.map(\.description) == [
        "“protect revenue”: opportunities 3", "“protect revenue”: with a bet attached 0",
        "“protect revenue”: open bets that pay this way 2",
      ])
    #expect(finding.heuristics.map(\.source) == ["T232"])
    #expect(try askSteadily(.valueGaps { $0.fewest = 4 }, of: Self.worked()).findings.isEmpty)
  }

  @Test func anOptionThatBecameABetAttends() throws {
    var system = Self.worked()
    for number in 1...3 {
      system.add(
        BetOption(
          Identifier("o\(number)"), "An option", opportunity: Identifier("renewal-\(number)"),
          bet: "reduceCost-1"))
    }
    func unattached() throws -> [String]? {
      try askSteadily(.valueGaps, of: system).rows[.protectRevenue]?.unattached.map(\.rawValue)
    }
    #expect(try askSteadily(.valueGaps, of: system).findings.isEmpty)
    system.options["o2"]?.bet = nil
    #expect(try unattached() == ["renewal-2"])
    system.bets["reduceCost-1"]?.state = .dropped
    #expect(try unattached()?.count == 3)
    system.bets["reduceCost-1"]?.state = .done
    #expect(try unattached() == ["renewal-2"])
  }

  @Test func aWayThatNobodyPaysInIsTold() throws {
    var bet = Bet("b", "B")
    bet.valueTypes = [.increaseRevenue, .reduceCost, "goodwill"]
    let answer = try askSteadily(.valueGaps, of: .of(bet))
    #expect(answer.findings.map { $0.subjects.map(\.id) } == [["protectRevenue"], ["avoidCostGrowth"]])
    #expect(answer.findings.map(\.code) == ["bets.valueGaps.unused", "bets.valueGaps.unused"])
    #expect(answer.rows.map(\.type) == ValueType.known + ["goodwill"])
    #expect(
      answer.findings.first?.heuristics.map(\.description) == ["four ways in which work pays [T232, I]"])
    // Where no bet says how it pays, nothing is known to be unused.
    #expect(try askSteadily(.valueGaps, of: .of(Bet("b", "B"))).findings.isEmpty)
  }

  @Test func leverageIsToldApart() throws {
    func bet(_ id: Identifier<Bet>, _ leverage: Bet.Leverage?, _ types: [ValueType]) -> Bet {
      Bet(id, "A bet", effort: .personWeeks(2)).with { ($0.leverage, $0.valueTypes) = (leverage, types) }
    }
    let all = ValueType.known
    let answer = try askSteadily(
      .valueGaps,
      of: .of(
        bet("a", .burdenShifting, all), bet("b", .high, [.reduceCost, .reduceCost]), bet("c", .high, all),
        bet("d", .low, [.reduceCost]), bet("e", .high, []), bet("f", nil, all)))
    #expect(
      answer.findings.map(\.code) == [
        "bets.valueGaps.burdenShifted", "bets.valueGaps.leverageUnshown", "bets.valueGaps.leverageUnshown",
      ])
    #expect(
      answer.findings.map(\.statement) == [
        "“A bet” is recorded as only moving a cost to later.",
        "“A bet” is said to unlock several kinds of value, and names only one.",
        "“A bet” is said to unlock several kinds of value, and names none.",
      ])
    #expect(
      answer.findings.last?.facts.map(\.description) == [
        "“A bet”: leverage high", "“A bet”: pays by not recorded",
      ])
    #expect(answer.leverage.map(\.bets) == [1, 1, 3])
    #expect(answer.leverage.map(\.effortShare) == [0.2, 0.2, 0.6])
  }

  @Test func whatIsNotRecordedIsSaid() throws {
    let empty = try askSteadily(.valueGaps, of: .of())
    #expect(empty.lookedAt == 0 && empty.findings.isEmpty)
    #expect(empty.gaps.map(\.key) == ["opportunities"])
    var system = ProductOperatingSystem.of(Bet("b", "B"))
    system.add(Opportunity("o", "O"))
    #expect(
      try askSteadily(.valueGaps, of: system).gaps.map(\.key) == [
        "bets.valueTypes", "bets.leverage", "bets.effort", "opportunities.valueTypes",
      ])
  }

  /// Held against asking of each opportunity and each option.
  @Test func unattachedOpportunitiesAgreeWithASlowSearch() throws {
    for seed in 1...500 {
      var cases = RandomCases(seed: seed)
      var system = ProductOperatingSystem("Acme")
      let states: [Bet.State?] = [nil, .active, .dropped, .done]
      for number in 0..<4 {
        system.add(Bet(Identifier("b\(number)"), "B").with { $0.state = states[cases.int(0...3)] })
      }
      for number in 0..<cases.int(0...6) {
        var one = Opportunity(Identifier("o\(number)"), "O")
        one.valueTypes = ValueType.known.filter { _ in cases.int(0...1) == 0 }
        system.add(one)
        for option in 0..<cases.int(0...2) {
          system.add(
            BetOption(
              Identifier("p\(number)-\(option)"), "P", opportunity: one.id,
              bet: cases.int(0...2) == 0 ? nil : Identifier("b\(cases.int(0...3))")))
        }
      }
      let answer = try system.resolved().ask(.valueGaps)
      for type in ValueType.known {
        let expected = system.opportunities.filter { one in
          one.valueTypes.contains(type)
            && !system.options.contains { option in
              option.opportunity == one.id
                && system.bets.contains { $0.id == option.bet && $0.state != .dropped }
            }
        }
        #expect(answer.rows[type]?.unattached == expected.map(\.id).sorted(), "seed \(seed)")
      }
    }
  }
}
