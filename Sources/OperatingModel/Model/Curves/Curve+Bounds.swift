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
      if first != CurvePoint(0, 0) { return "a sampled curve starts with no value at no effort" }
      if last != CurvePoint(1, 1) { return "a sampled curve ends with all of the value at all of the effort" }
      let ascends = zip(points, points.dropFirst()).allSatisfy { $0.effort <= $1.effort }
      return ascends ? nil : "a sampled curve's points stand by ascending effort"
    }
  }
}
