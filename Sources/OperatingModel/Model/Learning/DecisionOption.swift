/// Something that could be chosen (C21).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 2 (P).
public struct DecisionOption: Hashable, Sendable {
  /// What it is.
  public var name: String
  /// Whether it was chosen, or rejected.
  public var isChosen: Bool?
  /// Why.
  public var reason: String?
  /// Whether it is to do nothing.
  public var isDoNothing: Bool?
  /// The assumptions that it rests on (C22).
  public var assumptions: [Identifier<Assumption>] = []
  /// The bets that came of it (C10).
  public var bets: [Identifier<Bet>] = []

  /// Something that could be chosen.
  public init(_ name: String, isChosen: Bool? = nil, reason: String? = nil, isDoNothing: Bool? = nil) {
    self.name = name
    self.isChosen = isChosen
    self.reason = reason
    self.isDoNothing = isDoNothing
  }
}

extension DecisionOption: DocumentRecord {
  /// The fields of an option.
  public static let fields = Fields(blank: DecisionOption("")) {
    Field("name", \.name, .required, "What it is.")
    Field("isChosen", \.isChosen, "Whether it was chosen, or rejected.")
    Field("reason", \.reason, "Why.")
    Field("isDoNothing", \.isDoNothing, "Whether it is to do nothing.")
    Field("assumptions", \.assumptions, "The assumptions that it rests on (C22).")
    Field("bets", \.bets, "The bets that came of it (C10).")
  }
}
