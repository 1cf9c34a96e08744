/// What is invested in each way of paying, beside what the recorded context asks for.
public struct ValueGapsAnswer: Hashable, Sendable {
  /// One way of paying.
  public struct Row: Hashable, Sendable {
    /// The way of paying.
    public var type: ValueType
    /// How many open bets pay this way, as far as recorded.
    public var bets = 0
    /// What those take by themselves whose effort is recorded.
    public var effort: Effort = .zero
    /// Their share of the effort of all bets that say how they pay; left out where none is recorded.
    public var effortShare: Share?
    /// How many of them have no effort recorded.
    public var withoutEffort = 0
    /// How many recorded opportunities would pay this way.
    public var opportunities = 0
    /// The opportunities among them that no bet is attached to.
    public var unattached: [Identifier<Opportunity>] = []
  }

  /// One degree of leverage that any open bet has.
  public struct LeverageRow: Hashable, Sendable {
    /// The leverage.
    public var leverage: Bet.Leverage
    /// How many open bets have it.
    public var bets: Int
    /// What those take by themselves whose effort is recorded.
    public var effort: Effort
    /// Their share of the effort of all bets whose leverage is recorded; left out where none is recorded.
    public var effortShare: Share?
  }

  /// A row for each way of paying: the four that are named, then a company's own.
  public var rows: [Row] = []
  /// A row for each degree of leverage that any open bet has, lowest first.
  public var leverage: [LeverageRow] = []
  /// How many bets and opportunities were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a way of paying; `nil` for one of a company's own that nothing has.
  public func row(_ type: ValueType) -> Row? { rows.first { $0.type == type } }
}

extension ValueGapsAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: ValueGapsAnswer()) {
    Field("rows", \.rows, "A row for each way of paying: the four that are named, then a company's own.")
    Field("leverage", \.leverage, "A row for each degree of leverage that any open bet has, lowest first.")
    Field("lookedAt", \.lookedAt, .required, "How many bets and opportunities were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension ValueGapsAnswer.Row: DocumentRecord {
  /// The fields of a row.
  public static let fields = Fields(blank: Self(type: "")) {
    Field("type", \.type, .required, "The way of paying.")
    Field("bets", \.bets, .required, "How many open bets pay this way, as far as recorded.")
    Field("effort", \.effort, .required, "What those take by themselves whose effort is recorded.")
    Field(
      "effortShare", \.effortShare,
      "Their share of the effort of all bets that say how they pay; left out where none is recorded.")
    Field("withoutEffort", \.withoutEffort, .required, "How many of them have no effort recorded.")
    Field("opportunities", \.opportunities, .required, "How many recorded opportunities would pay this way.")
    Field("unattached", \.unattached, "The opportunities among them that no bet is attached to.")
  }
}

extension ValueGapsAnswer.LeverageRow: DocumentRecord {
  /// The fields of a degree of leverage.
  public static let fields = Fields(blank: Self(leverage: .low, bets: 0, effort: .zero), onOneLine: true) {
    Field("leverage", \.leverage, .required, "The leverage.")
    Field("bets", \.bets, .required, "How many open bets have it.")
    Field("effort", \.effort, .required, "What those take by themselves whose effort is recorded.")
    Field(
      "effortShare", \.effortShare,
      "Their share of the effort of all bets whose leverage is recorded; left out where none is recorded.")
  }
}
