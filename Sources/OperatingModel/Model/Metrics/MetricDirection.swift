/// Which way a metric is wanted to go.
///
/// Our own formalisation (D).
public enum MetricDirection: String, Word {
  /// More is wanted.
  case increase
  /// Less is wanted.
  case decrease
}
