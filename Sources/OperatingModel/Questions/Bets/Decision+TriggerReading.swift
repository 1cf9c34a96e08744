/// What a trigger's metric said last.
struct TriggerReading {
  var verdict: TriggerVerdict
  /// The values of the latest day, in order, each once.
  var values: [Finite] = []
  /// The latest day by the one asked for.
  var day: When?
}

extension Decision.Trigger {
  /// Whether a value lies beyond the threshold; on it, it does not.
  func isMet(by value: Finite) -> Bool {
    switch comparison {
    case .above: value > threshold
    case .below: value < threshold
    }
  }

  /// Reads the trigger off the latest of the observations, up to a day where one is given.
  func reading(of observations: some Sequence<Metric.Observation>, by day: Day?) -> TriggerReading {
    let known = observations.filter { observation in day.map { observation.day.hasBegun(by: $0) } ?? true }
    guard let latest = known.map(\.day).max(by: { $0.comesBefore($1) }) else {
      return TriggerReading(verdict: .unobserved)
    }
    let values = Set(known.filter { $0.day == latest }.map(\.value)).sorted()
    let met = values.count(where: isMet)
    return TriggerReading(
      verdict: met == values.count ? .met : met == 0 ? .notMet : .cannotTell, values: values, day: latest)
  }
}
