/// The stage of an opportunity; each needs another kind of support, and treating one like another harms it.
///
/// Source: John Cutler, The Beautiful Mess 2022, issue 48 (I).
public enum OpportunityStage: String, Word, Ordinal {
  /// Exploratory.
  case a = "A"
  /// Low-hanging fruit.
  case b = "B"
  /// Disciplined optimisation.
  case c = "C"
  /// Hard to win.
  case d = "D"
  /// Controlled fall.
  case e = "E"
}
