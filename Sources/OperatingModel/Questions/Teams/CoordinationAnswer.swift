/// How many pairs bets' teams make, and how likely all of them are in time.
public struct CoordinationAnswer: Hashable, Sendable {
  /// A number of teams and its arithmetic.
  public struct NumberRow: Hashable, Sendable {
    /// How many teams.
    public var teams: Int
    /// How many pairs they make; left out for more than can be counted.
    public var pairs: Int?
    /// How likely all of them are in time, if each is independently of the others.
    public var allOnTime: Share?
    /// How likely each would have to be in time for all to be with the least chance.
    public var onTimeNeeded: Share?
  }

  /// A bet that needs several teams.
  public struct BetRow: Hashable, Sendable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// How many teams it needs.
    public var teams: Int
    /// How many pairs they make.
    public var pairs: Int?
    /// How likely all of them are in time, if each is independently of the others.
    public var allOnTime: Share?
    /// How likely each would have to be in time for all to be with the least chance.
    public var onTimeNeeded: Share?
    /// The teams, by ascending id.
    public var of: [Identifier<Team>]

    init(id: Identifier<Bet>, name: String, _ number: NumberRow, _ teams: [Identifier<Team>]) {
      self.id = id
      self.name = name
      self.teams = number.teams
      pairs = number.pairs
      allOnTime = number.allOnTime
      onTimeNeeded = number.onTimeNeeded
      of = teams
    }
  }

  /// A row for each open bet that needs two teams or more, by ascending id.
  public var bets: [BetRow] = []
  /// The numbers of teams that were asked for, in that order.
  public var numbers: [NumberRow] = []
  /// How many open bets with a team, and numbers, were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a bet; `nil` for one that needs fewer than two teams.
  public func bet(_ id: Identifier<Bet>) -> BetRow? { bets.first { $0.id == id } }
}

extension CoordinationAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: CoordinationAnswer()) {
    Field("bets", \.bets, "A row for each open bet that needs two teams or more, by ascending id.")
    Field("numbers", \.numbers, "The numbers of teams that were asked for, in that order.")
    Field("lookedAt", \.lookedAt, .required, "How many open bets with a team, and numbers, were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension CoordinationAnswer.NumberRow: DocumentRecord {
  /// The fields of a number's row.
  public static let fields = Fields(blank: Self(teams: 0)) {
    Field("teams", \.teams, .required, "How many teams.")
    Field("pairs", \.pairs, "How many pairs they make; left out for more than can be counted.")
    Field(
      "allOnTime", \.allOnTime, "How likely all of them are in time, if each is independently of the others.")
    Field(
      "onTimeNeeded", \.onTimeNeeded,
      "How likely each would have to be in time for all to be with the least chance.")
  }
}

extension CoordinationAnswer.BetRow: DocumentRecord {
  /// The fields of a bet's row.
  public static let fields = Fields(blank: Self(id: "", name: "", .init(teams: 0), [])) {
    Field("id", \.id, .required, "The bet.")
    Field("name", \.name, .required, "What people call it.")
    Field("teams", \.teams, .required, "How many teams it needs.")
    Field("pairs", \.pairs, "How many pairs they make.")
    Field(
      "allOnTime", \.allOnTime, "How likely all of them are in time, if each is independently of the others.")
    Field(
      "onTimeNeeded", \.onTimeNeeded,
      "How likely each would have to be in time for all to be with the least chance.")
    Field("of", \.of, "The teams, by ascending id.")
  }
}
