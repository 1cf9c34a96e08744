/// Which telling of the company a fact belongs to.
///
/// Facts of different perspectives are never mixed silently: a model has one perspective, and two models are
/// compared where the official process and the real work are to be held side by side.
///
/// Source: John Cutler, The Beautiful Mess 303 (I).
public enum Perspective: String, Word {
  /// What the process says.
  case official
  /// How the work is really done.
  case real
  /// How it is wished to be.
  case ideal
}
