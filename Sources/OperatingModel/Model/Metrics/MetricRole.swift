/// The part that a metric plays among the measures (C43, C45).
///
/// Sources: John Cutler, The Beautiful Mess 2020, post 25 (P); The Beautiful Mess 305 (I).
public enum MetricRole: String, Word {
  /// Expresses the value that customers get and the strategy, and leads the results.
  case northStar
  /// Can be acted on, and moves the north star.
  case input
  /// Stands beside the others and shows what must not suffer.
  case health
  /// Follows behind: what the business gets in the middle and long term.
  case result
  /// Long-lived, and none of the above.
  case core
  /// Belongs to one bet and dies with it.
  case bet
}
