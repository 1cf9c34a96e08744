/// An intentional interaction that repeats, meant to lead to a decision, an action or an outcome.
///
/// Its name is the one in use. It comes round with a cadence or is set off by a trigger, such as “30 days
/// after a bet completes”.
///
/// ```swift
/// var review = Ritual("mbr", "Monthly business review", cadence: .days(30), duration: .hours(1.5))
/// review.attendees = [Ritual.Attendance(role: "product manager", count: 9)]
/// review.preparation = .personDays(3.25)
/// ```
/// Sources: OS Discovery Playbook, chapters 2 and 3 (P); John Cutler, The Beautiful Mess 336 (p).
public struct Ritual: Noun {
  /// The ritual's own id.
  public var id: Identifier<Ritual>
  /// The name in use.
  public var name: String?
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
  public var health: Health?
  /// What would make it better (C4).
  public var improvements: [String] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A ritual.
  public init(
    _ id: Identifier<Ritual>, _ name: String? = nil, attendees: [Attendance] = [], cadence: TimeSpan? = nil,
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

extension Ritual {
  /// How a ritual is doing; companies use words of their own.
  ///
  /// The words are this library's own (D).
  public struct Health: OpenWord {
    /// The word.
    public let rawValue: String
    /// The health of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// It does what it is for, and people would miss it.
    public static let good: Health = "good"
    /// It does some of what it is for.
    public static let mixed: Health = "mixed"
    /// It does little of what it is for.
    public static let poor: Health = "poor"
    /// A few words; any other is as good.
    public static var known: [Health] { [.good, .mixed, .poor] }

    public static var meanings: [String: String] {
      [
        "good": "It does what it is for, and people would miss it.",
        "mixed": "It does some of what it is for.",
        "poor": "It does little of what it is for.",
      ]
    }
  }
}

extension Ritual {
  /// Who takes part in a ritual: a role, and how many people.
  ///
  /// Source: OS Discovery Playbook, chapters 2 and 3 (P).
  public struct Attendance: Hashable, Sendable {
    /// The role in which they take part.
    public var role: String?
    /// How many people.
    public var count: Int?
    /// The team that they come from.
    public var team: Identifier<Team>?

    /// Some people who take part.
    public init(role: String? = nil, count: Int? = nil, team: Identifier<Team>? = nil) {
      self.role = role
      self.count = count
      self.team = team
    }
  }
}

extension Ritual.Attendance: DocumentRecord {
  /// The fields of an attendance.
  public static let fields = Fields(blank: Ritual.Attendance(), onOneLine: true) {
    Field("role", \.role, "The role in which they take part.")
    Field("count", \.count, rule: .atLeast(0), "How many people.")
    Field("team", \.team, "The team that they come from.")
  }
}

extension Ritual {
  /// A system's roster: ``ProductOperatingSystem/rituals``.
  public static let roster: RosterPath = \.rituals
  /// The fields of a ritual.
  public static let fields = Fields(blank: Ritual("")) {
    Field("id", \.id, .identity, "The ritual's own id.")
    Field("name", \.name, "The name in use.")
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
