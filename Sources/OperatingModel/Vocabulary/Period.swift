/// The days from a first to a last one, both included; or from a first one on.
///
/// Each end is a time as it is known (``When``): a period begins with the first day of its start, and ends with the
/// last day of its end. A month, quarter, half or year alone is a period too.
///
/// ```swift
/// let quarter: Period = "2026-Q3"                   // 1 July to 30 September
/// let season: Period = "2026-08/2026-10-15"         // 1 August to 15 October
/// let running: Period = "2026-08-01/.."             // no end, or none that is recorded
/// season.overlap(with: quarter)                     // 2026-08-01/2026-09-30
/// ```
public struct Period: Hashable, Sendable {
  /// When it begins.
  public var start: When
  /// When it ends; `nil` where it has no end, or none that is recorded.
  public var end: When?

  /// The days from the first day of a time through the last day of another one.
  public init(_ start: When, through end: When?) {
    self.start = start
    self.end = end
  }

  /// The days of one month, quarter, half or year, or one day.
  public init(_ time: When) { self.init(time, through: time) }

  /// The first day.
  public var first: Day { start.first }

  /// The last day; `nil` where it has no end, or none that is recorded.
  public var last: Day? { end?.last }

  /// How many days; `nil` where it has no end.
  public var length: Int? { last.map { first.days(until: $0) + 1 } }

  /// Whether a day lies in the period.
  public func contains(_ day: Day) -> Bool { day >= first && (last.map { day <= $0 } ?? true) }

  /// Whether a time lies in the period: `nil` where some days that it may mean do and others do not.
  public func contains(_ time: When) -> Bool? {
    let ends = (contains(time.first), contains(time.last))
    if ends.0, ends.1 { return true }
    let isApart = time.last < first || (last.map { time.first > $0 } ?? false)
    return isApart ? false : nil
  }

  /// The days that lie in both periods; `nil` where none does.
  public func overlap(with other: Period) -> Period? {
    let start = max(first, other.first)
    let end = [last, other.last].compactMap { $0 }.min()
    if let end, end < start { return nil }
    return Period(When(start), through: end.map { When($0) })
  }
}

extension Period: DocumentValue, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The period as it is written in documents: one time alone, or two with a slash between them.
  public var description: String {
    start == end ? start.description : "\(start)/\(end?.description ?? "..")"
  }

  /// The period that a text says; `nil` where it says none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count < 3, let start = When(String(parts[0])) else { return nil }
    if parts.count == 1 {
      self.init(start)
    } else if parts[1] == ".." {
      self.init(start, through: nil)
    } else if let end = When(String(parts[1])) {
      self.init(start, through: end)
    } else {
      return nil
    }
  }

  /// The period that a literal in the program says; a literal that is none stops the program.
  ///
  /// For text that comes from anywhere else use ``init(_:)-(String)``, which gives `nil`.
  public init(stringLiteral value: String) {
    guard let period = Period(value) else {
      preconditionFailure("“\(value)” is no period as 2026-Q3, 2026-08/2026-10 or 2026-08-01/..")
    }
    self = period
  }

  /// A text: one time, or two with a slash between them.
  public static let notation = Notation<Period>.bytes(
    DocumentShape.Text(
      "a period", form: "2026-Q3, 2026-08/2026-10-15 or, without an end, 2026-08-01/..",
      pattern: "^\(When.pattern)(/(\(When.pattern)|[.][.]))?$"),
    parse: { Period($0.text) }, print: \.description,
    fault: { period in
      guard let last = period.last, last < period.first else { return nil }
      return IntegrityFault(
        .daysOutOfOrder, "the period ends on \(last), before it begins on \(period.first)")
    }, days: { Int($0.first.number)...Int(max($0.first, $0.last ?? $0.first).number) })
}
