/// A number that is neither infinite nor “not a number”: neither can enter a model.
///
/// ```swift
/// let share: Finite = 0.32
/// Finite(1.0 / 0.0)          // nil
/// ```
public struct Finite: Hashable, Comparable, Sendable {
  /// The number.
  public let value: Double

  /// The number; `nil` for infinities and “not a number”.
  public init?(_ value: some BinaryFloatingPoint) {
    let value = Double(value)
    guard value.isFinite else { return nil }
    self.value = value == 0 ? 0 : value
  }

  /// The number.
  public init(_ value: Int) { self.value = Double(value) }

  /// The finite number nearest to a value; zero for “not a number”.
  public init(clamping value: Double) {
    let bound = Double.greatestFiniteMagnitude
    self.value = value.isNaN || value == 0 ? 0 : Swift.max(-bound, Swift.min(bound, value))
  }

  /// Whether a number is the smaller one.
  public static func < (left: Finite, right: Finite) -> Bool { left.value < right.value }
}

extension Finite: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// The number that a literal says.
  public init(floatLiteral value: Double) { self.init(clamping: value) }
  /// The number that a literal says.
  public init(integerLiteral value: Int) { self.init(value) }
  /// The number, without a point where it is whole.
  public var description: String { Int(exactly: value).map(String.init) ?? value.description }
}

extension Finite: DocumentValue {
  /// A number.
  public static let notation = Notation<Finite>.number(
    DocumentShape.Number("a number"), parse: { Finite($0) }, print: \.value)
}
