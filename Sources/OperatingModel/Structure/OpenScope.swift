/// Which things are looked at, by whether they are still open.
///
/// It is a threshold for questions: they look at what is not known to be over, unless they are asked otherwise.
/// What is left out, and what is looked at though nobody recorded where it stands, is told with its count.
///
/// ```swift
/// system.openness(of: \.bets).those(in: .open)        // only those that are recorded as open
/// ```
/// Our own formalisation (D).
public enum OpenScope: String, Word {
  /// What is open, as far as is recorded.
  case open
  /// What is not known to be over: what is open, and what of which nothing says.
  case openOrUnknown
  /// What is over, as far as is recorded.
  case over
  /// Everything, open or not.
  case all

  /// What questions look at unless they are asked otherwise: what is not known to be over.
  public static let usual: OpenScope = .openOrUnknown

  /// Whether something is looked at.
  public func includes(_ openness: Openness) -> Bool {
    switch self {
    case .open: openness == .open
    case .openOrUnknown: openness != .over
    case .over: openness == .over
    case .all: true
    }
  }

  public static var meanings: [String: String] {
    [
      "open": "What is open, as far as is recorded.",
      "openOrUnknown": "What is not known to be over: what is open, and what of which nothing says.",
      "over": "What is over, as far as is recorded.",
      "all": "Everything, open or not.",
    ]
  }
}
