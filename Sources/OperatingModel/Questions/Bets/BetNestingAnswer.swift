/// What the parts of open bets bring on the way, as planned, in one batch and one after the other.
public struct BetNestingAnswer: Hashable, Sendable {
  /// One open bet with at least two parts that say when they pay.
  public struct Row: Hashable, Sendable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// How many of its parts are compared.
    public var parts: Int
    /// How many of its parts say nothing of a day or a worth.
    public var leftOut = 0
    /// The day on which work began; left out where that is not recorded.
    public var start: Day?
    /// The day from which the first part pays.
    public var from: Day
    /// The day from which the last part pays.
    public var through: Day
    /// The day to which value is counted.
    public var until: Day?
    /// The currency of the values; left out where they are not money.
    public var currency: Currency?
    /// What is had by that day as planned.
    public var planned: Estimate<Finite> = 0
    /// What would be had if all parts paid from the last day on.
    public var allAtOnce: Estimate<Finite> = 0
    /// What would be had if they came evenly one after the other; left out where the beginning is not known.
    public var evenly: Estimate<Finite>?
    /// How much more the plan brings than all at once, as a part of the latter; left out where that is nothing.
    public var plannedGain: Estimate<Finite>?
    /// How much more coming evenly would bring than all at once, as a part of the latter.
    public var evenGain: Estimate<Finite>?
  }

  /// A row for each open bet with at least two parts that say when they pay, by ascending id.
  public var rows: [Row] = []
  /// How many open bets have two parts or more.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a bet; `nil` for one that cannot be compared.
  public func row(_ id: Identifier<Bet>) -> Row? { rows.first { $0.id == id } }
}

extension BetNestingAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: BetNestingAnswer()) {
    Field(
      "rows", \.rows,
      "A row for each open bet with at least two parts that say when they pay, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many open bets have two parts or more.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension BetNestingAnswer.Row: DocumentRecord {
  /// The fields of a row.
  public static let fields = Fields(
    blank: Self(id: "", name: "", parts: 0, from: "1970-01-01", through: "1970-01-01")
  ) {
    Field("id", \.id, .required, "The bet.")
    Field("name", \.name, .required, "What people call it.")
    Field("parts", \.parts, .required, "How many of its parts are compared.")
    Field("leftOut", \.leftOut, .required, "How many of its parts say nothing of a day or a worth.")
    Field("start", \.start, "The day on which work began; left out where that is not recorded.")
    Field("from", \.from, .required, "The day from which the first part pays.")
    Field("through", \.through, .required, "The day from which the last part pays.")
    Field("until", \.until, "The day to which value is counted.")
    Field("currency", \.currency, "The currency of the values; left out where they are not money.")
    Field("planned", \.planned, .required, "What is had by that day as planned.")
    Field("allAtOnce", \.allAtOnce, .required, "What would be had if all parts paid from the last day on.")
    Field(
      "evenly", \.evenly,
      "What would be had if they came evenly one after the other; left out where the beginning is not known.")
    Field(
      "plannedGain", \.plannedGain,
      "How much more the plan brings than all at once, as a part of the latter; left out where that is nothing."
    )
    Field(
      "evenGain", \.evenGain,
      "How much more coming evenly would bring than all at once, as a part of the latter.")
  }
}
