/// Person-time: what people put in. It is not calendar time, and the two cannot be added.
///
/// A person-week is five person-days of eight hours. In a document: `"6pw"`, `"3pd"` or `"12ph"`; it is written in person-weeks.
public struct Effort: Hashable, Comparable, Sendable {
  /// How many person-weeks.
  public let personWeeks: Double

  /// Some person-weeks.
  public static func personWeeks(_ count: Finite) -> Effort { Effort(clamping: count.value) }
  /// Some person-days, five to a person-week.
  public static func personDays(_ count: Finite) -> Effort { Effort(clamping: count.value / 5) }
  /// Some person-hours, eight to a person-day.
  public static func personHours(_ count: Finite) -> Effort { Effort(clamping: count.value / 40) }
  /// No effort.
  public static let zero = Effort(clamping: 0)

  private init(clamping weeks: Double) { personWeeks = Finite(clamping: weeks).value }

  /// Whether an effort is the smaller one.
  public static func < (left: Effort, right: Effort) -> Bool { left.personWeeks < right.personWeeks }
  /// The two efforts together.
  public static func + (left: Effort, right: Effort) -> Effort {
    Effort(clamping: left.personWeeks + right.personWeeks)
  }
  /// What is left of an effort without another.
  public static func - (left: Effort, right: Effort) -> Effort {
    Effort(clamping: left.personWeeks - right.personWeeks)
  }
}

extension Effort: CustomStringConvertible, Quantity {
  /// The effort as it stands in a document.
  public var description: String { "\(Finite(clamping: personWeeks))pw" }
  /// The effort as people say it: “6 person-weeks”.
  var spoken: String {
    personWeeks == 1 ? "1 person-week" : "\(Words.number(personWeeks)) person-weeks"
  }
  /// How many person-weeks.
  public var magnitude: Double { personWeeks }
  /// So many person-weeks; `nil` for infinities and “not a number”.
  public init?(magnitude: Double) {
    guard let finite = Finite(magnitude) else { return nil }
    self.init(clamping: finite.value)
  }
  /// A number with “pw”, “pd” or “ph”.
  public static let notation = Notation<Effort>.bytes(
    DocumentShape.Text(
      "an effort in person-weeks, person-days or person-hours", examples: ["6pw", "3pd", "12ph"],
      pattern: UnitText.pattern("pw|pd|ph")),
    parse: { bytes in
      guard let (number, unit) = bytes.leadingNumber() else { return nil }
      if bytes.ends(from: unit, with: "pw") { return Effort(magnitude: number) }
      if bytes.ends(from: unit, with: "pd") { return Effort(magnitude: number / 5) }
      return bytes.ends(from: unit, with: "ph") ? Effort(magnitude: number / 40) : nil
    }, print: \.description, write: { $1.write($0.personWeeks, unit: "pw") }, fault: { $0.shortfall },
    numbers: { $0.personWeeks...$0.personWeeks })
  /// Whether there is such a thing as less than none of it.
  public static let mayBeNegative = false
  /// How an estimate of an effort stands in a document.
  public static let estimateNotation = Estimate<Effort>.makeNotation()
}

/// Texts of a number with its unit.
enum UnitText {
  /// The regular expression of a number, as JSON writes it, with one of some units.
  static func pattern(_ units: String) -> String {
    "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?(\(units))$"
  }
}
