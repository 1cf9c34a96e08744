/// Kinds of proof that a company takes as fitting a funding context, beyond those of the sources.
public struct AcceptedProof: Hashable, Sendable {
  /// The context.
  public var context: FundingContext
  /// The kinds of proof.
  public var evidence: [FundingContext.Evidence]

  /// Kinds of proof that fit a context.
  public init(_ context: FundingContext, _ evidence: [FundingContext.Evidence]) {
    self.context = context
    self.evidence = evidence
  }
}

extension AcceptedProof: DocumentRecord {
  /// The fields of an accepted proof.
  public static let fields = Fields(blank: AcceptedProof(.platform, []), onOneLine: true) {
    Field("context", \.context, .required, "The context.")
    Field("evidence", \.evidence, .required, "The kinds of proof.")
  }
}
