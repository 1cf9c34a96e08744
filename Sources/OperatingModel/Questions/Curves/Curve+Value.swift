extension Curve: EffortValueCurve {
  /// The share of the full value after a share of the effort.
  ///
  /// The formulas are this library's own (D); each starts at 0 and ends at 1.
  public func value(at effort: Double) -> Double {
    let x = Swift.min(1, Swift.max(0, effort))
    switch self {
    case .sigmoid(let steepness, let midpoint):
      // Rescaled, so that it starts at 0 and ends at 1.
      func logistic(_ x: Double) -> Double { 1 / (1 + Math.exp(-steepness.value * (x - midpoint.value))) }
      let (start, end) = (logistic(0), logistic(1))
      return end > start ? (logistic(x) - start) / (end - start) : x
    case .exponentialDecay(let rate):
      let whole = 1 - Math.exp(-rate.value)
      return whole > 0 ? (1 - Math.exp(-rate.value * x)) / whole : x
    case .linear: return x
    case .step(let at), .delayedStep(let at): return x >= at.value ? 1 : 0
    case .jCurve(let dip): return (1 + 4 * dip.value) * x * x - 4 * dip.value * x
    case .sampled(let points): return Self.interpolated(points, x)
    }
  }

  /// The shares of effort at which a step comes.
  public var jumps: [Double] {
    switch self {
    case .step(let at), .delayedStep(let at): [at.value]
    case .sampled(let points):
      zip(points, points.dropFirst()).filter { $0.effort == $1.effort && $0.value != $1.value }.map(
        \.0.effort.value)
    case .sigmoid, .exponentialDecay, .linear, .jCurve: []
    }
  }

  /// The value on the straight line between the two points around an effort; after a jump, that after it.
  private static func interpolated(_ points: [Point], _ x: Double) -> Double {
    let next = points.partitioningIndex { $0.effort.value > x }
    guard next > 0 else { return points.first?.value.value ?? 0 }
    let before = points[next - 1]
    guard next < points.count else { return before.value.value }
    let after = points[next]
    let run = after.effort.value - before.effort.value
    return before.value.value + (after.value.value - before.value.value) * (x - before.effort.value) / run
  }
}
