/// Values with an order and no arithmetic: levels, bands, stages.
///
/// They can be compared, counted and stepped between; the middle one of many can be named. There is no
/// mean of them, since the distance between two neighbours says nothing about that of two others.
public protocol Ordinal: Comparable, CaseIterable, Hashable, Sendable {}

extension Ordinal {
  /// The place in the order, from 0; only for counting steps.
  public var rank: Int { Self.allCases.distance(from: Self.allCases.startIndex, to: place) }

  private var place: Self.AllCases.Index {
    // Every value of the type stands in the list of all of them.
    Self.allCases.firstIndex(of: self) ?? Self.allCases.startIndex
  }

  /// Whether a value comes before another.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// How many steps up another value is; negative where it is below.
  public func steps(to other: Self) -> Int { other.rank - rank }

  /// The value that is the given number of steps up; `nil` past either end.
  public func stepped(by steps: Int) -> Self? {
    let all = Array(Self.allCases)
    let (target, overflow) = rank.addingReportingOverflow(steps)
    return overflow ? nil : all.indices.contains(target) ? all[target] : nil
  }
}
