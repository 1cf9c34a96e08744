/// What more of an input does to the North Star, by the influences that are recorded.
public enum Polarity: String, Word {
  /// More of it raises the North Star, by every path.
  case raises
  /// More of it lowers the North Star, by every path.
  case lowers
  /// It raises it by one path and lowers it by another.
  case mixed
  /// Some influence on the way has no recorded direction.
  case cannotTell
  /// No path of recorded influences leads there.
  case disconnected

  public static var meanings: [String: String] {
    [
      "raises": "More of it raises the North Star, by every path.",
      "lowers": "More of it lowers the North Star, by every path.",
      "mixed": "It raises it by one path and lowers it by another.",
      "cannotTell": "Some influence on the way has no recorded direction.",
      "disconnected": "No path of recorded influences leads there.",
    ]
  }
}
