import Testing

@testable import OperatingModel

@Suite struct BetNestingTests {
  private static func ledger(_ weeks: [Int], worth: Estimate<Finite> = 10, start: When? = "2026-01-05")
    -> ProductOperatingSystem
  {
    var system = ProductOperatingSystem("Acme")
    system.add(Bet("ledger", "A new ledger").with { $0.startedOn = start })
    for (number, week) in weeks.enumerated() {
      system.add(
        Bet(Identifier("part-\(number + 1)"), "A part", parents: ["ledger"]).with {
          $0.targetOn = .of(("2026-01-05" as Day).adding(days: week * 7))
          $0.urgency = UrgencyProfile(.longLifePeakUnaffected, costPerWeek: worth)
        })
    }
    return system
  }

  @Test func theWorkedExampleBrings660InsteadOf480() throws {
    let plan = SlicePlan([3, 6, 9, 12].map { ValueSlice(after: .weeks($0), perWeek: 10) })
    #expect(plan.value(by: .weeks(24)) == 660)
    #expect(plan.allAtOnce.value(by: .weeks(24)) == 480)
    #expect(SlicePlan([ValueSlice(after: .weeks(12), perWeek: 40)]).value(by: .weeks(24)) == 480)
    #expect(plan.gain(by: .weeks(24)) == 0.375)
    #expect(plan.allAtOnce.evenly == plan)

    let answer = try askSteadily(.betNesting, of: Self.ledger([3, 6, 9, 12]))
    let row = try #require(answer.rows["ledger"])
    #expect(row.planned == 660 && row.allAtOnce == 480 && row.evenly == 660)
    #expect(row.plannedGain == 0.375)
    #expect(row.until == "2026-06-22")
    #expect(answer.findings.isEmpty)
    // An exact estimate stands in the table as the number that it is.
    #expect(answer.description.contains("planned  all at once  evenly  planned gain  even gain"))
    #expect(answer.description.contains("660      480          660     0.38          0.38"))
  }

  @Test func partsHeldForOneDayAreTold() throws {
    let answer = try askSteadily(.betNesting, of: Self.ledger([12, 12, 12, 12]))
    let finding = try #require(answer.findings.first)
    #expect(finding.code == "bets.nesting.heldForOneDay")
    #expect(
      finding.statement
        == "All 4 parts of “A new ledger” that say when they pay are meant to pay from 2026-03-30 on. One after the other over the same time they would have brought 660 by 2026-06-22 instead of 480, 37.5% more."
    )
    #expect(finding.facts.last?.description == "“A new ledger”: worth by 2026-06-22 480")
    #expect(finding.heuristics.map(\.source) == ["own"] && finding.heuristics.map(\.grade) == [.own])
    #expect(answer.rows["ledger"]?.plannedGain == 0)
    // A gain too small to speak of, and a beginning that is not recorded.
    #expect(
      try askSteadily(BetNesting.betNesting { $0.smallestGain = 0.4 }, of: Self.ledger([12, 12, 12, 12]))
        .findings.isEmpty)
    let unknown = try askSteadily(.betNesting, of: Self.ledger([12, 12], start: nil))
    #expect(unknown.rows["ledger"]?.evenly == nil)
    #expect(
      unknown.findings.map(\.statement) == [
        "All 2 parts of “A new ledger” that say when they pay are meant to pay from 2026-03-30 on."
      ])
  }

  @Test func worthsMayBeRanges() throws {
    let answer = try askSteadily(.betNesting, of: Self.ledger([6, 12], worth: Estimate(5, 15)))
    let row = try #require(answer.rows["ledger"])
    #expect(row.planned.low == 150 && row.planned.high == 450)
    #expect(row.allAtOnce.low == 120 && row.allAtOnce.high == 360)
    #expect(row.plannedGain?.low == 0.125 && row.plannedGain?.high == 0.375)
  }

  @Test func whatIsNotRecordedIsLeftOutAndSaid() throws {
    #expect(try askSteadily(.betNesting, of: .of()).lookedAt == 0)
    #expect(
      try askSteadily(.betNesting, of: .of(Bet("b", "B"))).gaps.map(\.key) == ["bets.parents"])
    var system = Self.ledger([3])
    system.add(Bet("silent", "Silent", parents: ["ledger"]))
    let silent = try askSteadily(.betNesting, of: system)
    #expect(silent.rows.isEmpty && silent.lookedAt == 1)
    #expect(silent.gaps.map(\.ids) == [["ledger"]])
    system = Self.ledger([3, 6])
    system.add(Bet("silent", "Silent", parents: ["ledger"]))
    #expect(
      try askSteadily(.betNesting, of: system).gaps.map(\.description) == [
        "A worth, or a day that is known to the day is not recorded for 1 of 3 parts; such parts are left out of their rows."
      ])
    system.bets["part-1"]?.urgency?.currency = "EUR"
    #expect(
      try askSteadily(.betNesting, of: system).notes == [
        "The parts of “A new ledger” are worth different currencies, which cannot be added up."
      ])
    system.bets["part-1"]?.state = .dropped
    #expect(try askSteadily(.betNesting, of: system).rows.isEmpty)
  }

  @Test func strangePlansAreTaken() throws {
    #expect(SlicePlan([]).value(by: .weeks(3)) == 0 && SlicePlan([]).gain(by: .weeks(3)) == nil)
    #expect(SlicePlan([]).evenly == SlicePlan([]) && SlicePlan([]).allAtOnce == SlicePlan([]))
    let loss = SlicePlan([
      ValueSlice(after: .weeks(1), perWeek: -5), ValueSlice(after: .weeks(2), perWeek: 5),
    ])
    #expect(loss.gain(by: .weeks(5)) == nil)
    let huge = SlicePlan([1, 2].map { ValueSlice(after: .weeks($0), perWeek: 1e308) })
    #expect(huge.value(by: .weeks(1e300)).high.value == Double.greatestFiniteMagnitude)
    #expect(huge.gain(by: .weeks(2)) == nil)
    #expect(try SlicePlan(json: loss.json) == loss)
  }

  /// Held against value gathered week by week, and against every corner of the ranges.
  @Test func plansAgreeWithSlowOnes() {
    for seed in 1...600 {
      var cases = RandomCases(seed: seed)
      let slices = (0..<cases.int(1...4)).map { _ -> ValueSlice in
        let low = cases.int(0...5)
        return ValueSlice(
          after: .weeks(Finite(cases.int(0...8))),
          perWeek: Estimate(Finite(low), Finite(low + cases.int(0...5))))
      }
      let plan = SlicePlan(slices)
      let end = 8 + cases.int(1...8)
      func gathered(_ slices: [ValueSlice], _ worth: (Int) -> Double) -> Double {
        (0..<end).reduce(0) { sum, week in
          sum
            + slices.indices.filter { slices[$0].after.days <= Double(week) * 7 }.reduce(0) { $0 + worth($1) }
        }
      }
      let value = plan.value(by: .weeks(Finite(end)))
      #expect(abs(value.low.value - gathered(slices) { slices[$0].perWeek.low.value }) < 1e-9, "seed \(seed)")
      #expect(
        abs(value.high.value - gathered(slices) { slices[$0].perWeek.high.value }) < 1e-9, "seed \(seed)")
      var gains: [Double] = []
      for corner in 0..<(1 << slices.count) {
        func worth(_ index: Int) -> Double {
          corner & (1 << index) == 0 ? slices[index].perWeek.low.value : slices[index].perWeek.high.value
        }
        let batch = gathered(plan.allAtOnce.slices, worth)
        if batch > 0 { gains.append(gathered(slices, worth) / batch - 1) }
      }
      let gain = plan.gain(by: .weeks(Finite(end)))
      #expect((gain == nil) == gains.isEmpty, "seed \(seed)")
      if let gain, let least = gains.min(), let most = gains.max() {
        #expect(abs(gain.low.value - least) < 1e-9 && abs(gain.high.value - most) < 1e-9, "seed \(seed)")
      }
    }
  }
}
