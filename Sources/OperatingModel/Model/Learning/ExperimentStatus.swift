/// Whether an experiment is being tried at its stage (C26).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 31 (P).
public enum ExperimentStatus: String, Word {
  /// Yet to be tried.
  case toTry
  /// Being tried.
  case trying
  /// Being looked back at.
  case review
}
