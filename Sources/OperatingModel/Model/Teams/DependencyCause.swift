/// Why two teams depend on each other the way they do; companies use words of their own.
///
/// Where teams should be closer, the first three are typical; where they could be looser, the last two.
///
/// Source: John Cutler, The Beautiful Mess 264 and 335 (p).
public struct DependencyCause: OpenWord {
  /// The word.
  public let rawValue: String
  /// The cause of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Their strategies differ.
  public static let strategy: DependencyCause = "strategy"
  /// Their priorities differ.
  public static let alignment: DependencyCause = "alignment"
  /// Their incentives differ.
  public static let incentives: DependencyCause = "incentives"
  /// What lies between them has no good interface.
  public static let interface: DependencyCause = "interface"
  /// One does not know enough to do without the other.
  public static let knowledge: DependencyCause = "knowledge"
  /// The causes that the source names.
  public static var known: [DependencyCause] { [.strategy, .alignment, .incentives, .interface, .knowledge] }
}
