/// What was seen to come of releases or of a bet.
///
/// Sources: Dotwork's operating-model starter pack (p); OS Discovery Playbook, chapter 7 (P); John Cutler,
/// The Beautiful Mess 2020, post 44 (P).
public struct Impact: Noun {
  /// The impact's own id.
  public var id: Identifier<Impact>
  /// What people call it.
  public var name: String?
  /// The releases that it comes from (C12).
  public var releases: [Identifier<Release>]
  /// The bet that it comes from (C12).
  public var bet: Identifier<Bet>?
  /// The day on which it was looked at.
  public var day: When?
  /// What was expected (C27).
  public var expected: String?
  /// What was observed (C27).
  public var observed: String?
  /// What was learned (C27).
  public var learned: String?
  /// What came as a surprise (C27).
  public var surprises: [String] = []
  /// The metrics, such as actionable inputs, that it moved (C12).
  public var metrics: [Identifier<Metric>]
  /// Whether people looked and found that it moved no metric (C12). Not recorded is another thing; to tell them apart
  /// is this library's own (D).
  public var movedNothing: Bool?
  /// Whether it changed a decision (C55).
  public var changedDecision: Bool?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// An impact.
  public init(
    _ id: Identifier<Impact>, _ name: String? = nil, releases: [Identifier<Release>] = [],
    bet: Identifier<Bet>? = nil, day: When? = nil, metrics: [Identifier<Metric>] = []
  ) {
    self.id = id
    self.name = name
    self.releases = releases
    self.bet = bet
    self.day = day
    self.metrics = metrics
  }
}

extension Impact {
  /// A system's roster: ``ProductOperatingSystem/impacts``.
  public static let roster: RosterPath = \.impacts
  /// The fields of an impact.
  public static let fields = Fields(blank: Impact("")) {
    Field("id", \.id, .identity, "The impact's own id.")
    Field("name", \.name, "What people call it.")
    Field("releases", \.releases, "The releases that it comes from (C12).")
    Field("bet", \.bet, "The bet that it comes from (C12).")
    Field("day", \.day, "The day on which it was looked at.")
    Field("expected", \.expected, "What was expected (C27).")
    Field("observed", \.observed, "What was observed (C27).")
    Field("learned", \.learned, "What was learned (C27).")
    Field("surprises", \.surprises, "What came as a surprise (C27).")
    Field("metrics", \.metrics, "The metrics, such as actionable inputs, that it moved (C12).")
    Field("movedNothing", \.movedNothing, "Whether people looked and found that it moved no metric (C12).")
    Field("changedDecision", \.changedDecision, "Whether it changed a decision (C55).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
