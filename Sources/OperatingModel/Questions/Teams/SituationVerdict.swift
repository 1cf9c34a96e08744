/// Whether what is recorded of a team's path to value tells its situation.
public enum SituationVerdict: String, Word {
  /// It tells one.
  case fits
  /// All that the decision takes is recorded, and it fits none.
  case unclear
  /// Something that the decision takes is not recorded.
  case cannotTell
}
