/// Where a bet stands: on the official roadmap, beside it, or only on it.
public enum RoadmapStanding: String, Word {
  /// On the roadmap.
  case on
  /// Worked on, and not on the roadmap.
  case off
  /// On the roadmap, and not worked on in the real telling.
  case onlyOnPaper
}
