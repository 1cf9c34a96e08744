/// One way to tell bets apart when people ask what their mix is.
public enum BetFacet: String, Word {
  /// What bets are focused on: a solution, an opportunity, a strategy.
  case focus
  /// The band of time they are placed for.
  case horizon
  /// The ways in which they pay; a bet may pay in several.
  case valueType
  /// How the value of bets grows with effort.
  case curve
  /// How far their opportunities have come, from A to E.
  case stage
  /// Which risk bets mostly run.
  case risk

  /// The kinds that the library names, in their order.
  var named: [String] {
    switch self {
    case .focus: Bet.Focus.known.map(\.rawValue)
    case .horizon: Horizon.allCases.map(\.rawValue)
    case .valueType: ValueType.known.map(\.rawValue)
    case .curve: Curve.Shape.allCases.filter { $0 != .sampled }.map(\.rawValue)
    case .stage: Opportunity.Stage.allCases.map(\.rawValue)
    case .risk: Bet.Risk.allCases.map(\.rawValue)
    }
  }

  /// A bet's kinds; none where that is not recorded.
  func kinds(of bet: Bet) -> [String] {
    switch self {
    case .focus: bet.focus.map { [$0.rawValue] } ?? []
    case .horizon: bet.horizon.map { [$0.rawValue] } ?? []
    case .valueType: Array(Set(bet.valueTypes.map(\.rawValue)))
    case .curve: bet.curve.map { [$0.shape.rawValue] } ?? []
    case .stage: bet.stage.map { [$0.rawValue] } ?? []
    case .risk: bet.risk.map { [$0.rawValue] } ?? []
    }
  }

  /// The key of a document that says it.
  var key: String { self == .valueType ? "bets.valueTypes" : "bets.\(rawValue)" }

  /// Where its kinds come from, and how well that is founded.
  var source: (String, EvidenceGrade) {
    switch self {
    case .focus: ("Bets", .primaryInPart)
    case .horizon: ("B20-14", .primary)
    case .valueType: ("T232", .index)
    case .curve: ("T220", .primaryInPart)
    case .stage: ("T2022-48", .index)
    case .risk: ("T2022-19", .index)
    }
  }

  public static var meanings: [String: String] {
    [
      "focus": "What bets are focused on: a solution, an opportunity, a strategy.",
      "horizon": "The band of time they are placed for.",
      "valueType": "The ways in which they pay; a bet may pay in several.",
      "curve": "How the value of bets grows with effort.",
      "stage": "How far their opportunities have come, from A to E.",
      "risk": "Which risk bets mostly run.",
    ]
  }
}

extension BetFacet {
  /// What a bet is by a facet: a word of whichever list the facet is of, or a company's own.
  public struct Kind: OpenWord {
    /// The word.
    public let rawValue: String
    /// The kind of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// None by themselves: each facet has words of its own.
    public static var known: [Kind] { [] }
  }
}
