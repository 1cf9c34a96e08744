/// A way in which work pays; a bet may pay in several.
///
/// Source: John Cutler, The Beautiful Mess 232 (I).
public struct ValueType: OpenWord {
  /// The word.
  public let rawValue: String
  /// The type of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// It brings revenue that was not there before.
  public static let increaseRevenue: ValueType = "increaseRevenue"
  /// It keeps revenue that would be lost without it.
  public static let protectRevenue: ValueType = "protectRevenue"
  /// It brings down a cost that the company has today.
  public static let reduceCost: ValueType = "reduceCost"
  /// It keeps a cost from growing as the company grows.
  public static let avoidCostGrowth: ValueType = "avoidCostGrowth"
  /// The four types that the source names.
  public static var known: [ValueType] { [.increaseRevenue, .protectRevenue, .reduceCost, .avoidCostGrowth] }

  public static var meanings: [String: String] {
    [
      "increaseRevenue": "It brings revenue that was not there before.",
      "protectRevenue": "It keeps revenue that would be lost without it.",
      "reduceCost": "It brings down a cost that the company has today.",
      "avoidCostGrowth": "It keeps a cost from growing as the company grows.",
    ]
  }
}
