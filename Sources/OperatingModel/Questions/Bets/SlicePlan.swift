/// The slices of some work, to compare paying as they come with paying all at once at the end.
///
/// ```swift
/// let plan = SlicePlan([3, 6, 9, 12].map { ValueSlice(after: .weeks($0), perWeek: 10) })
/// plan.value(by: .weeks(24))                  // 660
/// plan.allAtOnce.value(by: .weeks(24))        // 480
/// plan.gain(by: .weeks(24))                   // 0.375 of what all at once is worth
/// ```
/// Both ways take the same effort and end at the same value a week; only what is had on the way differs. The
/// arithmetic is this library's own (D).
public struct SlicePlan: Hashable, Sendable {
  /// The slices.
  public var slices: [ValueSlice]

  /// A plan.
  public init(_ slices: [ValueSlice]) { self.slices = slices }

  /// How long it takes until the last slice pays; `nil` without any.
  public var length: TimeSpan? { slices.map(\.after).max() }

  /// The same slices in one batch: none pays before the last is there.
  public var allAtOnce: SlicePlan {
    let length = length ?? .zero
    return SlicePlan(slices.map { ValueSlice(after: length, perWeek: $0.perWeek) })
  }

  /// The same slices evenly over the same time, in the order of their days and then of saying.
  public var evenly: SlicePlan {
    let length = length?.days ?? 0
    let order = slices.indices.sorted { (slices[$0].after, $0) < (slices[$1].after, $1) }
    return SlicePlan(
      order.enumerated().map { place, index in
        let part = Double(place + 1) / Double(slices.count)
        return ValueSlice(
          after: place == slices.count - 1
            ? .days(Finite(clamping: length)) : .days(Finite(clamping: length * part)),
          perWeek: slices[index].perWeek)
      })
  }

  /// What has been had by some time after the beginning; a range where a slice's worth is one.
  ///
  /// The ends are those of all slices at their low ends, and of all at their high ends.
  public func value(by time: TimeSpan) -> Estimate<Finite> {
    let weeks = slices.map { max(0, (time.days - $0.after.days) / 7) }
    func sum(_ rate: (Estimate<Finite>) -> Finite) -> Finite {
      Finite(clamping: Statistics.sum(zip(slices, weeks).map { rate($0.perWeek).value * $1 }.sorted()))
    }
    let (low, high) = (sum(\.low), sum(\.high))
    return low == high ? .exactly(low) : Estimate(low, high)
  }

  /// How much more is had by some time than all at once, as a part of the latter; `nil` where that is nothing.
  ///
  /// A range where a slice's worth is one: the least and the most that any worths within their ranges give. `nil`
  /// too where a worth may be negative, and where the batch has not paid by then.
  public func gain(by time: TimeSpan) -> Estimate<Finite>? {
    guard let length, time > length,
      slices.allSatisfy({ $0.perWeek.low >= 0 && $0.perWeek.high >= $0.perWeek.low })
    else { return nil }
    let batch = (time.days - length.days) / 7
    let early = slices.map { (weeks: (length.days - $0.after.days) / 7, worth: $0.perWeek) }
      .sorted { ($0.weeks, $0.worth.low, $0.worth.high) < ($1.weeks, $1.worth.low, $1.worth.high) }
    // A weighted average of the weeks won: least where the early ones weigh least, most where they weigh most.
    guard
      let least = Self.extreme(early.map { ($0.weeks, $0.worth.high.value, $0.worth.low.value) }, min),
      let most = Self.extreme(early.map { ($0.weeks, $0.worth.low.value, $0.worth.high.value) }, max),
      let low = Finite(least / batch), let high = Finite(most / batch)
    else { return nil }
    return low == high ? .exactly(low) : Estimate(min(low, high), max(low, high))
  }

  /// The extreme weighted average of ascending weeks, where those before some place weigh the first and the rest the
  /// second weight.
  private static func extreme(
    _ terms: [(weeks: Double, before: Double, after: Double)], _ better: (Double, Double) -> Double
  ) -> Double? {
    var weight = Statistics.sum(terms.map(\.after))
    var sum = Statistics.sum(terms.map { $0.weeks * $0.after })
    var best = weight > 0 ? sum / weight : nil
    for term in terms {
      weight += term.before - term.after
      sum += term.weeks * (term.before - term.after)
      guard weight > 0 else { continue }
      best = best.map { better($0, sum / weight) } ?? sum / weight
    }
    return best
  }
}

extension SlicePlan: DocumentRecord {
  /// The fields of a plan.
  public static let fields = Fields(blank: SlicePlan([])) {
    Field("slices", \.slices, .required, "The slices.")
  }
}
