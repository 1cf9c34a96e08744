/// How money wants to be discussed with a team.
///
/// Sources: John Cutler, The Beautiful Mess 352 (p); OS Discovery Playbook, chapter 9 (P).
public enum FundingContext: String, Word {
  /// Nearly autonomous, with a profit-and-loss account of its own; it could be spun off.
  case companyInACompany
  /// An internal vendor.
  case serviceTeam
  /// A platform or capability that others build on.
  case platform
  /// One part of a stream of value.
  case valueStream
  /// Real value, tangled attribution; also long horizons.
  case blurry
  /// A cross-organisation project, funded like capital and hard to unwind.
  case adHocProject
}

extension FundingContext {
  /// A kind of proof that a team is asked for when it is funded (C32).
  ///
  /// Source: OS Discovery Playbook, chapter 9 (P).
  public enum Evidence: String, Word {
    /// Revenue that is attributed to the team's own work.
    case directRevenue
    /// Growth that its capacity holds back, or run rate at risk.
    case runRate
    /// Demand above capacity, with the cost of a unit of service.
    case unitEconomics
    /// What an interruption of its service would cost.
    case continuityRisk
    /// How fast the teams that build on it become.
    case portfolioVelocity
    /// Costs that several teams are spared together.
    case sharedCostAvoidance
    /// What upkeep that is put off takes from the teams that build on it.
    case maintenanceDrag
    /// Inputs of the teams that consume what it provides.
    case consumerInputs
    /// Flow, throughput and quality along the stream.
    case flow
    /// Leading indicators.
    case leadingIndicators
    /// Milestones of learning.
    case learningMilestones
    /// What an option is worth that stays open.
    case optionValue
    /// Tranches along a critical path.
    case tranches
    /// A slice that can stand by itself, and what is sunk otherwise.
    case viableSlice
    /// A return committed for a fixed period.
    case committedReturn
  }
}
