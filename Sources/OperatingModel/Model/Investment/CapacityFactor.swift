/// Something that shapes how much a system can produce; companies use words of their own.
///
/// Source: John Cutler, The Beautiful Mess 334 and 377 (p).
public struct CapacityFactor: OpenWord {
  /// The word.
  public let rawValue: String
  /// The factor of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The people.
  public static let people: CapacityFactor = "people"
  /// The health of code and tools.
  public static let tooling: CapacityFactor = "tooling"
  /// The structure.
  public static let structure: CapacityFactor = "structure"
  /// The culture.
  public static let culture: CapacityFactor = "culture"
  /// Friction.
  public static let friction: CapacityFactor = "friction"
  /// Interruptions.
  public static let interruptions: CapacityFactor = "interruptions"
  /// Rework.
  public static let rework: CapacityFactor = "rework"
  /// Waiting.
  public static let waiting: CapacityFactor = "waiting"
  /// Firefighting.
  public static let firefighting: CapacityFactor = "firefighting"
  /// Administration.
  public static let admin: CapacityFactor = "admin"
  /// The factors that the source names.
  public static var known: [CapacityFactor] {
    [
      .people, .tooling, .structure, .culture, .friction, .interruptions, .rework, .waiting,
      .firefighting, .admin,
    ]
  }
}
