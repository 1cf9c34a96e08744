/// Descriptions of a list of values. What has no answer, such as the mean of nothing, is `nil`.
///
/// The first part asks only for an order, and so suits ordinals: its answers are values from the list, never
/// something between two of them. The second part is for numbers.
enum Statistics {
  /// The one or two values in the middle.
  struct Median<Value> {
    /// The middle value, or the lower of the two.
    var lower: Value
    /// The middle value, or the upper of the two.
    var upper: Value
  }

  /// The least and the greatest value.
  struct Extent<Value> {
    var least: Value
    var greatest: Value
  }

  /// A value and how often it occurs.
  struct Count<Value> {
    var value: Value
    var count: Int
  }

  /// The middle of the values in order. Of an even number of values both middle ones are given.
  static func median<Value: Comparable>(of values: some Sequence<Value>) -> Median<Value>? {
    let sorted = values.sorted()
    if sorted.isEmpty { return nil }
    return Median(lower: sorted[(sorted.count - 1) / 2], upper: sorted[sorted.count / 2])
  }

  /// The values that occur most often, in order. If all are different, that is all of them.
  static func modes<Value: Comparable>(of values: some Sequence<Value>) -> [Value] {
    let distribution = distribution(of: values)
    let most = distribution.map(\.count).max()
    return distribution.filter { $0.count == most }.map(\.value)
  }

  /// The least and the greatest of the values.
  static func range<Value: Comparable>(of values: some Sequence<Value>) -> Extent<Value>? {
    var extent: Extent<Value>?
    for value in values {
      let known = extent ?? Extent(least: value, greatest: value)
      extent = Extent(least: min(known.least, value), greatest: max(known.greatest, value))
    }
    return extent
  }

  /// How often each value occurs, in the order of the values. Values that do not occur are not listed.
  static func distribution<Value: Comparable>(of values: some Sequence<Value>) -> [Count<Value>] {
    var distribution: [Count<Value>] = []
    for value in values.sorted() {
      if let last = distribution.last, last.value == value {
        distribution[distribution.count - 1].count += 1
      } else {
        distribution.append(Count(value: value, count: 1))
      }
    }
    return distribution
  }
}

extension Statistics {
  /// The sum, with what each addition loses carried along and added at the end (Neumaier's method).
  static func sum(_ values: some Sequence<Double>) -> Double {
    var sum = 0.0
    var lost = 0.0
    for value in values {
      let next = sum + value
      lost += sum.magnitude >= value.magnitude ? (sum - next) + value : (value - next) + sum
      sum = next
    }
    // Past the largest number, what was lost is not a number, and the plain sum says what happened.
    return sum.isFinite ? sum + lost : sum
  }

  /// The arithmetic mean.
  static func mean(of values: some Collection<Double>) -> Double? {
    values.isEmpty ? nil : sum(values) / Double(values.count)
  }

  /// The value below which this fraction of the values lies, interpolated between the two nearest (type 7 of
  /// Hyndman and Fan: what R, NumPy and spreadsheets give when not told otherwise).
  ///
  /// `nil` for no values, for a fraction outside zero to one, if a value is not a number, and between minus
  /// infinity and infinity.
  static func quantile(_ fraction: Double, of values: some Collection<Double>) -> Double? {
    if values.contains(where: \.isNaN) { return nil }
    return quantile(fraction, ofSorted: values.sorted())
  }

  /// The same, of values that are already in order: for asking several quantiles of the same values.
  static func quantile(_ fraction: Double, ofSorted values: [Double]) -> Double? {
    guard !values.isEmpty, fraction >= 0, fraction <= 1 else { return nil }
    let position = fraction * Double(values.count - 1)
    let index = Int(position)
    let lower = values[index]
    let upper = values[min(index + 1, values.count - 1)]
    let part = position - Double(index)
    if lower == upper || part == 0 { return lower }
    let between = lower + (upper - lower) * part
    return between.isNaN ? nil : between
  }

  /// Gini's coefficient of inequality: zero if all values are equal, near one if one value is nearly the whole.
  ///
  /// `nil` if there is nothing to share out (no values, or a sum of zero), and if a value is negative or
  /// not finite.
  static func gini(of values: some Collection<Double>) -> Double? {
    guard values.allSatisfy({ $0 >= 0 && $0.isFinite }) else { return nil }
    let sorted = values.sorted()
    let total = sum(sorted)
    guard total > 0, total.isFinite else { return nil }
    let count = Double(sorted.count)
    let weighted = sum(sorted.enumerated().map { (2 * Double($0.offset) + 1 - count) * ($0.element / total) })
    return weighted / count
  }
}

extension Statistics.Median: Equatable where Value: Equatable {}
extension Statistics.Median: Sendable where Value: Sendable {}
extension Statistics.Extent: Equatable where Value: Equatable {}
extension Statistics.Extent: Sendable where Value: Sendable {}
extension Statistics.Count: Equatable where Value: Equatable {}
extension Statistics.Count: Sendable where Value: Sendable {}
