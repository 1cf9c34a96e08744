/// A time as it is known: a day, or only the month, quarter, half or year that it lies in.
///
/// ```swift
/// let launch: When = "2026-Q3"
/// launch.first                      // 2026-07-01
/// launch.last                       // 2026-09-30
/// launch.isBefore("2026-10")        // true: all of it is
/// launch.isBefore("2026-08-15")     // nil: it cannot be told
/// ```
///
/// One rule compares them: a thing is said of a time if it holds for every day that the time may mean. So a bet
/// that is due in `2026-Q3` is late from 1 October on, and how many days lie between two times is known to the day
/// only where both are. Where it holds for some days and not for others the answer is `nil`, which is read “cannot
/// tell”; that is why times have no `<`. To put them in a line use ``comesBefore(_:)``.
///
/// What was written is kept: `2026-Q3` stays `2026-Q3`, though `2026-07-01` to `2026-09-30` are the same days.
public struct When: Hashable, Sendable {
  /// How closely a time is known.
  public enum Precision: String, Word {
    /// To the day, as 2026-08-01.
    case day
    /// To the month, as 2026-08.
    case month
    /// To the quarter of a calendar year, as 2026-Q3.
    case quarter
    /// To the half of a calendar year, as 2026-H2.
    case half
    /// To the calendar year, as 2026.
    case year

    /// How many months it is long; `nil` for a day.
    var months: Int? {
      switch self {
      case .day: nil
      case .month: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      }
    }

    public static var meanings: [String: String] {
      [
        "day": "To the day, as 2026-08-01.",
        "month": "To the month, as 2026-08.",
        "quarter": "To the quarter of a calendar year, as 2026-Q3.",
        "half": "To the half of a calendar year, as 2026-H2.",
        "year": "To the calendar year, as 2026.",
      ]
    }
  }

  /// The first day that it may mean.
  public let first: Day
  /// How closely it is known.
  public let precision: Precision

  /// A time that is known to the day.
  public init(_ day: Day) {
    first = day
    precision = .day
  }

  /// The month, quarter, half or year in which a day lies; or the day itself.
  public init(_ precision: Precision, of day: Day) {
    self.precision = precision
    guard let months = precision.months else {
      first = day
      return
    }
    let date = day.date
    // Every part of a year begins in a month that there is, so that there is always such a day.
    first = Day(year: date.year, month: (date.month - 1) / months * months + 1, day: 1) ?? day
  }

  /// The last day that it may mean.
  public var last: Day {
    guard let months = precision.months else { return first }
    let date = first.date
    let month = date.month + months - 1
    return Day(year: date.year, month: month, day: Day.length(ofMonth: month, year: date.year)) ?? first
  }

  /// The day; `nil` where it is known less closely.
  public var day: Day? { precision == .day ? first : nil }

  /// Whether it is before another time; `nil` where that cannot be told.
  public func isBefore(_ other: When) -> Bool? {
    last < other.first ? true : first >= other.last ? false : nil
  }

  /// Whether it is after another time; `nil` where that cannot be told.
  public func isAfter(_ other: When) -> Bool? { other.isBefore(self) }

  /// Whether all of it lies before a day: what is due then is late on that day.
  public func isOver(by day: Day) -> Bool { last < day }

  /// Whether it may have come by a day: what was seen then may be known on that day.
  public func hasBegun(by day: Day) -> Bool { first <= day }

  /// Whether all days that it may mean lie in one quarter.
  var liesInOneQuarter: Bool { (precision.months ?? 0) <= 3 }

  /// How many days later another time is, at least and at most.
  ///
  /// Both ends are equal where both times are known to the day. From `2026-08` until `2026-09-01` it is 1 to 31
  /// days.
  public func days(until other: When) -> ClosedRange<Int> {
    last.days(until: other.first)...first.days(until: other.last)
  }

  /// Whether it stands before another time in a line: by its last day, the closer one last where both end alike.
  ///
  /// For putting records in an order; whether a time is the earlier one is asked of ``isBefore(_:)``.
  public func comesBefore(_ other: When) -> Bool { place < other.place }

  /// Where it stands in a line: by its last day and then by its first.
  var place: Int { Int(last.number) << 32 + Int(first.number) }
}

extension When: CustomStringConvertible, ExpressibleByStringLiteral {
  /// As it is written in documents: `2026-08-01`, `2026-08`, `2026-Q3`, `2026-H2` or `2026`.
  public var description: String {
    let day = first.description
    let year = day.prefix(4)
    switch precision {
    case .day: return day
    case .month: return String(day.prefix(7))
    case .quarter: return "\(year)-Q\(first.quarter)"
    case .half: return "\(year)-H\(first.date.month > 6 ? 2 : 1)"
    case .year: return String(year)
    }
  }

  /// The time that a text says; `nil` where it says none.
  public init?(_ text: String) {
    guard let time = TextBytes.of(text, { When(bytes: $0) }) else { return nil }
    self = time
  }

  init?(bytes: TextBytes) {
    if let day = Day(bytes: bytes) {
      self.init(day)
      return
    }
    guard bytes.count == 4 || bytes.count == 7, let year = bytes.digits(0..<4) else { return nil }
    if bytes.count == 4 {
      self.init(.year, year: year, month: 1)
      return
    }
    guard bytes[4] == UInt8(ascii: "-") else { return nil }
    if let month = bytes.digits(5..<7) {
      self.init(.month, year: year, month: month)
    } else if bytes[5] == UInt8(ascii: "Q"), let quarter = bytes.digits(6..<7), (1...4).contains(quarter) {
      self.init(.quarter, year: year, month: quarter * 3 - 2)
    } else if bytes[5] == UInt8(ascii: "H"), let half = bytes.digits(6..<7), (1...2).contains(half) {
      self.init(.half, year: year, month: half * 6 - 5)
    } else {
      return nil
    }
  }

  private init?(_ precision: Precision, year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    self.first = first
    self.precision = precision
  }

  /// The time that a literal in the program says; a literal that is none stops the program.
  ///
  /// For text that comes from anywhere else use ``init(_:)-(String)``, which gives `nil`.
  public init(stringLiteral value: String) {
    guard let time = When(value) else {
      preconditionFailure(When.whyNone(value) ?? "“\(value)” is not \(Self.what) as \(Self.form)")
    }
    self = time
  }

  /// Why a text that is written as times are says none: “there is no month 13”.
  static func whyNone(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    switch (text.utf8.count, parts.count) {
    case (4, 1), (7, 2):
      // A day in that month tells what is wrong with its year or month.
      return Day.whyNone("\(parts[0])-\(parts.count == 2 ? parts[1] : "01")-01")
    default: return Day.whyNone(text)
    }
  }

  static let pattern = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-Q[1-4]|-H[12])?"
  static let what = "a day, month, quarter, half or year"
  static let form = "2026-08-01, 2026-08, 2026-Q3, 2026-H2 or 2026"
}

extension When: DocumentValue {
  /// A text: a day, or the month, quarter, half or year alone.
  public static let notation = Notation<When>.bytes(
    DocumentShape.Text(
      what, form: form,
      pattern: "^\(pattern)$"),
    parse: { When(bytes: $0) }, print: { $0.description }, whyNone: whyNone,
    days: { Int($0.first.number)...Int($0.last.number) })
}
