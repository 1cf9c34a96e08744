/// One point of a sampled curve.
public struct CurvePoint: Hashable, Sendable {
  /// The share of the planned effort.
  public var effort: Share
  /// The share of the full value; it may be negative.
  public var value: Finite

  /// A point.
  public init(_ effort: Share, _ value: Finite) {
    self.effort = effort
    self.value = value
  }
}

extension CurvePoint: DocumentRecord {
  /// The fields of a point.
  public static let fields = Fields(blank: CurvePoint(0, 0), onOneLine: true) {
    Field("effort", \.effort, .required, "The share of the planned effort.")
    Field("value", \.value, .required, "The share of the full value; it may be negative.")
  }
}
