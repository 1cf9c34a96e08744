/// One of the ten continua on which an experiment lies, from its left end to its right one.
///
/// Both ends have their upsides; none is the better one.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 34 (P).
public enum ExperimentDimension: String, Word {
  /// Where it is tried, from one local place to the whole, global company.
  case localToGlobal
  /// How freely it may be changed on the way, from flexible to rigid.
  case flexibleToRigid
  /// How long it takes, from short to long.
  case shortToLong
  /// Whether people may choose to take part, from an invitation to an imposition.
  case invitationToImposition
  /// How far it is from what people do today, from a small shift to a large one.
  case smallToLargeShift
  /// What keeps it going, from powering itself to needing fuel.
  case selfPoweringToNeedsFuel
  /// What its side effects bring, from value to risk.
  case valueToRisk
  /// How much else it touches, from fewer dependencies to more.
  case fewerToMoreDependencies
  /// How soon people see what it does, from shorter feedback loops to longer ones.
  case shorterToLongerFeedback
  /// What it means for formal structures, from a low threat to a challenge.
  case lowThreatToChallenging

  /// Both ends in a person's words, the left one first.
  public var ends: (left: String, right: String) {
    switch self {
    case .localToGlobal: ("local", "global")
    case .flexibleToRigid: ("flexible", "rigid")
    case .shortToLong: ("short", "long")
    case .invitationToImposition: ("invitation", "imposition")
    case .smallToLargeShift: ("small shift", "large shift")
    case .selfPoweringToNeedsFuel: ("powers itself", "needs fuel")
    case .valueToRisk: ("value in side effects", "risk in side effects")
    case .fewerToMoreDependencies: ("fewer dependencies", "more dependencies")
    case .shorterToLongerFeedback: ("shorter feedback", "longer feedback")
    case .lowThreatToChallenging: ("low threat to formal structures", "challenge to formal structures")
    }
  }

  public static var meanings: [String: String] {
    [
      "localToGlobal": "Where it is tried, from one local place to the whole, global company.",
      "flexibleToRigid": "How freely it may be changed on the way, from flexible to rigid.",
      "shortToLong": "How long it takes, from short to long.",
      "invitationToImposition":
        "Whether people may choose to take part, from an invitation to an imposition.",
      "smallToLargeShift": "How far it is from what people do today, from a small shift to a large one.",
      "selfPoweringToNeedsFuel": "What keeps it going, from powering itself to needing fuel.",
      "valueToRisk": "What its side effects bring, from value to risk.",
      "fewerToMoreDependencies": "How much else it touches, from fewer dependencies to more.",
      "shorterToLongerFeedback":
        "How soon people see what it does, from shorter feedback loops to longer ones.",
      "lowThreatToChallenging": "What it means for formal structures, from a low threat to a challenge.",
    ]
  }
}

extension Experiment.Profile {
  /// The position on one of the continua; `nil` where it is not recorded.
  public subscript(dimension: ExperimentDimension) -> Share? {
    switch dimension {
    case .localToGlobal: localToGlobal
    case .flexibleToRigid: flexibleToRigid
    case .shortToLong: shortToLong
    case .invitationToImposition: invitationToImposition
    case .smallToLargeShift: smallToLargeShift
    case .selfPoweringToNeedsFuel: selfPoweringToNeedsFuel
    case .valueToRisk: valueToRisk
    case .fewerToMoreDependencies: fewerToMoreDependencies
    case .shorterToLongerFeedback: shorterToLongerFeedback
    case .lowThreatToChallenging: lowThreatToChallenging
    }
  }
}
