/// A way in which work pays; a bet may pay in several.
///
/// Source: John Cutler, The Beautiful Mess 232 (I).
public struct ValueType: OpenWord {
  /// The word.
  public let rawValue: String
  /// The type of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Brings revenue that was not there.
  public static let increaseRevenue: ValueType = "increaseRevenue"
  /// Keeps revenue that is there.
  public static let protectRevenue: ValueType = "protectRevenue"
  /// Brings cost down.
  public static let reduceCost: ValueType = "reduceCost"
  /// Keeps cost from growing.
  public static let avoidCostGrowth: ValueType = "avoidCostGrowth"
  /// The four types that the source names.
  public static var known: [ValueType] { [.increaseRevenue, .protectRevenue, .reduceCost, .avoidCostGrowth] }
}
