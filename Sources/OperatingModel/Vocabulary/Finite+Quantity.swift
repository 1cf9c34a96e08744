extension Finite: Quantity {
  /// The number 0.
  public static let zero: Finite = 0
  /// The number itself.
  public var magnitude: Double { value }
  /// The number.
  public init?(magnitude: Double) { self.init(magnitude) }
  /// Whether there is such a thing as less than none of it.
  public static let mayBeNegative = true
  /// How an estimate of a number stands in a document.
  public static let estimateNotation = Estimate<Finite>.makeNotation()
}
