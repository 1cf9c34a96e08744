/// Whether a question is being looked into (C24).
///
/// Our own formalisation (D) of the state that the source's list has.
public enum LearningState: String, Word {
  /// It waits.
  case open
  /// It is being looked into.
  case inProgress
  /// Enough was learnt.
  case answered
  /// It is no longer asked.
  case dropped
}
