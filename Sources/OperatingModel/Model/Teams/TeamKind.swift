/// A company's own word for a kind of team or group.
public struct TeamKind: OpenWord {
  /// The word.
  public let rawValue: String
  /// The kind of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// One person.
  public static let individual: TeamKind = "individual"
  /// A cross-functional product team.
  public static let productTeam: TeamKind = "productTeam"
  /// A team of one function.
  public static let functionalTeam: TeamKind = "functionalTeam"
  /// Several product teams together.
  public static let productGroup: TeamKind = "productGroup"
  /// The kinds of the operating-model starter pack (POM, p).
  public static var known: [TeamKind] { [.individual, .productTeam, .functionalTeam, .productGroup] }
}
