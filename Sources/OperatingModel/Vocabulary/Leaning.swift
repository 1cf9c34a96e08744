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

extension Leaning: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible,
  DocumentValue
{
  /// The position that a literal says; a literal outside −1 to 1 stops the program.
  ///
  /// For numbers that come from anywhere else use ``init(_:)``, which gives `nil`.
  public init(floatLiteral value: Double) {
    guard let leaning = Leaning(value) else {
      preconditionFailure("\(value) is no leaning: they go from -1 to 1")
    }
    self = leaning
  }
  /// The position that a literal says.
  public init(integerLiteral value: Int) { self.init(floatLiteral: Double(value)) }
  /// The position with two decimals at most.
  public var description: String { Words.number(value) }
  /// A number from −1 to 1.
  public static let notation = Notation<Leaning>.number(
    DocumentShape.Number("a number", rule: .within(-1...1)), parse: { Leaning($0) }, print: \.value)
}
