/// A JSON number with all the digits that it was written with.
///
/// Two numbers are equal when they are the same number, however they were written: `1.50` equals `15e-1`.
public struct JSONNumber: Sendable {
  /// The number as it was written.
  public let text: String

  /// A whole number.
  public init(_ value: Int) { text = String(value) }

  /// A number, with the fewest digits that say it exactly.
  public init(_ value: Finite) { text = value.description }

  /// The number that a text says as JSON writes numbers; `nil` where it says none.
  public init?(_ text: String) {
    guard DecimalText.normalised(text) != nil else { return nil }
    self.text = text
  }

  /// The number as a whole number, where it is one and fits.
  public var int: Int? {
    guard let (digits, exponent, isNegative) = DecimalText.normalised(text), exponent >= 0, exponent < 19
    else {
      return nil
    }
    return Int((isNegative ? "-" : "") + digits + String(repeating: "0", count: exponent))
  }

  /// The nearest number that a computer works with; `nil` where it is too large.
  public var double: Finite? { Double(text).flatMap { Finite($0) } }
}

extension JSONNumber: Hashable {
  /// Whether two numbers are the same number.
  public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
    guard let left = DecimalText.normalised(left.text), let right = DecimalText.normalised(right.text) else {
      return left.text == right.text
    }
    return left == right
  }

  /// Hashes the number, not the way it was written.
  public func hash(into hasher: inout Hasher) {
    guard let (digits, exponent, isNegative) = DecimalText.normalised(text) else {
      return hasher.combine(text)
    }
    hasher.combine(digits)
    hasher.combine(exponent)
    hasher.combine(isNegative)
  }
}
