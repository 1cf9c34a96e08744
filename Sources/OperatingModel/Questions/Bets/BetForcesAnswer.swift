/// What drives, binds and frees every bet, the flags that this raises, and what single moves would change.
public struct BetForcesAnswer: Hashable, Sendable {
  /// One open bet whose forces are recorded.
  public struct Row: Hashable, Sendable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// How many drivers it has.
    public var drivers = 0
    /// How many constraints bind it.
    public var constraints = 0
    /// How many floats it has.
    public var floats = 0
    /// How many enabling constraints it has.
    public var enablingConstraints = 0
    /// How many of its forces the people at work do not know of.
    public var undiscovered = 0
    /// The flags that it raises.
    public var flags: [ForceFlag] = []
    /// The flags that its discovered forces alone raise.
    public var knownFlags: [ForceFlag] = []
    /// The fewest moves that would lower every flag.
    public var movesNeeded = 0
  }

  /// One single move on one bet with a flag.
  public struct MoveRow: Hashable, Sendable {
    /// The bet.
    public var bet: Identifier<Bet>
    /// The move.
    public var move: ForceMove
    /// What could be moved so, by name; none for one that is not listed yet.
    public var choices: [String] = []
    /// The flags that would still be raised.
    public var flags: [ForceFlag] = []
    /// The fewest moves that would still be needed to lower every flag.
    public var movesLeft = 0
    /// Whether no other single move helps more.
    public var helpsMost = false
  }

  /// A row for each open bet whose forces are recorded, by ascending id.
  public var rows: [Row] = []
  /// What each single move on a bet with a flag would leave, by ascending id.
  public var moves: [MoveRow] = []
  /// How many bets were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a bet; `nil` for one whose forces are not recorded, or that is no longer open.
  public func row(_ id: Identifier<Bet>) -> Row? { rows.first { $0.id == id } }
  /// The moves on a bet that help most: several where they tie, none where it raises no flag.
  public func bestMoves(for id: Identifier<Bet>) -> [ForceMove] {
    moves.filter { $0.bet == id && $0.helpsMost }.map(\.move)
  }
}

extension BetForcesAnswer.Row {
  init(_ bet: Bet, _ balance: ForceBalance) {
    (id, name) = (bet.id, bet.label)
    (drivers, constraints) = (balance.drivers, balance.constraints)
    (floats, enablingConstraints) = (balance.floats, balance.enablingConstraints)
    undiscovered = balance.undiscovered
    (flags, knownFlags, movesNeeded) = (balance.flags, balance.knownFlags, balance.movesNeeded)
  }
}

extension BetForcesAnswer {
  static func moves(_ bet: Bet, _ balance: ForceBalance) -> [MoveRow] {
    let best = balance.bestMoves
    return balance.outcomes.map { outcome in
      let kind: Bet.Force.Kind? =
        switch outcome.move {
        case .driverToFloat, .dropDriver: .driver
        case .constraintToFloat, .dropConstraint: .constraint
        case .addFloat: nil
        }
      return MoveRow(
        bet: bet.id, move: outcome.move, choices: bet.forces.filter { $0.kind == kind }.map(\.name).sorted(),
        flags: outcome.flags, movesLeft: outcome.movesLeft, helpsMost: best.contains(outcome.move))
    }
  }
}

extension BetForcesAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: BetForcesAnswer()) {
    Field("rows", \.rows, "A row for each open bet whose forces are recorded, by ascending id.")
    Field("moves", \.moves, "What each single move on a bet with a flag would leave, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many bets were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension BetForcesAnswer.Row: DocumentRecord {
  /// The fields of a row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The bet.")
    Field("name", \.name, .required, "What people call it.")
    Field("drivers", \.drivers, .required, "How many drivers it has.")
    Field("constraints", \.constraints, .required, "How many constraints bind it.")
    Field("floats", \.floats, .required, "How many floats it has.")
    Field("enablingConstraints", \.enablingConstraints, .required, "How many enabling constraints it has.")
    Field(
      "undiscovered", \.undiscovered, .required, "How many of its forces the people at work do not know of.")
    Field("flags", \.flags, "The flags that it raises.")
    Field("knownFlags", \.knownFlags, "The flags that its discovered forces alone raise.")
    Field("movesNeeded", \.movesNeeded, .required, "The fewest moves that would lower every flag.")
  }
}

extension BetForcesAnswer.MoveRow: DocumentRecord {
  /// The fields of a move.
  public static let fields = Fields(blank: Self(bet: "", move: .addFloat), onOneLine: true) {
    Field("bet", \.bet, .required, "The bet.")
    Field("move", \.move, .required, "The move.")
    Field("choices", \.choices, "What could be moved so, by name; none for one that is not listed yet.")
    Field("flags", \.flags, "The flags that would still be raised.")
    Field(
      "movesLeft", \.movesLeft, .required, "The fewest moves that would still be needed to lower every flag.")
    Field("helpsMost", \.helpsMost, .required, "Whether no other single move helps more.")
  }
}
