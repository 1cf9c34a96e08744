import Testing

@testable import OperatingModel

@Suite struct WhenTests {
  @Test(
    arguments: [
      ("2026-08-01", When.Precision.day, "2026-08-01", "2026-08-01"),
      ("2026-08", .month, "2026-08-01", "2026-08-31"),
      ("2024-02", .month, "2024-02-01", "2024-02-29"), ("2026-Q3", .quarter, "2026-07-01", "2026-09-30"),
      ("2026-H1", .half, "2026-01-01", "2026-06-30"), ("2026-H2", .half, "2026-07-01", "2026-12-31"),
      ("2026", .year, "2026-01-01", "2026-12-31"), ("9999-Q4", .quarter, "9999-10-01", "9999-12-31"),
      ("0001", .year, "0001-01-01", "0001-12-31"),
    ] as [(String, When.Precision, Day, Day)])
  func whatIsWrittenIsKept(_ text: String, _ precision: When.Precision, _ first: Day, _ last: Day) throws {
    let time = try #require(When(text))
    #expect(time.precision == precision && time.first == first && time.last == last)
    #expect(time.description == text && (time.day == nil) == (precision != .day))
    #expect(When(precision, of: last) == time, "every day of it names it")
  }

  @Test(arguments: [
    "", "26", "2026-", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-H0", "2026-H3", "2026-q3", "0000",
    "2026-8", "2026-02-30", "2026-Q33", "2026-08-", " 2026", "２０２６",
  ])
  func noTimes(_ text: String) { #expect(When(text) == nil && Period(text) == nil) }

  @Test func whyThereIsNone() {
    #expect(When.whyNone("2026-13") == "there is no month 13")
    #expect(When.whyNone("0000") == "there is no year 0")
    #expect(When.whyNone("2026-02-30") == "there is no 30 February 2026")
    #expect(When.whyNone("2026-Q5") == nil && When.whyNone("soon") == nil)
  }

  /// Held against every pair of days that two times may mean.
  @Test func whatIsSaidHoldsForEveryDay() {
    let texts = [
      "2026-01", "2026-02", "2026-Q1", "2026-H1", "2026", "2026-01-01", "2026-03-31", "2026-04-01",
    ]
    let times = texts.compactMap { When($0) }
    for left in times {
      for right in times {
        let pairs = days(of: left).flatMap { one in days(of: right).map { (one, $0) } }
        let before = pairs.count { $0 < $1 }
        let expected: Bool? = before == pairs.count ? true : before == 0 ? false : nil
        #expect(left.isBefore(right) == expected, "\(left) before \(right)")
        #expect(right.isAfter(left) == expected)
        let distances = pairs.map { $0.days(until: $1) }
        #expect(left.days(until: right) == (distances.min() ?? 0)...(distances.max() ?? 0))
        #expect(!(left.comesBefore(right) && right.comesBefore(left)))
        #expect(left == right || left.comesBefore(right) || right.comesBefore(left))
        if expected == true { #expect(left.comesBefore(right), "a line never contradicts what is known") }
      }
    }
  }

  private func days(of time: When) -> [Day] {
    (0...time.first.days(until: time.last)).compactMap { time.first.adding(days: $0) }
  }

  @Test func lateAndSeen() {
    let quarter: When = "2026-Q3"
    #expect(!quarter.isOver(by: "2026-09-30") && quarter.isOver(by: "2026-10-01"))
    #expect(!quarter.hasBegun(by: "2026-06-30") && quarter.hasBegun(by: "2026-07-01"))
  }

  // MARK: Periods

  @Test func periodsInTheSameNotation() throws {
    func read(_ text: String) -> Period? { Period(text) }
    let quarter: Period = "2026-Q3"
    #expect(quarter.first == "2026-07-01" && quarter.last == "2026-09-30" && quarter.length == 92)
    #expect(quarter.description == "2026-Q3" && read("2026-08-01")?.length == 1)
    let mixed: Period = "2026-08/2026-10-15"
    #expect(mixed.description == "2026-08/2026-10-15" && mixed.length == 76)
    #expect(mixed.overlap(with: quarter)?.description == "2026-08-01/2026-09-30")
    #expect(read("2026-H1/..")?.description == "2026-H1/..")
    #expect(read("2026/2025/2024") == nil && read("../2026") == nil)
    #expect(quarter.contains(When("2026-08")) == true && quarter.contains(When("2026-H2")) == nil)
    #expect(quarter.contains(When("2026-10")) == false && quarter.contains(When("2025")) == false)
  }

  @Test func aPeriodThatRunsBackwardsIsRefused() {
    let text =
      #"{"formatVersion": 1, "name": "A", "cycles": [{"id": "c", "name": "C", "period": "2026-Q3/2026-06"}]}"#
    #expect(throws: Problems.self) { try ProductOperatingSystem(json: text).resolved() }
  }

  // MARK: In documents and questions

  @Test func documentsKeepWhatWasWritten() throws {
    let system = ProductOperatingSystem("Acme") {
      Bet(
        "a", "A", createdOn: "2025", targetOn: "2026-Q3",
        history: [Change("2026-05", "status", to: "In review")])
    }
    #expect(try ProductOperatingSystem(json: system.json) == system)
    #expect(system.json.contains(#""targetOn": "2026-Q3""#) && system.json.contains(#""day": "2026-05""#))
  }

  @Test func fieldsInOrderAreHeldAgainstEachOtherOnlyWhereItIsSure() throws {
    func model(_ started: When, _ ended: When) -> ProductOperatingSystem {
      ProductOperatingSystem("Acme") { Bet("a", "A", startedOn: started, endedOn: ended) }
    }
    #expect(throws: Problems.self) { try model("2026-Q3", "2026-06").resolved() }
    _ = try model("2026-Q3", "2026-08").resolved()
    _ = try model("2026-08", "2026-Q3").resolved()
  }

  @Test func aTargetInAQuarterIsPastOnceTheQuarterIs() throws {
    var model = ProductOperatingSystem("Acme", asOf: "2026-09-30") {
      Bet("a", "A", state: .active, createdOn: "2026-02", targetOn: "2026-Q3")
    }
    #expect(try model.resolved().ask(.flowTimes).findings(.pastTarget).isEmpty)
    model.asOf = "2026-10-10"
    let answer = try model.resolved().ask(.flowTimes)
    #expect(
      answer.findings(.pastTarget).map(\.statement) == [
        "Was meant to end by 2026-Q3 and is open on 2026-10-10, 10 days later."
      ])
    #expect(answer.oldest.isEmpty, "an age that is known to the month only is none in days")
    #expect(answer.quarters.map(\.open) == [1, 1, 1] && answer.years.map(\.created) == [1])
    let age = try model.resolved().age(of: model.bets[0])
    #expect(age.days == nil && age.missing == .notToTheDay && age.since == "2026-02")
  }
}
