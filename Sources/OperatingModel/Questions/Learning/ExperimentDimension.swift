/// One of the ten continua on which an experiment lies, from its left end to its right one.
///
/// Both ends have their upsides; none is the better one.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 34 (P).
public enum ExperimentDimension: String, Word {
  /// From local to global.
  case localToGlobal
  /// From flexible to rigid.
  case flexibleToRigid
  /// From short to long.
  case shortToLong
  /// From an invitation to an imposition.
  case invitationToImposition
  /// From a small shift to a large one.
  case smallToLargeShift
  /// From powering itself to needing fuel.
  case selfPoweringToNeedsFuel
  /// From value in its side effects to risk in them.
  case valueToRisk
  /// From fewer dependencies to more.
  case fewerToMoreDependencies
  /// From shorter feedback loops to longer ones.
  case shorterToLongerFeedback
  /// From a low threat to formal structures to a challenge to them.
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
