/// How many days something took, over several cases: the ends, the middle and what lies between.
///
/// Percentiles lie between the two nearest values (type 7 of Hyndman and Fan, what spreadsheets give). A mean alone
/// would be drawn up by the few that took long, so it stands last.
public struct DaySpread: Hashable, Sendable {
  /// How many cases there are.
  public var count = 0
  /// The fewest days.
  public var least: Int?
  /// The days that a tenth did not exceed.
  public var p10: Finite?
  /// The days that a quarter did not exceed.
  public var p25: Finite?
  /// The days that half did not exceed: the median.
  public var p50: Finite?
  /// The days that three quarters did not exceed.
  public var p75: Finite?
  /// The days that nine of ten did not exceed.
  public var p90: Finite?
  /// The days that nineteen of twenty did not exceed.
  public var p95: Finite?
  /// The most days.
  public var most: Int?
  /// The mean.
  public var mean: Finite?
  /// How many cases were left out, since they end before they begin.
  public var negative = 0

  /// The spread of some numbers of days; negative ones are left out and counted.
  public init(days: some Sequence<Int>) {
    let all = days.sorted()
    let sound = all.drop { $0 < 0 }
    negative = all.count - sound.count
    count = sound.count
    least = sound.first
    most = sound.last
    let values = sound.map(Double.init)
    func quantile(_ fraction: Double) -> Finite? {
      Statistics.quantile(fraction, ofSorted: values).flatMap { Finite($0) }
    }
    (p10, p25, p50) = (quantile(0.1), quantile(0.25), quantile(0.5))
    (p75, p90, p95) = (quantile(0.75), quantile(0.9), quantile(0.95))
    mean = Statistics.mean(of: values).flatMap { Finite($0) }
  }
}

extension DaySpread: DocumentRecord {
  /// The fields of a spread.
  public static let fields = Fields(blank: DaySpread(days: EmptyCollection()), onOneLine: true) {
    Field("count", \.count, .required, "How many cases there are.")
    Field("least", \.least, "The fewest days.")
    Field("p10", \.p10, "The days that a tenth did not exceed.")
    Field("p25", \.p25, "The days that a quarter did not exceed.")
    Field("p50", \.p50, "The days that half did not exceed: the median.")
    Field("p75", \.p75, "The days that three quarters did not exceed.")
    Field("p90", \.p90, "The days that nine of ten did not exceed.")
    Field("p95", \.p95, "The days that nineteen of twenty did not exceed.")
    Field("most", \.most, "The most days.")
    Field("mean", \.mean, "The mean.")
    Field("negative", \.negative, "How many cases were left out, since they end before they begin.")
  }
}
