/// The name of a curve's shape.
public enum CurveShape: String, Word {
  /// A: slow, rapid, tapering.
  case sigmoid
  /// B: tapering from the start.
  case exponentialDecay
  /// C: steady.
  case linear
  /// D: all of it early.
  case step
  /// E: a loss first.
  case jCurve
  /// F: all of it late.
  case delayedStep
  /// Points joined by straight lines.
  case sampled

  /// The letter that the source gives the shape; `nil` for a sampled one.
  public var letter: String? {
    switch self {
    case .sigmoid: "A"
    case .exponentialDecay: "B"
    case .linear: "C"
    case .step: "D"
    case .jCurve: "E"
    case .delayedStep: "F"
    case .sampled: nil
    }
  }
}
