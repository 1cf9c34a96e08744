import Foundation
import Testing

@testable import OperatingModel

@Suite struct DayTests {
  /// The day after a date, counted by hand.
  private func next(_ date: (year: Int, month: Int, day: Int)) -> (year: Int, month: Int, day: Int) {
    let isLeap = date.year % 400 == 0 || (date.year % 4 == 0 && date.year % 100 != 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if date.day < lengths[date.month - 1] { return (date.year, date.month, date.day + 1) }
    if date.month < 12 { return (date.year, date.month + 1, 1) }
    return (date.year + 1, 1, 1)
  }

  @Test func everyDayOfTwoCenturiesFollowsTheOneBefore() throws {
    var date = (year: 1896, month: 1, day: 1)
    var number = Int(try #require(Day(year: 1896, month: 1, day: 1)).number)
    var mismatches: [String] = []
    while date.year <= 2104 {
      let day = Day(year: date.year, month: date.month, day: date.day)
      if day.map({ Int($0.number) }) != number || (day.map { $0.date == date } ?? false) == false
        || day?.quarter != [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4][date.month - 1]
        || day.flatMap({ Day($0.description) }) != day
        // 1970-01-01 was a Thursday.
        || day?.weekday != ((number + 3) % 7 + 7) % 7 + 1
      {
        mismatches.append("\(date)")
      }
      date = next(date)
      number += 1
    }
    #expect(mismatches.isEmpty)
  }

  @Test func everyMonthOfTheCalendarHasItsLength() {
    var mismatches: [String] = []
    var number = -719_162
    for year in 1...9999 {
      for month in 1...12 {
        let length = Day.length(ofMonth: month, year: year)
        let (first, last) = (
          Day(year: year, month: month, day: 1), Day(year: year, month: month, day: length)
        )
        if first.map({ Int($0.number) }) != number || last.map({ Int($0.number) }) != number + length - 1
          || Day(year: year, month: month, day: length + 1) != nil
          || first?.date.month != month || last?.date.day != length
        {
          mismatches.append("\(year)-\(month)")
        }
        number += length
      }
    }
    #expect(mismatches.isEmpty)
    #expect(number == 2_932_897)
  }

  @Test func agreesWithFoundationSinceTheGregorianReform() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    var random = RandomCases(seed: 3)
    for _ in 0..<2_000 {
      let day = try #require(Day(number: random.int(-135_000...2_932_896)))
      let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      #expect(day.date == (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0))
      #expect(day.weekday == ((parts.weekday ?? 0) + 5) % 7 + 1)
    }
  }

  @Test(
    arguments: [
      ("2026-11-21", 6), ("2000-01-01", 6), ("1969-07-20", 7), ("0001-01-01", 1), ("9999-12-31", 5),
    ] as [(String, Int)])
  func knownWeekdays(_ text: String, _ weekday: Int) throws {
    #expect(try #require(Day(text)).weekday == weekday)
  }

  @Test(
    arguments: [
      (1900, false), (2000, true), (2023, false), (2024, true), (2100, false), (2400, true), (4, true),
    ] as [(Int, Bool)])
  func leapYears(_ year: Int, _ isLeap: Bool) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(Day.length(ofMonth: 2, year: year) == (isLeap ? 29 : 28))
  }

  @Test(
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"),
      ("2024-02-29", -1200, "1924-02-29"), ("0001-12-31", -11, "0001-01-31"), ("2026-05-05", 0, "2026-05-05"),
    ] as [(String, Int, String)])
  func monthsLater(_ day: String, _ months: Int, _ expected: String) throws {
    #expect(try #require(Day(day)).adding(months: months)?.description == expected)
  }

  @Test func thereIsNoDayOutsideTheCalendar() throws {
    let first = try #require(Day(year: 1, month: 1, day: 1))
    let last = try #require(Day(year: 9999, month: 12, day: 31))
    #expect(first.adding(days: -1) == nil && last.adding(days: 1) == nil)
    #expect(first.adding(months: -1) == nil && last.adding(months: 1) == nil)
    #expect(first.adding(days: .min) == nil && last.adding(days: .max) == nil)
    #expect(first.adding(months: .min) == nil && last.adding(months: .max) == nil)
    #expect(Day(number: .min) == nil && Day(number: .max) == nil)
    #expect(Day(year: 0, month: 1, day: 1) == nil && Day(year: 10_000, month: 1, day: 1) == nil)
    #expect(Day(year: .max, month: .max, day: .max) == nil && Day(year: .min, month: .min, day: .min) == nil)
    #expect(Day.length(ofMonth: 0, year: 2026) == 0 && Day.length(ofMonth: 13, year: 2026) == 0)
    #expect(first.days(until: last) == 3_652_058)
  }

  @Test(arguments: [
    "", "2026", "2026-1-01", "2026-01-1", "26-01-01", "2026/01/01", "2026-00-10", "2026-13-01", "2026-02-29",
    "2026-04-31", "2026-01-00", "+026-01-01", "-026-01-01", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00",
    "٢٠٢٦-01-01", "2026–01–01", "0000-01-01", "2026-01-0a",
  ])
  func textsThatSayNoDay(_ text: String) { #expect(Day(text) == nil) }

  @Test func daysSortByTime() {
    let days: [Day] = ["2026-02-28", "2024-02-29", "2026-03-01", "0001-01-01"]
    #expect(days.sorted().map(\.description) == days.map(\.description).sorted())
  }
}

@Suite struct PeriodTests {
  @Test func aPeriodHasBothItsEnds() {
    let week = Period("2026-03-02", through: "2026-03-08")
    #expect(week.length == 7 && Period("2026-03-02", through: nil).length == nil)
    #expect(week.contains("2026-03-02") && week.contains("2026-03-08"))
    #expect(!week.contains("2026-03-01") && !week.contains("2026-03-09"))
    #expect(Period("2026-03-02", through: nil).contains("9999-12-31"))
  }

  @Test func overlapsAgreeWithCountingDays() throws {
    let days = try (0..<8).map { try #require(Day(number: 20_000 + $0)) }
    let periods = days.flatMap { first in
      days.map { Period.of(first, through: $0) } + [Period.of(first, through: nil)]
    }
    .filter { period in period.last.map { $0 >= period.first } ?? true }
    for left in periods {
      for right in periods {
        let both = left.overlap(with: right)
        #expect(both == right.overlap(with: left))
        for day in days {
          #expect((both?.contains(day) ?? false) == (left.contains(day) && right.contains(day)))
        }
      }
    }
  }

  @Test(arguments: [
    "2026-08-01/2026-10-31", "2026-08-01/..", "2026-08-01", "2026-08-02/2026-08-01",
  ])
  func textsThatSayAPeriod(_ text: String) throws {
    #expect(try #require(Period(text)).description == text)
  }

  @Test(arguments: [
    "", "/", "2026-08-01/", "../2026-08-01", "../..", "2026-08-01/2026-10-31/..",
    "2026-08-01/…",
    "2026-08-01 / 2026-10-31", "2026-08-01--2026-10-31",
  ])
  func textsThatSayNoPeriod(_ text: String) { #expect(Period(text) == nil) }
}
