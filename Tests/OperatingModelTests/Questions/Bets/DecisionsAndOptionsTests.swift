import Testing

@testable import OperatingModel

@Suite struct DecisionsAndOptionsTests {
  static let day: Day = "2026-11-21"

  /// C21's worked example: nine decisions, two with none besides chosen, three whose day is past, one trigger met.
  static var nine: ProductOperatingSystem {
    var model = ProductOperatingSystem("Nine decisions", asOf: day)
    var cost = Metric("acquisition-cost", "Cost of acquiring a customer")
    cost.observations = [
      Metric.Observation("2026-09-30", 380), Metric.Observation("2026-10-31", 430),
      Metric.Observation("2026-12-31", 350),
    ]
    model.add(cost)
    let days: [When?] = [
      "2027-02-01", "2027-02-01", "2026-10-01", "2026-06-30", "2026-11-20", "2027-06-30", "2027-06-30",
      "2027-06-30", "2027-06-30",
    ]
    for (index, revisit) in days.enumerated() {
      var decision = Decision(Identifier("d\(index + 1)"), "Decision \(index + 1)", decidedOn: "2026-02-10")
      decision.options = [Decision.Option("Taken", isChosen: true)]
      if index >= 2 {
        decision.options += (1...3).map { Decision.Option("Way \($0)", isChosen: false, reason: "Slower") }
      }
      decision.options.append(
        Decision.Option("Leave it", isChosen: false, reason: "It grows", isDoNothing: true))
      decision.revisitOn = revisit
      if index == 8 { decision.trigger = Decision.Trigger("acquisition-cost", .above, 400) }
      model.add(decision)
    }
    return model
  }

  @Test func nineDecisions() throws {
    let answer = try Self.nine.resolved().ask(.decisionsAndOptions)
    #expect(answer.lookedAt == 9)
    #expect(answer.rows.filter { $0.alternatives == 0 }.map(\.id) == ["d1", "d2"])
    #expect(answer.rows.filter { $0.daysSinceDue != nil }.map(\.id) == ["d4", "d3", "d5"])
    #expect(answer.rows["d4"]?.daysSinceDue == 144)
    #expect(answer.triggers.map(\.verdict) == [.met])
    #expect(answer.triggers.first?.observed == [430] && answer.triggers.first?.observedOn == "2026-10-31")
    #expect(
      answer.reopen == ["d9", "d4", "d3", "d5"], "the one with a met trigger first, then the longest due")
    #expect(answer.findings.first?.code == "bets.decisions.triggerMet")
    #expect(answer.findings(.revisitDue).map { $0.subjects[0].id } == ["d4", "d3", "d5"])
    #expect(answer.findings(.noAlternatives).map { $0.subjects[0].id } == ["d1", "d2"])
    #expect(answer.findings.count == 6)
    try AnswerChecks.expectFaithful(.decisionsAndOptions, of: Self.nine)
  }

  @Test func findingsShowTheirWork() throws {
    let answer = try Self.nine.resolved().ask(.decisionsAndOptions)
    #expect(
      answer.findings[0].description == """
        “Decision 9”: Was to be reopened with “Cost of acquiring a customer” above 400; it was 430 on 2026-10-31.
          facts   trigger “Cost of acquiring a customer” above 400 · “Cost of acquiring a customer”: value 430 on
                  2026-10-31
          rule    what would make us reconsider is said beforehand (John Cutler, 2020)
          ask     What did we assume that this value speaks against, and which option would we take today?
          bets.decisions.triggerMet · d9
        """)
    #expect(
      answer.findings(.noAlternatives)[0].description == """
        “Decision 1”: Nothing is recorded beside “Taken” but to do nothing; without alternatives it is delivery.
          facts   options Taken (chosen), Leave it (to do nothing)
          rule    no alternative besides to do nothing: it is delivery (John Cutler, 2020)
          ask     Which coherent ways did we turn down, and if there were none, do we call this delivery?
          bets.decisions.noAlternatives · d1
        """)
  }

  private func asked(
    _ question: DecisionsAndOptions = .decisionsAndOptions(on: day), _ edit: (inout Decision) -> Void
  ) throws -> Answer<DecisionsAndOptions> {
    var model = ProductOperatingSystem("One decision")
    var metric = Metric("m", "M")
    metric.observations = [Metric.Observation("2026-10-31", 400)]
    model.add(metric)
    var decision = Decision("d", "D", decidedOn: "2026-02-10")
    decision.options = [
      Decision.Option("A", isChosen: true), Decision.Option("B", isChosen: false, reason: "Dear"),
    ]
    decision.reconsiderWhen = "It gets dear"
    edit(&decision)
    model.add(decision)
    return try model.resolved().ask(question)
  }

  @Test func nothingToSay() throws {
    #expect(try asked { _ in }.findings == [])
    try AnswerChecks.expectSilent(.decisionsAndOptions)
  }

  @Test func aDayIsDueOnTheDayItself() throws {
    #expect(try asked { $0.revisitOn = "2026-11-22" }.findings == [])
    let due = try asked { $0.revisitOn = "2026-11-21" }
    #expect(due.findings.map(\.code) == ["bets.decisions.revisitDue"])
    #expect(due.findings[0].statement == "Was to be looked at again on 2026-11-21, which is today.")
    #expect(due.rows["d"]?.daysSinceDue == 0)
  }

  @Test func withoutADayNothingIsDue() throws {
    let answer = try asked(.decisionsAndOptions) { $0.revisitOn = "2026-03-01" }
    #expect(answer.findings == [] && answer.rows["d"]?.daysSinceDue == nil)
    #expect(answer.gaps.map(\.key) == ["asOf"])
  }

  @Test func triggersAreMetBeyondTheThreshold() throws {
    #expect(try asked { $0.trigger = Decision.Trigger("m", .above, 400) }.rows["d"]?.trigger == .notMet)
    #expect(try asked { $0.trigger = Decision.Trigger("m", .below, 400) }.rows["d"]?.trigger == .notMet)
    #expect(
      try asked { $0.trigger = Decision.Trigger("m", .above, 399.5) }.findings.map(\.code) == [
        "bets.decisions.triggerMet"
      ])
    #expect(
      try asked { $0.trigger = Decision.Trigger("m", .below, 400.5) }.findings.map(\.code) == [
        "bets.decisions.triggerMet"
      ])
    let early = try asked(.decisionsAndOptions(on: "2026-10-30")) {
      $0.trigger = Decision.Trigger("m", .above, 1)
    }
    #expect(early.rows["d"]?.trigger == .unobserved && early.findings == [])
    #expect(
      early.gaps.map(\.description) == [
        "A value of the metric that would reopen it is not recorded for the one decision; whether it is to be reopened cannot be told."
      ])
  }

  @Test func valuesOfOneDayOnBothSidesCannotTell() {
    let trigger = Decision.Trigger("m", .above, 400)
    let values = [Metric.Observation("2026-10-31", 430), Metric.Observation("2026-10-31", 390)]
    #expect(trigger.reading(of: values, by: nil).verdict == .cannotTell)
    #expect(trigger.reading(of: values, by: nil).values == [390, 430])
    #expect(trigger.reading(of: values, by: "2026-10-30").verdict == .unobserved)
  }

  @Test func alternatives() throws {
    #expect(try asked { $0.options = [] }.rows["d"]?.alternatives == nil)
    #expect(try asked { $0.options = [] }.findings == [])
    // One of the two is still to be chosen.
    let open = try asked {
      $0.decidedOn = nil
      $0.options = [Decision.Option("A"), Decision.Option("B"), Decision.Option("Wait", isDoNothing: true)]
    }
    #expect(open.rows["d"]?.alternatives == 1 && open.rows["d"]?.hasDoNothing == true)
    // To do nothing was chosen, and both others were turned down.
    let wait = try asked {
      $0.options = [Decision.Option("A"), Decision.Option("B")]
      $0.options.append(Decision.Option("Wait", isChosen: true, isDoNothing: true))
    }
    #expect(wait.rows["d"]?.alternatives == 2)
    let only = try asked { $0.options = [Decision.Option("Wait", isDoNothing: true)] }
    #expect(only.findings.map(\.code) == ["bets.decisions.noAlternatives"])
  }

  @Test func fiftyAreTooBroad() throws {
    func options(_ count: Int) -> [Decision.Option] {
      [Decision.Option("A", isChosen: true)] + (0..<count).map { Decision.Option("\($0)", isChosen: false) }
    }
    #expect(try asked { $0.options = options(49) }.findings == [])
    let fifty = try asked { $0.options = options(50) }
    #expect(fifty.findings.map(\.code) == ["bets.decisions.tooBroad"])
    #expect(fifty.findings[0].heuristics[0].rule == "50 alternatives are too broad")
    #expect(fifty.rows["d"]?.unexplained == 50)
  }

  @Test func nothingWouldReopenIt() throws {
    let answer = try asked { $0.reconsiderWhen = nil }
    #expect(answer.findings.map(\.code) == ["bets.decisions.noReversal"])
    #expect(answer.findings[0].facts.map(\.description)[1] == "“D”: to be looked at again not recorded")
    let undecided = try asked {
      $0.reconsiderWhen = nil
      $0.decidedOn = nil
      $0.options = [Decision.Option("A"), Decision.Option("B")]
    }
    #expect(undecided.findings == [])
  }

  @Test func aSupersededDecisionIsLeftAside() throws {
    var model = Self.nine
    var later = Decision("e", "Decision 9, again")
    later.supersedes = "d9"
    model.add(later)
    let answer = try model.resolved().ask(.decisionsAndOptions)
    #expect(answer.rows["d9"]?.isSuperseded == true)
    #expect(answer.reopen == ["d4", "d3", "d5"] && answer.findings(.triggerMet).isEmpty)
    #expect(answer.notes.contains("1 decision was superseded by another, and nothing is asked of it."))
  }

  @Test func randomCases() throws {
    for seed in 0..<500 {
      var cases = RandomCases(seed: seed)
      var model = ProductOperatingSystem("Random", asOf: "2026-01-10")
      var metric = Metric("m", "M")
      metric.observations = (0..<cases.int(0...5)).map { _ in
        Metric.Observation(
          .of(Day(number: 20_459 + cases.int(0...6))) ?? "2026-01-10", Finite(cases.int(0...4)))
      }
      model.add(metric)
      for number in 0..<cases.int(0...6) {
        var decision = Decision(Identifier("d\(number)"), "")
        decision.options = (0..<cases.int(0...4)).map { _ in
          Decision.Option(
            "", isChosen: [nil, true, false][cases.int(0...2)], isDoNothing: [nil, true][cases.int(0...1)])
        }
        if cases.int(0...1) == 0 { decision.revisitOn = .of(Day(number: 20_459 + cases.int(0...6))) }
        if cases.int(0...1) == 0 {
          decision.trigger = Decision.Trigger(
            "m", [.above, .below][cases.int(0...1)], Finite(cases.int(0...4)))
        }
        model.add(decision)
      }
      let answer = try OtherOrder.of(model, seed: seed).resolved().ask(.decisionsAndOptions)
      let asOf: Day = "2026-01-10"
      let latest = metric.observations.filter { $0.day.last <= asOf }.max { $0.day.last < $1.day.last }?.day
      let values = metric.observations.filter { $0.day == latest }.map(\.value.value)
      for decision in model.decisions {
        let row = try #require(answer.rows[decision.id])
        var left = 0
        for option in decision.options where option.isDoNothing == nil && option.isChosen != true {
          left += 1
        }
        if decision.options.allSatisfy({ $0.isChosen != true }), left > 0 { left -= 1 }
        #expect(row.alternatives == (decision.options.isEmpty ? nil : left), "seed \(seed)")
        if let trigger = decision.trigger {
          let beyond = values.filter {
            trigger.comparison == .above ? $0 > trigger.threshold.value : $0 < trigger.threshold.value
          }
          let expected: TriggerVerdict =
            values.isEmpty
            ? .unobserved : beyond.count == values.count ? .met : beyond.isEmpty ? .notMet : .cannotTell
          #expect(row.trigger == expected, "seed \(seed)")
        }
        let due = decision.revisitOn.map { $0.last <= asOf } ?? false
        #expect(answer.reopen.contains(decision.id) == (due || row.trigger == .met), "seed \(seed)")
      }
    }
  }
}
