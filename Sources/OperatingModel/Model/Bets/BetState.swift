/// Where a bet stands.
public enum BetState: String, Word {
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
