/// What a curve says, in figures.
public struct CurveFigures: Hashable, Sendable {
  /// The value that is kept at each stop.
  public var kept: [Curve.Point]
  /// What the next part of effort buys.
  public var next: Finite
  /// The least share of effort at which most of the value is there; left out where it never is.
  public var effortForMost: Share?
  /// The average value over the run.
  public var average: Finite
  /// Where the curve is lowest.
  public var lowest: Curve.Point

  /// The value that is kept at a stop; `nil` for one that was not asked for.
  public func kept(at stop: Share) -> Double? { kept.first { $0.effort == stop }?.value.value }
}

extension CurveFigures: DocumentRecord {
  /// The fields of the figures.
  public static let fields = Fields(
    blank: CurveFigures(kept: [], next: 0, average: 0, lowest: Curve.Point(0, 0))
  ) {
    Field("kept", \.kept, "The value that is kept at each stop.")
    Field("next", \.next, .required, "What the next part of effort buys.")
    Field(
      "effortForMost", \.effortForMost,
      "The least share of effort at which most of the value is there; left out where it never is.")
    Field("average", \.average, .required, "The average value over the run.")
    Field("lowest", \.lowest, .required, "Where the curve is lowest.")
  }
}
