/// A point of the template that people fill in with one another before they try something, not on others.
///
/// Its words are the keys of an experiment in a document.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 3 (P).
public enum ExperimentPoint: String, Word {
  /// The reason to try it at all.
  case why
  /// What would show that it helps.
  case positiveSignals
  /// What would show that it harms.
  case warningSignals
  /// What was turned down in its favour.
  case alternativesRejected
  /// Whom people asked for advice.
  case advisors
  /// The one who answers for what comes of it.
  case accountable
  /// How hard it is thought to be.
  case expectedDifficulty
  /// By when it is to be decided.
  case decideBy

  public static var meanings: [String: String] {
    [
      "why": "The reason to try it at all.", "positiveSignals": "What would show that it helps.",
      "warningSignals": "What would show that it harms.",
      "alternativesRejected": "What was turned down in its favour.",
      "advisors": "Whom people asked for advice.", "accountable": "The one who answers for what comes of it.",
      "expectedDifficulty": "How hard it is thought to be.", "decideBy": "By when it is to be decided.",
    ]
  }
}
