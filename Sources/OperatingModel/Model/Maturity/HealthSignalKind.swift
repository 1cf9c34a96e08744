/// What can quickly be observed about how a team works (C55).
///
/// Source: John Cutler, The Beautiful Mess 2021, issue 26 (I).
public struct HealthSignalKind: OpenWord {
  /// The word.
  public let rawValue: String
  /// The sign of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Work flows.
  public static let flow: HealthSignalKind = "flow"
  /// Learning has a structure.
  public static let structuredLearning: HealthSignalKind = "structuredLearning"
  /// The team may decide.
  public static let decisionAuthority: HealthSignalKind = "decisionAuthority"
  /// There is a strategy to decide by.
  public static let realStrategy: HealthSignalKind = "realStrategy"
  /// People speak of impact.
  public static let impactLanguage: HealthSignalKind = "impactLanguage"
  /// Dependencies become fewer.
  public static let fewerDependencies: HealthSignalKind = "fewerDependencies"
  /// The team understands customers at first hand.
  public static let directCustomerUnderstanding: HealthSignalKind = "directCustomerUnderstanding"
  /// The signs that the source names.
  public static var known: [HealthSignalKind] {
    [
      .flow, .structuredLearning, .decisionAuthority, .realStrategy, .impactLanguage, .fewerDependencies,
      .directCustomerUnderstanding,
    ]
  }
}
