/// What people do in a phase of planning.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 42 (P).
public enum PlanningPhase: String, Word {
  /// They open up: possibilities are added.
  case diverge
  /// They settle: possibilities are given up.
  case converge
}
