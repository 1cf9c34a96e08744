/// The shape that a bet's value takes as effort goes in: one of six, or one that was sampled.
///
/// The six are lettered in the source: A sigmoid, B exponential decay of returns, C linear, D step, E J-curve,
/// F delayed step. The formulas are this library's own (D).
///
/// In a document: `{ "shape": "sigmoid" }`, with parameters only where they are not the usual ones.
///
/// Source: John Cutler, The Beautiful Mess 220 (p).
public enum Curve: Hashable, Sendable {
  /// A: a slow start, a rapid rise, a taper; from a new feature to saturation.
  case sigmoid(steepness: Finite = 10, midpoint: Share = 0.5)
  /// B: a quick win that tapers off.
  case exponentialDecay(rate: Finite = 4)
  /// C: steady.
  case linear
  /// D: a quick win, after which there is no need to continue.
  case step(at: Share = 0.1)
  /// E: much work and a loss first, perhaps much value later.
  case jCurve(dip: Finite = 0.25)
  /// F: nothing until late.
  case delayedStep(at: Share = 0.9)
  /// Points that were seen or agreed, joined by straight lines.
  case sampled([CurvePoint])

  /// Which of the shapes it is.
  public var shape: CurveShape {
    switch self {
    case .sigmoid: .sigmoid
    case .exponentialDecay: .exponentialDecay
    case .linear: .linear
    case .step: .step
    case .jCurve: .jCurve
    case .delayedStep: .delayedStep
    case .sampled: .sampled
    }
  }
}
