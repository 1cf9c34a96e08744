/// Which telling of the company a fact belongs to.
///
/// Facts of different perspectives are never mixed silently: a model has one perspective, and two models are
/// compared where the official process and the real work are to be held side by side.
///
/// Source: John Cutler, The Beautiful Mess 303 (I).
public enum Perspective: String, Word {
  /// What the process says, and what is shown to others.
  case official
  /// How people really work, whatever the process says.
  case real
  /// How people wish that it were.
  case ideal

  public static var meanings: [String: String] {
    [
      "official": "What the process says, and what is shown to others.",
      "real": "How people really work, whatever the process says.",
      "ideal": "How people wish that it were.",
    ]
  }
}
