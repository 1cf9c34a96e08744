/// What more of an input does to the North Star, by the influences that are recorded.
public enum Polarity: String, Word {
  /// It raises it, by every path.
  case raises
  /// It lowers it, by every path.
  case lowers
  /// It raises it by one path and lowers it by another.
  case mixed
  /// Some influence on the way has no recorded direction.
  case cannotTell
  /// No path of recorded influences leads there.
  case disconnected
}
