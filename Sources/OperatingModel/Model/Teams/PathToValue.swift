/// What a team's path to value looks like from the evidence: the facts from which a situation can be inferred (C31).
public struct PathToValue: Hashable, Sendable {
  /// How many steps lie between its output and a business outcome.
  public var hopsToBusiness: Int?
  /// The share of its effort that went to one domain over the last four quarters.
  public var continuity: Share?
  /// The share of its work that it finished without other teams.
  public var independence: Share?
  /// Whether the team is temporary.
  public var isTemporary: Bool?
  /// Whether it is funded project by project.
  public var isFundedByProject: Bool?
  /// Whether it shares a journey with other teams.
  public var sharesJourney: Bool?

  /// A path of which nothing is recorded yet.
  public init(
    hopsToBusiness: Int? = nil, continuity: Share? = nil, independence: Share? = nil,
    isTemporary: Bool? = nil, isFundedByProject: Bool? = nil, sharesJourney: Bool? = nil
  ) {
    self.hopsToBusiness = hopsToBusiness
    self.continuity = continuity
    self.independence = independence
    self.isTemporary = isTemporary
    self.isFundedByProject = isFundedByProject
    self.sharesJourney = sharesJourney
  }
}

extension PathToValue: DocumentRecord {
  /// The fields of a path to value.
  public static let fields = Fields(blank: PathToValue()) {
    Field(
      "hopsToBusiness", \.hopsToBusiness, rule: .atLeast(0),
      "How many steps lie between its output and a business outcome.")
    Field(
      "continuity", \.continuity,
      "The share of its effort that went to one domain over the last four quarters.")
    Field("independence", \.independence, "The share of its work that it finished without other teams.")
    Field("isTemporary", \.isTemporary, "Whether the team is temporary.")
    Field("isFundedByProject", \.isFundedByProject, "Whether it is funded project by project.")
    Field("sharesJourney", \.sharesJourney, "Whether it shares a journey with other teams.")
  }
}
