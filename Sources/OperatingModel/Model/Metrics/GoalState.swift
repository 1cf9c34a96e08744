/// Whether a goal is still being worked towards.
///
/// Our own formalisation (D).
public enum GoalState: String, Word {
  /// It is talked about.
  case proposed
  /// It is worked towards.
  case active
  /// It was reached.
  case met
  /// It was not reached, and is no longer worked towards.
  case missed
  /// It was given up before the end.
  case dropped
}
