/// A way to look at a company; companies use ways of their own.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 26 (P), and 387 (I).
public struct LensKind: OpenWord {
  /// The word.
  public let rawValue: String
  /// The kind of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Along the journey of a customer.
  public static let journey: LensKind = "journey"
  /// By evolution and visibility, after Simon Wardley.
  public static let wardley: LensKind = "wardley"
  /// By where teams begin and end.
  public static let teamBoundaries: LensKind = "teamBoundaries"
  /// By opportunities and options.
  public static let opportunities: LensKind = "opportunities"
  /// By what is under way.
  public static let execution: LensKind = "execution"
  /// The lenses that the source names.
  public static var known: [LensKind] { [.journey, .wardley, .teamBoundaries, .opportunities, .execution] }
}
