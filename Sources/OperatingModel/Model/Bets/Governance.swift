/// What those who govern a bet ask of it, and what they put into it.
///
/// ```swift
/// var bet = Bet("witnesses", "Friends witness promises")
/// bet.stage = .a
/// bet.governance = Governance(evidence: [.learningMilestones])
/// ```
/// Sources: John Cutler, The Beautiful Mess 2022, issue 48, and 352 (I).
public struct Governance: Hashable, Sendable {
  /// The kinds of proof that it is asked for (C39).
  public var evidence: [FundingEvidence]
  /// The calendar time within which it has to pay back (C39).
  public var returnWithin: TimeSpan?
  /// How far off its forecast may be, as a share of what is forecast (C39).
  public var forecastTolerance: Share?
  /// The share of the company's new hires that goes into it (C39).
  public var newHires: Share?

  /// What is asked of a bet.
  public init(
    evidence: [FundingEvidence] = [], returnWithin: TimeSpan? = nil, forecastTolerance: Share? = nil,
    newHires: Share? = nil
  ) {
    self.evidence = evidence
    self.returnWithin = returnWithin
    self.forecastTolerance = forecastTolerance
    self.newHires = newHires
  }
}

extension Governance: DocumentRecord {
  /// The fields of what is asked of a bet.
  public static let fields = Fields(blank: Governance(), onOneLine: true) {
    Field("evidence", \.evidence, "The kinds of proof that it is asked for (C39).")
    Field("returnWithin", \.returnWithin, "The calendar time within which it has to pay back (C39).")
    Field(
      "forecastTolerance", \.forecastTolerance,
      "How far off its forecast may be, as a share of what is forecast (C39).")
    Field("newHires", \.newHires, "The share of the company's new hires that goes into it (C39).")
  }
}
