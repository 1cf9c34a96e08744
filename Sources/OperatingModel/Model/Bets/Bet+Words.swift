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
    /// It is worked on already, or comes at once.
    public static let now: Lane = "now"
    /// It comes after what is worked on now.
    public static let next: Lane = "next"
    /// It comes some day, and nobody has planned when.
    public static let later: Lane = "later"
    /// The lanes of most roadmaps.
    public static var known: [Lane] { [.now, .next, .later] }

    public static var meanings: [String: String] {
      [
        "now": "It is worked on already, or comes at once.",
        "next": "It comes after what is worked on now.",
        "later": "It comes some day, and nobody has planned when.",
      ]
    }
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
    /// It has been thought of, and nobody has chosen it yet.
    case proposed
    /// People work on it, or it has been chosen and begun.
    case active
    /// It was chosen or begun, rests now, and is meant to go on.
    case paused
    /// It was carried through to its end.
    case done
    /// It was given up before its end, or turned down.
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

    public static var meanings: [String: String] {
      [
        "proposed": "It has been thought of, and nobody has chosen it yet.",
        "active": "People work on it, or it has been chosen and begun.",
        "paused": "It was chosen or begun, rests now, and is meant to go on.",
        "done": "It was carried through to its end.",
        "dropped": "It was given up before its end, or turned down.",
        "closed": "Its time is over, and what came of it is not recorded.",
        "unknown": "Recorded in words that say none of these.",
      ]
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
    /// A solution is chosen, and the bet is that building it pays.
    public static let solution: Focus = "solution"
    /// An opportunity is chosen, and solutions for it are sought.
    public static let opportunity: Focus = "opportunity"
    /// A direction is chosen, and opportunities in it are sought.
    public static let strategy: Focus = "strategy"
    /// Work that goes on without an end, such as upkeep.
    public static let ongoing: Focus = "ongoing"
    /// A bet that underlies the whole firm, and that few people question.
    public static let foundational: Focus = "foundational"
    /// The types that the source names.
    public static var known: [Focus] { [.solution, .opportunity, .strategy, .ongoing, .foundational] }

    public static var meanings: [String: String] {
      [
        "solution": "A solution is chosen, and the bet is that building it pays.",
        "opportunity": "An opportunity is chosen, and solutions for it are sought.",
        "strategy": "A direction is chosen, and opportunities in it are sought.",
        "ongoing": "Work that goes on without an end, such as upkeep.",
        "foundational": "A bet that underlies the whole firm, and that few people question.",
      ]
    }
  }

  /// What a bet does beyond its own value.
  ///
  /// Source: John Cutler, The Beautiful Mess 232 (I).
  public enum Leverage: String, Word, Ordinal {
    /// Saves something now by moving a cost to later or to others.
    case burdenShifting
    /// Pays for itself, and does nothing for other work.
    case low
    /// Unlocks several kinds of value at once, or makes other work pay more.
    case high

    public static var meanings: [String: String] {
      [
        "burdenShifting": "Saves something now by moving a cost to later or to others.",
        "low": "Pays for itself, and does nothing for other work.",
        "high": "Unlocks several kinds of value at once, or makes other work pay more.",
      ]
    }
  }

  /// What a bet does to the product.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, posts 27 and 48 (P).
  public struct Novelty: OpenWord {
    /// The word.
    public let rawValue: String
    /// The kind of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Adds something to the product that was not there.
    public static let new: Novelty = "new"
    /// Makes something better that the product has already.
    public static let improve: Novelty = "improve"
    /// Makes later work possible, and changes nothing by itself.
    public static let enable: Novelty = "enable"
    /// Takes something out of the product.
    public static let retire: Novelty = "retire"
    /// The kinds that the source tells apart.
    public static var known: [Novelty] { [.new, .improve, .enable, .retire] }

    public static var meanings: [String: String] {
      [
        "new": "Adds something to the product that was not there.",
        "improve": "Makes something better that the product has already.",
        "enable": "Makes later work possible, and changes nothing by itself.",
        "retire": "Takes something out of the product.",
      ]
    }
  }

  /// Which risk a bet mostly runs.
  ///
  /// Source: John Cutler, The Beautiful Mess 2022, issue 19 (I).
  public enum Risk: String, Word {
    /// That the opportunity is not there, or not worth it.
    case opportunity
    /// That no solution works, or not in time.
    case solution

    public static var meanings: [String: String] {
      [
        "opportunity": "That the opportunity is not there, or not worth it.",
        "solution": "That no solution works, or not in time.",
      ]
    }
  }

  /// Who sees a bet's result.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 48 (P).
  public enum Visibility: String, Word {
    /// Customers can see what comes of it.
    case customerFacing
    /// Only people in the company can see what comes of it.
    case internalOnly = "internal"

    public static var meanings: [String: String] {
      [
        "customerFacing": "Customers can see what comes of it.",
        "internal": "Only people in the company can see what comes of it.",
      ]
    }
  }
}
