/// The inputs and the bets aimed at them, and the bets and what they are aimed at.
public struct InputsAndBetsAnswer: Hashable, Sendable {
  /// One input.
  public struct InputRow: Hashable, Sendable {
    /// The input.
    public var id: Identifier<Metric>
    /// What people call it.
    public var name: String
    /// Which way it is wanted to go.
    public var direction: Metric.Direction?
    /// The open bets that are aimed at it.
    public var bets: [Identifier<Bet>] = []
    /// What more of it does to the North Star.
    public var polarity: Polarity
    /// A shortest path of influence to the North Star, both ends included.
    public var via: [Identifier<Metric>] = []
    /// Whether there may be more paths than were looked at.
    public var isCutShort = false
  }

  /// One open bet.
  public struct BetRow: Hashable, Sendable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// What it is aimed at.
    public var aim: BetAim
    /// The metrics that it is aimed at.
    public var targets: [Identifier<Metric>] = []
    /// Whether it only holds other bets, and takes nothing by itself.
    public var isContainer = false
    /// Whether it is the one to ask about a missing measure, for itself and all that is part of it.
    public var isAsked = false
  }

  /// The metrics that are recorded as North Stars.
  public var northStars: [Identifier<Metric>] = []
  /// A row for each input, by ascending id.
  public var inputs: [InputRow] = []
  /// A row for each open bet, by ascending id.
  public var bets: [BetRow] = []
  /// How many inputs and bets were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of an input; `nil` for a metric that is none.
  public func input(_ id: Identifier<Metric>) -> InputRow? { inputs.first { $0.id == id } }
  /// The row of a bet; `nil` for one that is not open.
  public func bet(_ id: Identifier<Bet>) -> BetRow? { bets.first { $0.id == id } }
}

extension InputsAndBetsAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: InputsAndBetsAnswer()) {
    Field("northStars", \.northStars, "The metrics that are recorded as North Stars.")
    Field("inputs", \.inputs, "A row for each input, by ascending id.")
    Field("bets", \.bets, "A row for each open bet, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many inputs and bets were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension InputsAndBetsAnswer.InputRow: DocumentRecord {
  /// The fields of an input's row.
  public static let fields = Fields(blank: Self(id: "", name: "", polarity: .disconnected)) {
    Field("id", \.id, .required, "The input.")
    Field("name", \.name, .required, "What people call it.")
    Field("direction", \.direction, "Which way it is wanted to go.")
    Field("bets", \.bets, "The open bets that are aimed at it.")
    Field("polarity", \.polarity, .required, "What more of it does to the North Star.")
    Field("via", \.via, "A shortest path of influence to the North Star, both ends included.")
    Field("cutShort", \.isCutShort, "Whether there may be more paths than were looked at.")
  }
}

extension InputsAndBetsAnswer.BetRow: DocumentRecord {
  /// The fields of a bet's row.
  public static let fields = Fields(blank: Self(id: "", name: "", aim: .none)) {
    Field("id", \.id, .required, "The bet.")
    Field("name", \.name, .required, "What people call it.")
    Field("aim", \.aim, .required, "What it is aimed at.")
    Field("targets", \.targets, "The metrics that it is aimed at.")
    Field("container", \.isContainer, "Whether it only holds other bets, and takes nothing by itself.")
    Field(
      "asked", \.isAsked,
      "Whether it is the one to ask about a missing measure, for itself and all that is part of it.")
  }
}
