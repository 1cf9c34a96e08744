/// A part of some work that pays by itself once it is there: from when on, and how much a week.
public struct ValueSlice: Hashable, Sendable {
  /// How long after the beginning it starts to pay.
  public var after: TimeSpan
  /// What it is worth a week from then on.
  public var perWeek: Estimate<Finite>

  /// A slice.
  public init(after: TimeSpan, perWeek: Estimate<Finite>) {
    self.after = after
    self.perWeek = perWeek
  }
}

extension ValueSlice: DocumentRecord {
  /// The fields of a slice.
  public static let fields = Fields(blank: ValueSlice(after: .zero, perWeek: 0), onOneLine: true) {
    Field("after", \.after, .required, "How long after the beginning it starts to pay.")
    Field("perWeek", \.perWeek, .required, "What it is worth a week from then on.")
  }
}
