/// An intentional interaction that repeats, meant to lead to a decision, an action or an outcome.
///
/// Its name is the one in use. It comes round with a cadence or is set off by a trigger, such as “30 days
/// after a bet completes”.
///
/// ```swift
/// var review = Ritual("mbr", "Monthly business review", cadence: .days(30), duration: .hours(1.5))
/// review.attendees = [Attendance(role: "product manager", count: 9)]
/// review.preparation = .personDays(3.25)
/// ```
/// Sources: OS Discovery Playbook, chapters 2 and 3 (P); John Cutler, The Beautiful Mess 336 (p).
public struct Ritual: Identified, Hashable {
  /// The ritual's own id.
  public var id: Identifier<Ritual>
  /// The name in use.
  public var name: String
  /// Who answers for it (C4).
  public var owner: String?
  /// Who stands behind it (C4).
  public var sponsor: String?
  /// Who prepares and runs it (C4).
  public var organiser: String?
  /// Who takes part (C4).
  public var attendees: [Attendance] = []
  /// How long it is from one run to the next (C4).
  public var cadence: TimeSpan?
  /// What sets it off, where it has no cadence (C4).
  public var trigger: String?
  /// How long a run takes (C4).
  public var duration: TimeSpan?
  /// What all people together put in before a run (C4).
  public var preparation: Effort?
  /// What goes in (C4).
  public var inputs: [String] = []
  /// What comes out (C4).
  public var outputs: [String] = []
  /// The artifacts that it uses (C5).
  public var consumes: [Identifier<Artifact>] = []
  /// The artifacts that it makes or renews (C5).
  public var produces: [Identifier<Artifact>] = []
  /// How many of its decisions are used somewhere else (C4).
  public var decisionsConsumedElsewhere: Int?
  /// How it is doing (C4).
  public var health: RitualHealth?
  /// What would make it better (C4).
  public var improvements: [String] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A ritual.
  public init(
    _ id: Identifier<Ritual>, _ name: String, attendees: [Attendance] = [], cadence: TimeSpan? = nil,
    trigger: String? = nil, duration: TimeSpan? = nil, preparation: Effort? = nil, outputs: [String] = [],
    consumes: [Identifier<Artifact>] = [], produces: [Identifier<Artifact>] = []
  ) {
    self.id = id
    self.name = name
    self.attendees = attendees
    self.cadence = cadence
    self.trigger = trigger
    self.duration = duration
    self.preparation = preparation
    self.outputs = outputs
    self.consumes = consumes
    self.produces = produces
  }
}

extension Ritual: DocumentRecord {
  /// The fields of a ritual.
  public static let fields = Fields(blank: Ritual("", "")) {
    Field("id", \.id, .identity, "The ritual's own id.")
    Field("name", \.name, .required, "The name in use.")
    Field("owner", \.owner, "Who answers for it (C4).")
    Field("sponsor", \.sponsor, "Who stands behind it (C4).")
    Field("organiser", \.organiser, "Who prepares and runs it (C4).")
    Field("attendees", \.attendees, "Who takes part (C4).")
    Field("cadence", \.cadence, "How long it is from one run to the next (C4).")
    Field("trigger", \.trigger, "What sets it off, where it has no cadence (C4).")
    Field("duration", \.duration, "How long a run takes (C4).")
    Field("preparation", \.preparation, "What all people together put in before a run (C4).")
    Field("inputs", \.inputs, "What goes in (C4).")
    Field("outputs", \.outputs, "What comes out (C4).")
    Field("consumes", \.consumes, "The artifacts that it uses (C5).")
    Field("produces", \.produces, "The artifacts that it makes or renews (C5).")
    Field(
      "decisionsConsumedElsewhere", \.decisionsConsumedElsewhere, rule: .atLeast(0),
      "How many of its decisions are used somewhere else (C4).")
    Field("health", \.health, "How it is doing (C4).")
    Field("improvements", \.improvements, "What would make it better (C4).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
