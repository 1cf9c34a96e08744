extension Decision {
  /// Which of several conversations that are all called prioritisation one is in (C59).
  ///
  /// Source: John Cutler, The Beautiful Mess 381 (p).
  public enum Frame: String, Word {
    /// What one would like.
    case ambition
    /// How to use what there is.
    case capacity
    /// What to add.
    case netNewInvestment
  }

  /// What prioritising is meant to do (C59).
  ///
  /// Sources: John Cutler, The Beautiful Mess 351 and 399 (I).
  public struct Job: OpenWord {
    /// The word.
    public let rawValue: String
    /// The job of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Let work flow.
    public static let flow: Job = "flow"
    /// Find leverage.
    public static let leverage: Job = "leverage"
    /// Align people, or leave them their autonomy.
    public static let alignment: Job = "alignment"
    /// Win support or funding.
    public static let support: Job = "support"
    /// The jobs that the sources name.
    public static var known: [Job] {
      [.flow, .leverage, .alignment, .support]
    }
  }

  /// A named framework for prioritising (C59).
  ///
  /// Source: OS Discovery Playbook, chapter 10 (P).
  public struct Method: OpenWord {
    /// The word.
    public let rawValue: String
    /// The framework of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Weighted shortest job first.
    public static let wsjf: Method = "wsjf"
    /// Reach, impact, confidence, effort.
    public static let rice: Method = "rice"
    /// Impact against effort.
    public static let impactEffort: Method = "impactEffort"
    /// Must, should, could, will not.
    public static let moscow: Method = "moscow"
    /// Themes.
    public static let theme: Method = "theme"
    /// Return on investment.
    public static let roi: Method = "roi"
    /// What leaders put on top.
    public static let leadershipTopFive: Method = "leadershipTopFive"
    /// What sales needs.
    public static let salesNeeds: Method = "salesNeeds"
    /// The frameworks that the source finds in use.
    public static var known: [Method] {
      [.wsjf, .rice, .impactEffort, .moscow, .theme, .roi, .leadershipTopFive, .salesNeeds]
    }
  }
}
