/// How far an experiment reaches, the nearest first; going back is legal (C26).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 31 (P).
public enum ExperimentStage: String, Word, Ordinal {
  /// A local experiment.
  case local
  /// An experiment that is being scaled.
  case scaling
  /// A programme.
  case program
}
