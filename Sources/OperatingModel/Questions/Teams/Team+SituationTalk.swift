extension Team.Situation {
  /// What it is called in a sentence.
  var words: String {
    switch self {
    case .closeToImpact: "close to impact"
    case .everythingAndNothing: "everything and nothing"
    case .focusedMultipleHops: "focused, but multiple hops"
    case .journey: "one of many on a journey"
    case .startup: "a start-up's mode"
    case .projectFactory: "a project factory"
    }
  }

  /// What evidence makes the talk about a team's return honest in this situation.
  ///
  /// Source: John Cutler, The Beautiful Mess 340 (situations 1 to 4, p; 5 and 6 from a third party's summary, s).
  public var honestEvidence: String {
    switch self {
    case .closeToImpact: "The line from its own work to revenue, as it can be seen."
    case .everythingAndNothing: "One item at a time; for the team as a whole there is no case to make."
    case .focusedMultipleHops:
      "The inputs nearest to its work, and the leaps from there to the business, said aloud."
    case .journey: "What the teams of the journey move together; what one of them moves alone is only a part."
    case .startup: "The options that it keeps open and the fate that it shares; little analysis of return."
    case .projectFactory: "The estimated benefit of each project beside the time that went into it."
    }
  }
}
