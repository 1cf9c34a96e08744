/// What a belief about an influence rests on.
///
/// Our own formalisation (D).
public struct InfluenceBasis: OpenWord {
  /// The word.
  public let rawValue: String
  /// The basis of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// It seems plausible.
  public static let assumed: InfluenceBasis = "assumed"
  /// The two were seen to move together.
  public static let observed: InfluenceBasis = "observed"
  /// Moving the one on purpose moved the other.
  public static let tested: InfluenceBasis = "tested"
  /// The bases that have a name.
  public static var known: [InfluenceBasis] {
    [.assumed, .observed, .tested]
  }
}
