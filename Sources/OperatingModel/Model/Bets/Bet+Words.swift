extension Bet {
  /// A company's own word for a kind of bet.
  public struct Kind: OpenWord {
    /// The word.
    public let rawValue: String
    /// The kind of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// No word has a meaning of its own.
    public static var known: [Kind] { [] }
  }

  /// When a bet comes, in a company's own words.
  ///
  /// Lanes are looser than bands of time: they say what comes before what, not for how long. A company says which band
  /// a lane stands for, if it wants to, with an ``OwnWord``.
  ///
  /// Source: common professional knowledge (K).
  public struct Lane: OpenWord {
    /// The word.
    public let rawValue: String
    /// The lane of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// It is worked on, or comes at once.
    public static let now: Lane = "now"
    /// It comes after that.
    public static let next: Lane = "next"
    /// It comes some day.
    public static let later: Lane = "later"
    /// The lanes of most roadmaps.
    public static var known: [Lane] { [.now, .next, .later] }
  }

  /// A company's own word for a stage of its process.
  public struct Phase: OpenWord {
    /// The word.
    public let rawValue: String
    /// The phase of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// No word has a meaning of its own.
    public static var known: [Phase] { [] }
  }

  /// Where a bet stands.
  public enum State: String, Word {
    /// Not chosen yet.
    case proposed
    /// Being worked on.
    case active
    /// Chosen, and resting.
    case paused
    /// Finished.
    case done
    /// Given up.
    case dropped
    /// Its time is over, and what came of it is not recorded.
    case closed
    /// Recorded in words that say none of these.
    case unknown

    /// Whether work on it may still come: proposed, active or paused.
    public var isOpen: Bool {
      switch self {
      case .proposed, .active, .paused: true
      case .done, .dropped, .closed, .unknown: false
      }
    }
  }

  /// What a bet is focused on; companies use words of their own.
  ///
  /// Source: John Cutler's Bets document (p).
  public struct Focus: OpenWord {
    /// The word.
    public let rawValue: String
    /// The type of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A solution is chosen, and is built.
    public static let solution: Focus = "solution"
    /// An opportunity is chosen, and solutions are sought.
    public static let opportunity: Focus = "opportunity"
    /// A direction is chosen, and opportunities are sought.
    public static let strategy: Focus = "strategy"
    /// Goes on without an end.
    public static let ongoing: Focus = "ongoing"
    /// One of those that underlie the firm.
    public static let foundational: Focus = "foundational"
    /// The types that the source names.
    public static var known: [Focus] { [.solution, .opportunity, .strategy, .ongoing, .foundational] }
  }

  /// What a bet does beyond its own value.
  ///
  /// Source: John Cutler, The Beautiful Mess 232 (I).
  public enum Leverage: String, Word, Ordinal {
    /// Only moves a cost to later.
    case burdenShifting
    /// Pays for itself alone.
    case low
    /// Unlocks several kinds of value.
    case high
  }

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

  /// Which risk a bet mostly runs.
  ///
  /// Source: John Cutler, The Beautiful Mess 2022, issue 19 (I).
  public enum Risk: String, Word {
    /// That the opportunity is not there, or not worth it.
    case opportunity
    /// That no solution works, or not in time.
    case solution
  }

  /// Who sees a bet's result.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 48 (P).
  public enum Visibility: String, Word {
    /// Customers see it.
    case customerFacing
    /// Only the company sees it.
    case internalOnly = "internal"
  }
}
