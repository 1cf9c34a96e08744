/// How some raters see one thing.
public struct MaturityView: Hashable, Sendable {
  /// How many raters see a level.
  public struct LevelCount: Hashable, Sendable {
    /// The level, as its place among those of the dimension.
    public var level: Int
    /// How many raters.
    public var count: Int
  }

  /// The group; left out for all raters together.
  public var group: Assessment.Group?
  /// How many raters.
  public var raters: Int
  /// The lower of the two middle levels; both are the same where the number of raters is odd.
  public var lowerMedian: Int
  /// The upper of the two middle levels.
  public var upperMedian: Int
  /// The lowest level that a rater sees.
  public var lowest: Int
  /// The highest level that a rater sees.
  public var highest: Int
  /// How many raters see each level that any sees, lowest first.
  public var distribution: [LevelCount]

  /// How some raters see one thing; `nil` where there are none.
  init?(_ levels: [Int], group: Assessment.Group?) {
    guard let median = Statistics.median(of: levels), let range = Statistics.range(of: levels) else {
      return nil
    }
    self.group = group
    raters = levels.count
    lowerMedian = median.lower
    upperMedian = median.upper
    lowest = range.least
    highest = range.greatest
    distribution = Statistics.distribution(of: levels).map { LevelCount(level: $0.value, count: $0.count) }
  }

  private init() {
    (raters, lowerMedian, upperMedian, lowest, highest, distribution) = (0, 0, 0, 0, 0, [])
  }

  /// How many levels this view is certainly above another; 0 where it is not, or where that cannot be told.
  public func levelsAbove(_ other: MaturityView) -> Int { max(0, lowerMedian - other.upperMedian) }

  /// The median in words: “3”, or “2 or 3” where it is both.
  public var median: String {
    lowerMedian == upperMedian ? "\(lowerMedian)" : "\(lowerMedian) or \(upperMedian)"
  }
}

extension MaturityView: DocumentRecord {
  /// The fields of a view.
  public static let fields = Fields(blank: MaturityView(), onOneLine: true) {
    Field("group", \.group, "The group; left out for all raters together.")
    Field("raters", \.raters, .required, "How many raters.")
    Field(
      "lowerMedian", \.lowerMedian, .required,
      "The lower of the two middle levels; both are the same where the number of raters is odd.")
    Field("upperMedian", \.upperMedian, .required, "The upper of the two middle levels.")
    Field("lowest", \.lowest, .required, "The lowest level that a rater sees.")
    Field("highest", \.highest, .required, "The highest level that a rater sees.")
    Field("distribution", \.distribution, "How many raters see each level that any sees, lowest first.")
  }
}

extension MaturityView.LevelCount: DocumentRecord {
  /// The fields of a count.
  public static let fields = Fields(blank: Self(level: 1, count: 0), onOneLine: true) {
    Field("level", \.level, .required, "The level, as its place among those of the dimension.")
    Field("count", \.count, .required, "How many raters.")
  }
}
