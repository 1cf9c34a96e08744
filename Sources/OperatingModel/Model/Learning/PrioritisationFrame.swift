/// Which of several conversations that are all called prioritisation one is in (C59).
///
/// Source: John Cutler, The Beautiful Mess 381 (p).
public enum PrioritisationFrame: String, Word {
  /// What one would like.
  case ambition
  /// How to use what there is.
  case capacity
  /// What to add.
  case netNewInvestment
}
