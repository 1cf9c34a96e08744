/// A finding that is set aside for a while, for a reason.
public struct Waiver: Hashable, Sendable {
  /// The finding.
  public var finding: FindingKey
  /// Why it is set aside.
  public var reason: String
  /// The last day on which it is.
  public var until: Day

  /// A waiver.
  public init(_ finding: FindingKey, because reason: String, until day: Day) {
    self.finding = finding
    self.reason = reason
    until = day
  }
}

extension Waiver: DocumentRecord {
  /// The fields of a waiver.
  public static let fields = Fields(
    blank: Waiver(FindingKey("", of: ""), because: "", until: "9999-12-31")
  ) {
    Field("finding", \.finding, .required, "The finding.")
    Field("reason", \.reason, .required, "Why it is set aside.")
    Field("until", \.until, .required, "The last day on which it is.")
  }
}
