/// What prioritising is meant to do (C59).
///
/// Sources: John Cutler, The Beautiful Mess 351 and 399 (I).
public struct PrioritisationJob: OpenWord {
  /// The word.
  public let rawValue: String
  /// The job of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Let work flow.
  public static let flow: PrioritisationJob = "flow"
  /// Find leverage.
  public static let leverage: PrioritisationJob = "leverage"
  /// Align people, or leave them their autonomy.
  public static let alignment: PrioritisationJob = "alignment"
  /// Win support or funding.
  public static let support: PrioritisationJob = "support"
  /// The jobs that the sources name.
  public static var known: [PrioritisationJob] {
    [.flow, .leverage, .alignment, .support]
  }
}
