/// What each team carries, and how unevenly that is spread.
public struct TeamLoadAnswer: Hashable, Sendable {
  /// One team's load.
  public struct Row: Hashable, Sendable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// How many people it has.
    public var members: Int?
    /// How many open bets it owns.
    public var ownedOpen = 0
    /// How many open bets that it does not own it contributes to.
    public var contributingOpen = 0
    /// How many bets it owns, open or not.
    public var ownedAll = 0
    /// How many bets that it does not own it contributes to, open or not.
    public var contributingAll = 0
    /// How many other teams' open bets need it, by distinct owner.
    public var neededByOwnersOpen = 0
    /// How many other teams' bets need it, open or not, by distinct owner.
    public var neededByOwners = 0
    /// How many open bets it has for each member; left out where its members are not recorded, or none.
    public var openPerMember: Finite?
    /// How many open bets touch it or a team below it, each counted once; left out below the top of a hierarchy.
    public var rolledUpOpen: Int?

    /// How many open bets it owns or contributes to.
    public var open: Int { ownedOpen + contributingOpen }
    /// How many bets it owns or contributes to, open or not.
    public var all: Int { ownedAll + contributingAll }
  }

  /// How many teams own a bet or contribute to one.
  public var withBets = 0
  /// How many teams do neither.
  public var withoutBets = 0
  /// How many people teams have in sum; somebody in two teams counts twice. `nil` where that is not recorded.
  public var members: Int?
  /// What open bets ask of teams in sum: one for each owner and each contributor.
  public var open = 0
  /// How unevenly that is spread over teams with open bets: 0 where evenly, near 1 where one carries it all.
  public var gini: Share?
  /// The largest share of it that one team carries.
  public var largestShare: Share?
  /// A row for each team, by ascending id.
  public var teams: [Row] = []
  /// How many teams with bets were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a team; `nil` for one that is not there.
  public func team(_ id: Identifier<Team>) -> Row? { teams.first { $0.id == id } }
}

extension TeamLoadAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: TeamLoadAnswer()) {
    Field("withBets", \.withBets, .required, "How many teams own a bet or contribute to one.")
    Field("withoutBets", \.withoutBets, .required, "How many teams do neither.")
    Field("members", \.members, "How many people teams have in sum; somebody in two teams counts twice.")
    Field(
      "open", \.open, .required,
      "What open bets ask of teams in sum: one for each owner and each contributor.")
    Field(
      "gini", \.gini,
      "How unevenly that is spread over teams with open bets: 0 where evenly, near 1 where one carries it all."
    )
    Field("largestShare", \.largestShare, "The largest share of it that one team carries.")
    Field("teams", \.teams, "A row for each team, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many teams with bets were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension TeamLoadAnswer.Row: DocumentRecord {
  /// The fields of a team's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The team.")
    Field("name", \.name, .required, "What people call it.")
    Field("members", \.members, "How many people it has.")
    Field("ownedOpen", \.ownedOpen, .required, "How many open bets it owns.")
    Field(
      "contributingOpen", \.contributingOpen, .required,
      "How many open bets that it does not own it contributes to.")
    Field("ownedAll", \.ownedAll, .required, "How many bets it owns, open or not.")
    Field(
      "contributingAll", \.contributingAll, .required,
      "How many bets that it does not own it contributes to, open or not.")
    Field(
      "neededByOwnersOpen", \.neededByOwnersOpen, .required,
      "How many other teams' open bets need it, by distinct owner.")
    Field(
      "neededByOwners", \.neededByOwners, .required,
      "How many other teams' bets need it, open or not, by distinct owner.")
    Field(
      "openPerMember", \.openPerMember,
      "How many open bets it has for each member; left out where its members are not recorded, or none.")
    Field(
      "rolledUpOpen", \.rolledUpOpen,
      "How many open bets touch it or a team below it, each counted once; left out below the top of a hierarchy."
    )
  }
}
