/// What a curve says, in figures.
public struct CurveFigures: Hashable, Sendable {
  /// The value that is kept at each stop for which the curve has a number.
  public var kept: [Curve.Point]
  /// What the next part of effort buys; left out where the curve has no number for it.
  public var next: Finite?
  /// The least share of effort at which most of the value is there; left out where it never is.
  public var effortForMost: Share?
  /// The average value over the run; left out where the curve has no number for some of it.
  public var average: Finite?
  /// Where the curve is lowest; left out where it has no number there.
  public var lowest: Curve.Point?
  /// What is odd about the curve, such as an end that is not the whole of the value.
  public var doubts: [String] = []

  /// The value that is kept at a stop; `nil` for one that was not asked for.
  public func kept(at stop: Share) -> Double? { kept.first { $0.effort == stop }?.value.value }
}

extension CurveFigures: DocumentRecord {
  /// The fields of the figures.
  public static let fields = Fields(
    blank: CurveFigures(kept: [], next: nil, average: nil, lowest: nil)
  ) {
    Field("kept", \.kept, "The value that is kept at each stop for which the curve has a number.")
    Field(
      "next", \.next, "What the next part of effort buys; left out where the curve has no number for it.")
    Field(
      "effortForMost", \.effortForMost,
      "The least share of effort at which most of the value is there; left out where it never is.")
    Field(
      "average", \.average,
      "The average value over the run; left out where the curve has no number for some of it.")
    Field("lowest", \.lowest, "Where the curve is lowest; left out where it has no number there.")
    Field(
      "doubts", \.doubts, "What is odd about the curve, such as an end that is not the whole of the value.")
  }
}
