/// Where an experiment lies on ten continua, from the left end at 0 to the right end at 1 (C26).
///
/// Both ends have their upsides: a profile is no score, and there is no mean of it.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 34 (P).
public struct ExperimentProfile: Hashable, Sendable {
  /// From local to global.
  public var localToGlobal: Share?
  /// From flexible to rigid.
  public var flexibleToRigid: Share?
  /// From short to long.
  public var shortToLong: Share?
  /// From an invitation to an imposition.
  public var invitationToImposition: Share?
  /// From a small shift to a large one.
  public var smallToLargeShift: Share?
  /// From powering itself to needing fuel.
  public var selfPoweringToNeedsFuel: Share?
  /// From value in its side effects to risk in them.
  public var valueToRisk: Share?
  /// From fewer dependencies to more.
  public var fewerToMoreDependencies: Share?
  /// From shorter feedback loops to longer ones.
  public var shorterToLongerFeedback: Share?
  /// From a low threat to formal structures to a challenge to them.
  public var lowThreatToChallenging: Share?

  /// A profile of which nothing is recorded yet.
  public init(
    localToGlobal: Share? = nil, flexibleToRigid: Share? = nil, shortToLong: Share? = nil,
    invitationToImposition: Share? = nil, smallToLargeShift: Share? = nil,
    selfPoweringToNeedsFuel: Share? = nil, valueToRisk: Share? = nil, fewerToMoreDependencies: Share? = nil,
    shorterToLongerFeedback: Share? = nil, lowThreatToChallenging: Share? = nil
  ) {
    self.localToGlobal = localToGlobal
    self.flexibleToRigid = flexibleToRigid
    self.shortToLong = shortToLong
    self.invitationToImposition = invitationToImposition
    self.smallToLargeShift = smallToLargeShift
    self.selfPoweringToNeedsFuel = selfPoweringToNeedsFuel
    self.valueToRisk = valueToRisk
    self.fewerToMoreDependencies = fewerToMoreDependencies
    self.shorterToLongerFeedback = shorterToLongerFeedback
    self.lowThreatToChallenging = lowThreatToChallenging
  }
}

extension ExperimentProfile: DocumentRecord {
  /// The fields of a profile.
  public static let fields = Fields(blank: ExperimentProfile()) {
    Field("localToGlobal", \.localToGlobal, "From local to global.")
    Field("flexibleToRigid", \.flexibleToRigid, "From flexible to rigid.")
    Field("shortToLong", \.shortToLong, "From short to long.")
    Field("invitationToImposition", \.invitationToImposition, "From an invitation to an imposition.")
    Field("smallToLargeShift", \.smallToLargeShift, "From a small shift to a large one.")
    Field("selfPoweringToNeedsFuel", \.selfPoweringToNeedsFuel, "From powering itself to needing fuel.")
    Field("valueToRisk", \.valueToRisk, "From value in its side effects to risk in them.")
    Field("fewerToMoreDependencies", \.fewerToMoreDependencies, "From fewer dependencies to more.")
    Field("shorterToLongerFeedback", \.shorterToLongerFeedback, "From shorter feedback loops to longer ones.")
    Field(
      "lowThreatToChallenging", \.lowThreatToChallenging,
      "From a low threat to formal structures to a challenge to them.")
  }
}
