/// Where a bet stands: on the official roadmap, beside it, or only on it.
public enum RoadmapStanding: String, Word {
  /// It stands on the official roadmap, and is worked on.
  case on
  /// It is worked on, and is not on the official roadmap.
  case off
  /// On the roadmap, and not worked on in the real telling.
  case onlyOnPaper

  public static var meanings: [String: String] {
    [
      "on": "It stands on the official roadmap, and is worked on.",
      "off": "It is worked on, and is not on the official roadmap.",
      "onlyOnPaper": "On the roadmap, and not worked on in the real telling.",
    ]
  }
}
