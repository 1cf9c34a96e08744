/// The levels of authority that a team or a role holds, from a lowest to a highest.
///
/// ```swift
/// let authority: Mandate = .c ... .e
/// ```
/// In a document: `"C-E"`, or `"C"` for one level. It is held as said, also the wrong way round: resolving a
/// model reports that.
public struct Mandate: Hashable, Sendable {
  /// The lowest level.
  public var lower: MandateLevel
  /// The highest level.
  public var upper: MandateLevel

  /// The levels from one to another.
  public init(_ lower: MandateLevel, _ upper: MandateLevel) {
    self.lower = lower
    self.upper = upper
  }

  /// One level.
  public init(_ level: MandateLevel) { self.init(level, level) }

  /// Whether a level lies within.
  public func contains(_ level: MandateLevel) -> Bool { level >= lower && level <= upper }
}

extension MandateLevel {
  /// The levels from one to another.
  public static func ... (lower: MandateLevel, upper: MandateLevel) -> Mandate {
    Mandate(lower, upper)
  }
}

extension Mandate: CustomStringConvertible, DocumentValue {
  /// The interval as it stands in a document.
  public var description: String { lower == upper ? lower.rawValue : "\(lower.rawValue)-\(upper.rawValue)" }

  /// The interval that a text says; `nil` where it says none.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map {
      MandateLevel(rawValue: String($0))
    }
    guard (1...2).contains(parts.count), let lower = parts[0], let upper = parts[parts.count - 1] else {
      return nil
    }
    self.init(lower, upper)
  }

  /// A text: one level, or two with a hyphen.
  public static let notation = Notation<Mandate>.bytes(
    DocumentShape.Text(
      "one mandate level from A to I, or two", examples: ["C-E"], pattern: "^[A-I](-[A-I])?$"),
    parse: { Mandate($0.text) }, print: \.description,
    fault: { interval in
      guard interval.lower > interval.upper else { return nil }
      return IntegrityFault(
        .invertedInterval,
        "the lowest level \(interval.lower.rawValue) is above the highest, \(interval.upper.rawValue)")
    })
}
