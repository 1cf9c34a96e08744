/// A rule whose question could not be asked.
public struct UnansweredRule: Hashable, Sendable {
  /// The rule.
  public var rule: String
  /// Why it could not be asked: what is wrong with its question or one of its thresholds, and where in the agreement.
  public var problem: Problem

  /// A rule that could not be asked.
  public init(rule: String, problem: Problem) {
    self.rule = rule
    self.problem = problem
  }
}

extension UnansweredRule: DocumentRecord {
  /// The fields of a rule that could not be asked.
  public static let fields = Fields(
    blank: UnansweredRule(rule: "", problem: Problem("", at: ModelPath(), ""))
  ) {
    Field("rule", \.rule, .required, "The rule.")
    Field(
      "problem", \.problem, .required,
      "Why it could not be asked: what is wrong with its question or one of its thresholds, and where in the agreement."
    )
  }
}
