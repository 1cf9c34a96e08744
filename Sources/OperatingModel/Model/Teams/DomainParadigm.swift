/// What a team's domain is cut by.
///
/// Source: OS Discovery Playbook, chapter 6 (P).
public struct DomainParadigm: OpenWord {
  /// The word.
  public let rawValue: String
  /// The paradigm of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// A stage of the customer's journey.
  public static let journeyStage: DomainParadigm = "journeyStage"
  /// A segment of customers.
  public static let segment: DomainParadigm = "segment"
  /// A surface or channel.
  public static let surface: DomainParadigm = "surface"
  /// A job to be done.
  public static let jobToBeDone: DomainParadigm = "jobToBeDone"
  /// A product area.
  public static let productArea: DomainParadigm = "productArea"
  /// A geography.
  public static let geography: DomainParadigm = "geography"
  /// A layer of the architecture.
  public static let architectureLayer: DomainParadigm = "architectureLayer"
  /// An internal capability or platform.
  public static let internalCapability: DomainParadigm = "internalCapability"
  /// A specialised discipline.
  public static let discipline: DomainParadigm = "discipline"
  /// An initiative.
  public static let initiative: DomainParadigm = "initiative"
  /// The paradigms that the source names.
  public static var known: [DomainParadigm] {
    [
      .journeyStage, .segment, .surface, .jobToBeDone, .productArea, .geography, .architectureLayer,
      .internalCapability, .discipline, .initiative,
    ]
  }
}
