/// What can be said of the modes that people are in together; the words are this library's own (D).
public enum PartyVerdict: String, Word {
  /// Several modes that leave one another in peace.
  case complementary
  /// All are in one mode.
  case uniform
  /// Some need a focus that others break.
  case clashes
}
