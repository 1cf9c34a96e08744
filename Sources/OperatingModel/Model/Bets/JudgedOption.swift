/// An option that was held against a judging guide.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 13 (P).
public struct JudgedOption: Hashable, Sendable {
  /// What people call it.
  public var name: String
  /// The option, where the model has it.
  public var option: Identifier<BetOption>?
  /// Whether it fits the criteria.
  public var passes: Bool?

  /// A judged option.
  public init(_ name: String, option: Identifier<BetOption>? = nil, passes: Bool? = nil) {
    self.name = name
    self.option = option
    self.passes = passes
  }
}

extension JudgedOption: DocumentRecord {
  /// The fields of a judged option.
  public static let fields = Fields(blank: JudgedOption(""), onOneLine: true) {
    Field("name", \.name, .required, "What people call it.")
    Field("option", \.option, "The option, where the model has it.")
    Field("passes", \.passes, "Whether it fits the criteria.")
  }
}
