/// The group that somebody belongs to who assesses (C51).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 47 (P).
public struct RaterGroup: OpenWord {
  /// The word.
  public let rawValue: String
  /// The group of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// People who lead.
  public static let leads: RaterGroup = "leads"
  /// People in the teams.
  public static let teams: RaterGroup = "teams"
  /// The groups that have a name.
  public static var known: [RaterGroup] {
    [.leads, .teams]
  }
}
