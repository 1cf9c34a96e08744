/// What a metric is measured for (C46).
///
/// Each is legitimate; a metric that serves two masters chills learning.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 17 and 50 (P).
public enum MeasurePurpose: String, Word {
  /// To be less wrong.
  case learn
  /// To make somebody do more of something.
  case incentivise
  /// To show that something was worth it.
  case justify
  /// To keep something running within its bounds.
  case manage
}
