/// A kind of proof that a team is asked for when it is funded (C32).
///
/// Source: OS Discovery Playbook, chapter 9 (P).
public enum FundingEvidence: String, Word {
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
