/// How ratings on an ordinal scale lie: median, range and distribution, and never a mean.
public struct RatingSpread: Hashable, Sendable {
  /// How many ratings.
  public var raters: Int
  /// The lower of the two middle levels; both are the same where the number of ratings is odd.
  public var lowerMedian: Int
  /// The upper of the two middle levels.
  public var upperMedian: Int
  /// The lowest level.
  public var lowest: Int
  /// The highest level.
  public var highest: Int
  /// The levels that anybody gave, lowest first.
  public var levels: [Int]
  /// How many gave each of these levels.
  public var counts: [Int]
  /// Whether there are two peaks with fewer ratings between them.
  public var isBimodal: Bool
  /// What can be said of it.
  public var verdict: ShapeVerdict

  /// How many levels lie between the lowest and the highest.
  public var range: Int {
    let (range, overflow) = highest.subtractingReportingOverflow(lowest)
    return overflow ? .max : range
  }

  /// The median in words: “3”, or “2 or 3” where it is both.
  public var median: String {
    lowerMedian == upperMedian ? "\(lowerMedian)" : "\(lowerMedian) or \(upperMedian)"
  }

  /// The median as levels: one, or both middle ones.
  var medians: [Int] { lowerMedian == upperMedian ? [lowerMedian] : [lowerMedian, upperMedian] }

  /// The ratings in words: “level 2 by 2, level 3 by 1”.
  var words: String {
    zip(levels, counts).map { "level \($0) by \($1)" }.joined(separator: ", ")
  }
}

extension RatingSpread: DocumentRecord {
  /// The fields of a spread.
  public static let fields = Fields(
    blank: Self(
      raters: 0, lowerMedian: 0, upperMedian: 0, lowest: 0, highest: 0, levels: [], counts: [],
      isBimodal: false,
      verdict: .cannotTell)
  ) {
    Field("raters", \.raters, .required, "How many ratings.")
    Field(
      "lowerMedian", \.lowerMedian, .required,
      "The lower of the two middle levels; both are the same where the number of ratings is odd.")
    Field("upperMedian", \.upperMedian, .required, "The upper of the two middle levels.")
    Field("lowest", \.lowest, .required, "The lowest level.")
    Field("highest", \.highest, .required, "The highest level.")
    Field("levels", \.levels, "The levels that anybody gave, lowest first.")
    Field("counts", \.counts, "How many gave each of these levels.")
    Field("bimodal", \.isBimodal, .required, "Whether there are two peaks with fewer ratings between them.")
    Field("verdict", \.verdict, .required, "What can be said of it.")
  }
}
