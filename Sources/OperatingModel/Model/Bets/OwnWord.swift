/// A word of the company's own for where its bets stand or when they come, and what it stands for here.
///
/// Companies that say “now, next, later” place no bet in a band of time, and “in review” is none of the states that
/// questions tell apart. Where a company says what such words stand for, its bets are read so, unless a bet says it
/// itself. What is not said is not guessed.
///
/// ```swift
/// OwnWord(lane: "next", stands: .months)
/// OwnWord(status: "In review", stands: .active)
/// ```
/// Our own formalisation (D).
public struct OwnWord: RelatingFact {
  /// What the word is used for.
  public var use: Use
  /// The word.
  public var word: String
  /// What people mean by it.
  public var meaning: String?
  /// The band of time that a lane stands for (C11).
  public var horizon: Horizon?
  /// The state that a status stands for.
  public var state: Bet.State?

  /// A lane, and the band of time that it stands for.
  public init(lane: Bet.Lane, stands horizon: Horizon?, meaning: String? = nil) {
    self.init(.lane, lane.rawValue)
    self.horizon = horizon
    self.meaning = meaning
  }

  /// A status, and the state that it stands for.
  public init(status: String, stands state: Bet.State?, meaning: String? = nil) {
    self.init(.status, status)
    self.state = state
    self.meaning = meaning
  }

  private init(_ use: Use, _ word: String) {
    self.use = use
    self.word = word
  }
}

extension OwnWord {
  /// What a company uses a word of its own for.
  public enum Use: String, Word {
    /// The word is one for when a bet comes, and stands in its lane.
    case lane
    /// The word is one for where a bet stands, and stands in its status.
    case status

    public static var meanings: [String: String] {
      [
        "lane": "The word is one for when a bet comes, and stands in its lane.",
        "status": "The word is one for where a bet stands, and stands in its status.",
      ]
    }
  }

  /// A system's list: ``ProductOperatingSystem/ownWords``.
  public static let list: ListPath = \.ownWords
  /// The fields of a word of the company's own.
  public static let fields = Fields(blank: OwnWord(.lane, ""), onOneLine: true, check: check) {
    Field("use", \.use, .required, "What the word is used for.")
    Field("word", \.word, .required, "The word.")
    Field("meaning", \.meaning, "What people mean by it.")
    Field("horizon", \.horizon, "The band of time that a lane stands for (C11).")
    Field("state", \.state, "The state that a status stands for.")
  }

  private static let check: @Sendable (OwnWord) -> [IntegrityFault] = { own in
    switch own.use {
    case .lane where own.state != nil:
      [IntegrityFault(.invalidValue, at: "state", "a lane stands for a band of time, and for no state")]
    case .status where own.horizon != nil:
      [IntegrityFault(.invalidValue, at: "horizon", "a status stands for a state, and for no band of time")]
    default: []
    }
  }
}
