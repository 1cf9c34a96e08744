/// How long things last, where some were still lasting when last seen (Kaplan and Meier's estimate).
struct Survival: Hashable, Sendable {
  /// One thing that was watched.
  struct Observation: Hashable, Sendable {
    /// How long it had lasted when it ended, or when it was last seen.
    var duration: Double
    /// Whether it ended. If not, all that is known is that it lasted longer (it is censored).
    var hasEnded: Bool
  }

  /// A time at which something ended, or was last seen.
  struct Step: Hashable, Sendable {
    var time: Double
    /// How many were watched until then.
    var atRisk: Int
    /// How many ended.
    var ended: Int
    /// How many were last seen then, and had not ended.
    var censored: Int
    /// The part that lasts longer than this time, as far as can be told.
    var survival: Double
  }

  /// The times at which anything happened, earliest first.
  let steps: [Step]

  /// The estimate from these observations.
  ///
  /// What ends at a time is counted before what is last seen at it. `nil` if a duration is negative, infinite or not a
  /// number.
  init?(_ observations: some Collection<Observation>) {
    guard observations.allSatisfy({ $0.duration >= 0 && $0.duration.isFinite }) else { return nil }
    let sorted = observations.sorted { $0.duration < $1.duration }
    var steps: [Step] = []
    var index = 0
    // Between two times at which something is censored, what survives is a quotient of counts. Multiplying step by
    // step instead would round at each, and miss a median that lies exactly at one half.
    var survivalAtBase = 1.0
    var base = sorted.count
    while index < sorted.count {
      let time = sorted[index].duration
      let atRisk = sorted.count - index
      var ended = 0
      while index < sorted.count && sorted[index].duration == time {
        if sorted[index].hasEnded { ended += 1 }
        index += 1
      }
      let left = sorted.count - index
      let survival = survivalAtBase * (Double(atRisk - ended) / Double(base))
      steps.append(
        Step(time: time, atRisk: atRisk, ended: ended, censored: atRisk - ended - left, survival: survival))
      if atRisk - ended > left {
        survivalAtBase = survival
        base = left
      }
    }
    self.steps = steps
  }

  /// The part that lasts longer than a time, as far as can be told. It stays where it is after the last step.
  func survival(after time: Double) -> Double {
    var lower = 0
    var upper = steps.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if steps[middle].time <= time { lower = middle + 1 } else { upper = middle }
    }
    return lower == 0 ? 1 : steps[lower - 1].survival
  }

  /// The first time by which this part, or more, has ended; `nil` if so many were never seen to end.
  ///
  /// The last digits of a survival are rounded, so one that misses the part by those alone has reached it.
  func time(ofEnded part: Double) -> Double? {
    guard part >= 0, part <= 1 else { return nil }
    return steps.first { $0.ended > 0 && $0.survival <= (1 - part) + 0x1p-40 }?.time
  }

  /// The first time by which half have ended; `nil` if that was never seen.
  var median: Double? { time(ofEnded: 0.5) }
}
