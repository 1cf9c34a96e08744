/// A span of time with a name, a start, an end and a purpose, such as annual planning.
///
/// Cycles interlock or collide.
///
/// Sources: OS Discovery Playbook, chapters 2 and 3 (P); John Cutler, The Beautiful Mess 336 (p).
public struct Cycle: Noun {
  /// The cycle's own id.
  public var id: Identifier<Cycle>
  /// What people call it.
  public var name: String?
  /// Who sets it (C4).
  public var kind: Kind?
  /// The days of one run (C4).
  public var period: Period?
  /// How long a run takes, where its days are not recorded (C4).
  public var length: TimeSpan?
  /// How long it is from the start of one run to the start of the next (C4).
  public var cadence: TimeSpan?
  /// What it is for (C4).
  public var purpose: String?
  /// Whether people open up or settle in it (C58).
  public var phase: Phase?
  /// The key inputs (C4).
  public var inputs: [String] = []
  /// The key outputs (C4).
  public var outputs: [String] = []
  /// Who runs it (C4).
  public var runBy: String?
  /// The team that runs it (C4).
  public var team: Identifier<Team>?
  /// The cycles that it acts on or waits for (C4).
  public var interactions: [Identifier<Cycle>] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A cycle.
  public init(
    _ id: Identifier<Cycle>, _ name: String? = nil, kind: Kind? = nil, period: Period? = nil,
    length: TimeSpan? = nil, cadence: TimeSpan? = nil, purpose: String? = nil, phase: Phase? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.period = period
    self.length = length
    self.cadence = cadence
    self.purpose = purpose
    self.phase = phase
  }
}

extension Cycle {
  /// Who sets a cycle; companies use words of their own.
  ///
  /// Source: OS Discovery Playbook, chapters 2 and 3 (P).
  public struct Kind: OpenWord {
    /// The word.
    public let rawValue: String
    /// The kind of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The world outside sets it, such as a season or a budget year.
    public static let external: Kind = "external"
    /// The calendar sets it, such as a quarter or a week.
    public static let calendar: Kind = "calendar"
    /// People in the company set it, since its length suits their work.
    public static let chosen: Kind = "chosen"
    /// The kinds that the source names.
    public static var known: [Kind] { [.external, .calendar, .chosen] }

    public static var meanings: [String: String] {
      [
        "external": "The world outside sets it, such as a season or a budget year.",
        "calendar": "The calendar sets it, such as a quarter or a week.",
        "chosen": "People in the company set it, since its length suits their work.",
      ]
    }
  }

  /// What people do in a phase of planning.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 42 (P).
  public enum Phase: String, Word {
    /// People open up, and add possibilities.
    case diverge
    /// People settle, and give possibilities up.
    case converge

    public static var meanings: [String: String] {
      [
        "diverge": "People open up, and add possibilities.",
        "converge": "People settle, and give possibilities up.",
      ]
    }
  }
}

extension Cycle {
  /// A system's roster: ``ProductOperatingSystem/cycles``.
  public static let roster: RosterPath = \.cycles
  /// The fields of a cycle.
  public static let fields = Fields(blank: Cycle("")) {
    Field("id", \.id, .identity, "The cycle's own id.")
    Field("name", \.name, "What people call it.")
    Field("kind", \.kind, "Who sets it (C4).")
    Field("period", \.period, "The days of one run (C4).")
    Field("length", \.length, "How long a run takes, where its days are not recorded (C4).")
    Field("cadence", \.cadence, "How long it is from the start of one run to the start of the next (C4).")
    Field("purpose", \.purpose, "What it is for (C4).")
    Field("phase", \.phase, "Whether people open up or settle in it (C58).")
    Field("inputs", \.inputs, "The key inputs (C4).")
    Field("outputs", \.outputs, "The key outputs (C4).")
    Field("runBy", \.runBy, "Who runs it (C4).")
    Field("team", \.team, "The team that runs it (C4).")
    Field(
      "interactions", \.interactions, circles: .notToItself, "The cycles that it acts on or waits for (C4).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
