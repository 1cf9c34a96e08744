/// A measure: words first, then numbers.
///
/// A metric outlives the goals that are set on it; which one moves which is said by ``Influence``s.
///
/// ```swift
/// var closed = Metric("closed-books", "Weekly closed books", role: .northStar)
/// closed.definition = "Ledgers reconciled and reviewed by at least two people in the trailing seven days"
/// closed.observations.append(Metric.Observation("2026-03-30", 1240))
/// ```
/// Sources: John Cutler, The Beautiful Mess 2020, posts 25 and 32 on the north star (P), posts 17 and 50 on
/// what measuring is for (P); The Beautiful Mess 305 on core and bet metrics (I).
public struct Metric: Noun {
  /// The metric's own id.
  public var id: Identifier<Metric>
  /// What people call it.
  public var name: String?
  /// The part that it plays among the measures (C43, C45).
  public var role: Role?
  /// What exactly is counted, and how (C43).
  public var definition: String?
  /// The value that it stands for, in words (C43).
  public var statement: String?
  /// What one of it is, such as “firms” or “percent”.
  public var unit: String?
  /// Which way it is wanted to go.
  public var direction: Direction?
  /// Whether the company counts it among its key metrics.
  public var isKey: Bool?
  /// The company's own word for how it fares, such as “green” or “at risk”.
  public var health: Health?
  /// The side of use that an input looks at (C43).
  public var lens: InputLens?
  /// The game that the product plays, where this is its north star (C43).
  public var game: Game?
  /// What it is measured for (C46).
  public var purposes: [Purpose] = []
  /// Whether individual people are evaluated by it (C46).
  public var isUsedInAppraisal: Bool?
  /// Who is evaluated by it: a role or a group, not a person (C46).
  public var evaluated: String?
  /// The decision that it serves (C46).
  public var decision: Identifier<Decision>?
  /// The decision that it serves, in words, where that is no noun of its own (C46).
  public var decisionServed: String?
  /// What would be done if it were low (C46).
  public var ifLow: String?
  /// What would be done if it were high (C46).
  public var ifHigh: String?
  /// Whether it is measured today.
  public var isInstrumented: Bool?
  /// The team that it is about.
  public var team: Identifier<Team>?
  /// The product, service, segment or other area that it is about.
  public var area: Identifier<Area>?
  /// The bet that it is about, and with which a bet metric dies (C45).
  public var bet: Identifier<Bet>?
  /// The team that looks after it.
  public var owner: Identifier<Team>?
  /// The days in which it is looked at.
  public var lifetime: Period?
  /// What people answer to the seven questions to a north star (C43).
  public var checklist: [ChecklistEntry] = []
  /// The values that it shall reach, and by when.
  public var targets: [Target] = []
  /// The bounds within which it is read one way or another.
  public var thresholds: [Threshold] = []
  /// The values seen.
  public var observations: [Observation] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A metric.
  public init(
    _ id: Identifier<Metric>, _ name: String? = nil, role: Role? = nil, definition: String? = nil,
    unit: String? = nil, direction: Direction? = nil, purposes: [Purpose] = [],
    team: Identifier<Team>? = nil, area: Identifier<Area>? = nil, bet: Identifier<Bet>? = nil,
    owner: Identifier<Team>? = nil, targets: [Target] = [], thresholds: [Threshold] = [],
    observations: [Observation] = []
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.definition = definition
    self.unit = unit
    self.direction = direction
    self.purposes = purposes
    self.team = team
    self.area = area
    self.bet = bet
    self.owner = owner
    self.targets = targets
    self.thresholds = thresholds
    self.observations = observations
  }
}

extension Metric {
  /// Which way a metric is wanted to go.
  ///
  /// Our own formalisation (D).
  public enum Direction: String, Word {
    /// People want more of it.
    case increase
    /// People want less of it.
    case decrease

    public static var meanings: [String: String] {
      [
        "increase": "People want more of it.",
        "decrease": "People want less of it.",
      ]
    }
  }

  /// The part that a metric plays among the measures (C43, C45).
  ///
  /// Sources: John Cutler, The Beautiful Mess 2020, post 25 (P); The Beautiful Mess 305 (I).
  public enum Role: String, Word {
    /// Expresses the value that customers get and the strategy, and leads the results.
    case northStar
    /// People can act on it directly, and it moves the north star.
    case input
    /// Stands beside the others and shows what must not suffer.
    case health
    /// Follows behind: what the business gets in the middle and long term.
    case result
    /// It is kept for years, and is none of the others.
    case core
    /// Belongs to one bet and dies with it.
    case bet

    public static var meanings: [String: String] {
      [
        "northStar": "Expresses the value that customers get and the strategy, and leads the results.",
        "input": "People can act on it directly, and it moves the north star.",
        "health": "Stands beside the others and shows what must not suffer.",
        "result": "Follows behind: what the business gets in the middle and long term.",
        "core": "It is kept for years, and is none of the others.",
        "bet": "Belongs to one bet and dies with it.",
      ]
    }
  }
}

extension Metric {
  /// A system's roster: ``ProductOperatingSystem/metrics``.
  public static let roster: RosterPath = \.metrics
  /// The fields of a metric.
  public static let fields = Fields(blank: Metric("")) {
    Field("id", \.id, .identity, "The metric's own id.")
    Field("name", \.name, "What people call it.")
    Field("role", \.role, "The part that it plays among the measures (C43, C45).")
    Field("definition", \.definition, "What exactly is counted, and how (C43).")
    Field("statement", \.statement, "The value that it stands for, in words (C43).")
    Field("unit", \.unit, "What one of it is, such as “firms” or “percent”.")
    Field("direction", \.direction, "Which way it is wanted to go.")
    Field("isKey", \.isKey, "Whether the company counts it among its key metrics.")
    Field("health", \.health, "The company's own word for how it fares, such as “green” or “at risk”.")
    Field("lens", \.lens, "The side of use that an input looks at (C43).")
    Field("game", \.game, "The game that the product plays, where this is its north star (C43).")
    Field("purposes", \.purposes, "What it is measured for (C46).")
    Field("isUsedInAppraisal", \.isUsedInAppraisal, "Whether individual people are evaluated by it (C46).")
    Field("evaluated", \.evaluated, "Who is evaluated by it: a role or a group, not a person (C46).")
    Field("decision", \.decision, "The decision that it serves (C46).")
    Field(
      "decisionServed", \.decisionServed,
      "The decision that it serves, in words, where that is no noun of its own (C46).")
    Field("ifLow", \.ifLow, "What would be done if it were low (C46).")
    Field("ifHigh", \.ifHigh, "What would be done if it were high (C46).")
    Field("isInstrumented", \.isInstrumented, "Whether it is measured today.")
    Field("team", \.team, "The team that it is about.")
    Field("area", \.area, "The product, service, segment or other area that it is about.")
    Field("bet", \.bet, "The bet that it is about, and with which a bet metric dies (C45).")
    Field("owner", \.owner, "The team that looks after it.")
    Field("lifetime", \.lifetime, "The days in which it is looked at.")
    Field("checklist", \.checklist, "What people answer to the seven questions to a north star (C43).")
    Field("targets", \.targets, "The values that it shall reach, and by when.")
    Field("thresholds", \.thresholds, "The bounds within which it is read one way or another.")
    Field("observations", \.observations, "The values seen.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
