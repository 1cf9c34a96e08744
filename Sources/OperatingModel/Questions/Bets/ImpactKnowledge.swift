/// What people know of the impact of something that shipped.
public enum ImpactKnowledge: String, Word {
  /// It has a place by impact of its own.
  case ranked
  /// It shares its place by impact with others.
  case tied
  /// People say that they have no idea.
  case unknown
  /// It was reviewed, and neither a place nor “no idea” is recorded.
  case unplaced
  /// No review of it is recorded.
  case unreviewed

  /// Whether anything is known of it; `nil` where nobody was asked.
  public var isKnown: Bool? {
    switch self {
    case .ranked, .tied: true
    case .unknown: false
    case .unplaced, .unreviewed: nil
    }
  }

  public static var meanings: [String: String] {
    [
      "ranked": "It has a place by impact of its own.",
      "tied": "It shares its place by impact with others.",
      "unknown": "People say that they have no idea.",
      "unplaced": "It was reviewed, and neither a place nor “no idea” is recorded.",
      "unreviewed": "No review of it is recorded.",
    ]
  }
}
