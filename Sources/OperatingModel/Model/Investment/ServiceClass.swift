/// How work from a source is treated; companies use words of their own.
///
/// Source: the classes of service of the Kanban method (K).
public struct ServiceClass: OpenWord {
  /// The word.
  public let rawValue: String
  /// The class of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// In its turn.
  public static let standard: ServiceClass = "standard"
  /// By a day.
  public static let fixedDate: ServiceClass = "fixedDate"
  /// At once, before everything else.
  public static let expedite: ServiceClass = "expedite"
  /// When there is room.
  public static let intangible: ServiceClass = "intangible"
  /// The classes of the Kanban method.
  public static var known: [ServiceClass] { [.standard, .fixedDate, .expedite, .intangible] }
}
