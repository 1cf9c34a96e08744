/// A team's part in what an initiative costs.
///
/// What is left out of a team of the model is taken from there by those who ask.
///
/// Source: John Cutler's costing page (P).
public struct CostedTeam: Hashable, Sendable {
  /// The team, where the model has it.
  public var team: Identifier<Team>?
  /// What it is called, where the model does not have it.
  public var name: String?
  /// How many people it has.
  public var size: Int?
  /// What it costs in a year.
  public var annualCost: Money?
  /// How much of it takes part (C20).
  public var involvement: Involvement?
  /// For how many sprints it takes part (C20).
  public var sprints: Estimate<Finite>?

  /// A team that takes part.
  public init(
    team: Identifier<Team>? = nil, name: String? = nil, size: Int? = nil, annualCost: Money? = nil,
    involvement: Involvement? = nil, sprints: Estimate<Finite>? = nil
  ) {
    self.team = team
    self.name = name
    self.size = size
    self.annualCost = annualCost
    self.involvement = involvement
    self.sprints = sprints
  }
}

extension CostedTeam: DocumentRecord {
  /// The fields of a costed team.
  public static let fields = Fields(blank: CostedTeam()) {
    Field("team", \.team, "The team, where the model has it.")
    Field("name", \.name, "What it is called, where the model does not have it.")
    Field("size", \.size, rule: .atLeast(0), "How many people it has.")
    Field("annualCost", \.annualCost, rule: .atLeast(0), "What it costs in a year.")
    Field("involvement", \.involvement, "How much of it takes part (C20).")
    Field("sprints", \.sprints, rule: .atLeast(0), "For how many sprints it takes part (C20).")
  }
}
