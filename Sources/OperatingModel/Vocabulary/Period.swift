/// The days from a first to a last one, both included; or from a first one on.
///
/// In a document: `"2026-08-01/2026-10-31"`, or `"2026-08-01/.."` where it has no end.
public struct Period: Hashable, Sendable {
  /// The first day.
  public var first: Day
  /// The last day; `nil` where it has no end, or none that is recorded.
  public var last: Day?

  /// The days from a first to a last one.
  public init(_ first: Day, through last: Day?) {
    self.first = first
    self.last = last
  }

  /// How many days; `nil` where it has no end.
  public var length: Int? { last.map { first.days(until: $0) + 1 } }

  /// Whether a day lies in the period.
  public func contains(_ day: Day) -> Bool { day >= first && (last.map { day <= $0 } ?? true) }

  /// The days that lie in both periods; `nil` where none does.
  public func overlap(with other: Period) -> Period? {
    let start = max(first, other.first)
    let end = [last, other.last].compactMap { $0 }.min()
    if let end, end < start { return nil }
    return Period(start, through: end)
  }
}

extension Period: DocumentValue, CustomStringConvertible {
  /// The period as ISO 8601 writes it.
  public var description: String { "\(first)/\(last?.description ?? "..")" }

  /// The period that a text says; `nil` where it says none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Day(String(parts[0])) else { return nil }
    if parts[1] == ".." {
      self.init(first, through: nil)
    } else if let last = Day(String(parts[1])) {
      self.init(first, through: last)
    } else {
      return nil
    }
  }

  /// A text: two days with a slash between them.
  public static let notation = Notation<Period>.bytes(
    DocumentShape.Text(
      "a period", form: "YYYY-MM-DD/YYYY-MM-DD, or YYYY-MM-DD/.. without an end",
      pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}/([0-9]{4}-[0-9]{2}-[0-9]{2}|[.][.])$"),
    parse: { Period($0.text) }, print: \.description,
    fault: { period in
      guard let last = period.last, last < period.first else { return nil }
      return IntegrityFault(
        .daysOutOfOrder, "the period ends on \(last), before it begins on \(period.first)")
    }, days: { Int($0.first.number)...Int(($0.last ?? $0.first).number) })
}
