/// Is this set up to fail, and which single move helps most?
///
/// More than two drivers, more than two constraints, fewer than two floats: each is a flag of its own. The three
/// are told side by side and never collapsed into one. For a bet with a flag every single move is tried: something
/// that drives or binds becomes free to move, is given up, or one more thing is agreed to be free. The answer tells
/// what each would leave, and which helps most: fewest flags first, then fewest further moves. Ties are told as ties.
///
/// ```swift
/// let forces = system.ask(.betForces)
/// forces.rows["one-booking"]?.flags       // [.tooManyDrivers, .tooManyConstraints, .tooFewFloats]
///
/// BetForces().balance(of: [Bet.Force("date", .driver), Bet.Force("scope", .float)])    // forces of your own
/// ```
/// Forces that are recorded as undiscovered count: the flags that the discovered ones alone raise are told beside
/// them. Moves are counted, not judged: whether a date can move is for people to say. Enabling constraints raise no
/// flag. Bets that are over are left aside unless ``looksAt`` says otherwise.
///
/// Takes time in proportion to bets and their forces.
///
/// Sources: John Cutler, The Beautiful Mess 2020, post 19 (P), after Johanna Rothman, Manage It!, and 2021, issue
/// 43 (I), concept C13; the moves are this library's own (D).
public struct BetForces: Question {
  /// The most drivers that raise no flag.
  public var mostDrivers = 2
  /// The most constraints that raise no flag.
  public var mostConstraints = 2
  /// The fewest floats that raise no flag.
  public var fewestFloats = 2
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds: 2, 2 and 2.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.forces", "Is this set up to fail, and which single move helps most?", concepts: ["C13"],
    sources: ["B20-19", "T2021-43", "T238"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [
    .tooManyDrivers, .tooManyConstraints, .tooFewFloats, .noEnablingConstraint, .undiscovered,
  ]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: BetForces()) {
    Field(
      "mostDrivers", \.mostDrivers, rule: .atLeast(0), by: .said("B20-19", .primary),
      "The most drivers that raise no flag.")
    Field(
      "mostConstraints", \.mostConstraints, rule: .atLeast(0), by: .said("B20-19", .primary),
      "The most constraints that raise no flag.")
    Field(
      "fewestFloats", \.fewestFloats, rule: .atLeast(0), by: .said("B20-19", .primary),
      "The fewest floats that raise no flag.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }
}

extension Question where Self == BetForces {
  /// Is this set up to fail, and which single move helps most?
  public static var betForces: Self { Self() }
}

// MARK: What it tells

extension BetForces {
  /// What drives, binds and frees every bet, the flags that this raises, and what single moves would change.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each bet whose forces are recorded, those with most flags first.
    public var rows: [Row] = []
    /// What each single move on a bet with a flag would leave, bet by bet.
    public var moves: [MoveRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("rows", \.rows, "A row for each bet whose forces are recorded, those with most flags first.")
      Field("moves", \.moves, "What each single move on a bet with a flag would leave, bet by bet.")
    }
  }

  /// One bet whose forces are recorded.
  public struct Row: EntityRow, Hashable {
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

    /// The fields of a row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field("drivers", \.drivers, .required, "How many drivers it has.")
      Field("constraints", \.constraints, .required, "How many constraints bind it.")
      Field("floats", \.floats, .required, "How many floats it has.")
      Field("enablingConstraints", \.enablingConstraints, .required, "How many enabling constraints it has.")
      Field(
        "undiscovered", \.undiscovered, .required, "How many of its forces the people at work do not know of."
      )
      Field("flags", \.flags, "The flags that it raises.")
      Field("knownFlags", \.knownFlags, "The flags that its discovered forces alone raise.")
      Field("movesNeeded", \.movesNeeded, .required, "The fewest moves that would lower every flag.")
    }
  }

  /// One single move on one bet with a flag.
  public struct MoveRow: DocumentRecord, Hashable {
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

    /// The fields of a move.
    public static let fields = Fields(blank: Self(bet: "", move: .addFloat), onOneLine: true) {
      Field("bet", \.bet, .required, "The bet.")
      Field("move", \.move, .required, "The move.")
      Field("choices", \.choices, "What could be moved so, by name; none for one that is not listed yet.")
      Field("flags", \.flags, "The flags that would still be raised.")
      Field(
        "movesLeft", \.movesLeft, .required,
        "The fewest moves that would still be needed to lower every flag.")
      Field("helpsMost", \.helpsMost, .required, "Whether no other single move helps more.")
    }
  }
}

extension Array where Element == BetForces.MoveRow {
  /// The moves on a bet that help most: several where they tie, none where it raises no flag.
  public func best(for id: Identifier<Bet>) -> [ForceMove] {
    filter { $0.bet == id && $0.helpsMost }.map(\.move)
  }
}

// MARK: What it may find

extension FindingKind where Q == BetForces {
  /// More drivers pull a bet than it can answer to.
  public static var tooManyDrivers: Self {
    Self(
      "tooManyDrivers", "More drivers pull a bet than it can answer to.", by: .said("B20-19", .primary),
      ask: "If only some of these could pull, which would they be, and who has to agree?")
  }
  /// More constraints bind a bet than it can live with.
  public static var tooManyConstraints: Self {
    Self(
      "tooManyConstraints", "More constraints bind a bet than it can live with.",
      by: .said("B20-19", .primary),
      ask: "Which of these binds by nature, and which only because nobody has asked?")
  }
  /// Too little of a bet is free to move.
  public static var tooFewFloats: Self {
    Self(
      "tooFewFloats", "Too little of a bet is free to move.", by: .said("B20-19", .primary),
      ask: "What could move if it had to, and who would mind?")
  }
  /// A bet raises a flag, and nothing narrows it on purpose.
  public static var noEnablingConstraint: Self {
    Self(
      "noEnablingConstraint", "A bet raises a flag, and nothing narrows it on purpose.",
      by: .said("T2021-43", .index), rule: "enabling constraints narrow an effort so that it moves",
      ask: "Which narrowing would help here: one segment, one timebox, one limit to work in progress?")
  }
  /// Forces act on a bet that the people at work do not know of.
  public static var undiscovered: Self {
    Self(
      "undiscovered", "Forces act on a bet that the people at work do not know of.",
      by: .said("B20-19", .primary),
      rule: "some drivers and constraints are only discovered by experience",
      ask: "Who knows of this already, and what would the team plan otherwise if it knew as well?")
  }
}
