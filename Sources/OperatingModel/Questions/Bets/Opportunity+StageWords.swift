extension Opportunity.Stage {
  /// The stage in a few words, as a sentence has it.
  var words: String {
    switch self {
    case .a: "exploratory"
    case .b: "low-hanging fruit"
    case .c: "disciplined optimisation"
    case .d: "hard to win"
    case .e: "a controlled fall"
    }
  }
}

extension ProductOperatingSystem {
  /// The bets that are ways of taking an opportunity, by what options say, each with its opportunities by id.
  var opportunitiesOfBets: [Identifier<Bet>: [Opportunity]] {
    var ids: [Identifier<Bet>: Set<Identifier<Opportunity>>] = [:]
    for option in options {
      if let bet = option.bet, let opportunity = option.opportunity {
        ids[bet, default: []].insert(opportunity)
      }
    }
    return ids.mapValues { $0.sorted().compactMap { opportunities[$0] } }
  }
}
