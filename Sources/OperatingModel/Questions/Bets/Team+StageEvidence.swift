extension Team.Stage {
  /// The kinds of proof by which a team at this stage is funded.
  ///
  /// The stages are John Cutler's (The Beautiful Mess 352, fragments, I); which kind of proof belongs to which is
  /// this library's own reading of them (D).
  var evidence: [FundingContext.Evidence] {
    switch self {
    case .exploration: [.leadingIndicators, .learningMilestones, .optionValue, .tranches]
    case .growth:
      [
        .directRevenue, .runRate, .unitEconomics, .portfolioVelocity, .consumerInputs, .leadingIndicators,
        .tranches, .committedReturn,
      ]
    case .optimisation:
      [
        .unitEconomics, .continuityRisk, .portfolioVelocity, .sharedCostAvoidance, .consumerInputs, .flow,
        .committedReturn,
      ]
    case .rebuilding:
      [.runRate, .continuityRisk, .sharedCostAvoidance, .flow, .tranches, .committedReturn]
    }
  }

  /// What the stage is about, in a few words.
  var words: String {
    switch self {
    case .exploration: "to explore"
    case .growth: "to grow and scale"
    case .optimisation: "to run and optimise"
    case .rebuilding: "to rebuild after a breakdown"
    }
  }
}
