/// A rule whose question could not be asked.
public struct UnansweredRule: Hashable, Sendable {
  /// The rule.
  public var rule: String
  /// Why it could not be asked.
  public var problem: String
  /// The nearest right thing, where one is close.
  public var nearest: String?

  /// A rule that could not be asked.
  public init(rule: String, problem: String, nearest: String? = nil) {
    self.rule = rule
    self.problem = problem
    self.nearest = nearest
  }
}

extension UnansweredRule: DocumentRecord {
  /// The fields of a rule that could not be asked.
  public static let fields = Fields(blank: UnansweredRule(rule: "", problem: "")) {
    Field("rule", \.rule, .required, "The rule.")
    Field("problem", \.problem, .required, "Why it could not be asked.")
    Field("nearest", \.nearest, "The nearest right thing, where one is close.")
  }
}
