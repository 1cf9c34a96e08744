/// A named framework for prioritising (C59).
///
/// Source: OS Discovery Playbook, chapter 10 (P).
public struct PrioritisationMethod: OpenWord {
  /// The word.
  public let rawValue: String
  /// The framework of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Weighted shortest job first.
  public static let wsjf: PrioritisationMethod = "wsjf"
  /// Reach, impact, confidence, effort.
  public static let rice: PrioritisationMethod = "rice"
  /// Impact against effort.
  public static let impactEffort: PrioritisationMethod = "impactEffort"
  /// Must, should, could, will not.
  public static let moscow: PrioritisationMethod = "moscow"
  /// Themes.
  public static let theme: PrioritisationMethod = "theme"
  /// Return on investment.
  public static let roi: PrioritisationMethod = "roi"
  /// What leaders put on top.
  public static let leadershipTopFive: PrioritisationMethod = "leadershipTopFive"
  /// What sales needs.
  public static let salesNeeds: PrioritisationMethod = "salesNeeds"
  /// The frameworks that the source finds in use.
  public static var known: [PrioritisationMethod] {
    [.wsjf, .rice, .impactEffort, .moscow, .theme, .roi, .leadershipTopFive, .salesNeeds]
  }
}
