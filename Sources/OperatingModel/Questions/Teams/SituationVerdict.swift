/// Whether what is recorded of a team's path to value tells its situation.
public enum SituationVerdict: String, Word {
  /// It tells one of the six situations.
  case fits
  /// All that the decision takes is recorded, and it fits none.
  case unclear
  /// Something that the decision takes is not recorded.
  case cannotTell

  public static var meanings: [String: String] {
    [
      "fits": "It tells one of the six situations.",
      "unclear": "All that the decision takes is recorded, and it fits none.",
      "cannotTell": "Something that the decision takes is not recorded.",
    ]
  }
}
