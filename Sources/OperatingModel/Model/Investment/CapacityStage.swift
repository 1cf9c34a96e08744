/// One stage of a system that produces outcomes, with the rate that it reaches.
///
/// Capacity is what a system can produce. It is not time, and no share of time makes it: see
/// ``Allocation``.
///
/// Source: John Cutler, The Beautiful Mess 334, 356 and 377 (p).
public struct CapacityStage: Noun {
  /// The stage's own id.
  public var id: Identifier<CapacityStage>
  /// What people call it.
  public var name: String?
  /// The team whose stage it is.
  public var team: Identifier<Team>?
  /// Its place along the way, from 1 (C40).
  public var order: Int?
  /// How many items get through in a month, as things are (C40).
  public var effectivePerMonth: Finite?
  /// How many items would get through in a month, if all were ideal (C40).
  public var designPerMonth: Finite?
  /// How many people work in it.
  public var people: Int?
  /// What shapes its rate (C40).
  public var factors: [Factor] = []
  /// What else there is to say.
  public var note: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A stage.
  public init(
    _ id: Identifier<CapacityStage>, _ name: String? = nil, team: Identifier<Team>? = nil, order: Int? = nil,
    effectivePerMonth: Finite? = nil, designPerMonth: Finite? = nil, people: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.team = team
    self.order = order
    self.effectivePerMonth = effectivePerMonth
    self.designPerMonth = designPerMonth
    self.people = people
  }
}

extension CapacityStage {
  /// Something that shapes how much a system can produce; companies use words of their own.
  ///
  /// The words are the source's; what they say here is our reading of them (D).
  ///
  /// Source: John Cutler, The Beautiful Mess 334 and 377 (p).
  public struct Factor: OpenWord {
    /// The word.
    public let rawValue: String
    /// The factor of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// How many people there are, what they know and how long they stay.
    public static let people: Factor = "people"
    /// How healthy code and tools are, and how easily they are changed.
    public static let tooling: Factor = "tooling"
    /// How teams and responsibilities are cut.
    public static let structure: Factor = "structure"
    /// How people treat one another, and what is taken for normal.
    public static let culture: Factor = "culture"
    /// How hard it is to get anything through: handovers, approvals, unclear rules.
    public static let friction: Factor = "friction"
    /// How often people are taken out of what they do.
    public static let interruptions: Factor = "interruptions"
    /// How much is done again, since it was not right the first time.
    public static let rework: Factor = "rework"
    /// For how long work lies until somebody can go on with it.
    public static let waiting: Factor = "waiting"
    /// How much goes into repairing what broke.
    public static let firefighting: Factor = "firefighting"
    /// How much goes into reports, forms and other administration.
    public static let admin: Factor = "admin"
    /// The factors that the source names.
    public static var known: [Factor] {
      [
        .people, .tooling, .structure, .culture, .friction, .interruptions, .rework, .waiting,
        .firefighting, .admin,
      ]
    }

    public static var meanings: [String: String] {
      [
        "people": "How many people there are, what they know and how long they stay.",
        "tooling": "How healthy code and tools are, and how easily they are changed.",
        "structure": "How teams and responsibilities are cut.",
        "culture": "How people treat one another, and what is taken for normal.",
        "friction": "How hard it is to get anything through: handovers, approvals, unclear rules.",
        "interruptions": "How often people are taken out of what they do.",
        "rework": "How much is done again, since it was not right the first time.",
        "waiting": "For how long work lies until somebody can go on with it.",
        "firefighting": "How much goes into repairing what broke.",
        "admin": "How much goes into reports, forms and other administration.",
      ]
    }
  }
}

extension CapacityStage {
  /// A system's roster: ``ProductOperatingSystem/capacityStages``.
  public static let roster: RosterPath = \.capacityStages
  /// The fields of a stage.
  public static let fields = Fields(blank: CapacityStage("")) {
    Field("id", \.id, .identity, "The stage's own id.")
    Field("name", \.name, "What people call it.")
    Field("team", \.team, "The team whose stage it is.")
    Field("order", \.order, rule: .atLeast(1), "Its place along the way, from 1 (C40).")
    Field(
      "effectivePerMonth", \.effectivePerMonth, rule: .atLeast(0),
      "How many items get through in a month, as things are (C40).")
    Field(
      "designPerMonth", \.designPerMonth, rule: .atLeast(0),
      "How many items would get through in a month, if all were ideal (C40).")
    Field("people", \.people, rule: .atLeast(0), "How many people work in it.")
    Field("factors", \.factors, "What shapes its rate (C40).")
    Field("note", \.note, "What else there is to say.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
