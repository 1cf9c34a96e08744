extension FundingContext.Evidence {
  /// The kind of proof, as a sentence names it.
  var words: String {
    switch self {
    case .directRevenue: "revenue attributed to its own work"
    case .runRate: "growth held back or run rate at risk"
    case .unitEconomics: "the cost of a unit of service"
    case .continuityRisk: "what an interruption would cost"
    case .portfolioVelocity: "how fast other teams become"
    case .sharedCostAvoidance: "costs that teams are spared together"
    case .maintenanceDrag: "what upkeep that is put off takes"
    case .consumerInputs: "inputs of the teams that consume from it"
    case .flow: "flow along the stream"
    case .leadingIndicators: "leading indicators"
    case .learningMilestones: "milestones of learning"
    case .optionValue: "the worth of an open option"
    case .tranches: "tranches along a critical path"
    case .viableSlice: "a slice that can stand by itself"
    case .committedReturn: "a return committed for a fixed period"
    }
  }
}
