/// Calendar time: how long something takes on the calendar. It is not effort, and the two cannot be added.
///
/// In a document: `"90d"` or `"6w"`; it is written in days. There are no months in it, since they differ.
public struct TimeSpan: Hashable, Comparable, Sendable {
  /// How many days.
  public let days: Double

  /// Some days.
  public static func days(_ count: Finite) -> TimeSpan { TimeSpan(clamping: count.value) }
  /// Some weeks of seven days.
  public static func weeks(_ count: Finite) -> TimeSpan { TimeSpan(clamping: count.value * 7) }
  /// Some hours, twenty-four to a day.
  public static func hours(_ count: Finite) -> TimeSpan { TimeSpan(clamping: count.value / 24) }
  /// No time.
  public static let zero = TimeSpan(clamping: 0)

  private init(clamping days: Double) { self.days = Finite(clamping: days).value }

  /// How many weeks of seven days.
  public var weeks: Double { days / 7 }

  /// Whether a span is the shorter one.
  public static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.days < right.days }
  /// The two spans, one after the other.
  public static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(clamping: left.days + right.days)
  }
  /// What is left of a span without another.
  public static func - (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(clamping: left.days - right.days)
  }
}

extension TimeSpan: CustomStringConvertible, Quantity {
  /// The span as it stands in a document.
  public var description: String { "\(Finite(clamping: days))d" }
  /// How many days.
  public var magnitude: Double { days }
  /// So many days; `nil` for infinities and “not a number”.
  public init?(magnitude: Double) {
    guard let finite = Finite(magnitude) else { return nil }
    self.init(clamping: finite.value)
  }
  /// A number with “d”, “w” or “h”.
  public static let notation = Notation<TimeSpan>.bytes(
    DocumentShape.Text(
      "a span of days, weeks or hours", examples: ["90d", "6w", "1.5h"], pattern: UnitText.pattern("d|w|h")),
    parse: { bytes in
      guard let (number, unit) = bytes.leadingNumber() else { return nil }
      if bytes.ends(from: unit, with: "d") { return TimeSpan(magnitude: number) }
      if bytes.ends(from: unit, with: "w") { return TimeSpan(magnitude: number * 7) }
      return bytes.ends(from: unit, with: "h") ? TimeSpan(magnitude: number / 24) : nil
    }, print: \.description, write: { $1.write($0.days, unit: "d") }, fault: { $0.shortfall },
    numbers: { $0.days...$0.days })
  /// Whether there is such a thing as less than none of it.
  public static let mayBeNegative = false
  /// How an estimate of a span stands in a document.
  public static let estimateNotation = Estimate<TimeSpan>.makeNotation()
}
