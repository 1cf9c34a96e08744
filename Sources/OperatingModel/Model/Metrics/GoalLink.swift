/// How a bet stands to a goal (C9).
///
/// Source: John Cutler, The Beautiful Mess 393 (I).
public struct GoalLink: Hashable, Sendable {
  /// The bet.
  public var bet: Identifier<Bet>
  /// How the bet stands to the goal.
  public var kind: GoalLinkKind?

  /// How a bet stands to a goal.
  public init(_ bet: Identifier<Bet>, kind: GoalLinkKind? = nil) {
    self.bet = bet
    self.kind = kind
  }
}

extension GoalLink: DocumentRecord {
  /// The fields of a link from a goal to a bet.
  public static let fields = Fields(blank: GoalLink(""), onOneLine: true) {
    Field("bet", \.bet, .required, "The bet.")
    Field("kind", \.kind, "How the bet stands to the goal.")
  }
}
