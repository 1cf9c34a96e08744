/// Whether something is still open, is over, or which of the two is not known.
///
/// Missing is neither. A bet of which nobody recorded where it stands is not open and not over, and one whose state
/// is recorded in words that say neither is not over either. A question that looks at open things says with an
/// ``OpenScope`` what becomes of those of which it is not known.
///
/// ```swift
/// let bets = system.openness(of: \.bets)
/// bets["retries"]?.openness       // open
/// bets.count(of: .unknown)        // 16, of which an answer says that it cannot tell
/// ```
/// Our own formalisation (D).
public enum Openness: String, Word {
  /// It waits to be chosen, is being worked on, or rests.
  case open
  /// It ended, was given up, or its time is over.
  case over
  /// Nothing that is recorded says which.
  case unknown

  public static var meanings: [String: String] {
    [
      "open": "It waits to be chosen, is being worked on, or rests.",
      "over": "It ended, was given up, or its time is over.",
      "unknown": "Nothing that is recorded says which.",
    ]
  }
}
