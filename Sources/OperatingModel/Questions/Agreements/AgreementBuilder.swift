/// Collects the rules of an agreement; `if` and `for` are at hand.
@resultBuilder
public enum AgreementBuilder: Sendable {
  /// One rule.
  public static func buildExpression(_ rule: AgreementRule) -> [AgreementRule] { [rule] }
  /// Rules that are at hand already.
  public static func buildExpression(_ rules: [AgreementRule]) -> [AgreementRule] { rules }
  /// The rules in the order in which they are said.
  public static func buildBlock(_ rules: [AgreementRule]...) -> [AgreementRule] { rules.flatMap(\.self) }
  /// The rules of a branch, where there is one.
  public static func buildOptional(_ rules: [AgreementRule]?) -> [AgreementRule] { rules ?? [] }
  /// The rules of the first branch.
  public static func buildEither(first rules: [AgreementRule]) -> [AgreementRule] { rules }
  /// The rules of the other branch.
  public static func buildEither(second rules: [AgreementRule]) -> [AgreementRule] { rules }
  /// The rules of a loop.
  public static func buildArray(_ rules: [[AgreementRule]]) -> [AgreementRule] { rules.flatMap(\.self) }
}
