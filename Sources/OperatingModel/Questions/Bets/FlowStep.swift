/// One step of the flow of intent: from a kind of thing to the next kind.
///
/// Sources: Dotwork's operating-model starter pack (p); OS Discovery Playbook, chapter 7 (P).
public enum FlowStep: String, Word {
  /// From insights to the opportunities that they opened.
  case insightToOpportunity
  /// From opportunities to the options that were thought of.
  case opportunityToOption
  /// From options to the bets that they became.
  case optionToBet
  /// From bets to what was made available.
  case betToRelease
  /// From releases to what came of them.
  case releaseToImpact
  /// From impacts to the inputs that they moved.
  case impactToInput
  /// From inputs to the North Star that they lead to.
  case inputToNorthStar

  /// What stands before the step, for one and for several.
  var from: (one: String, several: String) {
    switch self {
    case .insightToOpportunity: ("insight", "insights")
    case .opportunityToOption: ("opportunity", "opportunities")
    case .optionToBet: ("option", "options")
    case .betToRelease: ("bet", "bets")
    case .releaseToImpact: ("release", "releases")
    case .impactToInput: ("impact", "impacts")
    case .inputToNorthStar: ("input", "inputs")
    }
  }

  /// What is looked for after the step.
  var to: String {
    switch self {
    case .insightToOpportunity: "opportunity"
    case .opportunityToOption: "option"
    case .optionToBet: "bet"
    case .betToRelease: "release"
    case .releaseToImpact: "impact"
    case .impactToInput: "input"
    case .inputToNorthStar: "way to the North Star"
    }
  }

  /// The article before what is looked for.
  var article: String {
    switch self {
    case .insightToOpportunity, .opportunityToOption, .releaseToImpact, .impactToInput: "an"
    case .optionToBet, .betToRelease, .inputToNorthStar: "a"
    }
  }

  /// The question to take to people where links are missing.
  var ask: String {
    switch self {
    case .insightToOpportunity:
      "Which of these opened nothing, and which opened something that nobody wrote down?"
    case .opportunityToOption: "Which of these wait for an idea, and which were let go without saying so?"
    case .optionToBet: "Which of these were turned down, and which are still open?"
    case .betToRelease: "Which of these reached anybody, and where would one see it?"
    case .releaseToImpact: "Who would know what came of these, and for which of them is it worth finding out?"
    case .impactToInput: "Which input did these move, or did people look and find none?"
    case .inputToNorthStar: "What makes us believe that these lead to the North Star?"
    }
  }

  public static var meanings: [String: String] {
    [
      "insightToOpportunity": "From insights to the opportunities that they opened.",
      "opportunityToOption": "From opportunities to the options that were thought of.",
      "optionToBet": "From options to the bets that they became.",
      "betToRelease": "From bets to what was made available.",
      "releaseToImpact": "From releases to what came of them.",
      "impactToInput": "From impacts to the inputs that they moved.",
      "inputToNorthStar": "From inputs to the North Star that they lead to.",
    ]
  }
}
