/// Which way more of one metric moves another.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 53 (P).
public enum InfluenceEffect: String, Word {
  /// More of the one makes more of the other.
  case increases
  /// More of the one makes less of the other.
  case decreases
  /// Somehow; nobody knows which way.
  case unknown
}
