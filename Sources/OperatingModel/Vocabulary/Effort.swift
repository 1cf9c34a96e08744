/// Person-time: what people put in. It is not calendar time, and the two cannot be added.
///
/// A person-week is five person-days. In a document: `"6pw"` or `"3pd"`; it is written in person-weeks.
public struct Effort: Hashable, Comparable, Sendable {
  /// How many person-weeks.
  public let personWeeks: Double

  /// Some person-weeks.
  public static func personWeeks(_ count: Finite) -> Effort { Effort(clamping: count.value) }
  /// Some person-days, five to a person-week.
  public static func personDays(_ count: Finite) -> Effort { Effort(clamping: count.value / 5) }
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
  /// How many person-weeks.
  public var magnitude: Double { personWeeks }
  /// So many person-weeks; `nil` for infinities and “not a number”.
  public init?(magnitude: Double) {
    guard let finite = Finite(magnitude) else { return nil }
    self.init(clamping: finite.value)
  }
  /// A number with “pw” or “pd”.
  public static let notation = Notation<Effort>.text(
    "an effort in person-weeks or person-days, such as “6pw” or “3pd”",
    parse: { UnitText.parse($0, ["pw": 1, "pd": 0.2, "ph": 0.025]).flatMap(Effort.init(magnitude:)) },
    print: \.description
  ).checked { $0.shortfall }
  /// Whether there is such a thing as less than none of it.
  public static let mayBeNegative = false
  /// How an estimate of an effort stands in a document.
  public static let estimateNotation = Estimate<Effort>.makeNotation()
}

/// Reads a number with its unit; the number is written as JSON writes numbers.
enum UnitText {
  /// The number in the base unit, given how many base units each unit has; `nil` where the text says none.
  static func parse(_ text: String, _ units: [String: Double]) -> Double? {
    let split = text.lastIndex { !$0.isLetter } ?? text.startIndex
    guard split < text.endIndex else { return nil }
    let number = text[...split]
    // Exact division keeps 3d of a 7-day week as near as a number can be.
    guard let factor = units[String(text[text.index(after: split)...])],
      let value = JSONNumber(String(number))?.double?.value
    else { return nil }
    let inverse = (1 / factor).rounded()
    return factor < 1 && 1 / inverse == factor ? value / inverse : value * factor
  }
}
