/// A share of a whole: from 0 to 1.
///
/// Shares of one whole need not add up to 1; where a plan's shares add up to more, that is reported, never
/// scaled away.
public struct Share: Hashable, Comparable, Sendable {
  /// The share, from 0 to 1.
  public let value: Double

  /// A share; `nil` outside 0 to 1.
  public init?(_ value: Double) {
    guard value >= 0, value <= 1 else { return nil }
    self.value = value == 0 ? 0 : value
  }

  /// A share in percent; `nil` outside 0 to 100.
  public init?(percent: Double) { self.init(percent / 100) }

  /// The share in percent.
  public var percent: Double { value * 100 }
  /// In whole percent, as people say it: “62%”.
  var spoken: String { "\(Words.number(percent, decimals: 0))%" }

  /// Whether a share is the smaller one.
  public static func < (left: Share, right: Share) -> Bool { left.value < right.value }
}

extension Share: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// The share that a literal says; a literal outside 0 to 1 stops the program.
  ///
  /// For numbers that come from anywhere else use ``init(_:)``, which gives `nil`.
  public init(floatLiteral value: Double) {
    guard let share = Share(value) else {
      preconditionFailure("\(value) is no share: shares go from 0 to 1, so 30 % is 0.3")
    }
    self = share
  }
  /// The share that a literal says: 0 or 1.
  public init(integerLiteral value: Int) { self.init(floatLiteral: Double(value)) }
  /// The share in percent.
  public var description: String { Words.number(percent) + "%" }
}

extension Share: Quantity {
  /// Nothing of the whole.
  public static let zero: Share = 0
  /// The share, from 0 to 1.
  public var magnitude: Double { value }
  /// A share; `nil` outside 0 to 1.
  public init?(magnitude: Double) { self.init(magnitude) }
  /// A number from 0 to 1.
  public static let notation = Notation<Share>.number(
    DocumentShape.Number("a share", rule: .within(0...1)), parse: { Share($0) }, print: \.value)
  /// Whether there is such a thing as less than none of it.
  public static let mayBeNegative = false
  /// How an estimate of a share stands in a document.
  public static let estimateNotation = Estimate<Share>.makeNotation()
}
