/// The stage that a team is funded for (C39).
///
/// Source: John Cutler, The Beautiful Mess 352 (fragments, I).
public enum TeamStage: String, Word {
  /// Looks for something that works; funded in tranches against milestones.
  case exploration
  /// Grows and scales what works.
  case growth
  /// Runs and optimises; judged by operations and internal satisfaction.
  case optimisation
  /// Rebuilds after a breakdown; judged by the cost and the benefit of restoring.
  case rebuilding
}
