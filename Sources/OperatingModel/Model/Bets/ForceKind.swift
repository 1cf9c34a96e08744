/// How something acts on an effort.
///
/// Sources: John Cutler, The Beautiful Mess 2020, post 19 (P), after Johanna Rothman, Manage It!; enabling
/// constraints from issue 43 of 2021 (I).
public enum ForceKind: String, Word {
  /// Pulls the effort: it has to be met.
  case driver
  /// Binds the effort.
  case constraint
  /// Is free to move.
  case float
  /// Narrows the effort on purpose, and helps it.
  case enablingConstraint
}
