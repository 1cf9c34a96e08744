/// Where work comes from; companies use words of their own.
///
/// The words are common ones (K).
public struct DemandKind: OpenWord {
  /// The word.
  public let rawValue: String
  /// The kind of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Customers ask for it.
  public static let customers: DemandKind = "customers"
  /// Sales needs it.
  public static let sales: DemandKind = "sales"
  /// Leaders want it.
  public static let leadership: DemandKind = "leadership"
  /// Other teams need it.
  public static let otherTeams: DemandKind = "otherTeams"
  /// Something broke.
  public static let incidents: DemandKind = "incidents"
  /// A rule demands it.
  public static let regulation: DemandKind = "regulation"
  /// What is there has to be kept up.
  public static let upkeep: DemandKind = "upkeep"
  /// A few kinds; any other is as good.
  public static var known: [DemandKind] {
    [
      .customers, .sales, .leadership, .otherTeams, .incidents, .regulation, .upkeep,
    ]
  }
}
