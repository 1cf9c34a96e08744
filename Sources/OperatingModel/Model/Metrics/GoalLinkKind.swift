/// How a bet stands to a goal (C9).
///
/// The words are the source's; what they say here is our reading of them (D).
///
/// Source: John Cutler, The Beautiful Mess 393 (I).
public enum GoalLinkKind: String, Word {
  /// The bet stands on its own, and the goal was hung onto it.
  case anchored
  /// One follows from the other.
  case derived
  /// The goal limits how the bet may be carried out.
  case constrained
  /// The goal sums up several bets.
  case aggregated
}
