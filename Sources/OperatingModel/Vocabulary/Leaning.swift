/// A position on an axis with two sides, from −1 to 1: a belief that something foretells trouble or value.
public struct Leaning: Hashable, Comparable, Sendable {
  /// The position, from −1 to 1.
  public let value: Double

  /// A position; `nil` outside −1 to 1.
  public init?(_ value: Double) {
    guard value >= -1, value <= 1 else { return nil }
    self.value = value == 0 ? 0 : value
  }

  /// Whether a position is the lower one.
  public static func < (left: Leaning, right: Leaning) -> Bool { left.value < right.value }
}

extension Leaning: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible, Notated {
  /// The position that a literal says; a literal outside −1 to 1 is taken as the nearer bound.
  public init(floatLiteral value: Double) {
    self.value = Swift.max(-1, Swift.min(1, Finite(clamping: value).value))
  }
  /// The position that a literal says.
  public init(integerLiteral value: Int) { self.init(floatLiteral: Double(value)) }
  /// The position with two decimals at most.
  public var description: String { Words.number(value) }
  /// A number from −1 to 1.
  public static let notation = Notation<Leaning>.number(
    "a number from -1 to 1", parse: { Leaning($0) }, print: \.value)
}
