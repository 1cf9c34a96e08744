/// What every bet with a curve keeps, and when its value shows.
public struct EffortAndValueAnswer: Hashable, Sendable {
  /// One bet with a curve.
  public struct Row: Hashable, Sendable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// The shape of its curve.
    public var shape: Curve.Shape
    /// The band that its effort and value are shares of.
    public var horizon: Horizon?
    /// The share of its effort that has gone in.
    public var progress: Share?
    /// The share of value that is kept if it stops now; left out where progress is not recorded.
    public var keptNow: Finite?
    /// What the next part of effort buys from now; left out where progress is not recorded.
    public var nextNow: Finite?
    /// What the curve says.
    public var figures: CurveFigures
  }

  /// A row for each bet with a curve, by ascending id.
  public var rows: [Row] = []
  /// How many bets have a curve.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a bet; `nil` for one without a curve.
  public func row(_ id: Identifier<Bet>) -> Row? { rows.first { $0.id == id } }
}

extension EffortAndValueAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: EffortAndValueAnswer()) {
    Field("rows", \.rows, "A row for each bet with a curve, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many bets have a curve.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension EffortAndValueAnswer.Row: DocumentRecord {
  /// The fields of a row.
  public static let fields = Fields(
    blank: Self(
      id: "", name: "", shape: .linear,
      figures: CurveFigures(kept: [], next: 0, average: 0, lowest: Curve.Point(0, 0)))
  ) {
    Field("id", \.id, .required, "The bet.")
    Field("name", \.name, .required, "What people call it.")
    Field("shape", \.shape, .required, "The shape of its curve.")
    Field("horizon", \.horizon, "The band that its effort and value are shares of.")
    Field("progress", \.progress, "The share of its effort that has gone in.")
    Field(
      "keptNow", \.keptNow,
      "The share of value that is kept if it stops now; left out where progress is not recorded.")
    Field(
      "nextNow", \.nextNow,
      "What the next part of effort buys from now; left out where progress is not recorded.")
    Field("figures", \.figures, .required, "What the curve says.")
  }
}
