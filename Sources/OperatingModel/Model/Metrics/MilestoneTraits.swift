/// What there is to say for a milestone (C47).
///
/// Source: John Cutler, The Beautiful Mess 225 (I).
public struct MilestoneTraits: Hashable, Sendable {
  /// Whether it makes people pay attention.
  public var isForcingFunction: Bool?
  /// Whether it takes something all the way through.
  public var isEndToEnd: Bool?
  /// Whether it is uncomfortable.
  public var isUncomfortable: Bool?
  /// Whether it is a stepping stone that keeps options.
  public var keepsOptions: Bool?

  /// A milestone of which nothing is recorded yet.
  public init(
    isForcingFunction: Bool? = nil, isEndToEnd: Bool? = nil, isUncomfortable: Bool? = nil,
    keepsOptions: Bool? = nil
  ) {
    self.isForcingFunction = isForcingFunction
    self.isEndToEnd = isEndToEnd
    self.isUncomfortable = isUncomfortable
    self.keepsOptions = keepsOptions
  }
}

extension MilestoneTraits: DocumentRecord {
  /// The fields of a milestone.
  public static let fields = Fields(blank: MilestoneTraits(), onOneLine: true) {
    Field("isForcingFunction", \.isForcingFunction, "Whether it makes people pay attention.")
    Field("isEndToEnd", \.isEndToEnd, "Whether it takes something all the way through.")
    Field("isUncomfortable", \.isUncomfortable, "Whether it is uncomfortable.")
    Field("keepsOptions", \.keepsOptions, "Whether it is a stepping stone that keeps options.")
  }
}
