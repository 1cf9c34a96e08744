/// The pairs of groups that see one thing certainly apart.
///
/// There may be nearly as many pairs as half the square of the groups: they are counted, and only the widest are made.
/// Takes time in proportion to the groups and the pairs that are made, times the logarithm of either.
struct GroupPairs {
  /// The views by what their groups see at least, highest first.
  private let highs: [MaturityView]
  /// The views by what their groups see at most, lowest first.
  private let lows: [MaturityView]
  private let smallestGap: Int

  /// The pairs of some groups that are at least so many levels apart, and one level in any case.
  init(_ groups: [MaturityView], smallestGap: Int) {
    self.smallestGap = max(1, smallestGap)
    highs = groups.sorted { ($1.lowerMedian, $0.name) < ($0.lowerMedian, $1.name) }
    lows = groups.sorted { ($0.upperMedian, $0.name) < ($1.upperMedian, $1.name) }
  }

  /// How many levels the two groups that are furthest apart certainly are; 0 where none are.
  var widestGap: Int? {
    guard let high = highs.first, let low = lows.first else { return nil }
    return high.levelsAbove(low)
  }

  /// How many pairs there are.
  var count: Int {
    // The higher a group is, the more groups are far enough below it.
    var count = 0
    var below = lows.count
    for high in highs {
      while below > 0, high.levelsAbove(lows[below - 1]) < smallestGap { below -= 1 }
      count += below
    }
    return count
  }

  /// The pairs that are widest apart; of those as wide, the highest first, then by name.
  func widest(_ most: Int) -> [(high: MaturityView, low: MaturityView)] {
    // The i-th high and the j-th low are no wider apart than any of the i × j pairs up to them.
    var pairs: [(high: Int, low: Int)] = []
    for (high, view) in highs.prefix(max(0, most)).enumerated() {
      for low in lows.prefix(most / (high + 1)).indices {
        guard view.levelsAbove(lows[low]) >= smallestGap else { break }
        pairs.append((high, low))
      }
    }
    func gap(_ pair: (high: Int, low: Int)) -> Int { highs[pair.high].levelsAbove(lows[pair.low]) }
    return pairs.sorted { (gap($1), $0.high, $0.low) < (gap($0), $1.high, $1.low) }.prefix(max(0, most))
      .map { (highs[$0.high], lows[$0.low]) }
  }
}

extension MaturityView {
  fileprivate var name: String { group?.rawValue ?? "" }
}
