/// How much is asked of a team that contributes to a bet.
public enum AskLevel: String, Word, Ordinal {
  /// Good will, and a word now and then.
  case vibes
  /// A little.
  case small
  /// Some planned work.
  case medium
  /// A good part of its attention.
  case large
}
