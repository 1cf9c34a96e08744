/// What a person works on, for which team, and how much of it.
///
/// Without a bet or a work item it says that the person is a member of the team.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 52 (P).
public struct Assignment: RelatingFact {
  /// The person.
  public var person: Identifier<Person>
  /// The team for which it is done.
  public var team: Identifier<Team>?
  /// The bet that is worked on.
  public var bet: Identifier<Bet>?
  /// The item that is worked on, where it is no bet (C35).
  public var workItem: String?
  /// The share of the person's work that goes into it (C35).
  public var share: Share?
  /// What the person put into it (C35).
  public var effort: Effort?
  /// The days that were looked at.
  public var period: Period?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// An assignment.
  public init(
    _ person: Identifier<Person>, team: Identifier<Team>? = nil, bet: Identifier<Bet>? = nil,
    workItem: String? = nil, share: Share? = nil, effort: Effort? = nil, period: Period? = nil
  ) {
    self.person = person
    self.team = team
    self.bet = bet
    self.workItem = workItem
    self.share = share
    self.effort = effort
    self.period = period
  }
}

extension Assignment {
  /// A system's list: ``ProductOperatingSystem/assignments``.
  public static let list: ListPath = \.assignments
  /// The fields of an assignment.
  public static let fields = Fields(blank: Assignment("")) {
    Field("person", \.person, .required, "The person.")
    Field("team", \.team, "The team for which it is done.")
    Field("bet", \.bet, "The bet that is worked on.")
    Field("workItem", \.workItem, "The item that is worked on, where it is no bet (C35).")
    Field("share", \.share, "The share of the person's work that goes into it (C35).")
    Field("effort", \.effort, "What the person put into it (C35).")
    Field("period", \.period, "The days that were looked at.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
