extension Decision {
  /// Which of several conversations that are all called prioritisation one is in (C59).
  ///
  /// Source: John Cutler, The Beautiful Mess 381 (p).
  public enum Frame: String, Word {
    /// The talk is about what one would like to reach.
    case ambition
    /// The talk is about how to use the people and time that there are.
    case capacity
    /// The talk is about what to add: more people, more money.
    case netNewInvestment

    public static var meanings: [String: String] {
      [
        "ambition": "The talk is about what one would like to reach.",
        "capacity": "The talk is about how to use the people and time that there are.",
        "netNewInvestment": "The talk is about what to add: more people, more money.",
      ]
    }
  }

  /// What prioritising is meant to do (C59).
  ///
  /// Sources: John Cutler, The Beautiful Mess 351 and 399 (I).
  public struct Job: OpenWord {
    /// The word.
    public let rawValue: String
    /// The job of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Lets work get through faster, with less of it at once.
    public static let flow: Job = "flow"
    /// Finds what makes much other work easier or worth more.
    public static let leverage: Job = "leverage"
    /// Gets people to pull in one direction, or leaves them free within it.
    public static let alignment: Job = "alignment"
    /// Wins consent, backing or money for what is to be done.
    public static let support: Job = "support"
    /// The jobs that the sources name.
    public static var known: [Job] {
      [.flow, .leverage, .alignment, .support]
    }

    public static var meanings: [String: String] {
      [
        "flow": "Lets work get through faster, with less of it at once.",
        "leverage": "Finds what makes much other work easier or worth more.",
        "alignment": "Gets people to pull in one direction, or leaves them free within it.",
        "support": "Wins consent, backing or money for what is to be done.",
      ]
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
    /// Weighted shortest job first: the cost of delay is divided by the size of the job.
    public static let wsjf: Method = "wsjf"
    /// Reach, impact and confidence are multiplied, and divided by effort.
    public static let rice: Method = "rice"
    /// Items are placed by their impact and the effort that they take.
    public static let impactEffort: Method = "impactEffort"
    /// Items are sorted into must, should, could and will not.
    public static let moscow: Method = "moscow"
    /// A few themes are chosen first, and items are picked within them.
    public static let theme: Method = "theme"
    /// The expected return is divided by what is invested.
    public static let roi: Method = "roi"
    /// What the leaders name as most important comes first.
    public static let leadershipTopFive: Method = "leadershipTopFive"
    /// What helps to win or keep an account comes first.
    public static let salesNeeds: Method = "salesNeeds"
    /// The frameworks that the source finds in use.
    public static var known: [Method] {
      [.wsjf, .rice, .impactEffort, .moscow, .theme, .roi, .leadershipTopFive, .salesNeeds]
    }

    public static var meanings: [String: String] {
      [
        "wsjf": "Weighted shortest job first: the cost of delay is divided by the size of the job.",
        "rice": "Reach, impact and confidence are multiplied, and divided by effort.",
        "impactEffort": "Items are placed by their impact and the effort that they take.",
        "moscow": "Items are sorted into must, should, could and will not.",
        "theme": "A few themes are chosen first, and items are picked within them.",
        "roi": "The expected return is divided by what is invested.",
        "leadershipTopFive": "What the leaders name as most important comes first.",
        "salesNeeds": "What helps to win or keep an account comes first.",
      ]
    }
  }
}
