extension Statistics {
  /// Between which proportions the true one lies, where so many of so many trials came out one way.
  ///
  /// Wilson's score interval (Journal of the American Statistical Association 22, 1927), rounded to four decimals,
  /// so that it is the same on every platform. `nil` for no trials, and for more hits than trials.
  static func proportion(hits: Int, of trials: Int, certainty: Double) -> Extent<Double>? {
    guard trials > 0, hits >= 0, hits <= trials, certainty >= 0, certainty <= 1 else { return nil }
    let z = Math.inverseNormalCDF(0.5 + certainty / 2)
    guard z.isFinite else { return Extent(least: 0, greatest: 1) }
    let count = Double(trials)
    let share = Double(hits) / count
    let square = z * z
    let scale = 1 + square / count
    let middle = (share + square / (2 * count)) / scale
    let reach = z * (share * (1 - share) / count + square / (4 * count * count)).squareRoot() / scale
    func rounded(_ value: Double) -> Double { (max(0, min(1, value)) * 10_000).rounded() / 10_000 }
    // None and all are certain to be reached, which rounding must not hide.
    return Extent(
      least: hits == 0 ? 0 : rounded(middle - reach), greatest: hits == trials ? 1 : rounded(middle + reach))
  }
}
