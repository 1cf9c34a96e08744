/// Where somebody sees a dimension on a day (C51).
///
/// It is one person's or one group's view with its evidence: assessments by different groups, on different
/// days or from different standpoints stay apart.
///
/// ```swift
/// var clarity = Assessment("strategic-clarity", 4, group: .leads, day: "2026-03-02")
/// clarity.evidence = "Every lead could name the three bets"
/// ```
/// Source: John Cutler, The Beautiful Mess 2020, post 47 (P).
public struct Assessment: RelatingFact {
  /// The dimension.
  public var dimension: Identifier<MaturityDimension>
  /// The level: its place among those of the dimension, from 1, or the word for it.
  public var level: MaturityDimension.Place
  /// The team that was looked at; the whole company where nothing is named.
  public var team: Identifier<Team>?
  /// The bet that was looked at.
  public var bet: Identifier<Bet>?
  /// The product, service, segment or other area that was looked at.
  public var area: Identifier<Area>?
  /// Who looked: a role or an opaque id, not a person's name.
  public var rater: String?
  /// The group that the rater belongs to.
  public var group: Group?
  /// What was seen.
  public var evidence: String?
  /// The day on which it was looked at.
  public var day: When?
  /// How sure the rater was.
  public var confidence: Share?
  /// Which telling of the company it belongs to, where that is not the model's own (C7).
  public var perspective: Perspective?
  /// Whether the level is meant to be reached on the day, rather than seen.
  public var isPlanned: Bool = false
  /// Where this comes from.
  public var provenance: Provenance?

  /// An assessment.
  public init(
    _ dimension: Identifier<MaturityDimension>, _ level: MaturityDimension.Place,
    team: Identifier<Team>? = nil,
    bet: Identifier<Bet>? = nil, area: Identifier<Area>? = nil, rater: String? = nil, group: Group? = nil,
    day: When? = nil,
    isPlanned: Bool = false
  ) {
    self.dimension = dimension
    self.level = level
    self.team = team
    self.bet = bet
    self.area = area
    self.rater = rater
    self.group = group
    self.day = day
    self.isPlanned = isPlanned
  }
}

extension Assessment {
  /// The group that somebody belongs to who assesses (C51).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 47 (P).
  public struct Group: OpenWord {
    /// The word.
    public let rawValue: String
    /// The group of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// People who lead teams, areas or the company.
    public static let leads: Group = "leads"
    /// People who do the work in the teams.
    public static let teams: Group = "teams"
    /// The groups that have a name.
    public static var known: [Group] {
      [.leads, .teams]
    }

    public static var meanings: [String: String] {
      [
        "leads": "People who lead teams, areas or the company.",
        "teams": "People who do the work in the teams.",
      ]
    }
  }
}

extension Assessment {
  /// A system's list: ``ProductOperatingSystem/assessments``.
  public static let list: ListPath = \.assessments
  /// The fields of an assessment.
  public static let fields = Fields(blank: Assessment("", 1)) {
    Field("dimension", \.dimension, .required, "The dimension.")
    Field(
      "level", \.level, .required, rule: .atLeast(1),
      "The level: its place among those of the dimension, from 1, or the word for it.")
    Field(
      "team", \.team, ifLost: .withItsRecord,
      "The team that was looked at; the whole company where nothing is named.")
    Field("bet", \.bet, ifLost: .withItsRecord, "The bet that was looked at.")
    Field(
      "area", \.area, ifLost: .withItsRecord,
      "The product, service, segment or other area that was looked at.")
    Field("rater", \.rater, "Who looked: a role or an opaque id, not a person's name.")
    Field("group", \.group, "The group that the rater belongs to.")
    Field("evidence", \.evidence, "What was seen.")
    Field("day", \.day, "The day on which it was looked at.")
    Field("confidence", \.confidence, "How sure the rater was.")
    Field(
      "perspective", \.perspective,
      "Which telling of the company it belongs to, where that is not the model's own (C7).")
    Field("isPlanned", \.isPlanned, "Whether the level is meant to be reached on the day, rather than seen.")
    Field("provenance", \.provenance, "Where this comes from.")
  }
}
