/// The least and the most that a number may be.
///
/// One rule serves a number and a number that may not be recorded, whole ones, shares and amounts alike: what is
/// not recorded breaks none.
///
/// ```swift
/// Field("size", \.size, rule: .atLeast(0), "How many people it has.")
/// Field("severity", \.severity, rule: .within(1...5), "How bad it is when it happens.")
/// ```
/// A rule holds however a value was made: a document that breaks it is not read, and a model said in Swift that
/// breaks it does not resolve.
public struct NumberRule: Hashable, Sendable {
  /// The least that it may be.
  public var least: Double?
  /// The most that it may be.
  public var most: Double?

  /// A rule; one without bounds allows every number.
  public init(least: Double? = nil, most: Double? = nil) {
    self.least = least
    self.most = most
  }

  /// At least so much.
  public static func atLeast(_ least: Double) -> NumberRule { NumberRule(least: least) }
  /// At most so much.
  public static func atMost(_ most: Double) -> NumberRule { NumberRule(most: most) }
  /// From one number to another, both allowed.
  public static func within(_ range: ClosedRange<Double>) -> NumberRule {
    NumberRule(least: range.lowerBound, most: range.upperBound)
  }

  /// Whether all numbers of a range are allowed.
  func allows(_ range: ClosedRange<Double>) -> Bool {
    range.lowerBound >= least ?? -.infinity && range.upperBound <= most ?? .infinity
  }

  func narrowed(to other: NumberRule) -> NumberRule {
    NumberRule(
      least: [least, other.least].compactMap { $0 }.max(), most: [most, other.most].compactMap { $0 }.min())
  }
}

extension NumberRule: CustomStringConvertible {
  /// The rule as it follows what the number is: “ from 1 to 5”, “ of at least 0”.
  public var description: String {
    func text(_ bound: Double) -> String { Finite(clamping: bound).description }
    return switch (least, most) {
    case (let least?, let most?): " from \(text(least)) to \(text(most))"
    case (let least?, nil): " of at least \(text(least))"
    case (nil, let most?): " of at most \(text(most))"
    case (nil, nil): ""
    }
  }
}
