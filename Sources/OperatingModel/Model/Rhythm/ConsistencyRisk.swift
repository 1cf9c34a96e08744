/// What a rule of consistency is to prevent; companies use words of their own.
///
/// Sources: John Cutler, The Beautiful Mess 375 and 409 (p); OS Discovery Playbook, chapter 5 (P).
public struct ConsistencyRisk: OpenWord {
  /// The word.
  public let rawValue: String
  /// The risk of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// That people misunderstand one another.
  public static let confusion: ConsistencyRisk = "confusion"
  /// That work does not come together.
  public static let coordinationFailure: ConsistencyRisk = "coordinationFailure"
  /// That something cannot be reported.
  public static let reportingGap: ConsistencyRisk = "reportingGap"
  /// That a regulation is broken.
  public static let regulation: ConsistencyRisk = "regulation"
  /// The risks that the sources name.
  public static var known: [ConsistencyRisk] {
    [
      .confusion, .coordinationFailure, .reportingGap, .regulation,
    ]
  }
}
