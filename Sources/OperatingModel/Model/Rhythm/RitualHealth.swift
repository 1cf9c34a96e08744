/// How a ritual is doing; companies use words of their own.
///
/// The words are this library's own (D).
public struct RitualHealth: OpenWord {
  /// The word.
  public let rawValue: String
  /// The health of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// It does what it is for.
  public static let good: RitualHealth = "good"
  /// It does some of it.
  public static let mixed: RitualHealth = "mixed"
  /// It does little of it.
  public static let poor: RitualHealth = "poor"
  /// A few words; any other is as good.
  public static var known: [RitualHealth] { [.good, .mixed, .poor] }
}
