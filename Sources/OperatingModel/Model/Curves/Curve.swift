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
  case sampled([Point])

  /// Which of the shapes it is.
  public var shape: Shape {
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

extension Curve {
  /// The name of a curve's shape.
  public enum Shape: String, Word {
    /// A: slow at first, then rapid, then tapering, as a new feature that has to be found first.
    case sigmoid
    /// B: most of the value early, then ever less for the same work, as a quick win.
    case exponentialDecay
    /// C: steady, the same value for the same work all along.
    case linear
    /// D: all of the value early, and no reason to go on after that.
    case step
    /// E: it costs more than it brings at first, and may bring much later.
    case jCurve
    /// F: nothing until late, and then all of it at once.
    case delayedStep
    /// A course of the company's own, as points that are joined by straight lines.
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

    public static var meanings: [String: String] {
      [
        "sigmoid":
          "A: slow at first, then rapid, then tapering, as a new feature that has to be found first.",
        "exponentialDecay": "B: most of the value early, then ever less for the same work, as a quick win.",
        "linear": "C: steady, the same value for the same work all along.",
        "step": "D: all of the value early, and no reason to go on after that.",
        "jCurve": "E: it costs more than it brings at first, and may bring much later.",
        "delayedStep": "F: nothing until late, and then all of it at once.",
        "sampled": "A course of the company's own, as points that are joined by straight lines.",
      ]
    }
  }
}

extension Curve {
  /// One point of a sampled curve.
  public struct Point: Hashable, Sendable {
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
}

extension Curve.Point: DocumentRecord {
  /// The fields of a point.
  public static let fields = Fields(blank: Curve.Point(0, 0), onOneLine: true) {
    Field("effort", \.effort, .required, "The share of the planned effort.")
    Field("value", \.value, .required, "The share of the full value; it may be negative.")
  }
}

extension Curve {
  /// Why the curve is none: a parameter out of its bounds, or points that do not run from start to end.
  var fault: String? {
    switch self {
    case .sigmoid(let steepness, let midpoint):
      if !(steepness.value > 0 && steepness.value <= 1000) {
        return "a sigmoid's steepness is above 0, and at most 1000"
      }
      return midpoint == 0 || midpoint == 1 ? "a sigmoid's midpoint is between 0 and 1" : nil
    case .exponentialDecay(let rate):
      return rate.value > 0 && rate.value <= 1000
        ? nil : "the rate of an exponential decay is above 0, and at most 1000"
    case .linear: return nil
    case .step(let at), .delayedStep(let at):
      return at == 0 ? "a step comes after the start: at no effort there is no value yet" : nil
    case .jCurve(let dip):
      return dip.value >= 0 && dip.value <= 1000 ? nil : "a J-curve's dip is at least 0, and at most 1000"
    case .sampled(let points):
      guard let first = points.first, let last = points.last, points.count > 1 else {
        return "a sampled curve has at least two points"
      }
      if first != Point(0, 0) { return "a sampled curve starts with no value at no effort" }
      if last != Point(1, 1) { return "a sampled curve ends with all of the value at all of the effort" }
      let ascends = zip(points, points.dropFirst()).allSatisfy { $0.effort <= $1.effort }
      return ascends ? nil : "a sampled curve's points stand by ascending effort"
    }
  }
}
