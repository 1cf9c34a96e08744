/// Something that can be observed about a customer, and may foretell value or trouble (C25).
///
/// Confidence is a belief. It stays beside the measured lift once there is one.
///
/// ```swift
/// var second = CustomerSignal("second-bookkeeper", "Invites a second bookkeeper", stage: .earlyImportantSignal)
/// second.confidence = 0.7
/// second.typicalAge = .days(3)
/// ```
/// Source: John Cutler, The Beautiful Mess 2020, post 49 (P).
public struct CustomerSignal: Noun {
  /// The signal's own id.
  public var id: Identifier<CustomerSignal>
  /// What people call it.
  public var name: String?
  /// Where on the customer timeline it shows.
  public var stage: Stage?
  /// How surely it foretells long-term value; below zero, trouble.
  public var confidence: Leaning?
  /// How long after first contact it typically shows.
  public var typicalAge: TimeSpan?
  /// Whether it is observed today.
  public var isInstrumented: Bool?
  /// The metric that counts it.
  public var metric: Identifier<Metric>?
  /// How much likelier long-term value was measured to be with it than without: 0.2 for a fifth more.
  public var measuredLift: Estimate<Finite>?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A signal.
  public init(
    _ id: Identifier<CustomerSignal>, _ name: String? = nil, stage: Stage? = nil, confidence: Leaning? = nil,
    typicalAge: TimeSpan? = nil, isInstrumented: Bool? = nil, metric: Identifier<Metric>? = nil
  ) {
    self.id = id
    self.name = name
    self.stage = stage
    self.confidence = confidence
    self.typicalAge = typicalAge
    self.isInstrumented = isInstrumented
    self.metric = metric
  }
}

extension CustomerSignal {
  /// Where on the customer timeline a signal shows, earliest first (C25).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 49 (P).
  public enum Stage: String, Word, Ordinal {
    /// The customer has not heard of the company yet.
    case beforeBrand
    /// The customer meets the brand for the first time.
    case firstBrandContact
    /// The customer meets the product for the first time.
    case firstProductContact
    /// The customer has begun to use it, and does something that tells what will come.
    case earlyImportantSignal
    /// The customer has used the product for a while.
    case later

    public static var meanings: [String: String] {
      [
        "beforeBrand": "The customer has not heard of the company yet.",
        "firstBrandContact": "The customer meets the brand for the first time.",
        "firstProductContact": "The customer meets the product for the first time.",
        "earlyImportantSignal":
          "The customer has begun to use it, and does something that tells what will come.",
        "later": "The customer has used the product for a while.",
      ]
    }
  }
}

extension CustomerSignal {
  /// A system's roster: ``ProductOperatingSystem/signals``.
  public static let roster: RosterPath = \.signals
  /// The fields of a signal.
  public static let fields = Fields(blank: CustomerSignal("")) {
    Field("id", \.id, .identity, "The signal's own id.")
    Field("name", \.name, "What people call it.")
    Field("stage", \.stage, "Where on the customer timeline it shows.")
    Field("confidence", \.confidence, "How surely it foretells long-term value; below zero, trouble.")
    Field("typicalAge", \.typicalAge, "How long after first contact it typically shows.")
    Field("isInstrumented", \.isInstrumented, "Whether it is observed today.")
    Field("metric", \.metric, "The metric that counts it.")
    Field(
      "measuredLift", \.measuredLift, rule: .atLeast(-1),
      "How much likelier long-term value was measured to be with it than without: 0.2 for a fifth more.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
