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
    guard Self.normalised(text) != nil else { return nil }
    self.text = text
  }

  /// The number as a whole number, where it is one and fits.
  public var int: Int? {
    guard let (digits, exponent, isNegative) = Self.normalised(text), exponent >= 0, exponent < 19 else {
      return nil
    }
    return Int((isNegative ? "-" : "") + digits + String(repeating: "0", count: exponent))
  }

  /// The nearest number that a computer works with; `nil` where it is too large.
  public var double: Finite? { Double(text).flatMap { Finite($0) } }

  /// The significant digits, the power of ten after them, and the sign.
  private static func normalised(_ text: String) -> (digits: String, exponent: Int, isNegative: Bool)? {
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    var exponent = 0
    if let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      guard let power = Int(rest[rest.index(after: mark)...]), abs(power) < 1_000_000_000 else { return nil }
      exponent = power
      rest = rest[..<mark]
    }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({
        !$0.isEmpty && $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }),
      parts[0].count == 1 || parts[0].first != "0"
    else { return nil }
    if parts.count == 2 { exponent -= parts[1].count }
    var digits = String(parts.joined().drop { $0 == "0" })
    while digits.hasSuffix("0") {
      digits.removeLast()
      exponent += 1
    }
    return digits.isEmpty ? ("0", 0, false) : (digits, exponent, isNegative)
  }
}

extension JSONNumber: Hashable {
  /// Whether two numbers are the same number.
  public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
    guard let left = normalised(left.text), let right = normalised(right.text) else {
      return left.text == right.text
    }
    return left == right
  }

  /// Hashes the number, not the way it was written.
  public func hash(into hasher: inout Hasher) {
    guard let (digits, exponent, isNegative) = Self.normalised(text) else { return hasher.combine(text) }
    hasher.combine(digits)
    hasher.combine(exponent)
    hasher.combine(isNegative)
  }
}
