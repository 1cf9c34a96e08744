/// Collects what is said of a company in the builder of a ``ProductOperatingSystem``.
///
/// A builder costs the compiler time that grows with the square of what stands in it: a hundred statements
/// are fine, for a thousand use ``ProductOperatingSystem/add(_:)-(Sayable)``.
@resultBuilder
public enum StatementBuilder: Sendable {
  /// One statement.
  public static func buildExpression(_ statement: some Sayable) -> [any Sayable] { [statement] }
  /// Several statements of one type.
  public static func buildExpression(_ statements: [some Sayable]) -> [any Sayable] { statements }
  /// Statements in their order.
  public static func buildBlock(_ parts: [any Sayable]...) -> [any Sayable] { Array(parts.joined()) }
  /// Statements of a loop.
  public static func buildArray(_ parts: [[any Sayable]]) -> [any Sayable] { Array(parts.joined()) }
  /// Statements that may be said or not.
  public static func buildOptional(_ part: [any Sayable]?) -> [any Sayable] { part ?? [] }
  /// Statements of one of two branches.
  public static func buildEither(first part: [any Sayable]) -> [any Sayable] { part }
  /// Statements of one of two branches.
  public static func buildEither(second part: [any Sayable]) -> [any Sayable] { part }
}
