/// One of the facts from which a team's situation is inferred.
public enum SituationInput: String, Word {
  /// Whether its money comes and goes with each project.
  case fundedByProject
  /// Whether the team is meant to be dissolved after a while.
  case temporary
  /// The share of its effort that went to one domain over four quarters.
  case continuity
  /// How many steps lie between its output and a business outcome.
  case hopsToBusiness
  /// Whether it shares a journey with other teams.
  case sharesJourney
  /// The share of its work that it finished without other teams.
  case independence

  public static var meanings: [String: String] {
    [
      "fundedByProject": "Whether its money comes and goes with each project.",
      "temporary": "Whether the team is meant to be dissolved after a while.",
      "continuity": "The share of its effort that went to one domain over four quarters.",
      "hopsToBusiness": "How many steps lie between its output and a business outcome.",
      "sharesJourney": "Whether it shares a journey with other teams.",
      "independence": "The share of its work that it finished without other teams.",
    ]
  }
}
