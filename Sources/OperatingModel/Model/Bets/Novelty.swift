/// What a bet does to the product.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 27 and 48 (P).
public struct Novelty: OpenWord {
  /// The word.
  public let rawValue: String
  /// The kind of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Adds something new.
  public static let new: Novelty = "new"
  /// Improves something there.
  public static let improve: Novelty = "improve"
  /// Enables later work.
  public static let enable: Novelty = "enable"
  /// Takes something away.
  public static let retire: Novelty = "retire"
  /// The kinds that the source tells apart.
  public static var known: [Novelty] { [.new, .improve, .enable, .retire] }
}
