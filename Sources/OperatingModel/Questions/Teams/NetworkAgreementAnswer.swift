/// Which ties between teams stand among their dependencies, among their bets, or in both.
public struct NetworkAgreementAnswer: Hashable, Sendable {
  /// Two teams that are tied in one network at least.
  public struct TieRow: Hashable, Sendable {
    /// The team with the lower id.
    public var first: Identifier<Team>
    /// The team with the higher id.
    public var second: Identifier<Team>
    /// In which network the tie stands.
    public var standing: TieStanding
    /// How many dependencies between the two are recorded, in either direction.
    public var dependencies = 0
    /// How many bets both own or contribute to.
    public var sharedBets = 0
    /// How many bets of the one build on a bet of the other.
    public var betDependencies = 0
  }

  /// How many ties stand in both networks.
  public var inBoth = 0
  /// How many stand among dependencies only.
  public var onlyDependencies = 0
  /// How many stand among bets only.
  public var onlyBets = 0
  /// The ties, by ascending ids.
  public var ties: [TieRow] = []
  /// How many ties were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  var hasDependencies: Bool { inBoth + onlyDependencies > 0 }
  var hasBetTies: Bool { inBoth + onlyBets > 0 }

  /// The tie between two teams; `nil` where there is none in either network.
  public func tie(_ one: Identifier<Team>, _ other: Identifier<Team>) -> TieRow? {
    ties.first { $0.first == min(one, other) && $0.second == max(one, other) }
  }
}

extension NetworkAgreementAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: NetworkAgreementAnswer()) {
    Field("inBoth", \.inBoth, .required, "How many ties stand in both networks.")
    Field("onlyDependencies", \.onlyDependencies, .required, "How many stand among dependencies only.")
    Field("onlyBets", \.onlyBets, .required, "How many stand among bets only.")
    Field("ties", \.ties, "The ties, by ascending ids.")
    Field("lookedAt", \.lookedAt, .required, "How many ties were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension NetworkAgreementAnswer.TieRow: DocumentRecord {
  /// The fields of a tie.
  public static let fields = Fields(blank: Self(first: "", second: "", standing: .both)) {
    Field("first", \.first, .required, "The team with the lower id.")
    Field("second", \.second, .required, "The team with the higher id.")
    Field("standing", \.standing, .required, "In which network the tie stands.")
    Field(
      "dependencies", \.dependencies,
      "How many dependencies between the two are recorded, in either direction.")
    Field("sharedBets", \.sharedBets, "How many bets both own or contribute to.")
    Field("betDependencies", \.betDependencies, "How many bets of the one build on a bet of the other.")
  }
}
