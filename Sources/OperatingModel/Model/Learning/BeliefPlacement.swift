/// Where a belief was placed on a day (C23).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 24 (P).
public struct BeliefPlacement: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// How much people agreed, from not at all to fully.
  public var convergence: Share
  /// Whether that did harm, below zero, or good, above it.
  public var benefit: Leaning

  /// Where a belief was placed on a day.
  public init(_ day: Day, convergence: Share, benefit: Leaning) {
    self.day = day
    self.convergence = convergence
    self.benefit = benefit
  }
}

extension BeliefPlacement: DocumentRecord {
  /// The fields of a placement of a belief.
  public static let fields = Fields(
    blank: BeliefPlacement("1970-01-01", convergence: 0, benefit: 0), onOneLine: true
  ) {
    Field("day", \.day, .required, "The day.")
    Field("convergence", \.convergence, .required, "How much people agreed, from not at all to fully.")
    Field("benefit", \.benefit, .required, "Whether that did harm, below zero, or good, above it.")
  }
}
