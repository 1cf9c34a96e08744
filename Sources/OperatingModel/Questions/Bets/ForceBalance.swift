/// How many forces of each kind act on something, which flags they raise, and what each single move would change.
///
/// The three flags stand side by side: the source joins them by neither “and” nor “or”.
public struct ForceBalance: Hashable, Sendable {
  /// What would be left after one move.
  public struct Outcome: Hashable, Sendable {
    /// The move.
    public var move: ForceMove
    /// The flags that would still be raised.
    public var flags: [ForceFlag]
    /// The fewest moves that would still be needed to lower every flag.
    public var movesLeft: Int
  }

  /// How many drivers.
  public var drivers = 0
  /// How many constraints that bind.
  public var constraints = 0
  /// How many floats.
  public var floats = 0
  /// How many enabling constraints.
  public var enablingConstraints = 0
  /// How many of all its forces the people at work do not know of.
  public var undiscovered = 0
  /// The flags that all of them raise.
  public var flags: [ForceFlag] = []
  /// The flags that the discovered ones alone raise.
  public var knownFlags: [ForceFlag] = []
  /// The fewest moves that would lower every flag.
  public var movesNeeded = 0
  /// What each single move would leave, where any flag is raised; moves that cannot be made are left out.
  public var outcomes: [Outcome] = []

  /// The moves that leave the fewest flags, and of those the fewest further moves; several where they tie.
  public var bestMoves: [ForceMove] {
    func order(_ outcome: Outcome) -> (Int, Int) { (outcome.flags.count, outcome.movesLeft) }
    guard let best = outcomes.map(order).min(by: <) else { return [] }
    return outcomes.filter { order($0) == best }.map(\.move)
  }
}

extension ForceBalance: DocumentRecord {
  /// The fields of a balance.
  public static let fields = Fields(blank: ForceBalance()) {
    Field("drivers", \.drivers, .required, "How many drivers.")
    Field("constraints", \.constraints, .required, "How many constraints that bind.")
    Field("floats", \.floats, .required, "How many floats.")
    Field("enablingConstraints", \.enablingConstraints, .required, "How many enabling constraints.")
    Field("undiscovered", \.undiscovered, "How many of all its forces the people at work do not know of.")
    Field("flags", \.flags, "The flags that all of them raise.")
    Field("knownFlags", \.knownFlags, "The flags that the discovered ones alone raise.")
    Field("movesNeeded", \.movesNeeded, "The fewest moves that would lower every flag.")
    Field(
      "outcomes", \.outcomes,
      "What each single move would leave, where any flag is raised; moves that cannot be made are left out.")
  }
}

extension ForceBalance.Outcome: DocumentRecord {
  /// The fields of an outcome.
  public static let fields = Fields(blank: Self(move: .addFloat, flags: [], movesLeft: 0), onOneLine: true) {
    Field("move", \.move, .required, "The move.")
    Field("flags", \.flags, "The flags that would still be raised.")
    Field(
      "movesLeft", \.movesLeft, .required, "The fewest moves that would still be needed to lower every flag.")
  }
}
