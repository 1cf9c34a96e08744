/// How money wants to be discussed with a team.
///
/// Sources: John Cutler, The Beautiful Mess 352 (p); OS Discovery Playbook, chapter 9 (P).
public enum FundingContext: String, Word {
  /// Nearly autonomous, with a profit-and-loss account of its own; it could be spun off.
  case companyInACompany
  /// An internal vendor: others in the company ask it for work, and it delivers.
  case serviceTeam
  /// A platform or a capability that other teams build on.
  case platform
  /// One of several teams along a stream of value.
  case valueStream
  /// Its value is real, but cannot be untangled from that of others, or shows only after years.
  case blurry
  /// A cross-organisation project, funded like capital and hard to unwind.
  case adHocProject

  public static var meanings: [String: String] {
    [
      "companyInACompany":
        "Nearly autonomous, with a profit-and-loss account of its own; it could be spun off.",
      "serviceTeam": "An internal vendor: others in the company ask it for work, and it delivers.",
      "platform": "A platform or a capability that other teams build on.",
      "valueStream": "One of several teams along a stream of value.",
      "blurry": "Its value is real, but cannot be untangled from that of others, or shows only after years.",
      "adHocProject": "A cross-organisation project, funded like capital and hard to unwind.",
    ]
  }
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
    /// Costs that several teams would each have without it.
    case sharedCostAvoidance
    /// What upkeep that is put off takes from the teams that build on it.
    case maintenanceDrag
    /// Inputs of the teams that consume what it provides.
    case consumerInputs
    /// How steadily, how much and how well work passes along the stream.
    case flow
    /// Signs that move early and foretell what will come.
    case leadingIndicators
    /// What shall have been found out by when.
    case learningMilestones
    /// What an option is worth that stays open.
    case optionValue
    /// Money in parts, each for the next step of a critical path.
    case tranches
    /// A slice that can stand by itself, and what is sunk otherwise.
    case viableSlice
    /// A return that is promised for a fixed period.
    case committedReturn

    public static var meanings: [String: String] {
      [
        "directRevenue": "Revenue that is attributed to the team's own work.",
        "runRate": "Growth that its capacity holds back, or run rate at risk.",
        "unitEconomics": "Demand above capacity, with the cost of a unit of service.",
        "continuityRisk": "What an interruption of its service would cost.",
        "portfolioVelocity": "How fast the teams that build on it become.",
        "sharedCostAvoidance": "Costs that several teams would each have without it.",
        "maintenanceDrag": "What upkeep that is put off takes from the teams that build on it.",
        "consumerInputs": "Inputs of the teams that consume what it provides.",
        "flow": "How steadily, how much and how well work passes along the stream.",
        "leadingIndicators": "Signs that move early and foretell what will come.",
        "learningMilestones": "What shall have been found out by when.",
        "optionValue": "What an option is worth that stays open.",
        "tranches": "Money in parts, each for the next step of a critical path.",
        "viableSlice": "A slice that can stand by itself, and what is sunk otherwise.",
        "committedReturn": "A return that is promised for a fixed period.",
      ]
    }
  }
}
