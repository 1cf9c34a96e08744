/// How money is argued for in one funding context: what speaks for more of it, and what for keeping it.
///
/// Sources: OS Discovery Playbook, chapter 9 (P); John Cutler, The Beautiful Mess 352 (p). Which kinds of proof an
/// argument takes is this library's own (D).
public struct FundingArguments: Hashable, Sendable {
  /// The context.
  public var context: FundingContext
  /// What speaks for expanding, in words.
  public var expand: String
  /// What speaks for protecting what there is, in words.
  public var protect: String
  /// The kinds of proof that an argument for expanding takes.
  public var expandBy: [FundingContext.Evidence]
  /// The kinds of proof that an argument for protecting takes.
  public var protectBy: [FundingContext.Evidence]
  /// The kinds of proof that fit the context besides.
  public var alsoFits: [FundingContext.Evidence] = []

  /// Every kind of proof that fits, each once, in the order of the words.
  public var fitting: [FundingContext.Evidence] {
    let all = Set(expandBy + protectBy + alsoFits)
    return FundingContext.Evidence.allCases.filter(all.contains)
  }

  /// The arguments of a context.
  public init(for context: FundingContext) {
    self.context = context
    switch context {
    case .companyInACompany:
      expand = "Growth that its capacity holds back"
      protect = "Run rate at risk, and what a breach of promised service costs"
      expandBy = [.runRate]
      protectBy = [.runRate, .continuityRisk]
      // It has a profit-and-loss account of its own.
      alsoFits = [.directRevenue, .committedReturn]
    case .serviceTeam:
      expand = "Demand above capacity, with the cost of a unit of service"
      protect = "What an interruption would cost"
      expandBy = [.unitEconomics]
      protectBy = [.continuityRisk]
    case .platform:
      expand = "How fast the teams that build on it become, and the costs that they are spared together"
      protect = "What upkeep that is put off drags on"
      expandBy = [.portfolioVelocity, .sharedCostAvoidance]
      protectBy = [.maintenanceDrag]
      alsoFits = [.consumerInputs]
    case .valueStream:
      expand = "Flow along the stream, up to its bottleneck"
      protect = "Steady throughput, and what poor quality costs"
      expandBy = [.flow]
      protectBy = [.flow]
    case .blurry:
      expand = "Leading indicators and milestones of learning"
      protect = "What the option is worth that stays open"
      expandBy = [.leadingIndicators, .learningMilestones]
      protectBy = [.optionValue]
    case .adHocProject:
      expand = "Tranches, with the arithmetic of the critical path"
      protect = "Containing what is sunk, and finishing a slice that can stand by itself"
      expandBy = [.tranches]
      protectBy = [.viableSlice]
    }
  }
}

extension FundingContext {
  /// How money is argued for in this context.
  public var arguments: FundingArguments { FundingArguments(for: self) }
}

extension FundingArguments: DocumentRecord {
  /// The fields of a context's arguments.
  public static let fields = Fields(blank: FundingArguments(for: .companyInACompany)) {
    Field("context", \.context, .required, "The context.")
    Field("expand", \.expand, .required, "What speaks for expanding, in words.")
    Field("protect", \.protect, .required, "What speaks for protecting what there is, in words.")
    Field("expandBy", \.expandBy, .required, "The kinds of proof that an argument for expanding takes.")
    Field("protectBy", \.protectBy, .required, "The kinds of proof that an argument for protecting takes.")
    Field("alsoFits", \.alsoFits, .required, "The kinds of proof that fit the context besides.")
  }
}
