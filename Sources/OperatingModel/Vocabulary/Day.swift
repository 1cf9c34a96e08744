/// A day of the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31, without time or time zone.
///
/// ```swift
/// let start: Day = "2026-02-28"
/// start.adding(days: 1)              // 2026-03-01
/// start.days(until: "2027-02-28")    // 365
/// ```
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int32

  private init(number: Int32) { self.number = number }

  /// The day so many days after 1970-01-01; `nil` outside the years 1 to 9999.
  public init?(number: Int) {
    guard number >= -719_162, number <= 2_932_896 else { return nil }
    self.number = Int32(number)
  }

  /// The day of a date; `nil` where the calendar has no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    // Years from March on, so that the leap day is a year's last; eras of 400 years, which are all alike.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: Int32(era * 146_097 + dayOfEra - 719_468))
  }

  /// How many days a month has; 0 for a month that there is not.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  /// The date's year, month and day of the month.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The quarter of the year, from 1 to 4.
  public var quarter: Int { (date.month + 2) / 3 }

  /// The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday.
  public var weekday: Int { (Int(number) % 7 + 7 + 3) % 7 + 1 }

  /// The day so many days later; `nil` outside the years 1 to 9999.
  public func adding(days: Int) -> Day? {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    return overflow ? nil : Day(number: sum)
  }

  /// The same day of the month so many months later, or that month's last day where it is shorter;
  /// `nil` outside the years 1 to 9999.
  public func adding(months: Int) -> Day? {
    let date = date
    let (total, overflow) = (date.year * 12 + date.month - 1).addingReportingOverflow(months)
    guard !overflow, total >= 12 else { return nil }
    let (year, month) = (total / 12, total % 12 + 1)
    return Day(year: year, month: month, day: min(date.day, Self.length(ofMonth: month, year: year)))
  }

  /// How many days later another day is; negative where it is earlier.
  public func days(until other: Day) -> Int { Int(other.number) - Int(number) }

  /// Whether a day is the earlier one.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible, ExpressibleByStringLiteral {
  /// The day as ISO 8601 writes it: YYYY-MM-DD.
  public var description: String {
    let date = date
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  /// The day that a text says as YYYY-MM-DD; `nil` where it says none.
  public init?(_ text: String) {
    guard let day = TextBytes.of(text, { Day(bytes: $0) }) else { return nil }
    self = day
  }

  init?(bytes: TextBytes) {
    guard let (year, month, day) = Self.date(in: bytes) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The numbers of a text that is written as days are, whether or not there is such a day.
  private static func date(in bytes: TextBytes) -> (year: Int, month: Int, day: Int)? {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = bytes.digits(0..<4), let month = bytes.digits(5..<7), let day = bytes.digits(8..<10)
    else { return nil }
    return (year, month, day)
  }

  /// Why a text that is written as days are says none: “there is no 30 February 2026”.
  static func whyNone(_ text: String) -> String? {
    guard let (year, month, day) = TextBytes.of(text, { date(in: $0) }) else { return nil }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    guard year > 0 else { return "there is no year 0" }
    guard months.indices.contains(month - 1) else { return "there is no month \(month)" }
    return Day(year: year, month: month, day: day) == nil
      ? "there is no \(day) \(months[month - 1]) \(year)" : nil
  }

  /// The day that a literal in the program says; a literal that is no day stops the program.
  ///
  /// For text that comes from anywhere else use ``init(_:)-(String)``, which gives `nil`.
  public init(stringLiteral value: String) {
    guard let day = Day(value) else {
      preconditionFailure(Day.whyNone(value) ?? "“\(value)” is no day as YYYY-MM-DD")
    }
    self = day
  }
}

extension Day: DocumentValue {
  /// A text: YYYY-MM-DD.
  public static let notation = Notation<Day>.bytes(
    DocumentShape.Text(
      "a day of the calendar", form: "YYYY-MM-DD",
      pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", format: "date"),
    parse: { Day(bytes: $0) }, print: { $0.description }, whyNone: Day.whyNone,
    days: { Int($0.number)...Int($0.number) })
}
