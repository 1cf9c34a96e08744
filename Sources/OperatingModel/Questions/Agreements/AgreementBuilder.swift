/// Collects the rules of a ``WorkingAgreement``.
@resultBuilder
public enum AgreementBuilder: Sendable {
  /// Rules in their order.
  public static func buildBlock(_ rules: AgreementRule...) -> [AgreementRule] { rules }
}
