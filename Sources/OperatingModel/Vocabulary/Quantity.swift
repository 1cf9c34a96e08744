/// Something that can be estimated: a number with a meaning, and a unit of its own.
public protocol Quantity: DocumentValue, Comparable, CustomStringConvertible {
  /// The number in the type's own unit.
  var magnitude: Double { get }
  /// The quantity of a number in the type's own unit; `nil` where there is none.
  init?(magnitude: Double)
  /// None of it.
  static var zero: Self { get }
  /// Whether there is such a thing as less than none of it.
  static var mayBeNegative: Bool { get }
  /// How an estimate of the quantity stands in a document: `static let estimateNotation = Estimate<Self>.makeNotation()`.
  static var estimateNotation: Notation<Estimate<Self>> { get }
}

extension Quantity {
  /// Why the quantity cannot be: it is less than none of something that there is no less of.
  var shortfall: IntegrityFault? {
    guard !Self.mayBeNegative, magnitude < 0 else { return nil }
    return IntegrityFault(.negativeAmount, "\(self) is less than nothing")
  }
}
