/// Collects what is said of a company in the builder of a ``ProductOperatingSystem``.
///
/// A builder costs the compiler time that grows with the square of what stands in it: a hundred statements
/// are fine, for a thousand use ``ProductOperatingSystem/add(_:)-(Statement)``.
@resultBuilder
public enum StatementBuilder: Sendable {
  /// One statement.
  public static func buildExpression(_ statement: some Statement) -> [any Statement] { [statement] }
  /// Several statements of one type.
  public static func buildExpression(_ statements: [some Statement]) -> [any Statement] { statements }
  /// Statements in their order.
  public static func buildBlock(_ parts: [any Statement]...) -> [any Statement] { Array(parts.joined()) }
  /// Statements of a loop.
  public static func buildArray(_ parts: [[any Statement]]) -> [any Statement] { Array(parts.joined()) }
  /// Statements that may be said or not.
  public static func buildOptional(_ part: [any Statement]?) -> [any Statement] { part ?? [] }
  /// Statements of one of two branches.
  public static func buildEither(first part: [any Statement]) -> [any Statement] { part }
  /// Statements of one of two branches.
  public static func buildEither(second part: [any Statement]) -> [any Statement] { part }
}
